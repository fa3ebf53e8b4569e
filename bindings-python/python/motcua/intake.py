"""Exports of dossier lists as offices really make them, read into records; and synthetic ones whose truth is known.

No file is opened here: `read` takes a header and rows of cells, as a sheet or `csv.reader` gives them. Its records go to
`motcua.statistics.tally` as they are.
"""

from motcua._motcua import Generator
from motcua._motcua import intake_layout as layout
from motcua._motcua import intake_read as read
from motcua._motcua import intake_read_date as read_date

__all__ = ["Generator", "layout", "read", "read_date"]
