"""Exports that are read, and exports that are generated."""

from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar


def pairs(given: Given, name: str, key: str, value: str) -> dict[str, Any]:
    """Pairs as the package takes them: a mapping, and nothing where the case has none."""
    return {name: {pair[key]: pair[value] for pair in given[name]}} if name in given else {}


def layout(given: Given) -> Any:
    rest = {name: value for name, value in given.items() if name not in ("header", "columns")}
    return motcua.intake.layout(given["header"], **pairs(given, "columns", "field", "name"), **rest)


def intake(given: Given) -> Any:
    """An export; what the vectors list as pairs is a mapping here."""
    listed = {
        "columns": ("field", "name"),
        "statuses": ("name", "state"),
        "channels": ("name", "channel"),
        "agencies": ("name", "now"),
        "limits": ("procedure", "limit"),
    }
    named = {name: mapping for each in listed for name, mapping in pairs(given, each, *listed[each]).items()}
    rest = {name: value for name, value in given.items() if name not in (*listed, "header", "rows", "calendar")}
    return motcua.intake.read(given["header"], given["rows"], **named, **rest, calendar=calendar(given))


def generate(given: Given) -> Any:
    beside = ("seed", "rows", "from", "faults", "calendar")
    rest = {name: value for name, value in given.items() if name not in beside}
    if "from" in given:
        rest["start"] = given["from"]
    faults = pairs(given, "faults", "kind", "rate")
    return motcua.intake.Generator(given["seed"], given["rows"], **rest, **faults, calendar=calendar(given)).take()


SUBJECTS: Subjects = {
    "generate.rows": generate,
    "intake.date": lambda given: motcua.intake.read_date(given["text"]),
    "intake.layout": layout,
    "intake.read": intake,
}
