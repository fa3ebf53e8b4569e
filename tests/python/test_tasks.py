"""Tasks, one and many: values that never change, that pickle, and that are named in errors."""

import pickle
from datetime import date, datetime

import pytest

import motcua as mc
from motcua import task as many

ASSIGNED = mc.Task("NV-1", content="Trình đề án", lead="Sở Nội vụ", until=date(2026, 3, 20)).record(
    "assigned", date(2026, 3, 2)
)


def test_recording_gives_a_new_task() -> None:
    done = ASSIGNED.record("submitted", date(2026, 3, 20), document="12/BC-SNV")
    assert (ASSIGNED.state, done.state) == ("assigned", "submitted")
    assert ASSIGNED.due == datetime(2026, 3, 20, 17)
    assert done.outcome(date(2026, 3, 23)) == "waiting"
    assert done == pickle.loads(pickle.dumps(done))
    assert done == mc.Task.from_json(done.to_json())


def test_what_cannot_follow_is_refused() -> None:
    with pytest.raises(mc.TransitionError):
        ASSIGNED.record("accepted", date(2026, 3, 3))
    with pytest.raises(mc.ArgumentError):
        mc.Task("NV-1", origin="rumour")
    assert ASSIGNED.possible[0] == "progress_reported"


def test_a_table_tells_each_body() -> None:
    period = {"kind": "month", "year": 2026, "index": 3, "basis": "calendar"}
    table = many.table([ASSIGNED], period, by=["agency"])
    assert [(group["key"], group["counts"]["overdue"]) for group in table["groups"]] == [(["Sở Nội vụ"], 1)]


def test_an_item_that_is_no_task_is_named() -> None:
    with pytest.raises(mc.ArgumentError) as caught:
        many.check([ASSIGNED, "NV-2"], now=date(2026, 3, 3))  # type: ignore[list-item]
    assert caught.value.path == "tasks[1]"
