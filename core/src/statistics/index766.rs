//! The components of the index of 766/QĐ-TTg that counts can tell, each with its formula and how far it was
//! checked against real scores.
//!
//! READING: the formulas come from a working document of the national system and were compared with the
//! scores that the national portal gave in 2026; the decision itself gives only the groups and their points.

use crate::law::Confidence;
use crate::ratio::Ratio;

/// What a component gives where nothing was there to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OfNothing {
    /// No points.
    Zero,
    /// All of them.
    Full,
}

/// One component of the index (*chỉ tiêu thành phần*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Component {
    /// Its number, such as `2.1`.
    pub code: &'static str,
    /// What it measures, in Vietnamese.
    pub name: &'static str,
    /// The most points.
    pub most: u32,
    /// The share from which it gives all points, in per cent.
    pub full_from: u32,
    of_nothing: OfNothing,
    /// How far the formula was confirmed by real scores.
    pub confidence: Confidence,
}

const fn row(
    code: &'static str,
    name: &'static str,
    most: u32,
    full_from: u32,
    of_nothing: OfNothing,
    confidence: Confidence,
) -> Component {
    Component { code, name, most, full_from, of_nothing, confidence }
}

use Confidence::{Read, Restated};
use OfNothing::{Full, Zero};

/// The components that are a share of something.
///
/// `Read` stands for a formula that reproduced the scores of real bodies, `Restated` for one that is only told.
const COMPONENTS: [Component; 15] = [
    row("1.1", "Công bố thủ tục đúng hạn", 6, 100, Zero, Restated),
    row("1.2", "Cập nhật, công khai đúng hạn", 4, 100, Zero, Restated),
    row("1.3", "Công khai đủ nội dung", 2, 100, Zero, Restated),
    row("2.1", "Giải quyết đúng hạn", 20, 100, Zero, Read),
    row("3.1", "Thủ tục cung cấp trực tuyến", 2, 80, Zero, Restated),
    row("3.2", "Thủ tục toàn trình", 4, 100, Zero, Restated),
    row("3.3", "Hồ sơ trực tuyến", 6, 50, Zero, Restated),
    row("3.4", "Hồ sơ thanh toán trực tuyến", 6, 100, Zero, Read),
    row("3.5", "Thủ tục có thanh toán phát sinh", 2, 80, Zero, Read),
    row("4.1", "Cấp kết quả điện tử", 6, 100, Zero, Read),
    row("4.2", "Số hóa hồ sơ", 4, 100, Zero, Read),
    row("4.4", "Tái sử dụng kết quả số hóa", 2, 80, Zero, Read),
    row("5.2", "Phản ánh, kiến nghị xử lý đúng hạn", 6, 100, Full, Read),
    row("5.3", "Hài lòng về xử lý phản ánh", 6, 100, Full, Read),
    row("5.4", "Hài lòng trong giải quyết thủ tục", 6, 90, Zero, Read),
];

/// The component of a number.
pub fn component(code: &str) -> Option<Component> {
    COMPONENTS.into_iter().find(|each| each.code == code)
}

impl Component {
    /// Every component.
    pub const ALL: &'static [Self] = &COMPONENTS;

    /// The points of a part of a whole: its share of the most, all of them from the threshold on.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::statistics::component;
    ///
    /// let in_time = component("2.1").map(|component| component.points(1_973, 2_246));
    /// assert_eq!(in_time.map(|points| points.decimal(2)).as_deref(), Some("17,57"));
    /// ```
    pub fn points(&self, part: u64, whole: u64) -> Ratio {
        let most = Ratio::whole(i64::from(self.most));
        let wide = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let Some(share) = Ratio::new(wide(part), wide(whole)) else {
            return match self.of_nothing {
                Zero => Ratio::ZERO,
                Full => most,
            };
        };
        let threshold = Ratio::new(100, i64::from(self.full_from)).unwrap_or(Ratio::whole(1));
        let points = share.times(threshold).and_then(|share| share.times(most));
        points.unwrap_or(most).min(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hundredths(code: &str, part: u64, whole: u64) -> Option<i64> {
        let points = component(code)?.points(part, whole);
        points.times(Ratio::whole(100)).map(Ratio::rounded)
    }

    /// Scores of departments of Gia Lai in 2026, as the national portal gave them.
    #[test]
    fn the_share_in_time_gives_the_real_scores() {
        for (part, whole, score) in [
            (653, 654, 1997),
            (726, 741, 1960),
            (283, 330, 1715),
            (1_973, 2_246, 1757),
            (416, 507, 1641),
            (41, 42, 1952),
            (547, 756, 1447),
        ] {
            assert_eq!(hundredths("2.1", part, whole), Some(score));
        }
    }

    #[test]
    fn publication_gives_the_real_scores() {
        assert_eq!(hundredths("1.1", 1, 47), Some(13));
        assert_eq!(hundredths("1.2", 43, 47), Some(366));
        assert_eq!(hundredths("1.3", 47, 47), Some(200));
    }

    #[test]
    fn nothing_is_worth_what_the_component_says() {
        assert_eq!(hundredths("5.2", 0, 0), Some(600));
        assert_eq!(hundredths("5.4", 0, 0), Some(0));
        assert_eq!(hundredths("5.4", 9, 10), Some(600));
        assert_eq!(hundredths("3.3", 6, 10), Some(600));
        assert_eq!(hundredths("3.3", 1, 4), Some(300));
    }
}
