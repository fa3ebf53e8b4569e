//! What the laws on complaints and denunciations ask of an event: in time, with a ground, as often as they
//! allow.

use super::breaches::late;
use super::course::{Account, Play};
use super::kind::Variant;
use super::stage::{Extensions, Stage, provision, suspension};
use super::state::State;
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::error::Result;
use crate::law::{self, Duty};
use crate::log::{Extended, Stopping};
use crate::time_limit::{Amount, TimeLimit, Unit};
use chrono::NaiveDate;

impl Play<'_> {
    /// The stage that the clock shows is done.
    pub(super) fn done_on_clock(&mut self) {
        if let Some(stage) = self.now.on_clock
            && stage != Stage::Settlement
        {
            self.done(stage);
        }
    }

    /// A stage that may happen or not, counted from receipt: it begins only when it happened.
    pub(super) fn done_from_receipt(&mut self, stage: Stage) -> Result<()> {
        if let Some(registered) = self.now.registered {
            self.begin(stage, registered)?;
        }
        self.done(stage);
        Ok(())
    }

    /// A stage is done: late, if its limit is over.
    pub(super) fn done(&mut self, stage: Stage) {
        let (at, on_clock) = (self.at, self.now.on_clock == Some(stage));
        let shown = self.now.clock.due();
        let Some(account) = self.now.account_mut(stage) else { return };
        if account.begun.is_none() {
            return;
        }
        if on_clock {
            account.due = shown;
        }
        account.done = Some(at);
        let due = account.due;
        if let (Some(due), Some(code)) = (due, late(stage))
            && at.date() > due.date()
        {
            let source = self.rule(stage).map(|rule| rule.source);
            self.breaches.push(self.line.breach(code, source).with("due", due.date()));
        }
    }

    /// A suspension that is over needs no more word of it; one that came too late for it is a breach.
    pub(super) fn notice_never_sent(&mut self) {
        let account = self.now.account(Stage::SuspensionNotice);
        if account.begun.is_none() || account.done.is_some() {
            return;
        }
        self.done(Stage::SuspensionNotice);
        if let Some(account) = self.now.account_mut(Stage::SuspensionNotice) {
            *account = Account::default();
        }
    }

    /// A complaint or denunciation is settled after it was accepted: its limit begins there.
    pub(super) fn accepted_before(&mut self) {
        if self.kind().is_accepted_first() && self.now.state != State::Accepted {
            let rule = provision(&self.course.terms, Stage::Settlement)
                .and_then(|rule| rule.on(self.law_day()).ok());
            let source = rule.map(|row| row.source.clone());
            self.breaches.push(self.line.breach("settled_without_acceptance", source));
        }
    }

    /// The time of a second complaint has to pass before a decision is in effect.
    ///
    /// READING: its last day moves off a day off as that of any limit; the decision is in effect from the
    /// day after.
    pub(super) fn in_effect(&mut self) {
        let at = self.at;
        let Some(account) = self.now.account_mut(Stage::Effect) else { return };
        if account.begun.is_none() {
            return;
        }
        account.done = Some(at);
        if let Some(due) = account.due
            && at.date() <= due.date()
        {
            let source = self.rule(Stage::Effect).map(|rule| rule.source);
            let breach = self.line.breach("early_effect", source).with("last_day", due.date());
            self.breaches.push(breach);
        }
    }

    /// READING: whether the law knows a suspension is asked on the day of the suspension, for it is an act
    /// of that day. Where it has no ground, the time goes on being counted.
    pub(super) fn suspended(&mut self, ground: Option<&Citation>) -> Result<()> {
        let rule = suspension(self.kind(), self.at.date());
        let allowed = rule.is_some_and(|row| row.value == Duty::Allowed) || ground.is_some();
        if !allowed && let Some(row) = rule {
            let source = Some(row.source.clone());
            self.breaches.push(self.line.breach("suspension_without_ground", source));
        }
        let stopping = if allowed { Stopping::Suspend } else { Stopping::Nothing };
        self.now.state = State::Suspended;
        self.now.clock.stop(self.calendar(), stopping, self.at)?;
        if self.now.longest.begun().is_some() {
            self.now.longest.stop(self.calendar(), stopping, self.at)?;
        }
        self.begin(Stage::SuspensionNotice, self.at)
    }

    pub(super) fn extended(
        &mut self,
        to: Extended,
        variant: Option<Variant>,
        decision: Option<&str>,
    ) -> Result<()> {
        if self.now.on_clock != Some(Stage::Settlement) {
            return Err(self.line.wrong("no settlement", "a settlement that has begun"));
        }
        if let Some(variant) = variant {
            variant.known_to(self.kind(), &self.path("variant"))?;
            self.now.variant = variant;
        }
        let decided = decision.is_some();
        let days = self.days(to)?;
        self.extended_in_time();
        let last_day = self.now.clock.last_day(self.calendar())?;
        match days {
            Some(days) => self.now.clock.lengthen(self.calendar(), days)?,
            None => self.now.clock.extend(self.calendar(), to, self.line)?,
        }
        self.now.extensions += 1;
        if let Some(rule) = Extensions::of(self.kind(), self.now.variant, self.law_day()) {
            self.incremental(&rule, self.added(to, last_day), decided);
            if self.course.terms.sanction_limit().is_some()
                && let Ok(row) = law::DENUNCIATION_SANCTION_LIMIT.on(self.law_day())
            {
                self.beyond_longest(Some(row.source.clone()));
            }
        } else if self.kind().is_complaint() {
            self.total();
        }
        Ok(())
    }

    /// READING: only a time that still runs can be made longer; what is granted after its last day is late,
    /// and moves the due date all the same.
    fn extended_in_time(&mut self) {
        let over = self.now.clock.due().filter(|due| self.at.date() > due.date());
        if let Some(due) = over {
            let rule = Extensions::of(self.kind(), self.now.variant, self.law_day());
            let rule = rule.map(|rule| rule.source);
            let source = rule.or_else(|| self.rule(Stage::Settlement).map(|rule| rule.source));
            let breach = self.line.breach("late_extension", source).with("due", due.date());
            self.breaches.push(breach);
        }
    }

    /// The days that an extension adds to a limit in days; `None` where the limit has another unit.
    fn days(&self, to: Extended) -> Result<Option<u32>> {
        let calendar: &Calendar = self.calendar();
        let Some(rule) = self.rule(Stage::Settlement) else {
            return Err(self.line.wrong("no limit", "a settlement whose limit is known"));
        };
        if rule.limit.unit() != Unit::Day {
            return Ok(None);
        }
        match to {
            Extended::By(more) => {
                let days = (more.unit() == Unit::Day).then(|| Amount::whole(more.amount()));
                let days = days.flatten();
                days.map(Some).ok_or_else(|| self.line.wrong(&more.to_string(), "so many days"))
            }
            Extended::Until(day) => {
                calendar.is_working(day)?;
                let last = self.now.clock.last_day(calendar)?.unwrap_or(day);
                let more = day.signed_duration_since(last).num_days();
                match u32::try_from(more) {
                    Ok(days @ 1..) => Ok(Some(days)),
                    _ => Err(self.line.wrong(&day.to_string(), &format!("a day after {last}"))),
                }
            }
        }
    }

    /// The calendar days that an extension added after the last day so far, whatever the unit of the limit.
    fn added(&self, to: Extended, last_day: Option<NaiveDate>) -> Option<u32> {
        let end = match to {
            Extended::By(more) if more.unit() == Unit::Day => return Amount::whole(more.amount()),
            Extended::By(_) => self.now.clock.due()?.date(),
            Extended::Until(day) => day,
        };
        u32::try_from(end.signed_duration_since(last_day?).num_days()).ok()
    }

    /// Extensions that are added: how often, how long, by a decision in writing.
    fn incremental(&mut self, rule: &Extensions, days: Option<u32>, decided: bool) {
        let source = || Some(rule.source.clone());
        if rule.at_most == 0 {
            self.breaches.push(self.line.breach("extension_without_ground", source()));
        } else if self.now.extensions > rule.at_most {
            let breach = self.line.breach("extension_too_often", source());
            self.breaches.push(breach.with("allowed", rule.at_most));
        }
        let most = Amount::whole(TimeLimit::amount(rule.each)).unwrap_or(u32::MAX);
        if days.is_some_and(|days| days > most) {
            let breach = self.line.breach("extension_too_long", source());
            self.breaches.push(breach.with("allowed", most));
        }
        let decision = law::DENUNCIATION_EXTENSION_DECISION.on(self.law_day());
        if !decided && let Ok(row) = decision {
            let source = Some(row.source.clone());
            self.breaches.push(self.line.breach("extension_without_decision", source));
        }
    }

    /// The whole time of a complaint: a complex case has more, no case has more than that.
    fn total(&mut self) {
        let source = self.rule(Stage::Settlement).map(|rule| rule.source);
        if self.now.variant == Variant::Ordinary {
            self.breaches.push(self.line.breach("extension_without_ground", source.clone()));
        }
        self.beyond_longest(source);
    }

    /// A breach when an extension goes beyond all the time there can be.
    fn beyond_longest(&mut self, source: Option<Citation>) {
        if let (Some(due), Some(longest)) = (self.now.clock.due(), self.now.longest.due())
            && due.date() > longest.date()
        {
            let breach = self.line.breach("extension_too_long", source);
            self.breaches.push(breach.with("last_day", longest.date()));
        }
    }
}
