"""Petitions."""

import json
from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar, each, recorded


def petition(given: Given) -> motcua.Petition:
    return recorded(motcua.Petition, given)


def petitions(given: Given) -> list[motcua.Petition]:
    return each(given["petitions"], given, petition)


def petition_limits(given: Given) -> Any:
    asked = {key: value for key, value in given.items() if key not in ("calendar", "from")}
    return motcua.petition.limits(
        asked.pop("kind", None),
        asked.pop("on", None),
        **asked,
        counted_from=given.get("from"),
        calendar=calendar(given),
    )


def petition_limitation(given: Given) -> Any:
    asked = {key: value for key, value in given.items() if key != "calendar"}
    action, known = asked.pop("action", None), asked.pop("known", None)
    return motcua.petition.limitation(action, known, **asked, calendar=calendar(given))


def petition_tally(given: Given) -> Any:
    asked = {key: value for key, value in given.items() if key not in ("calendar", "petitions")}
    return motcua.petition.tally(petitions(given), asked, calendar=calendar(given))


SUBJECTS: Subjects = {
    "petition.limitation": petition_limitation,
    "petition.limits": petition_limits,
    "petition.reminders": lambda given: motcua.petition.reminders(
        petitions(given), now=given["now"], soon=given["soon"]
    ),
    "petition.replay": lambda given: petition(given).view(given["now"]),
    "petition.round_trip": lambda given: json.loads(petition(given).to_json()),
    "petition.tally": petition_tally,
}
