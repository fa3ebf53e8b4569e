"""
The compiled half of `motcua`; import the names from `motcua` itself.

Declared inline and without an initialiser, so that the generated stub is complete.
"""

from datetime import date, datetime, time
from typing import Any

__all__ = ["_count", "_date", "_hour", "_json", "_moment", "error_codes"]

def _count(given: int) -> int:
    """
    The whole number that an argument is read as.
    """

def _date(given: date | str) -> date:
    """
    The day that an argument is read as.
    """

def _hour(given: time | str) -> str:
    """
    The hour that an argument is read as.
    """

def _json(given: object) -> Any:
    """
    The plain value that a structured argument is read as.
    """

def _moment(given: datetime | date | str) -> str:
    """
    The day or moment that an argument is read as, in ISO 8601.
    """

def error_codes() -> list[str]:
    """
    Every error code, in the order of the documentation; new ones come in minor versions.

    Each is the `code` of one kind of `MotcuaError`, and the same in Rust and JavaScript.
    """
