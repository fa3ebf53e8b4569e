"""The runner of the vectors judges rightly: what differs fails, and nothing passes unseen."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pytest

import conformance
from conformance import differences, main, plain, run
from motcua import _motcua
from subjects import Given, Subjects

Write: TypeAlias = Callable[..., Path]

SUBJECTS: Subjects = {
    "echo": lambda given: given["value"],
    "date": lambda given: _motcua._date(given["date"]),
    "count": lambda given: _motcua._count(given["count"]),
    "broken": lambda given: [][1],
}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of one case for each pair of given and expected."""

    def write(subject: str, *pairs: tuple[Given, Given]) -> Path:
        cases = [{"id": str(index), "given": given, "expect": expect} for index, (given, expect) in enumerate(pairs)]
        path = tmp_path / f"{subject}.json"
        path.write_text(json.dumps({"subject": subject, "cases": cases}))
        return path

    return write


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ({"a": 1}, {"a": 1, "b": 2}),
        ([{"a": 1}, {}], [{"a": 1, "b": 2}, {"c": 3}]),
        ({"a": None}, {"a": None}),
        ("2024-05-07", "2024-05-07"),
    ],
)
def test_named_keys_are_compared_and_others_left_alone(expected: Any, actual: Any) -> None:
    assert list(differences(expected, actual)) == []


@pytest.mark.parametrize(
    ("expected", "actual", "words"),
    [
        ({"a": {"b": 1}}, {"a": {"b": 2}}, "ok.a.b is 2, expected 1"),
        ({"a": None}, {}, "ok.a is missing"),
        ([1], [1, 2], "ok is [1, 2], expected [1]"),
        ([1, 2], [1, 3], "ok[1] is 3, expected 2"),
        (True, 1, "ok is 1, expected true"),
        (1, True, "ok is true, expected 1"),
        ({}, [], "ok is [], expected {}"),
        (None, 0, "ok is 0, expected null"),
    ],
)
def test_a_difference_is_named(expected: Any, actual: Any, words: str) -> None:
    assert list(differences(expected, actual)) == [words]


def test_answers_are_written_as_the_vectors_are() -> None:
    assert plain({"on": (date(2024, 5, 7), datetime(2024, 5, 7, 17), datetime(2024, 5, 7, 17, 0, 5))}) == {
        "on": ["2024-05-07", "2024-05-07T17:00", "2024-05-07T17:00:05"]
    }


def test_answers_and_errors_pass(write: Write) -> None:
    path = write(
        "date",
        ({"date": "2024-05-07"}, {"ok": "2024-05-07"}),
        ({"date": "2024-02-30"}, {"error": "date.invalid"}),
        ({"date": {"host": "instant"}}, {"error": "argument.invalid"}),
    )
    assert run([path], SUBJECTS) == (3, 0)


def test_a_number_that_is_none_is_given_as_the_host_has_it(write: Write) -> None:
    assert run([write("count", ({"count": {"host": "nan"}}, {"error": "argument.invalid"}))], SUBJECTS) == (1, 0)


@pytest.mark.parametrize(
    ("subject", "given", "expect", "words"),
    [
        ("date", {"date": "2024-05-07"}, {"ok": "2024-05-08"}, 'date 0: ok is "2024-05-07", expected "2024-05-08"'),
        (
            "date",
            {"date": "2024-05-07"},
            {"error": "date.invalid"},
            'date 0: "2024-05-07", expected {"error": "date.invalid"}',
        ),
        ("date", {"date": "x"}, {"ok": "2024-05-07"}, "date 0: date.invalid"),
        ("date", {"date": "x"}, {"error": "argument.invalid"}, "date 0: date.invalid"),
        ("date", {"date": "x"}, {"error": "date.unheard_of"}, "date 0: unknown error code date.unheard_of"),
        ("date", {}, {"ok": "2024-05-07"}, "date 0: KeyError"),
        ("broken", {}, {"ok": 1}, "broken 0: IndexError"),
        ("unheard_of", {}, {"ok": 1}, "unheard_of 0: unknown subject"),
    ],
)
def test_what_differs_fails_with_a_line(
    write: Write, capsys: pytest.CaptureFixture[str], subject: str, given: Given, expect: Given, words: str
) -> None:
    assert run([write(subject, (given, expect))], SUBJECTS) == (0, 1)
    assert capsys.readouterr().out.startswith(words)


@pytest.mark.parametrize("counts", [{}, {"echo.json": 2}, {"echo.json": 1, "missing.json": 1}])
def test_a_count_other_than_the_manifest_fails(write: Write, counts: dict[str, int]) -> None:
    path = write("echo", ({"value": 1}, {"ok": 1}))
    assert run([path], SUBJECTS, {"echo.json": 1}) == (1, 0)
    assert run([path], SUBJECTS, counts) == (1, 1)


def test_a_file_that_cannot_be_read_fails(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"cases": []}')
    assert run([broken, tmp_path / "missing.json"], SUBJECTS) == (0, 2)


def test_the_last_line_and_the_status(
    write: Write, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conformance, "SUBJECTS", SUBJECTS)
    good, bad = ({"value": 1}, {"ok": 1}), ({"value": 1}, {"ok": 2})
    assert main([str(write("echo", good))]) == 0
    assert capsys.readouterr().out == "1 passed, 0 failed\n"
    assert main([str(write("echo", good, bad))]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 passed, 1 failed"
