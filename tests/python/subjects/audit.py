"""Published figures recomputed."""

from typing import Any

import motcua

from subjects.given import Given, Subjects


def published(value: Any) -> Any:
    """Figures as the package takes them: a number with decimals as the text that a report prints.

    A zero more says that a mark before three digits is a comma and not a thousand.
    """
    match value:
        case float() if not value.is_integer():
            whole, _, decimals = str(value).partition(".")
            return f"{whole},{decimals}{'0' if len(decimals) == 3 else ''}"
        case float():
            return int(value)
        case dict():
            return {key: published(inner) for key, inner in value.items()}
        case list():
            return [published(inner) for inner in value]
        case _:
            return value


def audit_change(given: Given) -> Any:
    return motcua.audit.change(given["claimed"], published(given["from"]), published(given["to"]))


def audit_percentage(given: Given) -> Any:
    return motcua.audit.percentage(given["claimed"], published(given["part"]), published(given["whole"]))


def audit_read(given: Given) -> Any:
    # The claims are given to be checked as they were told.
    told = motcua.audit.read(given["text"])
    return told | {"findings": motcua.audit.check(told["claims"])}


SUBJECTS: Subjects = {
    "audit.change": audit_change,
    "audit.check": lambda given: {"findings": motcua.audit.check(published(given["claims"]))},
    "audit.percentage": audit_percentage,
    "audit.read": audit_read,
    "audit.sum": lambda given: motcua.audit.sum(published(given["whole"]), published(given["parts"])),
}
