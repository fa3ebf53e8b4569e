"""Vietnamese administrative procedures: the official calendar, time limits, deadlines that explain themselves.

Scalars are `datetime.date` and `datetime.datetime` (a naive one is Vietnam's civil time) or ISO text; whatever
fails raises a `MotcuaError`, whose `code` is the same in Rust, Python and JavaScript.
"""

from motcua import audit, law, lunar, procedure
from motcua._motcua import (
    DATA_VERSION,
    AgencyCode,
    Calendar,
    Catalogue,
    Citation,
    Day,
    DayChange,
    Deadline,
    DocumentNumber,
    Dossier,
    DossierCode,
    LunarDate,
    Notice,
    Procedure,
    ProcedureCode,
    SectorCode,
    StatedLimit,
    Step,
    StoppedDeadline,
    TimeLimit,
    error_codes,
)
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
    "AgencyCode",
    "ArgumentError",
    "Calendar",
    "Catalogue",
    "Citation",
    "ConflictError",
    "CoverageError",
    "DATA_VERSION",
    "Day",
    "DayChange",
    "Deadline",
    "DocumentNumber",
    "Dossier",
    "DossierCode",
    "LawError",
    "LunarDate",
    "MotcuaError",
    "Notice",
    "ParseError",
    "Procedure",
    "ProcedureCode",
    "SectorCode",
    "StatedLimit",
    "Step",
    "StoppedDeadline",
    "TimeLimit",
    "TransitionError",
    "audit",
    "error_codes",
    "law",
    "lunar",
    "procedure",
]
