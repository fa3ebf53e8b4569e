//! What the bundled export is made of.

use motcua::date;
use motcua::generate::GenerateOptions;

/// Bodies of a province that does not exist.
const AGENCIES: [&str; 14] = [
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Xây dựng",
    "Sở Nông nghiệp và Môi trường",
    "UBND phường Hòa Bình",
    "UBND phường Tân An",
    "UBND phường Bến Thủy",
    "UBND phường Phú Lợi",
    "UBND xã Long Thới",
    "UBND xã Thạnh Mỹ",
    "UBND xã Đồng Tâm",
    "UBND xã An Khánh",
    "UBND xã Vĩnh Hòa",
    "UBND xã Bình Sơn",
];

/// 20 000 rows of 2025, with everything wrong in them that an intake can find.
pub(crate) fn options() -> GenerateOptions {
    let mut options = GenerateOptions::new(2025, 20_000)
        .within(date(2025, 1, 1), date(2025, 12, 31))
        .inject_all(40);
    options.agencies = AGENCIES.map(Box::from).into();
    options
}
