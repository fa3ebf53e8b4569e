"""What is raised: classes, codes, details, and what survives a trip to another process."""

import copy
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import motcua
from motcua import _motcua, errors


def example(code: str, row: int | None = None, **details: str | int | date) -> motcua.MotcuaError:
    return errors.from_core("the message", code, details, row)


def pickled(it: Any) -> Any:
    return pickle.loads(pickle.dumps(it))


def test_every_code_has_a_class_and_every_class_of_a_code_exists() -> None:
    assert list(errors.CLASSES) == motcua.error_codes()


def test_codes_are_unique() -> None:
    codes = motcua.error_codes()
    assert len(set(codes)) == len(codes) > 0


def test_every_exception_is_a_value_error_and_exported() -> None:
    classes = {name for name, it in inspect.getmembers(errors, inspect.isclass) if issubclass(it, Exception)}
    assert classes <= set(motcua.__all__)
    assert all(issubclass(getattr(motcua, name), ValueError) for name in classes)


def test_an_argument_error_is_a_type_error_too() -> None:
    with pytest.raises(TypeError) as caught:
        _motcua._date(datetime(2024, 4, 29, 20, 0))
    assert isinstance(caught.value, motcua.ArgumentError)
    assert caught.value.code == "argument.invalid"


def test_details_are_attributes_with_the_types_of_python() -> None:
    error = example("calendar.out_of_coverage", when=date(1950, 4, 30), first=date(2000, 1, 1), last=date(2100, 12, 31))
    assert isinstance(error, motcua.CoverageError)
    assert (error.when, error.first, error.last) == (date(1950, 4, 30), date(2000, 1, 1), date(2100, 12, 31))
    assert error.details == {"when": error.when, "first": error.first, "last": error.last}


def test_details_cannot_be_written() -> None:
    with pytest.raises(TypeError):
        example("date.invalid", text="x").details["text"] = "y"  # type: ignore[index]


def test_a_failure_of_the_crate_comes_across_whole() -> None:
    with pytest.raises(motcua.ParseError) as caught:
        _motcua._date("2026-02-30")
    error = caught.value
    assert str(error) == "`2026-02-30` is not a date: expected an existing day written as 2026-02-11"
    assert (error.code, error.text, error.at, error.row) == ("date.invalid", "2026-02-30", None, None)
    assert error.expected == "an existing day written as 2026-02-11"


def test_the_row_stands_before_the_message() -> None:
    assert str(example("date.invalid", text="x")) == "the message"
    assert str(example("date.invalid", row=1532, text="x")) == "row 1532: the message"


@pytest.mark.parametrize("code", motcua.error_codes())
@pytest.mark.parametrize("again", [pickled, copy.copy, copy.deepcopy])
def test_an_error_survives_another_process(code: str, again: Callable[[Any], Any]) -> None:
    error = example(code, row=3, when=date(2024, 4, 26), at=5)
    error.add_note("while judging a column")
    twin = again(error)
    assert type(twin) is type(error)
    assert str(twin) == str(error) == "row 3: the message"
    assert (twin.code, twin.row) == (code, 3)
    assert (vars(twin)["when"], vars(twin)["at"]) == (date(2024, 4, 26), 5)
    assert dict(twin.details) == dict(error.details)
    assert twin.__notes__ == error.__notes__


def test_the_name_of_the_argument_is_noted() -> None:
    with pytest.raises(motcua.ArgumentError) as caught:
        _motcua._date(5)  # type: ignore[arg-type]
    assert caught.value.__notes__ == ["while processing 'given'"]


def test_importing_costs_little() -> None:
    # -S and -I: what the machine's own site files load is not motcua's doing.
    home = str(Path(motcua.__file__).parents[1])
    dear = ["typing", "re", "json", "enum", "numpy"]
    program = f"import sys; sys.path.append({home!r}); import motcua; print(*sys.modules.keys() & {dear})"
    ran = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []
