"""
The compiled half of `motcua`; import the names from `motcua` itself.

Declared inline and without an initialiser, so that the generated stub is complete.
"""

from _typeshed import SupportsGetItem
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any, Final, Literal, final

__all__ = ["DATA_VERSION", "AgencyCode", "Calendar", "Catalogue", "Citation", "Day", "DayChange", "Deadline", "DocumentNumber", "Dossier", "DossierCode", "Generator", "Linked", "LunarDate", "Notice", "Petition", "Procedure", "ProcedureCode", "RegisteredDocument", "SectorCode", "StatedLimit", "Step", "StoppedDeadline", "Task", "TimeLimit", "_count", "_date", "_hour", "_json", "_moment", "audit_change", "audit_check", "audit_percentage", "audit_read", "audit_sum", "correspondence_book", "correspondence_counts", "correspondence_links", "correspondence_reminders", "dossier_impact", "dossier_impact_by", "dossier_inspect", "dossier_register", "dossier_reminders", "dossier_sample", "error_codes", "feed_calendar", "intake_layout", "intake_read", "intake_read_date", "law_history", "law_on", "law_table", "lunar_hung_kings_day", "lunar_leap_month", "lunar_new_year", "lunar_year_name", "petition_limitation", "petition_limits", "petition_reminders", "petition_tally", "procedure_compare", "procedure_cost", "procedure_on", "procedure_process", "reception_check", "reception_replay", "reception_schedule", "report_chart", "report_labels", "report_page", "report_sheet", "statistics_breaks", "statistics_change", "statistics_columns", "statistics_component", "statistics_distribution", "statistics_frozen", "statistics_interval", "statistics_load", "statistics_period", "statistics_rank", "statistics_send_by", "statistics_sent_late", "statistics_shares", "statistics_survey", "statistics_tally", "statistics_timing", "task_check", "task_reminders", "task_table"]

DATA_VERSION: Final[str]
"""
The release of the data: year and month of the last look at the sources.
"""

@final
class AgencyCode:
    """
    The identification code of an agency (mã định danh): `000.00.16.H02` or `H08.12.34`.

    Where both ends look like the highest level the order cannot be told, and reading fails.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str, style: Literal["highest_last", "highest_first"] | None = None) -> AgencyCode:
        """
        Read a code, in a style that the caller knows or in the one that shows; `ParseError`
        (`code.invalid`) where the text is none, or the style does not show.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str, Literal["highest_last", "highest_first"]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def highest_first(self, /) -> AgencyCode | None:
        """
        The same code with the highest level first; `None` where that is not defined.
        """
    @property
    def highest_last(self, /) -> AgencyCode | None:
        """
        The same code with the highest level last; `None` where that is not defined.
        """
    @property
    def levels(self, /) -> list[str]:
        """
        The levels from the highest down, in both styles.
        """
    @property
    def style(self, /) -> Literal["highest_last", "highest_first"]:
        """
        In which order it is written.
        """

@final
class Calendar:
    """
    The working-day calendar of a body (lịch làm việc), from 2000-01-01 to 2100-12-31.

    Never changed in place: `with_` gives a changed copy. Days are `datetime.date` or ISO text,
    never a `datetime`; moments are `datetime`, a naive one in Vietnam's civil time and an aware one
    converted to it. A day outside the coverage raises `CoverageError`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def add_working_days(self, /, when: date | str, days: int) -> date:
        """
        The day so many working days after `when`, which is not counted itself; before it, when
        negative; `when` for zero.
        """
    def add_working_time(self, /, when: datetime | str, time: timedelta) -> datetime:
        """
        The moment by which so much office time has passed; a closing rather than the next opening.
        """
    def changes_to(self, /, other: Calendar, from_: date | str, through: date | str) -> list[DayChange]:
        """
        The days of a span whose kind, counting or opening differs in another calendar.
        """
    @property
    def coverage(self, /) -> tuple[date, date]:
        """
        The first and the last day covered.
        """
    def day(self, /, when: date | str) -> Day:
        """
        What a day is, and why.
        """
    def days(self, /, from_: date | str, through: date | str) -> list[Day]:
        """
        The days of a span, both ends included, in order.
        """
    def deadline(self, /, limit: TimeLimit | str | dict[str, Any], received: datetime | date | str, *, cutoff: time | str | dict[str, Any] | None = None, roll: Literal["next", "previous", "none"] | None = None, end_of_day: Literal["office", "midnight"] | None = None, outside_hours: Literal["same_day", "next_opening"] | None = None, span: bool = ...) -> Deadline:
        """
        When a dossier received then is due, and why.

        A naive datetime is Vietnam's civil time, an aware one is converted. `limit`: a `TimeLimit`,
        its words or its object. `cutoff`: an hour such as `time(15)` or `"15:00"`, or
        `{"at" or "before_close", "effect": "start", "result" or "handover"}`. `roll`: what to do
        with a last day off. `end_of_day`: due at the close of office, or at 24:00. `outside_hours`:
        day 0 is the civil day of receipt, or that of the next opening. `span`: an inclusive period,
        which never rolls.
        """
    def deadline_with_stops(self, /, limit: TimeLimit | str | dict[str, Any], received: datetime | date | str, *, stops: Sequence[dict[str, Any]] | None = None, extension: date | TimeLimit | str | dict[str, Any] | None = None, now: datetime | date | str | None = None, cutoff: time | str | dict[str, Any] | None = None, roll: Literal["next", "previous", "none"] | None = None, end_of_day: Literal["office", "midnight"] | None = None, outside_hours: Literal["same_day", "next_opening"] | None = None, span: bool = ...) -> StoppedDeadline:
        """
        When a limit with stops is due, with the options of `deadline`.

        `stops`: `{"kind": "suspend" or "restart", "from", "until"}`, `until` left out while the stop
        is open. `extension`: a day to extend to, or a limit of more time. `now`: an open stop is
        projected as if resumed then.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Calendar:
        """
        The calendar of changes, as JSON text or as a dict.
        """
    def is_working(self, /, when: date | str) -> bool:
        """
        Whether a working-day limit counts the day.
        """
    def latest_moment(self, /, limit: TimeLimit | str | dict[str, Any], due: datetime | str) -> datetime:
        """
        The latest moment from which a limit in hours, working hours or a fraction of a day ends by
        `due`.
        """
    def latest_start(self, /, limit: TimeLimit | str | dict[str, Any], due: date | str) -> date:
        """
        The latest day on which the desk receives whose due date is not after `due` (ngày nộp muộn
        nhất).
        """
    def next_opening(self, /, when: datetime | str) -> datetime:
        """
        The first moment from then on at which the desk takes dossiers in, Saturday service included.
        """
    def roll(self, /, when: date | str, roll: Literal["next", "previous", "none"] = ...) -> date:
        """
        The day itself if it counts; otherwise the next or the previous one that does.
        """
    def rows(self, /, from_: date | str, through: date | str) -> list[dict[str, Any]]:
        """
        The days of a span as rows for a data frame: `when`, `kind`, `counts`, `receives`,
        `standing`, `name`, `name_en`, `source`.
        """
    def subtract_working_time(self, /, until: datetime | str, time: timedelta) -> datetime:
        """
        The latest moment from which so much office time ends by `until`.
        """
    def to_json(self, /) -> str:
        """
        The changes to the national calendar as JSON text, in the shape that Rust and JavaScript
        know.
        """
    @staticmethod
    def vietnam() -> Calendar:
        """
        The national calendar of state bodies, Saturday and Sunday off.
        """
    def with_(self, /, *, base: Literal["vietnam", "weekends_only"] | None = None, week: Literal["mon-fri", "mon-sat", "mon-sun"] | None = None, known_on: date | str | None = None, notices: Sequence[dict[str, Any]] | None = None, swaps: Sequence[dict[str, Any]] | None = None, closures: Sequence[date | str | dict[str, Any]] | None = None, makeup: Sequence[date | str | dict[str, Any]] | None = None, hours: Sequence[str] | dict[str, Sequence[str]] | None = None, saturday: str | dict[str, Any] | Sequence[dict[str, Any]] | None = None, domain: str | None = None) -> Calendar:
        """
        A changed copy; what is given is added to the changes that are there.

        `base`: the national days off, or weekends only. `week`: another weekly rest. `known_on`: the
        calendar as it was known on that day. `notices`: yearly notices loaded at run time. `swaps`:
        `{"off", "work", "source"}`. `closures` and `makeup`: days that the body closes or works,
        bare or `{"date", "source"}`. `hours`: sessions such as `["08:00-12:00", "13:00-17:00"]`, or
        those of each weekday from `mon` to `sun`. `saturday`: `"morning"`, `"afternoon"` or
        `"full"`, or services `{"part", "from", "until", "domains", "counts"}`. `domain`: the
        calendar as it is for procedures of one domain (lĩnh vực).

        `ConflictError` where two sources decide differently about a day.
        """
    def with_notice(self, /, notice: str | dict[str, Any]) -> Calendar:
        """
        A copy that knows a yearly notice (thông báo lịch nghỉ), given as JSON text or as a dict, so
        that next year's schedule needs no new release.

        `LawError` (`law.invalid_notice`) names the place in a notice that is not as it should be.
        """
    def working_days_between(self, /, after: date | str, through: date | str) -> int:
        """
        How many days count in (`after`, `through`]: the first is not counted, the last is. numpy's
        `busday_count` counts the other way round, [first, last).
        """
    def working_time_between(self, /, when: datetime | str, until: datetime | str) -> timedelta:
        """
        The office time between two moments.
        """

