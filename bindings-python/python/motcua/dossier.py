"""What is asked of many dossiers: the register, reminders, the impact of a calendar, an inspection and its sample.

The values are `motcua.Dossier` and `Linked`, a procedure with stages at several bodies. Answers are plain dicts, and
lists of them; a day or a moment in them is ISO text. An error about one of many names it: `error.place` is
`"dossiers[3]"`.
"""

from motcua._motcua import Linked
from motcua._motcua import dossier_impact as impact
from motcua._motcua import dossier_impact_by as impact_by
from motcua._motcua import dossier_inspect as inspect
from motcua._motcua import dossier_register as register
from motcua._motcua import dossier_reminders as reminders
from motcua._motcua import dossier_sample as sample

__all__ = ["Linked", "impact", "impact_by", "inspect", "register", "reminders", "sample"]
