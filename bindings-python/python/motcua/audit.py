"""Published figures recomputed: sums, percentages, changes and the rest of what a report claims.

A figure is a number, text as a report writes it (`"2.610"`, `"77,25"`), or `{"from", "through"}` where it is rounded;
a float is refused, because what was printed has its decimals. A percentage and a change are text, `"94,2%"` and
`"tăng 23%"`. Answers are plain dicts with sentences in Vietnamese and English.
"""

from motcua._motcua import audit_change as change
from motcua._motcua import audit_check as check
from motcua._motcua import audit_percentage as percentage
from motcua._motcua import audit_read as read
from motcua._motcua import audit_sum as sum

__all__ = ["change", "check", "percentage", "read", "sum"]
