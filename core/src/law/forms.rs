//! The numbered forms of the one-stop desk, by the circular in force: which forms there are, under which
//! number and which name.

use super::dated::{Confidence, Dated, Provision};
use crate::citation::{Citation, cite};
use crate::date::date;
use crate::error::{Failure, Result};
use chrono::NaiveDate;

/// A form of the one-stop desk (*mẫu biểu*).
///
/// # Law
///
/// 01/2018/TT-VPCP, Điều 9: six forms; 03/2025/TT-VPCP, Phụ lục I: seven.
///
/// # Example
///
/// ```
/// use motcua::{date, law::Form};
///
/// assert_eq!(Form::ControlSheet.number(date(2024, 5, 6))?, 5);
/// assert_eq!(Form::ControlSheet.number(date(2026, 3, 2))?, 6);
/// assert!(Form::Stop.number(date(2024, 5, 6)).is_err());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Form {
    /// The receipt with the appointment (*giấy tiếp nhận hồ sơ và hẹn trả kết quả*).
    Receipt,
    /// Papers are asked for (*phiếu yêu cầu bổ sung, hoàn thiện hồ sơ*).
    Supplement,
    /// The dossier is not taken (*phiếu từ chối*).
    Refusal,
    /// The apology with the new date (*phiếu xin lỗi và hẹn lại ngày trả kết quả*).
    Apology,
    /// The procedure is stopped on request (*thông báo dừng giải quyết hồ sơ*).
    Stop,
    /// Who handed the dossier to whom (*phiếu kiểm soát quá trình*).
    ControlSheet,
    /// One line per dossier (*sổ theo dõi hồ sơ*).
    Register,
}

impl Form {
    /// Every form.
    pub const ALL: &'static [Self] = &[
        Self::Receipt,
        Self::Supplement,
        Self::Refusal,
        Self::Apology,
        Self::Stop,
        Self::ControlSheet,
        Self::Register,
    ];

    /// The stable name used outside Rust, such as `control_sheet`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Supplement => "supplement",
            Self::Refusal => "refusal",
            Self::Apology => "apology",
            Self::Stop => "stop",
            Self::ControlSheet => "control_sheet",
            Self::Register => "register",
        }
    }

    /// The number under which a paper of that day carries it (*mẫu số*).
    ///
    /// # Errors
    ///
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) before the first circular, and for a form that
    /// the circular of the day does not have.
    pub fn number(self, on: NaiveDate) -> Result<u8> {
        let forms = FORMS.on(on)?.value;
        let number = forms.number(self);
        number.ok_or_else(|| Failure::NoneInForce { key: self.key(), when: on }.into())
    }

    /// The name that it carries on a paper of that day.
    ///
    /// # Errors
    ///
    /// As [`number`](Self::number).
    pub fn title(self, on: NaiveDate) -> Result<&'static str> {
        let forms = FORMS.on(on)?.value;
        let title = forms.title(self);
        title.ok_or_else(|| Failure::NoneInForce { key: self.key(), when: on }.into())
    }

    /// The name by which an error says which form is missing.
    const fn key(self) -> &'static str {
        match self {
            Self::Receipt => "one_stop.forms.receipt",
            Self::Supplement => "one_stop.forms.supplement",
            Self::Refusal => "one_stop.forms.refusal",
            Self::Apology => "one_stop.forms.apology",
            Self::Stop => "one_stop.forms.stop",
            Self::ControlSheet => "one_stop.forms.control_sheet",
            Self::Register => "one_stop.forms.register",
        }
    }
}

/// The forms of one circular with their names; the number of a form is its place, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormSet(&'static [(Form, &'static str)]);

impl FormSet {
    /// The forms in the order of their numbers, each with its name.
    pub const fn forms(self) -> &'static [(Form, &'static str)] {
        self.0
    }

    /// The number of a form, if the circular has it.
    pub fn number(self, form: Form) -> Option<u8> {
        let place = self.0.iter().position(|(each, _)| *each == form)?;
        u8::try_from(place + 1).ok()
    }

    /// The name of a form, if the circular has it.
    pub fn title(self, form: Form) -> Option<&'static str> {
        self.0.iter().find(|(each, _)| *each == form).map(|(_, title)| *title)
    }
}

