"""Procedures and catalogues of them."""

import json
from typing import Any

import motcua

from subjects.deadline import limit
from subjects.given import Given, Subjects, calendar, options


def catalogue(given: Given) -> motcua.Catalogue:
    return motcua.Catalogue.from_json(given["catalogue"])


def procedure(answer: motcua.Procedure | None) -> Any:
    return None if answer is None else json.loads(answer.to_json())


def procedure_limit(given: Given) -> Any:
    asked = motcua.Procedure.from_json(given["procedure"])
    find = asked.remote_limit_for if given.get("remote") else asked.limit_for
    return limit(find(given["channel"], given.get("case")))


def procedure_process(given: Given) -> Any:
    assign = given.get("assign")
    posts = [(assign["step"], assign["post"])] if assign else []
    if given.get("received") is None:
        return motcua.procedure.process(given["process"], posts=posts)
    return motcua.procedure.process(
        given["process"], given["received"], calendar=calendar(given), posts=posts, **options(given)
    )


def procedure_round_trip(given: Given) -> Any:
    first = motcua.Procedure.from_json(given["procedure"])
    stored = first.to_json()
    again = motcua.Procedure.from_json(stored)
    return json.loads(stored) if again == first else f"{stored} reads back as {again.to_json()}"


SUBJECTS: Subjects = {
    "catalogue.check": lambda given: catalogue(given).check(),
    "catalogue.find": lambda given: procedure(catalogue(given).find(given["code"])),
    "procedure.compare": lambda given: motcua.procedure.compare(given["before"], given["after"]),
    "procedure.cost": lambda given: motcua.procedure.cost(given["burden"]),
    "procedure.limit": procedure_limit,
    "procedure.on": lambda given: procedure(motcua.procedure.on(given["versions"], given["date"])),
    "procedure.process": procedure_process,
    "procedure.round_trip": procedure_round_trip,
    "procedure.terms": lambda given: motcua.Procedure.from_json(given["procedure"]).terms(
        given["channel"], given.get("case"), remote=given.get("remote", False)
    ),
}
