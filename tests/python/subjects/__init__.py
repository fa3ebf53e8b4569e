"""The subjects of the vectors: for each a function from `given` to the answer, dates and moments as Python has them."""

from subjects import (
    audit,
    calendar,
    code,
    correspondence,
    deadline,
    dossier,
    intake,
    petition,
    procedure,
    reception,
    report,
    statistics,
    task,
)
from subjects.given import Given, Subjects

__all__ = ["SUBJECTS", "Given", "Subjects"]

SUBJECTS: Subjects = {
    **audit.SUBJECTS,
    **calendar.SUBJECTS,
    **code.SUBJECTS,
    **correspondence.SUBJECTS,
    **deadline.SUBJECTS,
    **dossier.SUBJECTS,
    **intake.SUBJECTS,
    **petition.SUBJECTS,
    **procedure.SUBJECTS,
    **reception.SUBJECTS,
    **report.SUBJECTS,
    **statistics.SUBJECTS,
    **task.SUBJECTS,
}
