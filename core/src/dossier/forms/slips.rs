//! The slips that one event calls for: receipt and appointment, supplement, refusal, apology and new date,
//! stop.

use super::filled::{Filled, written};
use super::{Item, Particulars};
use crate::dossier::course::DossierCourse;
use crate::dossier::limit::answer_day;
use crate::dossier::{Dossier, Event};
use crate::error::{Error, Result};
use crate::law::{Form, Supplement};
use crate::log::{Entry, Moved};
use crate::procedure::Channel;

impl Event {
    /// The slip that it calls for, if any.
    ///
    /// READING: the stop notice answers the citizen's request (03/2025/TT-VPCP, Điều 7), so a
    /// withdrawal calls for it; a dossier that the office closes is closed in the system
    /// (118/2025/NĐ-CP, Điều 19 khoản 5), for which no form was found. A new date without an apology
    /// calls for none, because none was written.
    pub const fn form(&self) -> Option<Form> {
        Some(match self {
            Self::Received => Form::Receipt,
            Self::SupplementRequested { .. } => Form::Supplement,
            Self::Refused { .. } => Form::Refusal,
            Self::NewDate { apology: true, .. } => Form::Apology,
            Self::Withdrawn { .. } => Form::Stop,
            _ => return None,
        })
    }
}

impl Dossier {
    /// The slips that its log calls for, in their order: the line of each and its form.
    ///
    /// Lines that were corrected call for what really happened. The control sheet, which every
    /// dossier has, is not among them.
    pub fn slips(&self) -> Vec<(usize, Form)> {
        let events = self.log().events().into_iter();
        events.filter_map(|line| Some((line.entry, line.event.form()?))).collect()
    }

