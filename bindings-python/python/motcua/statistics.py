"""Figures that keep their grounds: tallies of a period, rates with their two integers, comparisons, surveys, indices.

Rows and answers are plain dicts; a day or a moment in an answer is ISO text. The columns of `columns` are read without
a Python object per row.
"""

from motcua._motcua import statistics_breaks as breaks
from motcua._motcua import statistics_change as change
from motcua._motcua import statistics_columns as columns
from motcua._motcua import statistics_component as component
from motcua._motcua import statistics_distribution as distribution
from motcua._motcua import statistics_frozen as frozen
from motcua._motcua import statistics_interval as interval
from motcua._motcua import statistics_load as load
from motcua._motcua import statistics_period as period
from motcua._motcua import statistics_rank as rank
from motcua._motcua import statistics_send_by as send_by
from motcua._motcua import statistics_sent_late as sent_late
from motcua._motcua import statistics_shares as shares
from motcua._motcua import statistics_survey as survey
from motcua._motcua import statistics_tally as tally
from motcua._motcua import statistics_timing as timing

NO_DAY = -(2**31)
"""What stands for "no day" in a column."""

__all__ = [
    "NO_DAY",
    "breaks",
    "change",
    "columns",
    "component",
    "distribution",
    "frozen",
    "interval",
    "load",
    "period",
    "rank",
    "send_by",
    "sent_late",
    "shares",
    "survey",
    "tally",
    "timing",
]
