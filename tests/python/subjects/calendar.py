"""The calendar: its days, arithmetic on them, lunar dates, the law behind it."""

import json
from datetime import timedelta
from typing import Any

import motcua
from motcua import _motcua

from subjects.given import Given, Subjects, calendar


def day(answer: motcua.Day) -> Any:
    return {
        "date": answer.when,
        "counts": answer.counts,
        "receives": answer.receives,
        "kind": answer.kind,
        "standing": answer.standing,
        "name": answer.name,
        "name_en": answer.name_en,
        "source": str(answer.source),
    }


def change(answer: motcua.DayChange) -> Any:
    return {"date": answer.when, "before": day(answer.before), "after": day(answer.after)}


def lunar(answer: motcua.LunarDate) -> Any:
    return {
        "year": answer.year,
        "month": answer.month,
        "day": answer.day,
        "leap": answer.leap,
        "text": str(answer),
    }


def lunar_year(given: Given) -> Any:
    year = given["year"]
    return {
        "name": motcua.lunar.year_name(year),
        "new_year": motcua.lunar.new_year(year),
        "leap_month": motcua.lunar.leap_month(year),
    }


SUBJECTS: Subjects = {
    "calendar.add_working_days": lambda given: calendar(given).add_working_days(given["date"], given["days"]),
    "calendar.add_working_time": lambda given: calendar(given).add_working_time(
        given["from"], timedelta(seconds=given["seconds"])
    ),
    "calendar.changes": lambda given: [
        change(found)
        for found in calendar(given).changes_to(calendar(given, "other"), given["from"], given["through"])
    ],
    "calendar.day": lambda given: day(calendar(given).day(given["date"])),
    "calendar.days": lambda given: [day(found) for found in calendar(given).days(given["from"], given["through"])],
    "calendar.next_opening": lambda given: calendar(given).next_opening(given["from"]),
    "calendar.notice": lambda given: day(calendar(given).with_notice(given["notice"]).day(given["date"])),
    "calendar.roll": lambda given: calendar(given).roll(given["date"], given.get("roll", "next")),
    "calendar.round_trip": lambda given: json.loads(calendar(given).to_json()),
    "calendar.working_days_between": lambda given: calendar(given).working_days_between(
        given["after"], given["through"]
    ),
    "calendar.working_time_between": lambda given: (
        calendar(given).working_time_between(given["from"], given["until"]) // timedelta(seconds=1)
    ),
    "date.parse": lambda given: _motcua._date(given["text"]),
    "error.codes": lambda given: motcua.error_codes(),
    "law.table": lambda given: [
        row for row in motcua.law.table() if given.get("key") in (None, row["key"])
    ],
    "lunar.from_solar": lambda given: lunar(motcua.LunarDate.from_solar(given["date"])),
    "lunar.to_solar": lambda given: motcua.LunarDate(
        given["year"], given["month"], given["day"], given.get("leap", False)
    ).to_solar(),
    "lunar.year": lunar_year,
}
