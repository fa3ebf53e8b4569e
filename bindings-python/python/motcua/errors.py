"""Everything that motcua raises.

`except MotcuaError` catches it all; a subclass says what kind of thing went wrong and names its values as attributes;
`error.code` says exactly which. The classes are Python's own, so they pickle across processes and print as usual.
"""

# Nothing of `typing` is needed at run time here: importing it would cost more than all the rest of the package.

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

__all__ = [
    "ArgumentError",
    "ConflictError",
    "CoverageError",
    "Detail",
    "LawError",
    "MotcuaError",
    "ParseError",
    "TransitionError",
]

Detail = str | int | date
"""A value that an error names."""


class MotcuaError(ValueError):
    """Any failure of motcua: a stable `code`, the values behind it, and the row of the column it happened in.

    Each value in `details` is an attribute as well: `error.details["when"]` is `error.when`.
    """

    code: str
    """The stable name of the failure, one of `motcua.error_codes()`."""
    row: int | None
    """The row of the column, counted from 0; `None` where no column was given."""

    def __init__(self, message: str, code: str, details: Mapping[str, Detail], row: int | None = None) -> None:
        # All four are the exception's args, from which pickle and copy make it again.
        super().__init__(message, code, dict(details), row)
        self._message = message
        self._details = dict(details)
        self.code = code
        self.row = row
        vars(self).update(details)

    @property
    def details(self) -> Mapping[str, Detail]:
        """The values that made it fail, by name; read only."""
        return MappingProxyType(self._details)

    def __str__(self) -> str:
        return self._message if self.row is None else f"row {self.row}: {self._message}"


class CoverageError(MotcuaError):
    """A day outside the calendar: `when` lies before `first` or after `last`."""

    when: date
    first: date
    last: date


class ParseError(MotcuaError):
    """Text that cannot be read for sure: the `text`, the character `at` which it fails, and what was `expected`."""

    text: str
    at: int | None = None
    """Counted from 0; `None` where the text is wrong as a whole."""
    expected: str | None = None
    """`None` where the text says too much: `details` then holds the two readings."""


class TransitionError(MotcuaError):
    """An event that a register cannot take; the register is as it was.

    `entry` is the number of its line in the log, from 0. `state` and `event` say what could not follow; they are `None`
    where it is the order of the log, or a correction, that is wrong.
    """

    entry: int
    state: str | None = None
    event: str | None = None


class LawError(MotcuaError):
    """No provision for `key` in force on `when`; or a notice loaded at run time that is not as it should be."""

    key: str | None = None
    when: date | None = None


class ConflictError(MotcuaError):
    """Two sources that decide differently about one day, `when`."""

    when: date


class ArgumentError(MotcuaError, TypeError):
    """An argument of the wrong type or shape: a `datetime` for a date, a float for a number of days, an unknown option.

    It is a `TypeError` too. `path` says where, such as `closures[2].from`.
    """

    path: str
    value: str
    expected: str


CLASSES: Mapping[str, type[MotcuaError]] = {
    "calendar.out_of_coverage": CoverageError,
    "calendar.conflicting_day": ConflictError,
    "calendar.invalid": MotcuaError,
    "calendar.reversed_span": MotcuaError,
    "law.none_in_force": LawError,
    "law.invalid_notice": LawError,
    "date.invalid": ParseError,
    "time_limit.invalid": ParseError,
    "time_limit.ambiguous": ParseError,
    "document.invalid": ParseError,
    "citation.invalid": ParseError,
    "code.invalid": ParseError,
    "deadline.hour_required": MotcuaError,
    "deadline.invalid_stop": MotcuaError,
    "deadline.invalid_option": MotcuaError,
    "deadline.no_such_day": MotcuaError,
    "procedure.invalid": MotcuaError,
    "procedure.no_limit": MotcuaError,
    "procedure.ambiguous_limit": MotcuaError,
    "procedure.process_too_long": MotcuaError,
    "log.out_of_order": TransitionError,
    "log.illegal_transition": TransitionError,
    "log.invalid_correction": TransitionError,
    "log.invalid_event": TransitionError,
    "figures.not_comparable": MotcuaError,
    "argument.invalid": ArgumentError,
    "audit.invalid": ParseError,
    "intake.ambiguous_column": MotcuaError,
    "intake.missing_column": MotcuaError,
}
"""The class of each code. A test holds its keys to `error_codes()`, so that none is left out."""


def from_core(message: str, code: str, details: Mapping[str, Detail], row: int | None) -> MotcuaError:
    """Make the exception of a code; the compiled half calls it."""
    return CLASSES.get(code, MotcuaError)(message, code, details, row)