@final
class Catalogue:
    """
    A catalogue of procedures (danh mục thủ tục hành chính), in the order given.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date | None:
        """
        The day on which it was published like this.
        """
    @staticmethod
    def bundled() -> Catalogue:
        """
        The catalogue that comes with the package: some hundred procedures as the national portal
        published them by `as_of`. The portal, not this copy, is what counts.
        """
    def check(self, /) -> list[dict[str, Any]]:
        """
        What is wrong with the data, in order: `kind`, `place` from 0, `procedure`, `path`, `value`.

        A finding is a fault of the source, or of the way it was carried over; it says nothing about
        the law.
        """
    def find(self, /, code: str) -> Procedure | None:
        """
        The procedure with a code, in the short or the long form; the first one, where a code stands
        twice; `None` where none has it.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Catalogue:
        """
        A catalogue from its JSON text or dict, `{"title", "as_of", "procedures"}`.
        """
    @property
    def procedures(self, /) -> list[Procedure]:
        """
        Every procedure, in order; a new list each time.
        """
    @property
    def title(self, /) -> str | None:
        """
        The title.
        """
    def to_json(self, /) -> str:
        """
        The catalogue as JSON text, in the shape that Rust and JavaScript know.
        """

@final
class Citation:
    """
    A place in an act, or a whole act or paper (trích dẫn): `Điều 112 khoản 1 điểm b …`.

    Reads article, clause, point and act in any of the usual orders and short forms, and prints one;
    two citations are equal if they print the same.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> Citation:
        """
        Read a citation; `ParseError` (`citation.invalid`) where the text is none.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def act(self, /) -> str | None:
        """
        The kind of act in words, such as `Nghị định`; `None` when only a number is given.
        """
    @property
    def article(self, /) -> str | None:
        """
        The article (điều), with the letter that an amendment added: `19`, `11a`.
        """
    @property
    def clause(self, /) -> str | None:
        """
        The clause (khoản).
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Citation:
        """
        The citation that `to_json` wrote.
        """
    @property
    def number(self, /) -> str | None:
        """
        The number of the act, such as `61/2018/NĐ-CP`; `None` when it is not known.
        """
    @property
    def point(self, /) -> str | None:
        """
        The point (điểm), a letter.
        """
    def to_json(self, /) -> str:
        """
        The citation as JSON text.
        """

@final
class Day:
    """
    A day of a calendar (ngày) with its grounds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def counts(self, /) -> bool:
        """
        Whether a working-day limit uses the day up.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Day:
        """
        The day that `to_json` wrote.
        """
    @property
    def kind(self, /) -> Literal["working", "weekend", "saturday_service", "holiday", "compensatory", "swapped_off", "makeup", "closure"]:
        """
        What kind of day it is.
        """
    @property
    def name(self, /) -> str | None:
        """
        Why the day has its kind, in Vietnamese; ordinary working days and weekends have no name.
        """
    @property
    def name_en(self, /) -> str | None:
        """
        The name in English.
        """
    @property
    def receives(self, /) -> bool:
        """
        Whether the desk takes dossiers in and hands results out.
        """
    @property
    def source(self, /) -> Citation:
        """
        The provision or paper behind it.
        """
    @property
    def standing(self, /) -> Literal["official", "reported", "law", "projected"]:
        """
        How well the answer is grounded.
        """
    def to_json(self, /) -> str:
        """
        The day as JSON text, in the shape that Rust and JavaScript know.
        """
    @property
    def when(self, /) -> date:
        """
        The civil day.
        """

@final
class DayChange:
    """
    A day that two calendars treat differently.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def after(self, /) -> Day:
        """
        The same day in the second.
        """
    @property
    def before(self, /) -> Day:
        """
        The day in the first calendar.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> DayChange:
        """
        The change that `to_json` wrote.
        """
    def to_json(self, /) -> str:
        """
        The change as JSON text, in the shape that Rust and JavaScript know.
        """
    @property
    def when(self, /) -> date:
        """
        The civil day.
        """

@final
class Deadline:
    """
    A due moment and how it came about (hạn trả kết quả, ngày hẹn trả).
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def at(self, /) -> str:
        """
        The due day and hour in ISO 8601, as the law prints it: `2026-03-12T17:00`, `…T24:00`.
        """
    @property
    def day_zero(self, /) -> date:
        """
        Day 0: the day that was not counted.
        """
    @property
    def end(self, /) -> date:
        """
        The last day before it moved off a day off.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Deadline:
        """
        The deadline that `to_json` wrote.
        """
    @property
    def moment(self, /) -> datetime:
        """
        The due instant, to compare with: naive, in Vietnam's civil time. 24:00 of a day is 00:00 of
        the next one here, so take the day from `when`.
        """
    @property
    def notices(self, /) -> list[Notice]:
        """
        The readings that defaults chose, and the days that are not settled.
        """
    @property
    def steps(self, /) -> list[Step]:
        """
        What each rule did, in the order of the calculation.
        """
    def to_json(self, /) -> str:
        """
        The deadline as JSON text, in the shape that Rust and JavaScript know.
        """
    @property
    def when(self, /) -> date:
        """
        The due day: the date to print on the slip.
        """

@final
class DocumentNumber:
    """
    The number and symbol of a document (số, ký hiệu văn bản): `61/2018/NĐ-CP`.

    Forgives what copying does to text: lost marks, dashes, spaces, a leading *Nghị định số*. Prints
    the canonical form.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> DocumentNumber:
        """
        Read a number; `ParseError` (`document.invalid`) where the text is none.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def issuer(self, /) -> str:
        """
        What the symbol says after the kind: `TTg`, `BTP-BCA-TANDTC`.
        """
    @property
    def kind(self, /) -> str | None:
        """
        The abbreviation of the kind as printed, such as `QĐ`; `None` for letters and for acts that
        are numbered by their issuer alone.
        """
    @property
    def normative(self, /) -> bool:
        """
        Whether the form is that of a normative document (văn bản quy phạm pháp luật).
        """
    @property
    def party(self, /) -> bool:
        """
        Whether it is numbered as party offices do, `13-CT/TU`.
        """
    @property
    def serial(self, /) -> int | str:
        """
        The serial number (số); text where it has a dot, such as `66.7`.
        """
    @property
    def term(self, /) -> int | None:
        """
        The term of the elected body that issued it: 14 for `45/2019/QH14`.
        """
    @property
    def year(self, /) -> int | None:
        """
        The year between two slashes, if there is one.
        """

@final
class Dossier:
    """
    A dossier (hồ sơ): its terms and the log of what happened to it. Everything else is computed.

    Never changed in place: `record` gives a new one. `limit` is the time limit of the procedure, in
    words or as a `TimeLimit`; `start` the event that starts it; `regime` rules that take the place of
    those in force on the day of receipt: `{"supplement": {"value": "suspend", "source": "…"}}`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: str, limit: TimeLimit | str | dict[str, Any] | None = None, *, calendar: Calendar | None = None, procedure: str | None = None, start: Literal["complete_dossier", "receipt", "acceptance", "fee_paid"] | None = None, cutoff: time | str | dict[str, Any] | None = None, roll: Literal["next", "previous", "none"] | None = None, end_of_day: Literal["office", "midnight"] | None = None, outside_hours: Literal["same_day", "next_opening"] | None = None, regime: dict[str, Any] | None = None) -> Dossier: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, Calendar]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the dossier (mã hồ sơ).
        """
    @property
    def due(self, /) -> datetime | None:
        """
        When it is due as things stand; `None` while the citizen is waited for, or without a limit.
        """
    def form(self, /, form: Literal["receipt", "supplement", "refusal", "apology", "stop", "control_sheet", "register"], *, particulars: dict[str, Any] | None = None) -> dict[str, Any]:
        """
        A form of this dossier (mẫu biểu) as a dict: the control sheet as things stand, or the last slip
        of its kind that the log calls for. `fields` are values with their labels, `text` the paper.

        `particulars` is what a log does not know: `{"applicant": "…", "address": "…"}`; the rest stays a
        dotted line. `LawError` where the circular of the day has no such form.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any], calendar: Calendar | None = None) -> Dossier:
        """
        A dossier from its JSON text or dict, on the calendar of its desk.
        """
    def lawful(self, /, now: datetime | date | str) -> list[str]:
        """
        The codes of the events that can follow at `now` without breaking a clause.
        """
    @property
    def national_status(self, /) -> int | None:
        """
        The status on the national portal, 1 to 10; `None` before anything happened.
        """
    @property
    def original_due(self, /) -> datetime | None:
        """
        When it was due on the first slip.
        """
    def outcome(self, /, now: datetime | date | str) -> str:
        """
        The outcome seen at `now`: `"on_time"`, `"overdue"`, …
        """
    @property
    def possible(self, /) -> list[str]:
        """
        The codes of the events that can follow, lawful or not.
        """
    def record(self, event: str, at: datetime | date | str, /, **details: "object") -> Dossier:
        """
        The dossier after one more event: `record("supplement_requested", at, reason="…")`.

        `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who
        did it. `record("corrected", at, entry=3, event={"type": …})` corrects an earlier line.
        `TransitionError` for what cannot happen; the dossier is then as it was.
        """
    def slip(self, /, entry: int, *, particulars: dict[str, Any] | None = None) -> dict[str, Any]:
        """
        The slip that one line of the log calls for, as `form`; lines count from 0.
        """
    @property
    def slips(self, /) -> list[dict[str, Any]]:
        """
        The slips that the log calls for, `{"entry", "form"}`, in their order.
        """
    @property
    def state(self, /) -> str:
        """
        Where it is, such as `"awaiting_supplement"`.
        """
    def to_json(self, /) -> str:
        """
        The terms and the log as JSON text.
        """
    def view(self, /, now: datetime | date | str) -> Any:
        """
        Everything that follows from the log, seen at `now`, as a dict: state, due date and every change
        of it with its clause, whose time it was, outcome, breaches, notices, the rules it is under.
        """

