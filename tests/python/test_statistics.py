"""Figures in Python's own shapes: dates as they are, columns as buffers."""

from array import array
from datetime import date, datetime

import motcua
import numpy as np
import pytest
from motcua import statistics

ROWS = [
    {"received": date(2026, 3, 2), "due": datetime(2026, 3, 9, 17, 0), "ready": date(2026, 3, 6), "agency": "A"},
    {"received": date(2026, 3, 2), "due": date(2026, 3, 9), "ready": datetime(2026, 3, 10, 8, 0), "agency": "B"},
]
MARCH = {"kind": "month", "year": 2026, "index": 3, "basis": "calendar"}


def test_rows_may_hold_dates_and_datetimes() -> None:
    told = statistics.tally(ROWS, MARCH, by=["agency"])
    assert told["policy"] == "by_date"
    assert [group["key"] for group in told["groups"]] == [["A"], ["B"]]
    settled = next(rate for rate in told["total"]["rates"] if rate["of"] == "settled")
    assert (settled["numerator"], settled["denominator"], settled["percent"]) == (1, 2, "50,0%")


def test_a_changed_calendar_decides_what_saturday_service_is() -> None:
    saturday = [{"received": date(2026, 3, 7)}]
    plain = statistics.tally(saturday, MARCH)
    counted = statistics.tally(saturday, MARCH, calendar=motcua.Calendar.from_json({"makeup": ["2026-03-07"]}))
    assert (plain["total"]["received_on_saturday"], counted["total"]["received_on_saturday"]) == (1, 0)


def test_columns_of_numpy_and_of_array_give_the_same() -> None:
    days = np.array(["2026-03-06", "2026-03-10"], dtype="datetime64[D]").astype("int32")
    due = np.array([days[0], statistics.NO_DAY], dtype="int32")
    told = statistics.columns(due, days, np.zeros(2, dtype="uint32"), groups=1, now=date(2026, 3, 31))
    assert told[0]["on_time"] == 1 and told[0]["settled_without_due"] == 1
    same = statistics.columns(
        array("i", due.tolist()), array("i", days.tolist()), array("I", [0, 0]), groups=1, now=date(2026, 3, 31)
    )
    assert same == told


@pytest.mark.parametrize("column", [[1, 2], np.array([1.5]), np.array([1], dtype="int64"), "12"])
def test_what_is_no_column_of_days_is_refused(column: object) -> None:
    with pytest.raises(motcua.ArgumentError) as error:
        statistics.columns(column, array("i", [1]), array("I", [0]), groups=1, now=date(2026, 3, 31))
    assert error.value.path == "due"


def test_a_float_is_no_count() -> None:
    with pytest.raises(motcua.ArgumentError):
        statistics.change(1.7, 2)  # type: ignore[arg-type]
    with pytest.raises(motcua.MotcuaError, match="earlier number above zero") as error:
        statistics.change(0, 2)
    assert error.value.code == "figures.not_comparable"


def test_shares_add_up() -> None:
    assert statistics.shares([1, 1, 1]) == ["33,4%", "33,3%", "33,3%"]