    /// A form of this dossier (*mẫu biểu của hồ sơ*): the control sheet as things stand, or the last
    /// slip of its kind that the log calls for.
    ///
    /// # Law
    ///
    /// 01/2018/TT-VPCP, Điều 9; 03/2025/TT-VPCP, Phụ lục I; the number is that of the day of the
    /// paper.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a slip that no event calls for, and
    /// for the register, which is made of many dossiers ([`Register`](crate::dossier::Register));
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) where the circular of the day has no such form;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::dossier::{Dossier, Event, Item, Particulars, Terms};
    /// use motcua::{Calendar, Moment, TimeLimit, law::Form};
    ///
    /// let terms = Terms::new(TimeLimit::working_days(5));
    /// let mut dossier = Dossier::new("H08.12-260302-0001", terms, &Calendar::vietnam());
    /// dossier.record("2026-03-02T08:30".parse::<Moment>()?, Event::Received)?;
    ///
    /// let who = Particulars::new().with(Item::Applicant, "Nguyễn Văn A");
    /// let slip = dossier.form(Form::Receipt, &who)?;
    /// assert_eq!((slip.number(), slip.title()), (1, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"));
    /// assert_eq!(slip.value("appointment"), Some("17:00 ngày 09/03/2026"));
    /// assert!(slip.text().contains("Người nộp hồ sơ: Nguyễn Văn A\n"));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn form(&self, form: Form, particulars: &Particulars) -> Result<Filled> {
        match form {
            Form::ControlSheet => return self.control_sheet(particulars),
            Form::Register => return Err(not_one(form, "a form of one dossier")),
            _ => {}
        }
        let history = self.log().history();
        let Some(moved) = history.iter().rfind(|moved| moved.line.event.form() == Some(form))
        else {
            let mut known: Vec<_> = self.slips().iter().map(|(_, form)| form.code()).collect();
            known.push(Form::ControlSheet.code());
            let expected = format!("a form that the log calls for: {}", known.join(", "));
            return Err(not_one(form, &expected));
        };
        self.slip(form, moved, particulars)
    }

    /// The slip that one line of the log calls for.
    ///
    /// # Errors
    ///
    /// As [`form`](Self::form), for a line that calls for none.
    pub fn slip_of(&self, entry: usize, particulars: &Particulars) -> Result<Filled> {
        let history = self.log().history();
        let moved = history.iter().find(|moved| moved.line.entry == entry);
        let called = moved.and_then(|moved| Some((moved.line.event.form()?, moved)));
        let Some((form, moved)) = called else {
            let expected = "the number of a line that calls for a slip";
            return Err(Error::argument("entry", &entry, expected));
        };
        self.slip(form, moved, particulars)
    }

    fn slip(
        &self,
        form: Form,
        moved: &Moved<'_, DossierCourse>,
        particulars: &Particulars,
    ) -> Result<Filled> {
        let line = self.entries().get(moved.line.entry);
        let head = Filled::new(form, moved.line.at.date())?
            .item_or(Item::Agency, line.and_then(Entry::at_agency), particulars)
            .field("dossier", "Mã hồ sơ", self.code().to_owned())
            .item(Item::Applicant, particulars)
            .item(Item::Address, particulars)
            .item(Item::Phone, particulars)
            .item(Item::Email, particulars)
            .field(Item::Procedure.code(), Item::Procedure.label(), self.procedure(particulars));
        let received = moved.after.received.map(written);
        let reason = moved.line.event.reason().map(str::to_owned);
        let filled = match form {
            Form::Receipt => {
                let channel = moved.after.channel.map(|channel| channel_words(channel).to_owned());
                let limit = self.terms().limit().map(|limit| limit.to_string());
                let appointment = moved.after.clock.due().map(written);
                head.item(Item::Papers, particulars)
                    .item(Item::Copies, particulars)
                    .field("channel", "Hình thức nộp", channel)
                    .field("limit", "Thời hạn giải quyết", limit)
                    .field("received", "Thời gian nhận hồ sơ", received)
                    .field("appointment", "Thời gian trả kết quả", appointment)
                    .item(Item::Delivery, particulars)
            }
            Form::Supplement => {
                let regime = self.regime();
                let head = head
                    .field("received", "Thời gian nhận hồ sơ", received)
                    .field("on", "Ngày yêu cầu", written(moved.line.at))
                    .field("reason", "Nội dung cần bổ sung và lý do", reason);
                let head = match &regime.supplement_answer {
                    Some(rule) => {
                        let last = answer_day(self.calendar(), rule.value, moved.line.at)?;
                        head.field("answer_by", "Bổ sung chậm nhất", written(last))
                    }
                    None => head,
                };
                match regime.supplement {
                    Some(rule) if moved.after.received.is_some() => head
                        .field("effect", "Thời hạn giải quyết", effect(rule.value).to_owned())
                        .field("ground", "Căn cứ", rule.source.to_string()),
                    _ => head,
                }
            }
            Form::Apology => {
                let ground = self.regime().new_date.map(|rule| rule.source.to_string());
                head.field("received", "Thời gian nhận hồ sơ", received)
                    .field("due", "Đã hẹn trả", moved.before.clock.due().map(written))
                    .field("reason", "Lý do chậm", reason)
                    .field("appointment", "Hẹn lại", moved.after.clock.due().map(written))
                    .field("times", "Lần hẹn lại", format!("{:02}", moved.after.new_dates))
                    .field("ground", "Căn cứ", ground)
            }
            Form::Refusal => head
                .field("received", "Thời gian nhận hồ sơ", received)
                .field("on", "Ngày từ chối", written(moved.line.at))
                .field("reason", "Lý do từ chối", reason),
            _ => {
                let ground = self.regime().stop_on_request.map(|rule| rule.source.to_string());
                head.field("received", "Thời gian nhận hồ sơ", received)
                    .field("on", "Ngày dừng", written(moved.line.at))
                    .field("reason", "Lý do dừng", reason)
                    .field("ground", "Căn cứ", ground)
            }
        };
        Ok(filled
            .item_or(Item::Officer, line.and_then(Entry::officer), particulars)
            .item(Item::Note, particulars))
    }

    /// The name of the procedure: as given, or as the terms have it.
    pub(super) fn procedure(&self, particulars: &Particulars) -> Option<String> {
        let named = particulars.get(Item::Procedure);
        named.or_else(|| self.terms().procedure_named()).map(str::to_owned)
    }
}

fn not_one(form: Form, expected: &str) -> Error {
    Error::argument("form", form.code(), expected)
}

const fn channel_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Direct => "Trực tiếp",
        Channel::Online => "Trực tuyến",
        Channel::Postal => "Bưu chính công ích",
    }
}