@final
class DossierCode:
    """
    The number of a dossier (mã số hồ sơ): `000.00.16.H02-190812-0003`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> DossierCode:
        """
        Read a number; `ParseError` (`code.invalid`) where the text is none.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def agency(self, /) -> AgencyCode:
        """
        The agency that the number names.
        """
    @staticmethod
    def of(agency: AgencyCode | str, received: date | str, order: int, *, system: int | None = None) -> DossierCode:
        """
        The number of the `order`-th dossier that an agency received on a day; with `system`, the one
        that a nationally centralised service gives.
        """
    @property
    def order(self, /) -> int | None:
        """
        The order of the dossier on its day; `None` where the tail can be read in two ways.
        """
    @property
    def received(self, /) -> date:
        """
        The day of receipt.
        """
    @property
    def style(self, /) -> Literal["highest_last", "highest_first"]:
        """
        In which order the agency is written.
        """
    @property
    def system_and_order(self, /) -> tuple[int, int] | None:
        """
        The tail read as two digits of a system and the order; `None` where it cannot be.
        """
    @property
    def tail(self, /) -> str:
        """
        What stands after the second hyphen, as written.
        """
    @property
    def whole_tail(self, /) -> int:
        """
        The whole tail read as the order.
        """

@final
class Generator:
    """
    A synthetic export whose truth is known (sinh dữ liệu giả lập), made as it is taken: of any size in constant memory.

    The same seed and options give the same rows in every language; nobody in them exists. Receipts lie from `start` to
    `through` (2025 unless said), seen on `today`. Shares are in thousandths: `online`, `postal`, `saturday` (of an
    ordinary day, where the calendar has Saturday service), `late`, `supplements`. `faults` put things wrong, each at its
    rate in hundred-thousandths of the dossiers, by the names of faults and findings; `fault_rate` all of them. Signs that
    many dossiers show are put into `signs_from` and more. `ArgumentError` for options of which no rows can be made.
    """
    def __new__(cls, /, seed: int, rows: int, *, start: date | str | None = None, through: date | str | None = None, today: date | str | None = None, agencies: Sequence[str] | None = None, procedures: Sequence[dict[str, Any]] | None = None, online: int | None = None, postal: int | None = None, saturday: int | None = None, late: int | None = None, supplements: int | None = None, signs_from: int | None = None, faults: dict[str, int] | None = None, fault_rate: int | None = None, calendar: Calendar | None = None) -> Generator: ...
    @property
    def left(self, /) -> int:
        """
        How many rows are still to come.
        """
    def take(self, /, most: int | None = None) -> MappingProxyType[str, Any]:
        """
        Take the next rows, at most so many and all of them unless said: `{"header", "rows", "truth"}`, the truth of each
        row `{"kind": "record" | "continued" | "refused", "record", "injected"}`.
        """

@final
class Linked:
    """
    A linked procedure (một cửa liên thông): its stages and, where one is set, a limit for the whole.

    `stages`: `{"name", "limit", "agency", "calendar"}`; a stage is counted on its own `calendar`, or on
    that of the desk. `order` is `"in_sequence"` or `"at_once"`; `limit` is that of the whole.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, stages: Sequence[dict[str, Any]], *, order: Literal["in_sequence", "at_once"] | None = None, limit: TimeLimit | str | dict[str, Any] | None = None, calendar: Calendar | None = None) -> Linked: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, Calendar]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(stored: str | dict[str, Any], calendar: Calendar | None = None) -> Linked:
        """
        A linked procedure from its JSON text or dict, on the calendar of the desk.
        """
    @property
    def order(self, /) -> Literal["in_sequence", "at_once"]:
        """
        The order of the stages.
        """
    def plan(self, /, start: datetime | date | str) -> dict[str, Any]:
        """
        What is promised when a dossier starts then, as a dict: `stages` with `start` and `due`, `due` of
        the whole, and `stages_due`, which may be later.
        """
    def to_json(self, /) -> str:
        """
        The stages and the limit as JSON text.
        """
    def track(self, /, start: datetime | date | str, finished: dict[str, Any], *, now: datetime | date | str) -> dict[str, Any]:
        """
        Where the stages stand at `now`, from when each was finished; one that is not named is not. As a
        dict: `stages` with `outcome` and `late_by`, the `outcome` of the whole, `breaches`.
        """
    def track_dossier(self, /, dossier: Dossier, *, now: datetime | date | str) -> dict[str, Any]:
        """
        Where the stages stand at `now` by the log of a dossier, as `track`: its transfers in a sequence,
        the answers to its consultations where all work at once.
        """

@final
class LunarDate:
    """
    A day of the Vietnamese lunar calendar (ngày âm lịch), from 1900 to 2100; days are ordered by
    time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ge__(self, value: object, /) -> bool: ...
    def __gt__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, value: object, /) -> bool: ...
    def __lt__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, year: int, month: int, day: int, leap: bool = ...) -> LunarDate:
        """
        The lunar day of these numbers; `leap` is for the second of two months of one number (tháng
        nhuận).
        """
    def __reduce__(self, /) -> tuple[Any, tuple[int, int, int, bool]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def day(self, /) -> int:
        """
        The day of the month, 1 to 29 or 30.
        """
    @staticmethod
    def from_solar(when: date | str) -> LunarDate:
        """
        The lunar day of a solar day, 1900-01-01 to 2100-12-31.
        """
    @property
    def leap(self, /) -> bool:
        """
        Whether the month is a leap month (tháng nhuận).
        """
    @property
    def month(self, /) -> int:
        """
        The month, 1 (tháng Giêng) to 12 (tháng Chạp).
        """
    def to_solar(self, /) -> date:
        """
        The solar day.
        """
    @property
    def year(self, /) -> int:
        """
        The lunar year, by the number of the solar year in which it begins.
        """
    @property
    def year_name(self, /) -> str:
        """
        The name of the year (tên năm can chi), such as `Bính Ngọ`.
        """

@final
class Notice:
    """
    A remark on an answer (lưu ý): a default that chose among readings, a day not decided yet.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable code, such as `projected` or `reading.office_close`.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Notice:
        """
        The notice that `to_json` wrote.
        """
    @property
    def parameters(self, /) -> dict[str, int | str]:
        """
        The values by name; `option` is the option that chooses the other reading.
        """
    @property
    def text(self, /) -> str:
        """
        The sentence in Vietnamese.
        """
    @property
    def text_en(self, /) -> str:
        """
        The sentence in English.
        """
    def to_json(self, /) -> str:
        """
        The notice as JSON text, in the shape that Rust and JavaScript know.
        """

@final
class Petition:
    """
    A petition (đơn khiếu nại, tố cáo, phản ánh, kiến nghị): its terms and the log of what happened to it.
    Everything else is computed.

    Never changed in place: `record` gives a new one. `kind` is `"complaint_first"`, `"complaint_second"`,
    `"complaint_disciplinary"`, `"denunciation"`, `"denunciation_repeat"`, `"feedback"`,
    `"recommendation"` or `"request"`; `limit` with its `source` is a limit of settlement that another
    provision sets.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: str, kind: Literal["complaint_first", "complaint_second", "complaint_disciplinary", "denunciation", "denunciation_repeat", "feedback", "recommendation", "request"], *, calendar: Calendar | None = None, variant: Literal["ordinary", "complex", "especially_complex"] | None = None, remote: bool = ..., wide: bool = ..., origin: Literal["direct", "forwarded"] | None = None, practice: Literal["portal", "bac_ninh", "ninh_binh"] | None = None, limit: TimeLimit | str | dict[str, Any] | None = None, source: str | None = None) -> Petition: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, Calendar]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the petition (số đơn).
        """
    @property
    def due(self, /) -> datetime | None:
        """
        When that stage is due; `None` while it stands still, or without a limit.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any], calendar: Calendar | None = None) -> Petition:
        """
        A petition from its JSON text or dict, on the calendar of the body that has it.
        """
    @property
    def kind(self, /) -> str:
        """
        Its kind, such as `"complaint_first"`.
        """
    def lawful(self, /, now: datetime | date | str) -> list[str]:
        """
        The codes of the events that can follow at `now` without breaking a clause.
        """
    def outcome(self, /, now: datetime | date | str) -> str:
        """
        The outcome seen at `now`: `"on_time"`, `"overdue"`, …
        """
    @property
    def possible(self, /) -> list[str]:
        """
        The codes of the events that can follow, lawful or not.
        """
    def record(self, event: str, at: datetime | date | str, /, **details: "object") -> Petition:
        """
        The petition after one more event: `record("extended", at, by_limit="30 ngày", decision="…")`.

        `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who
        did it. `record("corrected", at, entry=3, event={"type": …})` corrects an earlier line.
        `TransitionError` for what cannot happen; the petition is then as it was.
        """
    @property
    def stage(self, /) -> str | None:
        """
        The stage whose due date is the petition's: the one under way, and at the end the settlement.
        """
    @property
    def state(self, /) -> str:
        """
        Where it is, such as `"accepted"`.
        """
    def to_json(self, /) -> str:
        """
        The terms and the log as JSON text.
        """
    def view(self, /, now: datetime | date | str) -> Any:
        """
        Everything that follows from the log, seen at `now`, as a dict: state, due date and every change
        of it with its clause, every stage, outcome, breaches, notices, limits to be checked again.
        """

