"""Incoming and outgoing documents."""

import json

import motcua

from subjects.given import Given, Subjects, each, recorded, told


def document(given: Given) -> motcua.RegisteredDocument:
    return recorded(motcua.RegisteredDocument, given)


def documents(given: Given) -> list[motcua.RegisteredDocument]:
    return each(given["documents"], given, document)


SUBJECTS: Subjects = {
    "correspondence.book": lambda given: motcua.correspondence.book(
        documents(given), direction=given["direction"], year=told(given, "year"), numbering=given.get("numbering")
    ),
    "correspondence.counts": lambda given: motcua.correspondence.counts(
        documents(given), told(given, "period"), stated=given.get("stated"), bound=given.get("bound")
    ),
    "correspondence.links": lambda given: motcua.correspondence.links(documents(given)),
    "correspondence.reminders": lambda given: motcua.correspondence.reminders(
        documents(given), now=given["now"], soon=told(given, "soon")
    ),
    "correspondence.replay": lambda given: document(given).view(given["now"]),
    "correspondence.round_trip": lambda given: json.loads(document(given).to_json()),
}
