"""Documents of registers as Python values."""

import pickle

import motcua
import pytest


def incoming() -> motcua.RegisteredDocument:
    document = motcua.RegisteredDocument("ĐẾN-7", "incoming", subject="Xin ý kiến", kind="Công văn")
    return document.record("arrived", "2026-03-13")


def test_a_document_never_changes() -> None:
    first = incoming()
    second = first.record("registered", "2026-03-16", number=7)
    assert (first.state, first.number) == ("arrived", None)
    assert (second.state, second.number, second.direction) == ("registered", 7, "incoming")
    assert second.view("2026-03-17")["breaches"] == []


def test_it_is_stored_and_pickled() -> None:
    document = incoming()
    assert motcua.RegisteredDocument.from_json(document.to_json()) == document
    assert pickle.loads(pickle.dumps(document)) == document


def test_what_cannot_happen_is_refused() -> None:
    with pytest.raises(motcua.TransitionError) as refused:
        incoming().record("issued", "2026-03-16")
    assert refused.value.code == "log.illegal_transition"


def test_a_list_holds_documents() -> None:
    with pytest.raises(motcua.ArgumentError) as refused:
        motcua.correspondence.book([incoming(), 5], direction="incoming", year=2026)  # type: ignore[list-item]
    assert refused.value.code == "argument.invalid"
