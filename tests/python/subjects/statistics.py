"""Figures, periods and times."""

from array import array
from datetime import date, timedelta
from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar


def columns(given: Given) -> Any:
    """Columns as buffers; a day may be missing, and the day of the figures is a number."""
    if not all(isinstance(code, int) for code in given["group"]):
        raise AssertionError("a column holds whole numbers")
    days = {
        name: array("i", [motcua.statistics.NO_DAY if day is None else day for day in given[name]])
        for name in ("due", "finished")
    }
    now = date(1970, 1, 1) + timedelta(days=given["now"])
    return motcua.statistics.columns(**days, group=array("I", given["group"]), groups=given["groups"], now=now)


def tally(given: Given) -> Any:
    asked = {name: given[name] for name in ("policy", "by") if name in given}
    return motcua.statistics.tally(given["rows"], given["period"], calendar=calendar(given), **asked)


def timing(given: Given) -> Any:
    asked = {name: given[name] for name in ("policy", "cuts") if name in given}
    return motcua.statistics.timing(given["rows"], given["period"], calendar=calendar(given), **asked)


def frozen(given: Given) -> Any:
    asked = {name: given[name] for name in ("policy", "by") if name in given}
    return motcua.statistics.frozen(
        given["published"], given.get("corrections", []), given["period"], calendar=calendar(given), **asked
    )


def load(given: Given) -> Any:
    # Left out where the case leaves it out, which the package refuses.
    now: Any = given.get("now")
    return motcua.statistics.load(given["rows"], given["period"], now=now, policy=given.get("policy"))


def sent_late(given: Given) -> int | None:
    # Left out where the case leaves it out, which the package refuses.
    sent: Any = date.fromisoformat(given["sent"]) if "sent" in given else None
    return motcua.statistics.sent_late(given["kind"], given["year"], given["index"], given["sender"], sent)


SUBJECTS: Subjects = {
    "period.send_by": lambda given: motcua.statistics.send_by(
        given["kind"], given["year"], given["index"], given["sender"]
    ),
    "period.sent_late": sent_late,
    "period.window": lambda given: motcua.statistics.period(dict(given)),
    "statistics.breaks": lambda given: motcua.statistics.breaks(given["gaps"], given["before"], given["after"]),
    "statistics.change": lambda given: motcua.statistics.change(
        given["from"], given["to"], decimals=given.get("decimals", 1)
    ),
    "statistics.columns": columns,
    "statistics.component": lambda given: motcua.statistics.component(dict(given)),
    "statistics.distribution": lambda given: motcua.statistics.distribution(dict(given)),
    "statistics.frozen": frozen,
    "statistics.interval": lambda given: motcua.statistics.interval(
        given["part"], given["whole"], decimals=given["decimals"]
    ),
    "statistics.load": load,
    "statistics.rank": lambda given: motcua.statistics.rank(given["units"]),
    "statistics.shares": lambda given: motcua.statistics.shares(
        given["parts"], decimals=given.get("decimals", 1)
    ),
    "statistics.survey": lambda given: motcua.statistics.survey(dict(given)),
    "statistics.tally": tally,
    "statistics.timing": timing,
}
