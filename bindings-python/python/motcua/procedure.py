"""What is computed about procedures: what a new version simplifies, what complying costs, when each step inside is due.

The values are `motcua.Procedure` and `motcua.Catalogue`. Answers are plain dicts; an exact ratio in them is a whole
number, or text such as `"1/2"`, which `fractions.Fraction` reads, and a day or a moment is ISO text.
"""

from motcua._motcua import procedure_compare as compare
from motcua._motcua import procedure_cost as cost
from motcua._motcua import procedure_on as on
from motcua._motcua import procedure_process as process

__all__ = ["compare", "cost", "on", "process"]
