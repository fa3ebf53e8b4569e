"""The audit of published figures: what it answers and what it refuses."""

import pytest

import motcua as mc

TASKS = "thực hiện 2.805 nhiệm vụ, có 2.610 nhiệm vụ đã hoàn thành, đạt 94,2%"


def test_what_was_read_can_be_checked_as_it_is() -> None:
    told = mc.audit.read(TASKS)
    assert told["unread"] == []
    findings = {finding["kind"]: finding for finding in mc.audit.check(told["claims"])}
    assert findings["percentage"]["verdict"] == "inconsistent"
    assert findings["percentage"]["recomputed"] == "93,0%"
    begin, end = findings["percentage"]["at"]
    assert TASKS[begin:end].startswith("2.610") and TASKS[begin:end].endswith("94,2%")


def test_figures_with_decimals_are_read_again() -> None:
    claims = mc.audit.read("đạt 17,94/18 điểm (99,66%)")["claims"]
    assert [finding["verdict"] for finding in mc.audit.check(claims)] == ["rounding"]


def test_a_figure_may_be_a_number_its_text_or_a_span() -> None:
    assert mc.audit.sum("2.805", [2610, "195"])["consistent"]
    assert mc.audit.sum({"from": 10, "through": 12}, (5, 6))["consistent"]
    assert mc.audit.percentage("50%", 1, 2)["verdict"] == "consistent"
    assert mc.audit.change("tăng 1,4%", "94,2%", "95,6%")["reading"] == "points"


def test_a_float_is_refused() -> None:
    with pytest.raises(mc.ArgumentError):
        mc.audit.sum(77.25, [47.75])  # type: ignore[arg-type, list-item]


def test_a_figure_with_two_readings_is_refused() -> None:
    with pytest.raises(mc.ParseError) as caught:
        mc.audit.sum("17,102", [17102])
    assert caught.value.code == "audit.invalid"
    assert caught.value.text == "17,102"
