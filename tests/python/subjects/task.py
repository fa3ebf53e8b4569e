"""Assigned tasks."""

import json
from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar, each, recorded, told


def task(given: Given) -> motcua.Task:
    return recorded(motcua.Task, given)


def tasks(given: Given) -> list[motcua.Task]:
    return each(given["tasks"], given, task)


def task_table(given: Given) -> Any:
    names = ("compare", "policy", "by", "planned", "rank_by", "grading")
    options = {name: given[name] for name in names if name in given}
    return motcua.task.table(tasks(given), told(given, "period"), **options, calendar=calendar(given))


SUBJECTS: Subjects = {
    "task.check": lambda given: motcua.task.check(
        tasks(given), now=given["now"], listed=given.get("listed"), agencies=given.get("agencies")
    ),
    "task.reminders": lambda given: motcua.task.reminders(
        tasks(given),
        now=given["now"],
        soon=told(given, "soon"),
        escalate=given.get("escalate"),
        silent=given.get("silent"),
    ),
    "task.replay": lambda given: task(given).view(given["now"]),
    "task.round_trip": lambda given: json.loads(task(given).to_json()),
    "task.table": task_table,
}
