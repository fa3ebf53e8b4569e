"""The classes: what they answer, and that each is a value: equal, hashable, frozen, picklable, storable."""

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from typing import Any, assert_type

import numpy as np
import pytest

import motcua as mc

CALENDAR = mc.Calendar.vietnam()
BODY = CALENDAR.with_(saturday="morning", closures=[date(2026, 3, 5)], hours=["07:30-11:30", "13:30-17:00"])
DEADLINE = CALENDAR.deadline("05 ngày làm việc", datetime(2026, 2, 11, 15, 40))
STOPPED = CALENDAR.deadline_with_stops(
    "10 ngày làm việc",
    date(2026, 3, 2),
    stops=[{"kind": "suspend", "from": date(2026, 3, 5), "until": date(2026, 3, 10)}],
)
KNOWN = CALENDAR.with_(known_on=date(2025, 12, 20))

VALUES: list[Any] = [
    CALENDAR,
    BODY,
    CALENDAR.day(date(2024, 4, 29)),
    BODY.day(date(2026, 3, 5)),
    BODY.day(date(2026, 3, 7)),
    KNOWN.changes_to(CALENDAR, date(2026, 1, 1), date(2026, 1, 31))[0],
    mc.TimeLimit("05 ngày làm việc"),
    mc.TimeLimit("1/2 ngày làm việc"),
    mc.TimeLimit.parse_all("05 ngày làm việc; 03 ngày đối với hồ sơ trực tuyến")[1],
    DEADLINE,
    DEADLINE.steps[0],
    DEADLINE.notices[0],
    STOPPED,
    mc.Citation("khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP"),
    mc.DocumentNumber("Nghị định số 61/2018/ND-CP"),
    mc.LunarDate(2025, 6, 15, leap=True),
    mc.AgencyCode("000.00.16.H02"),
    mc.AgencyCode("A01.00.16.H02", "highest_first"),
    mc.ProcedureCode("1.001193.000.00.00.H08"),
    mc.DossierCode("G01.001.00-260302-120034"),
    mc.SectorCode("G09-LV"),
    mc.Catalogue.bundled(),
    mc.Catalogue.bundled().procedures[0],
]


def name(value: object) -> str:
    return type(value).__name__


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("value", VALUES, ids=name)
@pytest.mark.parametrize("again", [pickled, copy.copy, copy.deepcopy])
def test_a_copy_is_the_same_value(value: Any, again: Callable[[Any], Any]) -> None:
    twin = again(value)
    assert twin == value
    assert hash(twin) == hash(value)
    assert (repr(twin), str(twin)) == (repr(value), str(value))
    assert value != "something else"


@pytest.mark.parametrize("value", VALUES, ids=name)
def test_nothing_can_be_changed(value: Any) -> None:
    for attribute in [*(it for it in dir(value) if not it.startswith("_")), "anything"]:
        with pytest.raises((AttributeError, TypeError)):
            setattr(value, attribute, None)


@pytest.mark.parametrize("value", [it for it in VALUES if hasattr(it, "to_json")], ids=name)
def test_json_reads_back_as_the_same_value(value: Any) -> None:
    assert type(value).from_json(value.to_json()) == value


@pytest.mark.parametrize("kind", [mc.Calendar, mc.Catalogue, mc.Day, mc.Deadline, mc.Procedure, mc.Step, mc.TimeLimit], ids=lambda it: it.__name__)
@pytest.mark.parametrize("stored", ["{", '{"unheard_of": 1}', "5", '"\\ud800"'])
def test_what_was_not_stored_is_refused(kind: Any, stored: str) -> None:
    with pytest.raises(mc.ArgumentError) as caught:
        kind.from_json(stored)
    assert caught.value.code == "argument.invalid"


def test_different_values_differ() -> None:
    assert BODY != CALENDAR
    assert CALENDAR.day("2024-04-29") != CALENDAR.day("2024-04-30")
    assert len({*VALUES, *map(pickled, VALUES)}) == len(VALUES)