/// 01/2018/TT-VPCP, Điều 9.
const FORMS_OF_2018: FormSet = FormSet(&[
    (Form::Receipt, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    (Form::Supplement, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    (Form::Refusal, "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    (Form::Apology, "Phiếu xin lỗi và hẹn lại ngày trả kết quả"),
    (Form::ControlSheet, "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
    (Form::Register, "Sổ theo dõi hồ sơ"),
]);

/// 03/2025/TT-VPCP, Phụ lục I, as others tell it.
const FORMS_OF_2025: FormSet = FormSet(&[
    (Form::Receipt, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    (Form::Supplement, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    (Form::Refusal, "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    (Form::Apology, "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"),
    (Form::Stop, "Thông báo dừng giải quyết hồ sơ"),
    (Form::ControlSheet, "Phiếu kiểm soát quá trình"),
    (Form::Register, "Sổ theo dõi hồ sơ"),
]);

const CIRCULAR_OF_2018: Citation = cite("Thông tư", "01/2018/TT-VPCP");

/// The numbered forms of the one-stop desk, by the day of the paper.
///
/// READING: the day on which 03/2025/TT-VPCP came into force was not found. It is taken to be that of
/// its issue, before which nobody could print its forms; between the decree of 01/07/2025 and that day
/// the forms of 2018 go on. The other reading is 01/07/2025, with the decree.
pub static FORMS: Dated<FormSet> = Dated::new(
    "one_stop.forms",
    const {
        &[
            Provision {
                from: date(2019, 1, 6),
                until: Some(date(2025, 9, 14)),
                adopted: date(2018, 11, 23),
                value: FORMS_OF_2018,
                source: CIRCULAR_OF_2018.article(9),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2025, 9, 15),
                until: None,
                adopted: date(2025, 9, 15),
                value: FORMS_OF_2025,
                source: cite("Thông tư", "03/2025/TT-VPCP"),
                confidence: Confidence::Restated,
            },
        ]
    },
);

/// The number with which a register of a year begins; the next volume goes on from the last.
///
/// READING: that 03/2025/TT-VPCP numbers in the same way was not seen; nothing says otherwise.
pub static REGISTER_BEGINS: Dated<u32> = Dated::new(
    "one_stop.register_begins",
    const {
        &[
            Provision {
                from: date(2019, 1, 6),
                until: Some(date(2025, 9, 14)),
                adopted: date(2018, 11, 23),
                value: 1,
                source: CIRCULAR_OF_2018.article(10).clause(2),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2025, 9, 15),
                until: None,
                adopted: date(2025, 9, 15),
                value: 1,
                source: cite("Thông tư", "03/2025/TT-VPCP"),
                confidence: Confidence::Unconfirmed,
            },
        ]
    },
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn each_circular_numbers_its_forms_without_gaps() {
        for row in FORMS.history() {
            let numbers: Vec<_> = row.value.forms().iter().map(|(form, _)| form).collect();
            let mut distinct = numbers.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!(distinct.len(), numbers.len());
        }
        let number = |form: Form, on| form.number(on).map_err(|error| error.kind());
        let (last_of_2018, first_of_2025) = (date(2025, 9, 14), date(2025, 9, 15));
        assert_eq!(number(Form::Register, last_of_2018), Ok(6));
        assert_eq!(number(Form::Register, first_of_2025), Ok(7));
        assert_eq!(number(Form::Stop, last_of_2018), Err(ErrorKind::NoneInForce));
        assert_eq!(number(Form::Stop, first_of_2025), Ok(5));
        assert_eq!(number(Form::Receipt, date(2019, 1, 5)), Err(ErrorKind::NoneInForce));
    }

    #[test]
    fn the_apology_has_another_name_since_2025() {
        let title = |on| Form::Apology.title(on).ok();
        assert_eq!(title(date(2024, 1, 2)), Some("Phiếu xin lỗi và hẹn lại ngày trả kết quả"));
        assert_eq!(
            title(date(2026, 1, 2)),
            Some("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết")
        );
    }

    #[test]
    fn every_form_is_in_some_circular_and_has_its_own_code() {
        let mut codes: Vec<_> = Form::ALL.iter().map(|form| form.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Form::ALL.len());
        for form in Form::ALL {
            assert!(FORMS.history().iter().any(|row| row.value.number(*form).is_some()));
            assert!(form.key().ends_with(form.code()));
        }
    }
}