@final
class Procedure:
    """
    An administrative procedure (thủ tục hành chính). What a catalogue does not say is `None`, or an
    empty list: it is not known, never assumed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def agencies(self, /) -> list[str]:
        """
        The bodies that settle it (cơ quan thực hiện).
        """
    @property
    def as_of(self, /) -> date | None:
        """
        The day on which it was published like this.
        """
    @property
    def channels(self, /) -> list[Literal["direct", "online", "postal"]]:
        """
        The ways in (cách thức thực hiện).
        """
    @property
    def code(self, /) -> str | None:
        """
        The code as the source writes it; `ProcedureCode` reads one of the national database.
        """
    @property
    def decision(self, /) -> str | None:
        """
        The decision that publishes it (quyết định công bố).
        """
    @property
    def domain(self, /) -> str | None:
        """
        The domain (lĩnh vực).
        """
    @property
    def fees(self, /) -> list[dict[str, Any]] | None:
        """
        The fees and charges in đồng (phí, lệ phí): `kind`, `amount`, `channel`, `condition`,
        `reductions`.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Procedure:
        """
        A procedure from its JSON text or dict; only `name` is needed.
        """
    @property
    def legal_basis(self, /) -> list[str]:
        """
        The documents that it rests on (căn cứ pháp lý), as the source writes them.
        """
    @property
    def levels(self, /) -> list[Literal["ministry", "province", "district", "commune", "other"]]:
        """
        The levels of government that settle it (cấp thực hiện).
        """
    def limit_for(self, /, channel: Literal["direct", "online", "postal"], case: str | None = None) -> TimeLimit:
        """
        The time limit of a dossier that comes in this way and is of this kind; `None` for the
        ordinary kind.

        A row that names the way in wins over one that names none. `MotcuaError` where none answers
        (`procedure.no_limit`) or two that answer differ (`procedure.ambiguous_limit`): never a guess.
        """
    @property
    def limits(self, /) -> list[dict[str, Any]]:
        """
        The limits that hold, as rows `channel`, `case`, `text`, `limit`, `remote`; `limit_for` picks.
        """
    @property
    def name(self, /) -> str:
        """
        The name (tên thủ tục).
        """
    @property
    def name_en(self, /) -> str | None:
        """
        The name in English.
        """
    @property
    def no_limit(self, /) -> Literal["not_published", "no_unit", "differs_by_channel"] | None:
        """
        Why no limit that is published can be used, where it cannot.
        """
    @property
    def online(self, /) -> Literal["level_1", "level_2", "level_3", "level_4", "full", "partial", "information"] | None:
        """
        How much of it can be done online.
        """
    @property
    def parts(self, /) -> list[dict[str, Any]] | None:
        """
        The papers of the dossier (thành phần hồ sơ): `name`, `originals`, `copies`, `required`.
        """
    @property
    def published(self, /) -> list[dict[str, Any]]:
        """
        What the portal's field prints, as rows like those of `limits`; no limit is taken from it.
        """
    def remote_limit_for(self, /, channel: Literal["direct", "online", "postal"], case: str | None = None) -> TimeLimit:
        """
        The time limit of the same dossier in a remote area: the remote rows if any answers,
        otherwise the ordinary ones.
        """
    @property
    def results(self, /) -> list[str]:
        """
        What the applicant gets (kết quả thực hiện).
        """
    @property
    def start(self, /) -> Literal["complete_dossier", "receipt", "acceptance", "fee_paid"] | None:
        """
        The event that starts the limit.
        """
    def terms(self, /, channel: Literal["direct", "online", "postal"], case: str | None = None, *, remote: bool = ...) -> dict[str, Any]:
        """
        The terms of a dossier that comes in this way and is of this kind, as the keywords of `Dossier`:
        `Dossier(code, **procedure.terms("online"))`. Later versions of the procedure do not change them.
        """
    def to_json(self, /) -> str:
        """
        The procedure as JSON text, in the shape that Rust and JavaScript know.
        """

@final
class ProcedureCode:
    """
    The code of a procedure in the national database (mã thủ tục hành chính): `1.001193`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> ProcedureCode:
        """
        Read a code in its short or long form; `ParseError` (`code.invalid`) where the text is none.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def agency(self, /) -> AgencyCode | None:
        """
        The agency whose local copy it is, if the code is a long one.
        """
    def at_agency(self, /, agency: AgencyCode | str) -> ProcedureCode:
        """
        The local copy at an agency, in the long form.
        """
    @property
    def short(self, /) -> ProcedureCode:
        """
        The same procedure without the agency: the form by which catalogues are searched.
        """

