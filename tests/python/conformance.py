"""Run the vectors, the truth of the project, against the installed package.

    python tests/python/conformance.py [FILE...]

Without files it runs the project's own and holds each file to the number of cases that the manifest counts. Prints a
line for every case that differs and closes with the number passed and failed; the exit status is 1 if any failed.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import motcua
from subjects import SUBJECTS, Given, Subjects

VECTORS = Path(__file__).resolve().parents[1] / "vectors"

HOST_VALUES: Mapping[str, Any] = {
    "instant": datetime(1970, 1, 1),
    "nan": float("nan"),
}
"""What `{"host": ...}` in a vector stands for: a value that JSON cannot write and that the package must refuse."""


def host(value: Any) -> Any:
    """The given value with Python's own in the place of each `{"host": ...}`."""
    match value:
        case {"host": str(name), **rest} if not rest:
            return HOST_VALUES[name]
        case dict():
            return {key: host(inner) for key, inner in value.items()}
        case list():
            return [host(inner) for inner in value]
        case _:
            return value


def plain(answer: Any) -> Any:
    """The answer in the notation of the vectors."""
    match answer:
        case datetime() | time():
            return answer.isoformat(timespec="seconds" if answer.second else "minutes")
        case date():
            return answer.isoformat()
        case Mapping():
            return {key: plain(inner) for key, inner in answer.items()}
        case list() | tuple():
            return [plain(inner) for inner in answer]
        case _:
            return answer


def differences(expected: Any, actual: Any, at: str = "ok") -> Iterator[str]:
    """Where the answer is not the expected one; of an object only the named keys are compared."""
    match expected, actual:
        case dict(), dict():
            for key, inner in expected.items():
                if key in actual:
                    yield from differences(inner, actual[key], f"{at}.{key}")
                else:
                    yield f"{at}.{key} is missing"
        case list(), list() if len(expected) == len(actual):
            for index, (inner, found) in enumerate(zip(expected, actual, strict=True)):
                yield from differences(inner, found, f"{at}[{index}]")
        case _:
            # In Python True == 1; in a vector they are two values.
            if isinstance(expected, bool) != isinstance(actual, bool) or expected != actual:
                yield f"{at} is {shown(actual)}, expected {shown(expected)}"


def shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=repr)


def judge(function: Callable[[Given], Any], case: Mapping[str, Any]) -> list[str]:
    """What is wrong with one case; nothing, if it passes."""
    expect = case["expect"]
    try:
        answer = plain(function(host(case["given"])))
    except motcua.MotcuaError as error:
        if expect == {"error": error.code}:
            return []
        return [f"{error.code} ({error}), expected {shown(expect)}"]
    except Exception as error:
        # An unknown option is an unknown keyword here, and Python refuses it before the package sees it.
        if expect == {"error": "argument.invalid"} and "unexpected keyword argument" in str(error):
            return []
        return [f"{type(error).__name__} ({error}), expected {shown(expect)}"]
    if "ok" not in expect:
        return [f"{shown(answer)}, expected {shown(expect)}"]
    return list(differences(expect["ok"], answer))


def run_file(path: Path, subjects: Subjects) -> Iterator[tuple[str, list[str]]]:
    """Each case of a file with what is wrong with it."""
    vectors = json.loads(path.read_text(encoding="utf-8"))
    subject = vectors["subject"]
    function = subjects.get(subject)
    known = {None, *motcua.error_codes()}
    for case in vectors["cases"]:
        if function is None:
            wrong = ["unknown subject"]
        elif (code := case["expect"].get("error")) not in known:
            wrong = [f"unknown error code {code}"]
        else:
            wrong = judge(function, case)
        yield f"{subject} {case['id']}", wrong


def run(paths: Iterable[Path], subjects: Subjects, counts: Mapping[str, int] | None = None) -> tuple[int, int]:
    """Run files, print what differs, and give the numbers passed and failed; `counts` are the manifest's, by file."""
    passed = failed = 0

    def fail(name: str, reason: str) -> None:
        nonlocal failed
        failed += 1
        print(f"{name}: {reason}")

    ran: dict[str, int] = {}
    for path in paths:
        ran[path.name] = 0
        try:
            for name, wrong in run_file(path, subjects):
                ran[path.name] += 1
                if wrong:
                    fail(name, "; ".join(wrong))
                else:
                    passed += 1
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            fail(str(path), f"cannot be read: {type(error).__name__}: {error}")
    if counts is not None:
        for file in sorted(ran.keys() | counts.keys()):
            if ran.get(file) != counts.get(file):
                fail(file, f"{ran.get(file, 'no')} cases ran, the manifest counts {counts.get(file, 'none')}")
    return passed, failed


def main(files: list[str]) -> int:
    if files:
        passed, failed = run(map(Path, files), SUBJECTS)
    else:
        manifest = VECTORS / "manifest.json"
        own = sorted(set(VECTORS.glob("*.json")) - {manifest})
        # Without a manifest nothing says what should have run, so that nothing can pass.
        counts = (
            json.loads(manifest.read_text(encoding="utf-8"))["files"] if manifest.exists() else {"manifest.json": 1}
        )
        passed, failed = run(own, SUBJECTS, counts)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
