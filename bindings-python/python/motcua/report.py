"""Reports: tables, charts and whole pages as text, each with the period, the policy and the population of its figures.

What is asked for is a plain dict with its `kind`. In a notebook a table and a chart show themselves.
"""

from __future__ import annotations

from motcua._motcua import report_chart, report_sheet
from motcua._motcua import report_labels as labels
from motcua._motcua import report_page as page

# What only a type checker asks for would cost half of the import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from motcua._motcua import Calendar

    _Language = Literal["vi", "en"]


class Sheet:
    """A table (biểu) in every form. The CSV has no byte order mark; write it with `utf-8-sig` for a spreadsheet."""

    __slots__ = ("_answer",)

    def __init__(self, answer: dict[str, Any]) -> None:
        self._answer = answer

    @property
    def title(self) -> str:
        """What the table is about."""
        return str(self._answer["title"])

    @property
    def markdown(self) -> str:
        """The table with its notes, numbers in Vietnamese notation."""
        return str(self._answer["markdown"])

    @property
    def csv(self) -> str:
        """The table with plain numbers; what a spreadsheet would take for a formula is guarded."""
        return str(self._answer["csv"])

    @property
    def html(self) -> str:
        """One `<figure>` element."""
        return str(self._answer["html"])

    def _repr_html_(self) -> str:
        return self.html

    def _repr_markdown_(self) -> str:
        return self.markdown

    def __repr__(self) -> str:
        return f"Sheet({self.title!r})"


class Chart:
    """A chart (biểu đồ): one picture as a Vega-Lite specification and as SVG."""

    __slots__ = ("_specification", "_svg", "_title")

    def __init__(self, answer: dict[str, Any]) -> None:
        self._title: str = answer["title"]
        self._specification: dict[str, Any] = answer["vega_lite"]
        self._svg: str = answer["svg"]

    @property
    def title(self) -> str:
        """What the chart shows."""
        return self._title

    def vega_lite(self) -> dict[str, Any]:
        """The specification (version 5) with its figures in it, as Altair and web pages take it."""
        return self._specification

    def svg(self) -> str:
        """One `<svg>` element that needs nothing else."""
        return self._svg

    def _repr_html_(self) -> str:
        return self._svg

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        return {
            "application/vnd.vegalite.v5+json": self._specification,
            "image/svg+xml": self._svg,
            "text/plain": repr(self),
        }

    def __repr__(self) -> str:
        return f"Chart({self._title!r})"


def sheet(sheet: dict[str, Any], *, language: _Language | None = None, calendar: Calendar | None = None) -> Sheet:
    """A table of a report: `settlement`, `rates`, `comparison`, `ranking`, `tasks`, `documents`, `findings`, `values`.

    Figures that are given and not counted from rows come with their `basis`, `{"period", "policy", "population"}`.
    """
    return Sheet(report_sheet(sheet, language=language, calendar=calendar))


def chart(chart: dict[str, Any], *, language: _Language | None = None, calendar: Calendar | None = None) -> Chart:
    """A chart of a report: `on_time`, `trend`, `lateness`, `due_load` or `ranking`."""
    return Chart(report_chart(chart, language=language, calendar=calendar))


__all__ = ["Chart", "Sheet", "chart", "labels", "page", "sheet"]
