"""What the subjects share: the calendar of a case, its options, and files that are made by recording events."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

import motcua

Given: TypeAlias = Mapping[str, Any]
Subjects: TypeAlias = Mapping[str, Callable[[Given], Any]]

File = TypeVar("File", motcua.Dossier, motcua.Petition, motcua.RegisteredDocument, motcua.Task)

BESIDE = ("calendar", "now", "form", "entry", "particulars")
"""What stands beside a file in a case, or in a list of them."""


def calendar(given: Given, name: str = "calendar") -> motcua.Calendar:
    """The calendar of a case; the national one where it names none."""
    return motcua.Calendar.from_json(given.get(name) or {})


def options(given: Given) -> dict[str, Any]:
    return given.get("options") or {}


def told(given: Given, key: str) -> Any:
    """A value of a case, or None: what the function makes of that is the case."""
    return given.get(key)


def stored(given: Given) -> dict[str, Any]:
    """A file as it is stored: the case without what stands beside it."""
    return {key: value for key, value in given.items() if key not in BESIDE}


def recorded(kind: type[File], given: Given) -> File:
    """A file of a register, each event recorded by the method; what cannot be said by name is stored JSON."""
    whole = stored(given)
    file = kind.from_json({**whole, "events": []}, calendar(given))
    for event in whole.get("events") or []:
        line = dict(event)
        if not isinstance(line.get("type"), str) or "at" not in line:
            return kind.from_json(whole, calendar(given))
        file = file.record(line.pop("type"), line.pop("at"), **line)
    return file


def each(listed: list[Given], given: Given, one: Callable[[Given], File]) -> list[File]:
    """The files of a case, each on the calendar of its own body."""

    def on_its_own(item: Given) -> File:
        own = {**(given.get("calendar") or {}), **(item.get("calendar") or {})}
        return one({**item, "calendar": own})

    return [on_its_own(item) for item in listed]
