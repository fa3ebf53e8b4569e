"""Receptions and feeds in Python's own shapes, and the text of a feed as the standard has it."""

from datetime import date, datetime
from typing import Any

import motcua
import pytest
from motcua import feed, reception

CHAIRMAN: dict[str, Any] = {
    "name": "Nguyễn Văn A",
    "receiver": "commune_chairman",
    "turns": [{"rule": {"weekly": "mon"}, "room": "Phòng 1"}],
}


def test_days_are_given_as_dates_and_told_as_text() -> None:
    told = reception.schedule([CHAIRMAN], start=date(2026, 4, 20), through=date(2026, 4, 30))
    assert [day["on"] for day in told["days"]] == ["2026-04-20", "2026-04-28"]
    assert told["days"][1]["off"]["name"].startswith("Nghỉ bù")


def test_dates_may_stand_within_a_rule() -> None:
    leader = {"name": "A", "turns": [{"rule": {"dates": [date(2026, 3, 9)]}}]}
    told = reception.check([leader], year=2026, posted=date(2026, 3, 3))
    assert [found["code"] for found in told["findings"]] == ["posted_late"]


def test_the_calendar_of_the_office_counts() -> None:
    office = motcua.Calendar.from_json({"closures": ["2026-03-09"]})
    told = reception.schedule([CHAIRMAN], start="2026-03-09", through="2026-03-09", calendar=office)
    assert told["days"][0]["on"] == "2026-03-10"


def test_a_matter_is_a_list_of_lines() -> None:
    told = reception.replay([{"type": "received", "at": date(2026, 3, 2)}], now=datetime(2026, 3, 17, 8, 0))
    assert (told["outcome"], told["answer_by"]) == ("overdue", "2026-03-16")


def test_a_datetime_is_no_day() -> None:
    with pytest.raises(motcua.ArgumentError):
        reception.schedule([CHAIRMAN], start=datetime(2026, 3, 2), through="2026-03-09")


def test_lines_of_a_feed_end_by_crlf_and_are_folded_between_letters() -> None:
    told = feed.calendar("Lịch nghỉ", stamp=datetime(2026, 1, 5, 8, 0), year=2026)
    lines = told["text"].encode().split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR" and lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        line.decode()
    assert told["text"].count("BEGIN:VEVENT") == len(told["events"])


def test_a_feed_holds_receptions_and_appointments() -> None:
    plan = {"leaders": [CHAIRMAN], "from": date(2026, 3, 2), "through": date(2026, 3, 8)}
    due = {"code": "H01", "name": "Cấp phép", "due": datetime(2026, 3, 6, 17, 0)}
    told = feed.calendar("Lịch", stamp="2026-01-05T08:00", reception=plan, deadlines=[due], language="en")
    assert [event["kind"] for event in told["events"]] == ["reception", "deadline"]
    assert "DTSTART;TZID=Asia/Ho_Chi_Minh:20260306T170000\r\n" in told["text"]