@final
class RegisteredDocument:
    """
    A document of a register (văn bản đến, văn bản đi): what is known of it and the log of what happened. Everything
    else is computed.

    Never changed in place: `record` gives a new one. `direction` is `"incoming"` or `"outgoing"`; the other details are
    said by name: `subject`, `kind` (its Vietnamese name), `priority` (`"ordinary"`, `"urgent"`, `"very_urgent"`,
    `"most_urgent"`), `secret`, `one_stop` (a dossier of the one-stop desk, which the articles do not judge), `carrier`
    (`"electronic"`, `"paper"`), `symbol`, `sender`, `receiver`, `replies_to`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: str, direction: str, *, calendar: Calendar | None = None, **details: "object") -> RegisteredDocument: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, Calendar]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the document in the register.
        """
    @property
    def direction(self, /) -> str:
        """
        `"incoming"` or `"outgoing"`.
        """
    @property
    def due(self, /) -> datetime | None:
        """
        When it is due as things stand; `None` without a deadline.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any], calendar: Calendar | None = None) -> RegisteredDocument:
        """
        A document from its JSON text or dict, on the calendar of the body that keeps the register.
        """
    def lawful(self, /, now: datetime | date | str) -> list[str]:
        """
        The codes of the events that can follow at `now` without breaking a clause.
        """
    @property
    def number(self, /) -> int | None:
        """
        Its number in the book of the year (số đến, số văn bản đi).
        """
    @property
    def original_due(self, /) -> datetime | None:
        """
        When it was first due.
        """
    def outcome(self, /, now: datetime | date | str) -> str:
        """
        The outcome seen at `now`: `"on_time"`, `"overdue"`, `"no_deadline"`, …
        """
    @property
    def possible(self, /) -> list[str]:
        """
        The codes of the events that can follow, lawful or not.
        """
    def record(self, event: str, at: datetime | date | str, /, **details: "object") -> RegisteredDocument:
        """
        The document after one more event: `record("registered", at, number=7)`.

        `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who did it.
        `record("corrected", at, entry=1, event={"type": …})` corrects an earlier line. `TransitionError` for what
        cannot happen; the document is then as it was.
        """
    @property
    def state(self, /) -> str:
        """
        Where it is, such as `"registered"`.
        """
    def to_json(self, /) -> str:
        """
        What is known of it and the log as JSON text.
        """
    def view(self, /, now: datetime | date | str) -> Any:
        """
        Everything that follows from the log, seen at `now`, as a dict: state, number, due date and every change of it,
        outcome, breaches.
        """

@final
class SectorCode:
    """
    The code of a sector of procedures (mã số lĩnh vực): `G09-LV`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> SectorCode:
        """
        Read a code; `ParseError` (`code.invalid`) where the text is none.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def ministry(self, /) -> str:
        """
        The ministry that answers for it.
        """
    @property
    def sector(self, /) -> str:
        """
        The sector.
        """

@final
class StatedLimit:
    """
    One of the limits that a text states, with the words around it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, limit: TimeLimit | str | dict[str, Any], when: str | None, at: int, words: str) -> StatedLimit:
        """
        A limit with the words around it.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[TimeLimit, str | None, int, str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def at(self, /) -> int:
        """
        Where it begins in the text, in characters from 0.
        """
    @property
    def limit(self, /) -> TimeLimit:
        """
        The limit.
        """
    @property
    def when(self, /) -> str | None:
        """
        The words that condition it, as written, such as `đối với hồ sơ trực tuyến`.
        """
    @property
    def words(self, /) -> str:
        """
        The few words that state it, as written.
        """

@final
class Step:
    """
    What one rule did on the way to an answer (một bước tính hạn); `str(step)` is its sentence.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable code of the rule, such as `skipped`; new rules come in minor versions.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> Step:
        """
        The step that `to_json` wrote.
        """
    @property
    def on(self, /) -> date:
        """
        The day that the step is about.
        """
    @property
    def parameters(self, /) -> dict[str, int | str]:
        """
        The values that the rule worked on, by name; days and hours as ISO text.
        """
    @property
    def source(self, /) -> Citation | None:
        """
        The provision or paper behind it.
        """
    @property
    def text(self, /) -> str:
        """
        The sentence in Vietnamese.
        """
    @property
    def text_en(self, /) -> str:
        """
        The sentence in English.
        """
    def to_json(self, /) -> str:
        """
        The step as JSON text, in the shape that Rust and JavaScript know.
        """

@final
class StoppedDeadline:
    """
    Where a limit with stops stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def deadline(self, /) -> Deadline | None:
        """
        The due moment and its account; `None` while a stop is open.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> StoppedDeadline:
        """
        What `to_json` wrote.
        """
    @property
    def projected(self, /) -> Deadline | None:
        """
        While a stop is open and `now` was given: what it would be if resumed then.
        """
    def to_json(self, /) -> str:
        """
        Where it stands, as JSON text.
        """

@final
class Task:
    """
    An assigned task (nhiệm vụ giao): what was assigned and the log of what happened. Everything else is computed.

    Never changed in place: `record` gives a new one. `assignment` is said by name: `content`, `origin`
    (`"document"`, `"year_programme"`, `"quarter_programme"`, `"month_programme"`, `"inspection"`), `document`,
    `item`, `planned`, `lead`, `cooperating`, `officer`, `domain`, `parent`, `until` or `limit`, `review`, and
    `finish`: `"submitted"` where the accepted submission decides (the default), `"accepted"` where acceptance does.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: str, *, calendar: Calendar | None = None, **assignment: "object") -> Task: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, Calendar]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the task (mã nhiệm vụ).
        """
    @property
    def due(self, /) -> datetime | None:
        """
        When it is due as things stand; `None` without a deadline.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any], calendar: Calendar | None = None) -> Task:
        """
        A task from its JSON text or dict, on the calendar of the body that leads.
        """
    def lawful(self, /, now: datetime | date | str) -> list[str]:
        """
        The codes of the events that can follow at `now` without breaking a rule.
        """
    @property
    def lead(self, /) -> str | None:
        """
        The body that leads, after whatever was given to others (cơ quan chủ trì).
        """
    @property
    def officer(self, /) -> str | None:
        """
        The officer in charge.
        """
    @property
    def original_due(self, /) -> datetime | None:
        """
        When it was first due.
        """
    def outcome(self, /, now: datetime | date | str) -> str:
        """
        The outcome seen at `now`: `"on_time"`, `"overdue"`, `"waiting"`, …
        """
    @property
    def possible(self, /) -> list[str]:
        """
        The codes of the events that can follow, lawful or not.
        """
    def record(self, event: str, at: datetime | date | str, /, **details: "object") -> Task:
        """
        The task after one more event: `record("submitted", at, document="12/BC-SNV")`.

        `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who did it.
        `record("corrected", at, entry=1, event={"type": …})` corrects an earlier line. `TransitionError` for what
        cannot happen; the task is then as it was.
        """
    @property
    def state(self, /) -> str:
        """
        Where it is, such as `"submitted"`.
        """
    def to_json(self, /) -> str:
        """
        The assignment and the log as JSON text.
        """
    def view(self, /, now: datetime | date | str) -> Any:
        """
        Everything that follows from the log, seen at `now`, as a dict: state, due date and every change of it,
        outcome, breaches, progress, quality.
        """

@final
class TimeLimit:
    """
    A time limit (thời hạn giải quyết): an amount and a unit, such as `05 ngày làm việc`.

    Made from the words of an act, from an object such as `{"amount": 5, "unit": "working_day"}`,
    or from another limit; printed in one canonical Vietnamese form, which reads back the same.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, limit: TimeLimit | str | dict[str, Any]) -> TimeLimit:
        """
        Read a limit; `ParseError` where the words state none (`time_limit.invalid`) or more than
        one (`time_limit.ambiguous`).
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def amount(self, /) -> int | str:
        """
        How many units; text such as `1/2` for a fraction, which `fractions.Fraction` reads. The
        upper end of a range; 0 for a same-day limit.
        """
    @property
    def cutoff(self, /) -> dict[str, str | int] | None:
        """
        The cut-off hour that the text states: `{"at": "15:00", "effect": "start"}`, or
        `before_close` in minutes.
        """
    @property
    def direction(self, /) -> Literal["after", "before"]:
        """
        Which way it is counted.
        """
    @staticmethod
    def from_json(stored: str | dict[str, Any]) -> TimeLimit:
        """
        The limit that `to_json` wrote.
        """
    @property
    def lower_end(self, /) -> int | str | None:
        """
        The lower end, where the text states a range.
        """
    @staticmethod
    def parse_all(text: str) -> list[StatedLimit]:
        """
        Every limit that a text states, in its order, with the words that condition each.
        """
    @property
    def start(self, /) -> Literal["complete_dossier", "receipt", "acceptance", "fee_paid"] | None:
        """
        The event that starts it, where the text names one that is known here.
        """
    def to_json(self, /) -> str:
        """
        The limit as JSON text, in the shape that Rust and JavaScript know.
        """
    @property
    def unit(self, /) -> Literal["working_day", "day", "week", "month", "year", "working_hour", "hour", "same_day"]:
        """
        What it is counted in.
        """

def _count(given: int) -> int:
    """
    The whole number that an argument is read as.
    """

def _date(given: date | str) -> date:
    """
    The day that an argument is read as.
    """

def _hour(given: time | str) -> str:
    """
    The hour that an argument is read as.
    """

def _json(given: object) -> Any:
    """
    The plain value that a structured argument is read as.
    """

def _moment(given: datetime | date | str) -> str:
    """
    The day or moment that an argument is read as, in ISO 8601.
    """

def audit_change(claimed: str, from_: int | str, to: int | str) -> dict[str, Any]:
    """
    Recompute a published change, such as `"tăng 23%"`, between two numbers or two rates like `"72%"`.

    `{"verdict", "reading", "percent", "difference", "readings"}`; `reading` is `percent`, `points`,
    `things` or `none`. Where per cent and percentage points are both open, consistent beats rounding.
    """

def audit_check(claims: Sequence[dict[str, Any]]) -> Any:
    """
    Recompute claims (kiểm tra số liệu), each a dict with its `kind`: `sum`, `percentage`, `change`,
    `shares`, `balance`, `part`, `repeated`, `residual`, `score`, `count`, `term`.

    A list of findings in the same order: what is claimed, what is recomputed, by how much, the likely
    readings, and both sentences.
    """

def audit_percentage(claimed: str, part: int | str | dict[str, Any], whole: int | str | dict[str, Any]) -> dict[str, Any]:
    """
    Recompute a published percentage, such as `"94,2%"`, from its part and its base.

    `{"verdict", "recomputed", "difference", "readings"}`: `consistent` when it is the half-up rounding at
    its decimals, `rounding` when it is less than one unit of the last place away, `inconsistent`
    otherwise, `not_recomputable` for a base of zero.
    """

def audit_read(text: str) -> dict[str, Any]:
    """
    Read the claims of Vietnamese sentences (đọc số liệu từ đoạn văn báo cáo).

    `{"claims", "unread"}`: claims that `check` takes as they are, each with its place in the text, and the
    numbers that are in none, each with the reason.
    """

def audit_sum(whole: int | str | dict[str, Any], parts: Sequence[int | str | dict[str, Any]]) -> dict[str, Any]:
    """
    Compare a published whole with the sum of its parts (tổng số bằng các phần cộng lại).

    `{"consistent", "difference", "readings"}`; the difference is the whole less the sum. `MotcuaError`
    (`audit.invalid`) for a figure with two readings, such as `"17,102"`.
    """

def correspondence_book(documents: Sequence[RegisteredDocument], *, direction: str, year: int, numbering: str | None = None) -> Any:
    """
    What is wrong with the book of a year (sổ đăng ký văn bản): dicts `{"kind", "secret", "normative", "series",
    "from", "through", "documents", "differs", "source"}`; `kind` is `gap`, `double`, `out_of_order`,
    `missing_kind`, `code_twice` or `symbol_differs`, whose `differs` lists `number`, `year` and `kind`.

    `direction` is `"incoming"` or `"outgoing"`, `numbering` `"together"` (the default) or `"by_kind"`.
    """

def correspondence_counts(documents: Sequence[RegisteredDocument], period: dict[str, Any], *, stated: dict[str, Any] | None = None, bound: int | None = None) -> dict[str, Any]:
    """
    The documents of a period by kind (số lượng văn bản), the electronic ones and those issued with an error of form
    among them.

    `stated` is a published total held against its parts, `{"total", "parts": [{"name", "count", "of_another"}]}`;
    `bound` the share of errors of form that a body allows, in per cent. A document that is given twice is
    `argument.invalid`.
    """

def correspondence_links(documents: Sequence[RegisteredDocument]) -> Any:
    """
    What is wrong with the links between documents (liên kết văn bản): dicts `{"kind", "document", "by", "other"}`.

    `by` is where `document` names the `other`: `replies_to`, `settled`, `amended` or `replaced`; `kind` is
    `unknown_document` (it is not among them), `wrong_direction`, `too_early`, `not_issued`, `one_sided` or
    `not_settled`. Give the documents of both directions. One that is given twice is `argument.invalid`.
    """

def correspondence_reminders(documents: Sequence[RegisteredDocument], *, now: datetime | date | str, soon: int | str) -> Any:
    """
    What documents ask for at `now` (đôn đốc, nhắc việc): dicts `{"code", "document", "due", "by", "source"}`, most
    urgent first.

    `code` is `overdue`, `due_today`, `unsettled`, `unregistered`, `unforwarded`, `unnumbered`, `unissued`,
    `unacknowledged` or `due_soon`. `soon` is a number of working days, or a share of the limit such as `"1/4"`.
    """

def dossier_impact(dossiers: Sequence[Dossier], calendar: Calendar) -> list[dict[str, Any]]:
    """
    The appointments that move when a calendar takes the place of each dossier's own: dicts `{"dossier",
    "from", "to", "working_days"}`, in the order of what was promised. What is finished is left out.
    """

def dossier_impact_by(dossiers: Sequence[Dossier], changes: dict[str, Any]) -> list[dict[str, Any]]:
    """
    The appointments that move when each dossier's own calendar is changed in the same way, as
    `impact`: `changes` are those of `Calendar.from_json`, such as `{"closures": ["2026-03-10"]}`.
    """

def dossier_inspect(dossiers: Sequence[Dossier], *, linked: Linked | None = None, now: datetime | date | str | None = None, only: dict[str, Any] | None = None) -> dict[str, Any]:
    """
    The breaches of dossiers with who answers for each (kết quả kiểm tra), as a dict: `findings`,
    `dossiers` in which something was found, `counts` by code, clause, agency and officer.

    With `linked` and `now`, stages that were late are found as well. `only` keeps those of one code,
    clause, agency or officer, or those from one day through another.
    """

def dossier_register(year: int, dossiers: Sequence[Dossier | tuple[Dossier, dict[str, Any]]], *, before: Sequence[Dossier | tuple[Dossier, dict[str, Any]]] | None = None, keeper: dict[str, Any] | None = None) -> dict[str, Any]:
    """
    A volume of the register of a year (sổ theo dõi hồ sơ) as a dict, as `Dossier.form` gives it.

    `dossiers` are `Dossier`s, or pairs with what is known beside the log: `(dossier, {"applicant": "…"})`.
    Those received in the year are entered by receipt, numbered without gaps; `before` are those of the
    earlier volumes of the year, whose numbers go on. `keeper` is known of the body that keeps it.
    """

def dossier_reminders(dossiers: Sequence[Dossier], *, now: datetime | date | str, soon: int | str) -> list[dict[str, Any]]:
    """
    What dossiers ask for at `now` (nhắc việc): dicts `{"code", "dossier", "due", "by", "source"}`, most
    urgent first.

    `code` is `overdue`, `apology_missed`, `due_today`, `apology_today`, `supplement_unanswered` or
    `due_soon`; `by` the working days that are left, or by which it is past. `soon` is a number of
    working days, or a share of the limit such as `"1/4"`. An error names its dossier in `place`.
    """

def dossier_sample(dossiers: Sequence[Dossier | dict[str, Any]], size: int, seed: int) -> dict[str, Any]:
    """
    A sample to inspect (mẫu kiểm tra), as a dict `{"seed", "strata"}`: drawn in proportion from the
    dossiers of each body, the same for the same seed in every language.

    `dossiers` are `Dossier`s, whose body is the first that the log names, or dicts `{"code", "agency"}`.
    """

def error_codes() -> list[str]:
    """
    Every error code, in the order of the documentation; new ones come in minor versions.

    Each is the `code` of one kind of `MotcuaError`, and the same in Rust and JavaScript.
    """

def feed_calendar(name: str, *, stamp: datetime | str, year: int | None = None, start: date | str | None = None, through: date | str | None = None, include: Sequence[str] | None = None, reception: dict[str, Any] | None = None, deadlines: Sequence[dict[str, Any]] | None = None, language: Literal["vi", "en"] | None = None, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    The working calendar as iCalendar text (lịch làm việc dạng iCalendar): `{"text", "events"}`.

    `name` is what calendars show, `stamp` when the feed is made, in Vietnam's time. The days of a `year`, or from `start`
    through `through`, of the kinds in `include` (`days_off`, `makeup`, `saturday_service`; all unless said);
    `reception`: a plan as the arguments of `motcua.reception.schedule`, as a dict with `from` for `start`; `deadlines`:
    `[{"kind", "code", "name", "due", "source"}]`, each with a code of its own, or `argument.invalid` is raised; the kind
    is one of `dossier` (unless said), `petition`, `task` and `document`. Write `text` with `newline=""`: its lines end
    by CRLF already.
    """

def intake_layout(header: Sequence[str], *, columns: dict[str, str] | None = None, keep: Sequence[str] | None = None) -> dict[str, Any]:
    """
    Which column of a header holds what (bố cục bảng): `{"columns": [{"name", "field"}], "unknown", "dropped"}`.

    `columns` names columns by their field, `{"due": "Thời hạn"}`; `keep` are personal fields (`applicant`, `owner`,
    `phone`, `email`, `address`, `identity`) that are not to be dropped. `MotcuaError` (`intake.ambiguous_column`) for
    two columns of one thing, (`intake.missing_column`) where no column has the day of receipt.
    """

def intake_read(header: Sequence[str], rows: Sequence[Sequence[str | int | date | None]], *, today: date | str, columns: dict[str, str] | None = None, keep: Sequence[str] | None = None, statuses: dict[str, str] | None = None, channels: dict[str, str] | None = None, agencies: dict[str, str] | None = None, limits: dict[str, Any] | None = None, first_row: int | None = None, at_due_from: int | None = None, bulk_from: int | None = None, calendar: Calendar | None = None) -> MappingProxyType[str, Any]:
    """
    Read an export of a dossier list (nhập danh sách hồ sơ) into records; every row is a record, is merged into one, or
    is refused with its reason.

    A cell is text, a whole number, a date or `None`; `today` is the day on which the export was made. The answer cannot
    be changed: `records` are rows for `motcua.statistics.tally`, `dossiers` say of each in the same place
    `{"code", "rows", "personal"}`; `refused`: `{"row", "fault", "column", "value", "text", "text_en"}`, rows numbered as
    in the sheet; `findings`: `{"kind", "rows", "dossier", "agency", "field", "value", "against", "working_days", "text",
    "text_en"}`; `counts`: `{"kind", "findings", "rows"}`; and the numbers `rows`, `merged` and `due_checked`.

    `columns` and `keep` as in `layout`; `statuses`, `channels` and `agencies` say what local words stand for, `limits`
    what the limit of a procedure is. `first_row` is the row of the first cells, 2 behind a header; from `at_due_from`
    dossiers of a body that end to the minute of their due date, and `bulk_from` that end at one moment, on it is a
    finding. `MotcuaError` as in `layout`.
    """

def intake_read_date(text: str) -> str:
    """
    Read the date of a cell (ngày tháng trong ô) as ISO text: `2026-03-02`, or `2026-03-02T08:15` where the hour is
    known.

    Day before month: `02/03/2026`; `2026-03-02`; `20260302`; each with an hour or without; `20260302150405`; a
    spreadsheet's number of days, with a fraction. 00:00 is no hour. `ParseError` (`date.invalid`) for what has two
    readings: two figures of a year, a bare year.
    """

def law_history(key: str) -> list[dict[str, Any]]:
    """
    Every provision of one key, oldest first.
    """

def law_on(key: str, when: date | str) -> dict[str, Any]:
    """
    The provision in force on a day, by its key: `law.on("holiday.tet", date(2012, 1, 23))`.

    `LawError` where none was in force: never a default.
    """

def law_table() -> list[dict[str, Any]]:
    """
    Every dated provision, key by key, oldest first: `key`, `from`, `until`, `adopted`, `value`,
    `source`, `confidence`.
    """

def lunar_hung_kings_day(year: int) -> date:
    """
    The solar day of the commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương, mùng 10 tháng Ba).
    """

def lunar_leap_month(year: int) -> int | None:
    """
    The number of the month that comes twice in a lunar year, if one does (tháng nhuận).
    """

def lunar_new_year(year: int) -> date:
    """
    The solar day of lunar new year (mùng 1 Tết).
    """

def lunar_year_name(year: int) -> str:
    """
    The name of a lunar year (tên năm can chi), such as `Bính Ngọ`; it comes again after sixty years.
    """

def petition_limitation(action: Literal["complaint_first", "complaint_second", "disciplinary_first", "disciplinary_second", "disciplinary_dismissal", "court", "court_special", "court_after_complaint"], known: date | str, *, remote: bool = ..., obstacles: Sequence[dict[str, Any]] | None = None, filed: date | str | None = None, calendar: Calendar | None = None) -> Any:
    """
    Until when a complaint or an action in court can be brought (thời hiệu), as a dict with `last_day`,
    `excluded_days`, `in_time` and the steps.

    `known` is the day of receiving or learning of the decision; `obstacles` are dicts `{"from",
    "through"}`, both days included, whose time is not counted; `filed` the day on which it was brought.
    """

def petition_limits(kind: Literal["complaint_first", "complaint_second", "complaint_disciplinary", "denunciation", "denunciation_repeat", "feedback", "recommendation", "request"], on: date | str, *, variant: Literal["ordinary", "complex", "especially_complex"] | None = None, remote: bool = ..., wide: bool = ..., practice: Literal["portal", "bac_ninh", "ninh_binh"] | None = None, limit: TimeLimit | str | dict[str, Any] | None = None, source: str | None = None, counted_from: datetime | date | str | None = None, calendar: Calendar | None = None) -> Any:
    """
    The limits of a kind of petition that came on a day (thời hạn giải quyết đơn), stage by stage, as a dict
    `{"on", "limits", "extensions", "suspension", "unconfirmed"}`.

    With `counted_from` each limit has its `due` day, counted from there. `unconfirmed` names the stages
    whose limit is to be checked again.
    """

def petition_reminders(petitions: Sequence[Petition], *, now: datetime | date | str, soon: int | str) -> list[dict[str, Any]]:
    """
    What petitions ask for at `now` (nhắc việc): dicts `{"code", "petition", "stage", "due", "by",
    "source"}`, most urgent first. `code` is `overdue`, `due_today` or `due_soon`.

    `soon` is a number of working days, or a share of the limit such as `"1/4"`.
    """

def petition_tally(petitions: Sequence[Petition], tally: dict[str, Any], *, calendar: Calendar | None = None) -> Any:
    """
    The figures of petitions, as `statistics.tally` gives those of dossiers: `procedure` is the kind,
    `domain` how they came. `tally` is `{"period", "policy", "by"}`.
    """

def procedure_compare(before: Procedure | dict[str, Any], after: Procedure | dict[str, Any]) -> dict[str, Any]:
    """
    What a new version of a procedure simplifies: its limits, the papers asked for, its fees.

    Limits in different units are not compared, and what a version does not say is not taken for zero.
    """

def procedure_cost(burden: dict[str, Any]) -> dict[str, Any]:
    """
    What complying with a procedure costs in đồng (chi phí tuân thủ): `once`, `times_a_year` and
    `per_year`, exact and rounded half up, with the `parts` of one time.

    `burden`: `{"times_a_year", "people", "activities": [{"name", "minutes", "hourly_wage"}], "fees":
    [{"name", "count", "price"}], "trips"}`.
    """

def procedure_on(versions: Sequence[dict[str, Any]], when: date | str) -> Procedure:
    """
    The version of a procedure in force on a day.

    `versions`: `{"procedure", "from", "until"}`, oldest first; `until` is the last day, left out while
    the version is in force. `LawError` where none was: never a neighbour.
    """

def procedure_process(process: dict[str, Any], received: datetime | date | str | None = None, *, calendar: Calendar | None = None, posts: SupportsGetItem[int, tuple[int, str]] | None = None, cutoff: time | str | dict[str, Any] | None = None, roll: Literal["next", "previous", "none"] | None = None, end_of_day: Literal["office", "midnight"] | None = None, outside_hours: Literal["same_day", "next_opening"] | None = None, span: bool = ...) -> dict[str, Any]:
    """
    An internal process (quy trình nội bộ): the `sum` of the shares, and its `steps`, each with the
    moment when it is `due` once `received` says when it starts.

    `process`: `{"limit", "steps": [{"name", "share", "role", "post", "agency", "level", "product"}]}`;
    `posts`: who takes a step over, by its place from 0, `[(1, "Chuyên viên")]`. The options are those
    of `Calendar.deadline`; without `received` they have no effect. `MotcuaError`
    (`procedure.process_too_long`) where the shares come to more than the limit.
    """

def reception_check(leaders: Sequence[dict[str, Any]], *, year: int | None = None, start: date | str | None = None, through: date | str | None = None, roll: Literal["next", "previous", "none"] | None = None, posted: date | str | None = None, delegated: Literal["not_counted", "counted"] | None = None, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    What is wrong with a reception schedule (kiểm tra lịch tiếp công dân): `{"findings", "minima", "notices"}`.

    The plan is given as to `schedule`. Findings: `too_few_days`, `posted_late`, `postponed_without_notice`,
    `closed_day`, `same_day_twice`, `room_taken`; `minima` tells for each rule how many whole weeks or months were judged
    and how many are short. `delegated` says whether days that somebody else holds count, `not_counted` unless said.
    """

def reception_replay(events: Sequence[dict[str, Any]], *, now: datetime | date | str, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    Where the matter of somebody who was received stands at `now` (việc của người được tiếp), as a dict: `state`,
    `answer_by`, `outcome`, `due`, `breaches` and the rest.

    `events`: `[{"type", "at", "by", "agency"}]`, the type one of `received`, `answered` (with its `answer`: `accepted`,
    `needs_longer`, `refused`, `transferred`), `settled`, `reported` and `told`.
    """

def reception_schedule(leaders: Sequence[dict[str, Any]], *, year: int | None = None, start: date | str | None = None, through: date | str | None = None, roll: Literal["next", "previous", "none"] | None = None, posted: date | str | None = None, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    The reception days of a year or another span (lịch tiếp công dân): `{"days", "notices"}`.

    `leaders`: `[{"name", "post", "agency", "receiver", "minimum", "turns"}]`; a turn is `{"rule", "room", "hours",
    "changes"}`, its rule one of `{"weekly": "mon"}`, `{"monthly_day": 15}`, `{"monthly_weekday": {"nth": 3, "weekday":
    "thu"}}` and `{"dates": [...]}`, a change `{"on", "noticed"}` with `delegated` or `postponed`, each `{"to"}`. Give a
    `year`, or `start` and `through`. A day that is off moves to the next working day unless `roll` says otherwise.
    """

def report_chart(chart: dict[str, Any], *, language: Literal["vi", "en"] | None = None, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    A chart of a report (biểu đồ), `{"title", "vega_lite", "svg"}`.

    `chart` is a dict with its `kind`: `on_time`, `trend`, `lateness`, `due_load` or `ranking`.
    """

def report_labels(of: Literal["day_kind", "standing", "outcome", "holder", "channel", "due_change", "dossier_state", "dossier_event", "dossier_reminder", "dossier_breach", "task_state", "task_event", "task_reminder", "task_breach", "petition_kind", "petition_stage", "petition_state", "petition_event", "petition_reminder", "petition_breach", "document_state", "document_event", "document_reminder", "document_breach", "matter_state", "matter_event", "matter_breach"]) -> Any:
    """
    What the codes of a set are called (nhãn): dicts `{"code", "text", "text_en"}`, in the order of the registers.

    `of` names the set: `day_kind`, `standing`, `outcome`, `holder`, `channel`, `due_change`; `dossier_state`,
    `dossier_event`, `dossier_reminder`, `dossier_breach`, and the same of `task`, `petition` and `document`;
    `petition_kind`, `petition_stage`; `matter_state`, `matter_event`, `matter_breach`.
    """

def report_page(page: dict[str, Any], *, language: Literal["vi", "en"] | None = None, calendar: Calendar | None = None) -> str:
    """
    A whole report as one page of HTML (trang báo cáo), which opens without a network and prints on A4.

    `page`: `{"title", "period", "superior", "office", "number", "place_and_day", "motto", "blocks"}`; a block is one
    of `heading`, `paragraph`, `figures`, `sheet` and `chart`.
    """

def report_sheet(sheet: dict[str, Any], *, language: Literal["vi", "en"] | None = None, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    A table of a report (biểu), `{"title", "markdown", "csv", "html"}`.

    `sheet` is a dict with its `kind`: `settlement` and `rates` of a `table` (what `statistics.tally` takes, as a
    dict), `comparison` of `before` and `after`, `ranking`, `tasks`, `documents`, `findings`, or `values`. Figures
    that are given come with their `basis`, `{"period", "policy", "population"}`, which is printed below the table.
    """

def statistics_breaks(gaps: Sequence[dict[str, Any]], before: dict[str, Any], after: dict[str, Any]) -> Any:
    """
    The gaps that break a comparison of two periods (so sánh không liền mạch), in their order.

    `gaps`: `[{"kind", "from", "through", "reason"}]`; `missing` where not everything was recorded, `changed` where
    software, form or way of counting changed (`through` may then be left out).
    """

def statistics_change(before: int | dict[str, Any], after: int | dict[str, Any], *, decimals: int = ...) -> dict[str, Any]:
    """
    What changed: of two numbers in per cent, of two rates `{"numerator", "denominator", "of"}` in points;
    `{"unit", "size", "text"}`. `MotcuaError` (`figures.not_comparable`) where no difference can be told.
    """

def statistics_columns(due: object, finished: object, group: object, *, groups: int, now: date | str) -> Any:
    """
    The classes of millions of rows by group, seen on the day `now`: for each group a dict of its classes.

    `due` and `finished` are columns of days since 1970-01-01 as 32-bit integers (`int32` of numpy,
    `array('i')`), `NO_DAY` where there is none; `group` is a column of codes from 0 as unsigned 32-bit integers, all
    below `groups`. The interpreter is free meanwhile.
    """

def statistics_component(component: dict[str, Any]) -> dict[str, Any]:
    """
    The points of a component of the index of 766/QĐ-TTg, `{"code", "name", "most", "points", "confidence"}`.

    `component`: `{"code", "part", "whole"}`, the code such as `2.1`.
    """

def statistics_distribution(amounts: dict[str, Any]) -> dict[str, Any]:
    """
    How long things took (phân bố thời gian), exactly, with what is still open kept: `mean`, `median`, `nine_of_ten`,
    `counts`, and `survival` after Kaplan and Meier.

    `amounts`: `{"finished": [...], "open": [...]}` in whole units, most often working days.
    """

def statistics_frozen(published: dict[str, Any], corrections: Sequence[dict[str, Any]], period: dict[str, Any], *, policy: Literal["by_date", "by_minute", "by_half_day", "by_handover", "index_766"] | None = None, by: SupportsGetItem[int, Literal["agency", "domain", "procedure", "level", "channel", "officer"]] = ..., calendar: Calendar | None = None) -> dict[str, Any]:
    """
    Figures as they were published (chốt số liệu), as they are known now, and every correction with its day, its reason
    and the figures that it changed.

    `published`: `{"rows", "on"}`; `corrections`: `[{"rows", "on", "reason"}]`, each with all rows as they are known
    then. `MotcuaError` (`argument.invalid`) for a day before the last one, no reason, or a correction of nothing.
    """

def statistics_interval(part: int, whole: int, *, decimals: int = ...) -> Any:
    """
    The interval of a proportion at 95 % after Wilson, `{"low", "high"}`; `None` of nothing.
    """

def statistics_load(rows: Sequence[dict[str, Any]], period: dict[str, Any], *, now: date | str, policy: Literal["by_date", "by_minute", "by_half_day", "by_handover", "index_766"] | None = None) -> Any:
    """
    What falls due on each day of a period (khối lượng đến hạn), seen at the end of the day `now`:
    `[{"date", "due", "open"}]`, days without any left out.
    """

def statistics_period(period: dict[str, Any]) -> dict[str, Any]:
    """
    The days of a period (kỳ báo cáo), `{"from", "through"}`, both included.

    `period`: `{"kind", "year", "index"}` is a window of reporting (09/2019/NĐ-CP, Điều 12; `kind` is
    `month`, `quarter`, `half`, `nine_months` or `year`, `index` counts from 1), with `"basis": "calendar"`
    one of the calendar; `{"year_to"}` is everything since 1 January; `{"from", "through"}` any span.
    """

def statistics_rank(units: Sequence[dict[str, Any]]) -> Any:
    """
    Units in the order of their rates, `[{"place", "unit"}]`; ties share a place, a unit without a figure has none.

    `units`: `[{"unit", "rate": {"numerator", "denominator", "of"}}]`.
    """

def statistics_send_by(kind: Literal["month", "quarter", "half", "nine_months", "year"], year: int, index: int, sender: Literal["lower", "upper"]) -> date | None:
    """
    The day by which the report of a window is sent (09/2026/TT-BTP); `None` for a window for which no report is
    asked. `sender`: `lower` bodies, or `upper` for ministries and provinces.
    """

def statistics_sent_late(kind: Literal["month", "quarter", "half", "nine_months", "year"], year: int, index: int, sender: Literal["lower", "upper"], sent: date | str) -> int | None:
    """
    By how many days the report of a window was sent late; 0 for one that was not, `None` where no report is asked.
    """

def statistics_shares(parts: SupportsGetItem[int, int], *, decimals: int = ...) -> list[str]:
    """
    Parts of a whole in per cent that add up to 100 exactly, by the largest remainder.
    """

def statistics_survey(survey: dict[str, Any]) -> dict[str, Any]:
    """
    The answers to one question of a survey: `response_rate`, `satisfied`, `dissatisfied`, `interval`, `mean`.

    `survey`: `{"asked", "marks", "satisfied_from"}`; `marks` counts the answers from the lowest mark to the highest.
    """

def statistics_tally(rows: Sequence[dict[str, Any]], period: dict[str, Any], *, policy: Literal["by_date", "by_minute", "by_half_day", "by_handover", "index_766"] | None = None, by: SupportsGetItem[int, Literal["agency", "domain", "procedure", "level", "channel", "officer"]] = ..., calendar: Calendar | None = None) -> dict[str, Any]:
    """
    What was received, settled and left in a period (số liệu giải quyết hồ sơ), with every rate and its two
    integers.

    A row: `received`, `due`, `ready`, `handed_over`, one of `not_received`, `refused`, `withdrawn` and `stopped`,
    `waits: [{"asked", "answered"}]`, `channel`, `limit`, `agency`, `domain`, `procedure`, `level`, `officer`; only
    `received` must be there. `policy` names how a row is classed and is told with the answer; `by` are the keys
    of the groups. Rates: `received`, `settled`, `due`, `completed`, `processed`, `to_process` name what they are a
    share of; `percent` is `None` of nothing over nothing and never 100 below it.
    """

def statistics_timing(rows: Sequence[dict[str, Any]], period: dict[str, Any], *, policy: Literal["by_date", "by_minute", "by_half_day", "by_handover", "index_766"] | None = None, cuts: SupportsGetItem[int, int] = ..., calendar: Calendar | None = None) -> dict[str, Any]:
    """
    How long dossiers took and how late they were (thời gian giải quyết, số ngày trễ), in working days: `taken` and
    `lateness` as distributions, open dossiers kept.

    `cuts` are per cents from 0 to 100: for each, the rate on time if what was promised had been shorter by so much,
    of the settled dossiers that have a due date.
    """

def task_check(tasks: Sequence[Task], *, now: datetime | date | str, listed: Sequence[dict[str, Any]] | None = None, agencies: Sequence[str] | None = None) -> Any:
    """
    What is wrong with a register of tasks (rà soát việc cập nhật, giao nhiệm vụ): dicts `{"kind", "task", "reason",
    "about"}`: not entered, entered twice, wrong lead, impossible deadline, late report, unknown parent, a code twice,
    merged into nothing.

    `listed` are the tasks that documents assign, `{"document", "content", "lead"}`; `agencies` the bodies that there
    are, of which nothing is asked where it is empty.
    """

def task_reminders(tasks: Sequence[Task], *, now: datetime | date | str, soon: int | str, escalate: int | None = None, silent: int | None = None) -> Any:
    """
    What tasks ask for at `now` (đôn đốc, nhắc việc): dicts `{"code", "task", "due", "by"}`, most urgent first.

    `code` is `escalated`, `overdue`, `due_today`, `awaiting_acceptance`, `extension_unanswered`, `due_soon`,
    `review_due` or `silent`. `soon` is a number of working days, or a share of the limit such as `"1/4"`; past due
    by `escalate` working days a task is escalated, not heard of for `silent` working days it is silent.
    """

def task_table(tasks: Sequence[Task], period: dict[str, Any], *, compare: dict[str, Any] | None = None, policy: Literal["by_date", "by_minute", "by_half_day", "by_handover", "index_766"] | None = None, by: SupportsGetItem[int, Literal["agency", "domain", "procedure", "level", "channel", "officer"]] = ..., planned: bool | None = None, rank_by: str | None = None, grading: Sequence[dict[str, Any]] | None = None, calendar: Calendar | None = None) -> dict[str, Any]:
    """
    The figures of tasks in a period (số liệu thực hiện nhiệm vụ), seen at its end: counts and rates of each group
    and of all, the grades of the results, the ranking by `rank_by` (`completed`, `on_time`, or lowest first `late`,
    `unfinished`, `overdue`), the tasks that have parts. What was completed without a deadline is in no rate of
    punctuality; a group that has figures in `compare` alone is told as well.

    `compare` is a period to compare with, `planned` keeps the planned or the unplanned tasks, `grading` are
    thresholds `{"from", "through", "source", "grades": [{"grade", "at_least"}]}` in per cent of `completed` or
    `on_time`, each row from a day of its own.
    """