/// What a supplement does to the limit, in words.
const fn effect(rule: Supplement) -> &'static str {
    match rule {
        Supplement::Restart => "Tính lại từ đầu sau khi nhận đủ hồ sơ",
        Supplement::Suspend => "Tạm dừng đến khi nhận đủ hồ sơ",
        Supplement::Continue => "Tiếp tục tính, không tính lại",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::date::{When, date};
    use crate::dossier::Terms;
    use crate::error::ErrorKind;
    use crate::time_limit::TimeLimit;

    fn dossier(lines: &[(&str, Event)]) -> Result<Dossier> {
        let terms = Terms::new(TimeLimit::working_days(10)).procedure("1.001193");
        let mut dossier = Dossier::new("H08-1", terms, &Calendar::vietnam());
        for (at, event) in lines {
            dossier.record(at.parse::<When>()?, event.clone())?;
        }
        Ok(dossier)
    }

    fn new_date(day: u32) -> Event {
        let reason = Some("chờ ý kiến".into());
        Event::NewDate { date: date(2026, 3, day), apology: true, reason }
    }

    #[test]
    fn the_apology_tells_the_promise_and_the_new_one() -> Result<()> {
        let dossier =
            dossier(&[("2026-03-02T08:30", Event::Received), ("2026-03-12T09:00", new_date(20))])?;
        let slip = dossier.form(Form::Apology, &Particulars::new())?;
        assert_eq!(slip.number(), 4);
        assert_eq!(slip.value("due"), Some("17:00 ngày 16/03/2026"));
        assert_eq!(slip.value("appointment"), Some("17:00 ngày 20/03/2026"));
        assert_eq!(slip.value("times"), Some("01"));
        assert_eq!(slip.value("ground"), Some("Điều 19 khoản 6 Nghị định 118/2025/NĐ-CP"));
        assert_eq!(slip.value("procedure"), Some("1.001193"));
        Ok(())
    }

    #[test]
    fn the_supplement_slip_tells_what_happens_to_the_limit() -> Result<()> {
        let asked = Event::SupplementRequested { reason: Some("thiếu bản sao".into()) };
        let dossier =
            dossier(&[("2026-03-02T08:30", Event::Received), ("2026-03-04T09:00", asked)])?;
        let slip = dossier.slip_of(1, &Particulars::new())?;
        assert_eq!(slip.form(), Form::Supplement);
        assert_eq!(slip.value("answer_by"), Some("19/03/2026"));
        assert_eq!(slip.value("effect"), Some("Tính lại từ đầu sau khi nhận đủ hồ sơ"));
        assert!(dossier.slip_of(2, &Particulars::new()).is_err());
        Ok(())
    }

    #[test]
    fn a_form_that_nothing_calls_for_is_refused_with_those_that_are() -> Result<()> {
        let dossier = dossier(&[("2026-03-02T08:30", Event::Received)])?;
        let error = dossier.form(Form::Stop, &Particulars::new()).err();
        assert_eq!(
            error.map(|error| error.to_string()).as_deref(),
            Some(
                "`stop` at `form`: expected a form that the log calls for: receipt, control_sheet"
            )
        );
        let register = dossier.form(Form::Register, &Particulars::new());
        assert_eq!(register.err().map(|error| error.kind()), Some(ErrorKind::InvalidArgument));
        Ok(())
    }

    #[test]
    fn a_stop_notice_exists_only_since_the_circular_of_2025() -> Result<()> {
        let withdrawn = |year: &str| {
            dossier(&[
                (&format!("{year}-11-03"), Event::Received),
                (&format!("{year}-11-05"), Event::Withdrawn { reason: None }),
            ])
        };
        let kind = withdrawn("2024")?.form(Form::Stop, &Particulars::new()).map_err(|e| e.kind());
        assert_eq!(kind, Err(ErrorKind::NoneInForce));
        let notice = withdrawn("2025")?.form(Form::Stop, &Particulars::new())?;
        assert_eq!((notice.number(), notice.title()), (5, "Thông báo dừng giải quyết hồ sơ"));
        assert_eq!(notice.value("reason"), None);
        Ok(())
    }

    #[test]
    fn a_corrected_line_calls_for_what_really_happened() -> Result<()> {
        let mut dossier =
            dossier(&[("2026-03-02", Event::Received), ("2026-03-12", new_date(20))])?;
        assert_eq!(dossier.slips(), [(0, Form::Receipt), (1, Form::Apology)]);
        dossier.record_entry(Entry::correction(date(2026, 3, 12), 1, None))?;
        assert_eq!(dossier.slips(), [(0, Form::Receipt)]);
        Ok(())
    }

    #[test]
    fn the_officer_of_the_line_signs_before_the_one_given() -> Result<()> {
        let terms = Terms::new(None);
        let mut dossier = Dossier::new("1", terms, &Calendar::vietnam());
        let received = Entry::new(date(2026, 3, 2), Event::Received).by("Trần Thị B");
        dossier.record_entry(received)?;
        let given = Particulars::new().with(Item::Officer, "C").with(Item::Agency, "UBND xã");
        let slip = dossier.form(Form::Receipt, &given)?;
        assert_eq!(
            (slip.value("officer"), slip.value("agency")),
            (Some("Trần Thị B"), Some("UBND xã"))
        );
        assert_eq!((slip.value("limit"), slip.value("appointment")), (None, None));
        Ok(())
    }
}