class TestDay:
    def test_a_swapped_day(self) -> None:
        day = CALENDAR.day(date(2024, 4, 29))
        assert (day.when, day.kind, day.counts, day.receives) == (date(2024, 4, 29), "swapped_off", False, False)
        assert day.name == "Nghỉ hoán đổi, làm bù 04/05/2024"
        assert day.name_en == "off, worked on 2024-05-04 instead"
        assert str(day.source) == "Công văn 2450/VPCP-KGVX"
        assert day.source.number == "2450/VPCP-KGVX"
        assert str(day) == "2024-04-29 swapped_off: Nghỉ hoán đổi, làm bù 04/05/2024"
        assert repr(day) == f"Day({day})"

    def test_a_closure_names_its_paper(self) -> None:
        closed = CALENDAR.with_(closures=[{"date": date(2026, 3, 5), "source": "15/TB-UBND"}]).day("2026-03-05")
        assert (closed.kind, str(closed.source)) == ("closure", "15/TB-UBND")

    def test_a_datetime_is_no_day(self) -> None:
        with pytest.raises(TypeError) as caught:
            CALENDAR.day(datetime(2024, 4, 29, 20, 0))
        assert isinstance(caught.value, mc.ArgumentError)
        assert caught.value.code == "argument.invalid"

    def test_rows_are_made_for_data_frames(self) -> None:
        rows = CALENDAR.rows(date(2024, 4, 1), date(2024, 5, 31))
        assert len(rows) == 61
        assert list(rows[0]) == ["when", "kind", "counts", "receives", "standing", "name", "name_en", "source"]
        assert rows[28]["when"] == date(2024, 4, 29)
        assert [it["when"] for it in rows] == [it.when for it in CALENDAR.days("2024-04-01", "2024-05-31")]


class TestArithmetic:
    def test_five_working_days_over_the_swap(self) -> None:
        due = CALENDAR.add_working_days(date(2024, 4, 26), 5)
        assert due == date(2024, 5, 7)
        assert assert_type(CALENDAR.working_days_between(date(2024, 4, 26), due), int) == 5
        assert type(due) is date
        assert CALENDAR.add_working_days(due, -5) == date(2024, 4, 26)
        assert CALENDAR.add_working_days("2024-04-26", np.int64(5)) == due  # type: ignore[arg-type]

    @pytest.mark.parametrize("days", [1.7, float("nan"), True, "5", None, 2**31])
    def test_nothing_is_bent_into_a_number_of_days(self, days: Any) -> None:
        with pytest.raises(mc.ArgumentError):
            CALENDAR.add_working_days(date(2024, 4, 26), days)

    def test_rolling(self) -> None:
        saturday = date(2024, 4, 27)
        assert CALENDAR.roll(saturday) == CALENDAR.roll(saturday, "next") == date(2024, 5, 2)
        assert CALENDAR.roll(saturday, "previous") == date(2024, 4, 26)
        assert CALENDAR.roll(saturday, roll="none") == saturday
        with pytest.raises(mc.ArgumentError, match="one of next, previous, none"):
            CALENDAR.roll(saturday, "forward")  # type: ignore[arg-type]

    def test_outside_the_coverage_is_an_error_with_its_days(self) -> None:
        first, last = CALENDAR.coverage
        assert (first, last) == (date(2000, 1, 1), date(2100, 12, 31))
        with pytest.raises(mc.CoverageError) as caught:
            CALENDAR.is_working(date(1950, 4, 30))
        error = caught.value
        assert (error.when, error.first, error.last) == (date(1950, 4, 30), first, last)

    def test_office_time(self) -> None:
        start = datetime(2026, 3, 6, 14, 0)
        due = CALENDAR.add_working_time(start, timedelta(hours=6))
        assert due == datetime(2026, 3, 9, 11, 0)
        assert CALENDAR.working_time_between(start, due) == timedelta(hours=6)
        assert CALENDAR.subtract_working_time(due, timedelta(hours=6)) == start
        assert CALENDAR.next_opening("2026-03-06T18:00") == datetime(2026, 3, 9, 8, 0)
        assert BODY.next_opening("2026-03-06T18:00") == datetime(2026, 3, 7, 7, 30)

    @pytest.mark.parametrize("given", [date(2026, 3, 6), timedelta(hours=1), None])
    def test_office_time_needs_the_hour(self, given: Any) -> None:
        with pytest.raises(mc.ArgumentError):
            CALENDAR.next_opening(given)

    @pytest.mark.parametrize("time", [timedelta(seconds=-1), timedelta(microseconds=1), 3600, 1.5])
    def test_office_time_is_whole_seconds(self, time: Any) -> None:
        with pytest.raises(mc.ArgumentError):
            CALENDAR.add_working_time(datetime(2026, 3, 6, 14), time)


