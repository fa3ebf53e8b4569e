//! The names that offices give to their columns. They are compared by letters and figures alone, without
//! case, marks, spaces and signs, so `Mã hồ sơ`, `MA_HO_SO` and `MaHoSo` are one name.

use super::field::Field;
use crate::text::{is_letter_or_digit, plain};

/// The names of each field: lists and registers of one-stop systems, fields of their services, and the
/// message to the National Public Service Portal.
///
/// "Thời hạn" alone is left out: some lists mean the limit by it and others the appointment.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Code,
        &[
            "Mã hồ sơ",
            "Số hồ sơ",
            "Mã HS",
            "Số biên nhận",
            "Mã biên nhận",
            "dossierNo",
            "dossierCode",
        ],
    ),
    (
        Field::Procedure,
        &[
            "Tên TTHC",
            "TTHC",
            "Tên thủ tục hành chính",
            "Thủ tục hành chính",
            "Tên thủ tục",
            "Thủ tục",
            "procedureName",
        ],
    ),
    (Field::ProcedureCode, &["Mã TTHC", "Mã thủ tục hành chính", "Mã thủ tục", "procedureCode"]),
    (
        Field::Agency,
        &[
            "Đơn vị",
            "Đơn vị tiếp nhận",
            "Đơn vị xử lý",
            "Đơn vị giải quyết",
            "Đơn vị thực hiện",
            "Cơ quan",
            "Cơ quan tiếp nhận",
            "Cơ quan giải quyết",
            "Cơ quan thực hiện",
            "Cơ quan xử lý",
            "agencyName",
            "agency",
        ],
    ),
    (
        Field::Domain,
        &["Lĩnh vực", "Tên lĩnh vực", "Lĩnh vực TTHC", "sectorName", "domainName", "domain"],
    ),
    (
        Field::Status,
        &[
            "Trạng thái",
            "Trạng thái hồ sơ",
            "Tình trạng",
            "Tình trạng hồ sơ",
            "dossierStatusName",
            "status",
        ],
    ),
    (
        Field::Submitted,
        &["Ngày nộp", "Ngày nộp hồ sơ", "Thời điểm nộp", "Ngày gửi hồ sơ", "submittedDate"],
    ),
    (
        Field::Received,
        &[
            "Ngày nhận",
            "Ngày tiếp nhận",
            "Ngày nhận hồ sơ",
            "Ngày tiếp nhận hồ sơ",
            "Thời gian tiếp nhận",
            "Thời điểm tiếp nhận",
            "acceptedDate",
            "receivedDate",
            "received",
        ],
    ),
    (
        Field::Due,
        &[
            "Ngày hẹn trả",
            "Ngày hẹn trả kết quả",
            "Hẹn trả",
            "Ngày hẹn",
            "Hạn trả",
            "Hạn trả kết quả",
            "Hạn xử lý",
            "Hạn giải quyết",
            "Thời gian hẹn trả",
            "appointmentDate",
            "dueDate",
            "due",
        ],
    ),
    (Field::SupplementAsked, &["Ngày yêu cầu bổ sung", "Ngày YCBS", "Ngày thông báo bổ sung"]),
    (
        Field::SupplementAnswered,
        &["Ngày bổ sung", "Ngày nộp bổ sung", "Ngày bổ sung hồ sơ", "Ngày nhận bổ sung"],
    ),
    (Field::RefusedOn, &["Ngày từ chối", "Ngày từ chối tiếp nhận", "Ngày từ chối giải quyết"]),
    (
        Field::Ready,
        &[
            "Ngày kết thúc xử lý",
            "Ngày kết thúc",
            "Ngày xử lý xong",
            "Ngày hoàn thành",
            "Ngày có kết quả",
            "Ngày giải quyết xong",
            "finishedDate",
            "ready",
        ],
    ),
    (
        Field::HandedOver,
        &[
            "Ngày trả",
            "Ngày trả kết quả",
            "Ngày trả KQ",
            "Ngày trả thực tế",
            "Thời điểm trả kết quả",
            "returnedDate",
            "handedOver",
        ],
    ),
    (
        Field::Channel,
        &[
            "Kênh thực hiện",
            "Hình thức nộp",
            "Hình thức tiếp nhận",
            "Hình thức nộp hồ sơ",
            "Cách thức nộp",
            "Kênh tiếp nhận",
            "channel",
        ],
    ),
    (Field::Level, &["Cấp thực hiện", "Cấp giải quyết", "Cấp hành chính", "level"]),
    (
        Field::Limit,
        &[
            "Thời hạn giải quyết",
            "Thời gian giải quyết",
            "Thời hạn giải quyết theo quy định",
            "Thời hạn xử lý",
            "limit",
        ],
    ),
    (
        Field::Officer,
        &[
            "Cán bộ xử lý",
            "Người xử lý",
            "Cán bộ thụ lý",
            "Cán bộ",
            "Chuyên viên xử lý",
            "Tên người nhận",
            "Người tiếp nhận",
            "Cán bộ tiếp nhận",
            "officer",
        ],
    ),
    (Field::Applicant, &["Người nộp", "Người nộp hồ sơ", "Tên người nộp", "Họ và tên", "Họ tên"]),
    (
        Field::Owner,
        &[
            "Chủ hồ sơ",
            "Tên chủ hồ sơ",
            "Chủ sử dụng",
            "Tổ chức, cá nhân",
            "Tên tổ chức, cá nhân",
            "Tên công dân",
        ],
    ),
    (Field::Phone, &["Số điện thoại", "SĐT", "Điện thoại", "phone", "phoneNumber"]),
    (Field::Email, &["Email", "Thư điện tử", "E-mail"]),
    (Field::Address, &["Địa chỉ", "Địa chỉ chủ hồ sơ", "Nơi ở", "Địa chỉ thường trú", "address"]),
    (
        Field::Identity,
        &[
            "Mã đối tượng",
            "Số CCCD",
            "CCCD",
            "CMND",
            "Số CMND",
            "CMND/CCCD",
            "Số CMND/CCCD",
            "Số định danh",
            "Số định danh cá nhân",
            "Số giấy tờ",
        ],
    ),
];

/// The field of a column by its name; words in brackets (`Ngày hẹn trả (dd/MM/yyyy)`) are tried both
/// as a part of the name and as an aside.
pub(super) fn field_of(name: &str) -> Option<Field> {
    let of = |key: &str| {
        let fields = NAMES.iter();
        let mut found =
            fields.filter(|(_, names)| names.iter().any(|known| self::key(known) == key));
        found.next().map(|(field, _)| *field)
    };
    of(&key(name)).or_else(|| of(&key(&without_brackets(name))))
}

/// Letters and figures alone, small and without marks: what names and words are compared by.
pub(super) fn key(text: &str) -> String {
    let composed = crate::text::compose(text);
    composed.chars().filter(|letter| is_letter_or_digit(*letter)).map(plain).collect()
}

/// The text without what stands in round or square brackets.
pub(super) fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

/// A name as it is kept: composed, white space made one space.
pub(super) fn tidy(text: &str) -> Box<str> {
    let composed = crate::text::compose(text);
    composed.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_belongs_to_two_fields_and_each_is_found() {
        for (field, names) in NAMES {
            for name in *names {
                assert_eq!(field_of(name), Some(*field), "{name}");
                assert_eq!(field_of(&crate::text::fold(name).to_uppercase()), Some(*field));
            }
        }
        for field in Field::ALL {
            assert!(NAMES.iter().any(|(named, _)| *named == field), "{}", field.code());
        }
    }
}
