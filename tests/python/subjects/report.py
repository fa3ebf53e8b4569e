"""Tables, charts and pages."""

from typing import Any

import motcua

from subjects.given import Given, Subjects, calendar


def report_asked(given: Given) -> dict[str, Any]:
    """What stands beside a table, a chart or a page in a case."""
    return {"language": given.get("language"), "calendar": calendar(given)}


def report_chart(given: Given) -> Any:
    chart = motcua.report.chart(given["chart"], **report_asked(given))
    return {"title": chart.title, "vega_lite": chart.vega_lite(), "svg": chart.svg()}


def report_page(given: Given) -> Any:
    """A page without the rules of its look, which are one file and no answer."""
    page = motcua.report.page(given["page"], **report_asked(given))
    head, _, rest = page.partition("<style>")
    return {"html": head + rest.partition("</style>\n")[2]}


def report_sheet(given: Given) -> Any:
    told = motcua.report.sheet(given["sheet"], **report_asked(given))
    return {"title": told.title, "markdown": told.markdown, "csv": told.csv, "html": told.html}


SUBJECTS: Subjects = {
    "report.chart": report_chart,
    "report.labels": lambda given: motcua.report.labels(given["of"]),
    "report.page": report_page,
    "report.sheet": report_sheet,
}