class TestChangedCalendars:
    def test_the_printed_form(self) -> None:
        national = f"Calendar.vietnam(2000-01-01..2100-12-31, data {mc.DATA_VERSION})"
        assert repr(CALENDAR) == repr(CALENDAR.with_()) == national
        assert repr(CALENDAR.with_(week="mon-sat")) == national[:-1] + ', {"week":"mon-sat"})'

    def test_changes_are_added_to_those_that_are_there(self) -> None:
        both = CALENDAR.with_(closures=["2026-03-05"]).with_(makeup=["2026-03-07"], domain="đất đai")
        assert not both.is_working("2026-03-05")
        assert both.is_working("2026-03-07")
        assert CALENDAR.is_working("2026-03-05")
        assert both == CALENDAR.with_(makeup=["2026-03-07"], domain="đất đai", closures=[date(2026, 3, 5)])

    def test_a_refusal_names_the_place(self) -> None:
        with pytest.raises(mc.ArgumentError) as caught:
            CALENDAR.with_(closures=[date(2026, 3, 5), 5])  # type: ignore[list-item]
        assert caught.value.path == "closures[1]"

    def test_an_unknown_change_is_refused_by_python(self) -> None:
        with pytest.raises(TypeError, match="unexpected keyword"):
            CALENDAR.with_(saturdays="morning")  # type: ignore[call-arg]

    def test_a_notice_of_a_year_to_come(self) -> None:
        notice = {
            "year": 2028,
            "document": "9001/VPCP-KGVX",
            "issued": date(2027, 10, 5),
            "swaps": [{"off": date(2028, 5, 4), "work": "2028-05-06"}],
        }
        loaded = CALENDAR.with_notice(notice)
        assert loaded.day("2028-05-04").kind == "swapped_off"
        assert loaded.day("2028-05-06").kind == "makeup"
        assert loaded == CALENDAR.with_(notices=[notice])
        with pytest.raises(mc.LawError) as caught:
            CALENDAR.with_notice('{"year": 2028}')
        assert caught.value.code == "law.invalid_notice"

    def test_what_a_notice_moved(self) -> None:
        changes = KNOWN.changes_to(CALENDAR, date(2026, 1, 1), date(2026, 1, 31))
        assert [it.when for it in changes] == [date(2026, 1, 2), date(2026, 1, 10)]
        assert (changes[0].before.kind, changes[0].after.kind) == ("working", "swapped_off")
        assert str(changes[0]) == "2026-01-02: working -> swapped_off"


class TestDeadlines:
    def test_a_deadline_and_its_reasons(self) -> None:
        deadline = CALENDAR.deadline("05 ngày làm việc", datetime(2024, 4, 26, 16, 30), cutoff=time(15, 0))
        assert deadline.when == date(2024, 5, 8)
        assert (deadline.at, deadline.moment) == ("2024-05-08T17:00", datetime(2024, 5, 8, 17, 0))
        assert deadline.day_zero == date(2024, 5, 2)
        assert "cutoff.start" in [step.code for step in deadline.steps]
        assert str(deadline) == deadline.at

    def test_steps_say_why_in_two_languages(self) -> None:
        tet = next(step for step in DEADLINE.steps if step.on == date(2026, 2, 17))
        assert (tet.code, tet.parameters["kind"]) == ("skipped", "holiday")
        assert str(tet) == tet.text == "Ngày 17/02/2026 không tính: Tết Nguyên đán (mùng 1)."
        assert tet.text_en
        assert tet.source is not None
        assert repr(tet).startswith("Step(2026-02-17 skipped: ")
        assert "reading.office_close" in [notice.code for notice in DEADLINE.notices]

    def test_values_of_a_step_are_a_copy(self) -> None:
        step = DEADLINE.steps[1]
        step.parameters["kind"] = "changed"
        assert step.parameters.get("kind") != "changed"

    @pytest.mark.parametrize("cutoff", [time(15), "15:00", {"at": "15:00"}, {"at": time(15), "effect": "start"}])
    def test_a_cutoff_is_said_in_the_words_at_hand(self, cutoff: Any) -> None:
        limit = {"amount": 5, "unit": "working_day"}
        assert CALENDAR.deadline(limit, "2024-04-26T16:30", cutoff=cutoff).when == date(2024, 5, 8)

    def test_midnight_is_an_instant_of_the_due_day(self) -> None:
        deadline = CALENDAR.deadline("05 ngày làm việc", date(2024, 4, 26), end_of_day="midnight")
        assert (deadline.when, deadline.at) == (date(2024, 5, 7), "2024-05-07T24:00")
        assert deadline.moment == datetime(2024, 5, 8)

    def test_an_aware_datetime_is_converted(self) -> None:
        received = datetime(2024, 4, 25, 23, 0, tzinfo=UTC)
        assert CALENDAR.deadline("05 ngày làm việc", received).day_zero == date(2024, 4, 26)

    def test_the_inverse(self) -> None:
        assert CALENDAR.latest_start("05 ngày làm việc", date(2026, 2, 25)) == date(2026, 2, 11)
        assert CALENDAR.latest_moment("04 giờ làm việc", "2026-03-09T11:00") == datetime(2026, 3, 6, 16)

    def test_stops(self) -> None:
        assert STOPPED.deadline is not None
        assert (STOPPED.deadline.when, STOPPED.projected) == (date(2026, 3, 19), None)
        limit, received = mc.TimeLimit("10 ngày làm việc"), date(2026, 3, 2)
        open_stop = [{"kind": "suspend", "from": date(2026, 3, 5)}]
        waiting = CALENDAR.deadline_with_stops(limit, received, stops=open_stop, now=date(2026, 3, 10))
        assert waiting.deadline is None
        assert waiting.projected is not None
        assert waiting.projected.when == date(2026, 3, 19)

    @pytest.mark.parametrize("extension", [date(2026, 3, 20), {"date": "2026-03-20"}])
    def test_an_extension_to_a_day(self, extension: Any) -> None:
        extended = CALENDAR.deadline_with_stops("10 ngày làm việc", date(2026, 3, 2), extension=extension)
        assert extended.deadline is not None
        assert extended.deadline.when == date(2026, 3, 20)

    @pytest.mark.parametrize("extension", ["02 ngày làm việc", mc.TimeLimit("02 ngày làm việc")])
    def test_an_extension_by_a_limit(self, extension: Any) -> None:
        extended = CALENDAR.deadline_with_stops("10 ngày làm việc", date(2026, 3, 2), extension=extension)
        assert extended.deadline is not None
        assert extended.deadline.when == date(2026, 3, 18)

    def test_a_span_is_yes_or_no(self) -> None:
        with pytest.raises(mc.ArgumentError):
            CALENDAR.deadline("10 ngày", date(2026, 3, 2), span="false")  # type: ignore[arg-type]


