//! Floor 6: where and how a procedure is done: levels of government, ways in, how much of it is online.

use super::coded;
use crate::date::date;
use chrono::NaiveDate;

coded! {
    /// The level of government that settles a procedure (*cấp thực hiện*).
    ///
    /// The district level ended with 30/06/2025.
    Level {
        /// Ministry or central agency (*cấp bộ*).
        Ministry "ministry",
        /// Province or centrally run city (*cấp tỉnh*).
        Province "province",
        /// District (*cấp huyện*), through 30/06/2025.
        District "district",
        /// Commune, ward or special zone (*cấp xã*).
        Commune "commune",
        /// Another body, such as a public-service unit or a bank (*cơ quan khác*).
        Other "other",
    }
}

impl Level {
    /// The last day on which the level existed; `None` for a level that exists.
    pub const fn until(self) -> Option<NaiveDate> {
        match self {
            Self::District => Some(date(2025, 6, 30)),
            _ => None,
        }
    }
}

coded! {
    /// The way in (*cách thức thực hiện*).
    ///
    /// # Law
    ///
    /// Nghị định 118/2025/NĐ-CP and before it 61/2018/NĐ-CP: in person at the one-stop desk, by public
    /// post, or online.
    Channel {
        /// In person at the desk (*trực tiếp*).
        Direct "direct",
        /// Through the public service portal (*trực tuyến*).
        Online "online",
        /// By public post (*dịch vụ bưu chính công ích*).
        Postal "postal",
    }
}

coded! {
    /// How much of a procedure can be done online (*mức độ cung cấp dịch vụ công trực tuyến*).
    ///
    /// Levels 1 to 4 were used first, full and partial are now; the acts that set them were not read.
    OnlineService {
        /// Information about the procedure (*mức độ 1*).
        Level1 "level_1",
        /// Forms to take down (*mức độ 2*).
        Level2 "level_2",
        /// Filing online, payment and result at the office (*mức độ 3*).
        Level3 "level_3",
        /// Everything online, payment included (*mức độ 4*).
        Level4 "level_4",
        /// All of it online (*toàn trình*).
        Full "full",
        /// A part of it online (*một phần*).
        Partial "partial",
        /// Information only (*cung cấp thông tin*).
        Information "information",
    }
}
