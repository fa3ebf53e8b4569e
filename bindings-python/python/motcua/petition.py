"""Petitions: complaints, denunciations, feedback, recommendations, requests, and what the law gives each stage.

`Petition` is a value that never changes: `record` gives the next one. Answers are plain dicts; a day or a moment in
them is ISO text. An error about one of many names it: `error.place` is `"petitions[3]"`.
"""

from motcua._motcua import Petition
from motcua._motcua import petition_limitation as limitation
from motcua._motcua import petition_limits as limits
from motcua._motcua import petition_reminders as reminders
from motcua._motcua import petition_tally as tally

__all__ = ["Petition", "limitation", "limits", "reminders", "tally"]
