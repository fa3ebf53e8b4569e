"""Vietnamese administrative procedures: the official calendar, time limits, deadlines that explain themselves.

Scalars are `datetime.date` and `datetime.datetime` (a naive one is Vietnam's civil time) or ISO text; whatever
fails raises a `MotcuaError`, whose `code` is the same in Rust, Python and JavaScript.
"""

from motcua._motcua import error_codes
from motcua.errors import (
    ArgumentError,
    ConflictError,
    CoverageError,
    LawError,
    MotcuaError,
    ParseError,
    TransitionError,
)

__all__ = [
    "ArgumentError",
    "ConflictError",
    "CoverageError",
    "LawError",
    "MotcuaError",
    "ParseError",
    "TransitionError",
    "error_codes",
]
