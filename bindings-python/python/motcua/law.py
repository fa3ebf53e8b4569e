"""The dated provisions that the answers rely on: which value was in force when, and where the law says so.

Each row is a dict of `key`, `from`, `until`, `adopted`, `value`, `source` and `confidence`, ready for a data frame.
"""

from motcua._motcua import law_history as history
from motcua._motcua import law_on as on
from motcua._motcua import law_table as table

__all__ = ["history", "on", "table"]
