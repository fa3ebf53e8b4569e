"""Time limits and deadlines with their accounts."""

from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar, options


def account(answer: motcua.Deadline | None) -> Any:
    """The steps and notices of a deadline."""
    if answer is None:
        return {"steps": [], "notices": []}
    return {
        "steps": [
            {
                "on": step.on,
                "code": step.code,
                "parameters": step.parameters,
                "source": None if step.source is None else str(step.source),
                "text": step.text,
                "text_en": step.text_en,
            }
            for step in answer.steps
        ],
        "notices": [
            {
                "code": notice.code,
                "parameters": notice.parameters,
                "text": notice.text,
                "text_en": notice.text_en,
            }
            for notice in answer.notices
        ],
    }


def deadline(answer: motcua.Deadline) -> Any:
    moment = {"date": answer.when, "at": answer.at, "day_zero": answer.day_zero, "end": answer.end}
    return moment | account(answer)


def stopped(answer: motcua.StoppedDeadline) -> Any:
    due, projected = answer.deadline, answer.projected
    return {
        "date": due and due.when,
        "at": due and due.at,
        "projected": projected and projected.when,
        "projected_at": projected and projected.at,
    } | account(due or projected)


def with_stops(given: Given) -> Any:
    stops = {name: given[name] for name in ("stops", "extension", "now") if name in given}
    found = calendar(given).deadline_with_stops(given["limit"], given["received"], **stops, **options(given))
    return stopped(found)


def limit(answer: motcua.TimeLimit) -> Any:
    optional = {"cutoff": answer.cutoff, "from": answer.lower_end, "start": answer.start}
    return {
        "amount": answer.amount,
        "unit": answer.unit,
        "direction": answer.direction,
        "text": str(answer),
    } | {name: value for name, value in optional.items() if value is not None}


def stated(answer: motcua.StatedLimit) -> Any:
    return limit(answer.limit) | {"when": answer.when, "at": answer.at, "words": answer.words}


SUBJECTS: Subjects = {
    "deadline.due": lambda given: deadline(
        calendar(given).deadline(given["limit"], given["received"], **options(given))
    ),
    "deadline.latest_moment": lambda given: calendar(given).latest_moment(given["limit"], given["due"]),
    "deadline.latest_start": lambda given: calendar(given).latest_start(given["limit"], given["due"]),
    "deadline.with_stops": with_stops,
    "time_limit.parse": lambda given: limit(motcua.TimeLimit(given["text"])),
    "time_limit.parse_all": lambda given: {
        "limits": [stated(found) for found in motcua.TimeLimit.parse_all(given["text"])]
    },
    "time_limit.print": lambda given: str(motcua.TimeLimit(given["limit"])),
}
