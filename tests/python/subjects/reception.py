"""Receiving citizens, and the feed that a plan of it goes into."""

from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar


def reception_plan(given: Given) -> dict[str, Any]:
    """What stands beside the leaders; the package says `start` where the vectors say `from`."""
    plan = {name: value for name, value in given.items() if name not in ("leaders", "calendar", "from")}
    if "from" in given:
        plan["start"] = given["from"]
    return plan | {"calendar": calendar(given)}


def feed_calendar(given: Given) -> Any:
    # Left out where the case leaves it out, which the package refuses.
    asked = {"stamp": None} | {name: value for name, value in reception_plan(given).items() if name != "name"}
    name: Any = given.get("name")
    return motcua.feed.calendar(name, **asked)


SUBJECTS: Subjects = {
    "feed.calendar": feed_calendar,
    "reception.check": lambda given: motcua.reception.check(given["leaders"], **reception_plan(given)),
    "reception.replay": lambda given: motcua.reception.replay(
        given["events"], now=given["now"], calendar=calendar(given)
    ),
    "reception.schedule": lambda given: motcua.reception.schedule(given["leaders"], **reception_plan(given)),
}
