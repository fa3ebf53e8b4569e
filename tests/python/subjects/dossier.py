"""Dossiers, what is asked of many, and linked procedures."""

import json
from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar, each, recorded, stored


def dossier(given: Given) -> motcua.Dossier:
    if "regime" in given:
        # The rules laid over those of the day of receipt need the whole log to know that day.
        return motcua.Dossier.from_json(stored(given), calendar(given))
    return recorded(motcua.Dossier, given)


def dossiers(given: Given, name: str = "dossiers") -> Any:
    listed = given.get(name) or []
    # What is no list at all is given as it is, to be refused.
    return each(listed, given, dossier) if isinstance(listed, list) else listed


def form(given: Given) -> Any:
    known = {"particulars": given.get("particulars")}
    if "form" in given:
        return dossier(given).form(given["form"], **known)
    if "entry" in given:
        return dossier(given).slip(given["entry"], **known)
    return dossier(given).slips


def register(given: Given) -> Any:
    def lines(name: str) -> Any:
        known = [item.get("particulars") or {} for item in given.get(name) or []]
        return list(zip(dossiers(given, name), known, strict=True))

    return motcua.dossier.register(
        given["year"], lines("dossiers"), before=lines("before"), keeper=given.get("keeper")
    )


def linked(given: Given) -> motcua.dossier.Linked:
    stages = given["linked"]["stages"]
    options = {name: value for name, value in given["linked"].items() if name != "stages"}
    return motcua.dossier.Linked(stages, **options, calendar=calendar(given))


def linked_stands(given: Given) -> Any:
    if "now" not in given:
        return linked(given).plan(given["start"])
    if "dossier" in given:
        of = dossier({**given["dossier"], "calendar": given.get("calendar")})
        return linked(given).track_dossier(of, now=given["now"])
    finished = given.get("finished") or []
    by_name = {each["name"]: each["at"] for each in finished}
    if len(by_name) < len(finished):
        # A dict has each name once; stored JSON could repeat it, and is refused by the reader elsewhere.
        by_name = {"": None}
    return linked(given).track(given["start"], by_name, now=given["now"])


def impact(given: Given) -> Any:
    if "changes" in given:
        return motcua.dossier.impact_by(dossiers(given), given["changes"])
    return motcua.dossier.impact(dossiers(given), calendar(given, "after"))


def inspect(given: Given) -> Any:
    options = {name: given[name] for name in ("now", "only") if name in given}
    if "linked" in given:
        options["linked"] = linked(given)
    return motcua.dossier.inspect(dossiers(given), **options)


SUBJECTS: Subjects = {
    "dossier.form": form,
    "dossier.impact": impact,
    "dossier.inspect": inspect,
    "dossier.linked": linked_stands,
    "dossier.register": register,
    "dossier.reminders": lambda given: motcua.dossier.reminders(
        dossiers(given), now=given["now"], soon=given["soon"]
    ),
    "dossier.replay": lambda given: dossier(given).view(given["now"]),
    "dossier.round_trip": lambda given: json.loads(dossier(given).to_json()),
    "dossier.sample": lambda given: motcua.dossier.sample(given["dossiers"], given["size"], given["seed"]),
}