class TestLimits:
    def test_words_and_values(self) -> None:
        limit = mc.TimeLimit("không quá 05 (năm) ngày làm việc")
        assert (limit.amount, limit.unit, limit.direction) == (5, "working_day", "after")
        assert (str(limit), repr(limit)) == ("05 ngày làm việc", "TimeLimit('05 ngày làm việc')")
        assert limit == mc.TimeLimit({"amount": 5, "unit": "working_day"}) == mc.TimeLimit(limit)

    def test_a_fraction_is_exact(self) -> None:
        amount = mc.TimeLimit("1/2 ngày làm việc").amount
        assert amount == "1/2"
        assert Fraction(amount) == Fraction(1, 2)
        with pytest.raises(mc.ArgumentError, match="1/2"):
            mc.TimeLimit({"amount": 0.5, "unit": "working_day"})

    def test_what_cannot_be_read(self) -> None:
        with pytest.raises(mc.ParseError) as caught:
            mc.TimeLimit("sớm nhất có thể")
        assert caught.value.code == "time_limit.invalid"
        with pytest.raises(mc.ArgumentError):
            mc.TimeLimit(5)  # type: ignore[arg-type]


class TestReferences:
    def test_a_citation(self) -> None:
        place = mc.Citation("khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP")
        assert (place.act, place.number) == ("Nghị định", "61/2018/NĐ-CP")
        assert (place.article, place.clause, place.point) == ("19", "9", None)
        assert str(place) == "Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP"

    def test_a_document_number(self) -> None:
        number = mc.DocumentNumber("Nghị định số 61/2018/ND-CP")
        assert (number.serial, number.year, number.kind, number.issuer) == (61, 2018, "NĐ", "CP")
        assert number.normative
        assert mc.DocumentNumber("66.7/2025/NQ-CP").serial == "66.7"

    def test_a_lunar_day(self) -> None:
        tet = mc.LunarDate.from_solar(date(2026, 2, 17))
        assert tet == mc.LunarDate(2026, 1, 1)
        assert (str(tet), tet.year_name) == ("mùng 1 tháng Giêng năm Bính Ngọ", "Bính Ngọ")
        assert tet.to_solar() == mc.lunar.new_year(2026) == date(2026, 2, 17)
        assert mc.LunarDate(2025, 6, 29) < mc.LunarDate(2025, 6, 1, leap=True) < tet
        assert repr(mc.LunarDate(2025, 6, 1, leap=True)) == "LunarDate(2025, 6, 1, leap=True)"

    def test_the_law_in_force_on_a_day(self) -> None:
        row = mc.law.on("holiday.tet", date(2012, 1, 23))
        assert row["key"] == "holiday.tet"
        assert row["from"] <= date(2012, 1, 23) <= row["until"]
        assert row in mc.law.history("holiday.tet")
        assert {it["key"] for it in mc.law.table()} >= {"holiday.tet", "week.rest"}

    def test_no_law_is_no_default(self) -> None:
        with pytest.raises(mc.LawError) as caught:
            mc.law.on("holiday.tet", date(1900, 1, 1))
        assert (caught.value.code, caught.value.key) == ("law.none_in_force", "holiday.tet")
        with pytest.raises(mc.ArgumentError):
            mc.law.on("holiday.christmas", date(2026, 1, 1))
