"""What goes across the border, and what the border refuses instead of bending it."""

import datetime as dt
import enum
from collections import OrderedDict
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

import motcua
from motcua import _motcua

HANOI = timezone(timedelta(hours=7))


class NotATime(datetime):
    """A datetime by class that is equal to nothing, as the missing value of pandas is."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = datetime.__hash__


class NoOffset(tzinfo):
    """A zone that does not know its offset; Python calls such a datetime naive."""

    def utcoffset(self, when: datetime | None) -> None:
        return None

    def tzname(self, when: datetime | None) -> None:
        return None

    def dst(self, when: datetime | None) -> None:
        return None


class Unit(enum.StrEnum):
    DAY = "day"


def refusal(function: Any, given: Any) -> motcua.ArgumentError:
    with pytest.raises(motcua.ArgumentError) as caught:
        function(given)
    error = caught.value
    assert error.code == "argument.invalid"
    assert str(error) == f"`{error.value}` at `{error.path}`: expected {error.expected}"
    return error


class TestDates:
    @pytest.mark.parametrize("given", [date(2024, 4, 29), "2024-04-29"])
    def test_a_date_or_its_iso_text(self, given: date | str) -> None:
        assert _motcua._date(given) == date(2024, 4, 29)

    @pytest.mark.parametrize("given", [date.min, date.max])
    def test_every_date_of_python_crosses(self, given: date) -> None:
        assert _motcua._date(given) == given

    @pytest.mark.parametrize(
        "given", [datetime(2024, 4, 29), datetime(2024, 4, 29, 20, tzinfo=HANOI), NotATime(2024, 4, 29)]
    )
    def test_a_datetime_is_never_cut_to_its_date(self, given: datetime) -> None:
        assert refusal(_motcua._date, given).expected == "a datetime.date, not a datetime.datetime"

    @pytest.mark.parametrize(
        "given", [None, 20240429, 1.5, time(8), b"2024-04-29", ["2024-04-29"], np.datetime64("2024-04-29")]
    )
    def test_nothing_else_is_a_date(self, given: object) -> None:
        assert refusal(_motcua._date, given).value == repr(given)

    @pytest.mark.parametrize("given", ["29/04/2024", "2024-4-29", "2024-02-30", "", "2024-04-29T08:00", "2024-04-29 "])
    def test_no_other_notation_is_guessed(self, given: str) -> None:
        with pytest.raises(motcua.ParseError) as caught:
            _motcua._date(given)
        assert (caught.value.code, caught.value.text) == ("date.invalid", given)

    def test_a_lone_surrogate_is_refused(self) -> None:
        assert refusal(_motcua._date, "\ud800").expected == "text without lone surrogates"

    def test_a_long_value_is_cut_in_the_message(self) -> None:
        assert len(refusal(_motcua._date, list(range(1000))).value) == 81


class TestMoments:
    @pytest.mark.parametrize(
        ("given", "civil"),
        [
            (date(2024, 4, 26), "2024-04-26"),
            ("2024-04-26", "2024-04-26"),
            ("2024-04-26T16:30", "2024-04-26T16:30"),
            ("2024-04-26T24:00", "2024-04-26T24:00"),
            (datetime(2024, 4, 26, 16, 30), "2024-04-26T16:30"),
            (datetime(2024, 4, 26, 16, 30, 5), "2024-04-26T16:30:05"),
            (datetime(2024, 4, 26, 16, 30, 59, 999_999), "2024-04-26T16:30:59"),
            (datetime(2024, 4, 26, 16, 30, tzinfo=HANOI), "2024-04-26T16:30"),
            (datetime(2024, 4, 26, 18, 30, tzinfo=dt.UTC), "2024-04-27T01:30"),
            (datetime(2024, 4, 26, 18, 30, tzinfo=ZoneInfo("Europe/Paris")), "2024-04-26T23:30"),
            (datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo("Europe/Paris"), fold=0), "2024-10-27T07:30"),
            (datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo("Europe/Paris"), fold=1), "2024-10-27T08:30"),
            (datetime(2024, 4, 26, 16, 30, tzinfo=NoOffset()), "2024-04-26T16:30"),
        ],
    )
    def test_a_moment_is_civil_time_in_vietnam(self, given: Any, civil: str) -> None:
        assert _motcua._moment(given) == civil

    def test_the_zone_of_the_machine_changes_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import time as clock

        monkeypatch.setenv("TZ", "America/New_York")
        clock.tzset()
        try:
            assert _motcua._moment(datetime(2024, 4, 26, 16, 30)) == "2024-04-26T16:30"
            assert _motcua._moment(datetime(2024, 4, 26, 16, 30, tzinfo=NoOffset())) == "2024-04-26T16:30"
        finally:
            monkeypatch.undo()
            clock.tzset()

    def test_a_missing_time_is_no_moment(self) -> None:
        assert refusal(_motcua._moment, NotATime(2024, 4, 26)).expected == "a moment that exists"

    @pytest.mark.parametrize("given", [None, 5, 1714120200.0, time(8), ["2024-04-26"]])
    def test_nothing_else_is_a_moment(self, given: object) -> None:
        refusal(_motcua._moment, given)

    @pytest.mark.parametrize(
        "given", ["2024-04-26T16:30+07:00", "2024-04-26T16:30Z", "2024-04-26 16:30", "2024-04-26T9:30"]
    )
    def test_text_with_a_zone_or_another_notation_is_refused(self, given: str) -> None:
        with pytest.raises(motcua.ParseError):
            _motcua._moment(given)


class TestHours:
    @pytest.mark.parametrize(
        ("given", "hour"), [(time(15), "15:00"), (time(15, 0, 1), "15:00:01"), ("15:00", "15:00"), ("24:00", "24:00")]
    )
    def test_a_time_or_its_text(self, given: time | str, hour: str) -> None:
        assert _motcua._hour(given) == hour

    @pytest.mark.parametrize("given", [time(15, tzinfo=HANOI), 15, 15.5, datetime(2024, 4, 26, 15)])
    def test_nothing_else_is_an_hour(self, given: object) -> None:
        refusal(_motcua._hour, given)


class TestCounts:
    @pytest.mark.parametrize("given", [5, 0, -5, 2**31 - 1, -(2**31), np.int64(5), np.uint8(5)])
    def test_a_whole_number(self, given: int) -> None:
        assert _motcua._count(given) == int(given)

    @pytest.mark.parametrize(
        "given", [True, False, np.bool_(True), 1.7, 5.0, float("nan"), np.float64(5), "5", None, Decimal(5)]
    )
    def test_nothing_is_bent_into_a_number(self, given: object) -> None:
        assert refusal(_motcua._count, given).expected == "a whole number"

    @pytest.mark.parametrize("given", [2**31, -(2**31) - 1])
    def test_a_number_beyond_the_range_is_refused(self, given: int) -> None:
        assert refusal(_motcua._count, given).expected == "a whole number within the range"

    def test_a_number_beyond_every_range_is_refused(self) -> None:
        refusal(_motcua._count, 2**64)


class TestStructures:
    @pytest.mark.parametrize(
        "given",
        [
            None,
            True,
            False,
            0,
            -(2**63),
            2**63 - 1,
            "ngày làm việc",
            "",
            [],
            {},
            [1, [2, [None]]],
            {"a": {"b": [True, "c"]}},
        ],
    )
    def test_plain_values_come_back_as_they_were(self, given: object) -> None:
        back = _motcua._json(given)
        assert back == given
        assert type(back) is type(given)

    @pytest.mark.parametrize(
        ("given", "back"),
        [
            ((1, 2), [1, 2]),
            (OrderedDict(a=1), {"a": 1}),
            (Unit.DAY, "day"),
            (np.int64(5), 5),
            (date(2024, 5, 4), "2024-05-04"),
            (time(15), "15:00"),
            (datetime(2024, 5, 4, 8, 30), "2024-05-04T08:30"),
            (datetime(2024, 5, 4, 18, 30, tzinfo=dt.UTC), "2024-05-05T01:30"),
            (
                {"closures": [date(2024, 5, 4)], "cutoff": {"at": time(15)}},
                {"closures": ["2024-05-04"], "cutoff": {"at": "15:00"}},
            ),
        ],
    )
    def test_dates_and_hours_become_iso_text(self, given: object, back: object) -> None:
        assert _motcua._json(given) == back

    @pytest.mark.parametrize(
        ("given", "path", "value"),
        [
            (1.7, "", "1.7"),
            ({"days": 0.5}, "days", "0.5"),
            ({"swaps": [{}, {"off": float("nan")}]}, "swaps[1].off", "nan"),
            ([[{1, 2}]], "[0][0]", "{1, 2}"),
            ({"hours": {"mon": b"08:00"}}, "hours.mon", "b'08:00'"),
            ({"closures": {5: "x"}}, "closures", "5"),
            ({"limit": 2**63}, "limit", str(2**63)),
            ({"from": time(8, tzinfo=HANOI)}, "from", repr(time(8, tzinfo=HANOI))),
            (["\ud800"], "[0]", r"'\ud800'"),
        ],
    )
    def test_a_refusal_names_the_path_and_the_value(self, given: object, path: str, value: str) -> None:
        error = refusal(_motcua._json, given)
        assert (error.path, error.value) == (path, value)

    def test_a_float_is_refused_with_the_way_to_write_a_fraction(self) -> None:
        assert "'1/2'" in refusal(_motcua._json, {"amount": 0.5}).expected

    def test_a_value_that_holds_itself_is_refused(self) -> None:
        endless: list[object] = []
        endless.append(endless)
        assert refusal(_motcua._json, endless).expected == "a value that is nested less deeply"
