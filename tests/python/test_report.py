"""Reports: what the tables, charts and pages of the package are to Python."""

import csv
import io
from xml.etree import ElementTree

import pytest

import motcua as mc

BASIS = {"period": "Quý I/2026", "policy": "so theo ngày", "population": "hồ sơ đã giải quyết"}
UNITS = [
    {"unit": "Sở Y tế", "rate": {"numerator": 9, "denominator": 10, "of": "settled"}},
    {"unit": "Sở Tư pháp", "rate": {"numerator": 2999, "denominator": 3000, "of": "settled"}},
]
ROWS = [{"received": "2026-03-02", "due": "2026-03-09", "ready": "2026-03-06", "domain": "Hộ tịch"}]
TABLE = {"rows": ROWS, "period": {"from": "2026-03-01", "through": "2026-03-31"}, "by": ["domain"]}


def test_a_table_is_text_in_three_forms() -> None:
    sheet = mc.report.sheet({"kind": "settlement", "table": TABLE})
    assert sheet.title.startswith("Tình hình")
    assert "(by_date)" in sheet.markdown and "(by_date)" in sheet.csv and "(by_date)" in sheet.html
    lines = list(csv.reader(io.StringIO(sheet.csv)))
    assert {len(line) for line in lines} == {len(lines[0])}
    assert sheet._repr_html_() == sheet.html


def test_english_is_asked_for_by_its_code() -> None:
    sheet = mc.report.sheet({"kind": "ranking", "basis": BASIS, "units": UNITS}, language="en")
    assert "99.9% (2,999/3,000)" in sheet.markdown
    with pytest.raises(mc.ArgumentError):
        mc.report.sheet({"kind": "ranking", "basis": BASIS, "units": UNITS}, language="fr")  # type: ignore[arg-type]


def test_a_chart_is_a_specification_and_a_picture() -> None:
    chart = mc.report.chart({"kind": "ranking", "basis": BASIS, "units": UNITS})
    assert chart.vega_lite()["data"]["values"][0] == {
        "part": 2999,
        "place": 1,
        "unit": "Sở Tư pháp",
        "whole": 3000,
    }
    assert ElementTree.fromstring(chart.svg()).attrib["role"] == "img"
    assert set(chart._repr_mimebundle_()) == {"application/vnd.vegalite.v5+json", "image/svg+xml", "text/plain"}


def test_a_page_stands_alone() -> None:
    blocks = [{"heading": "I"}, {"sheet": {"kind": "settlement", "table": TABLE}}]
    page = mc.report.page({"title": "Báo cáo", "period": "Quý I/2026", "blocks": blocks})
    assert page.startswith("<!DOCTYPE html>")
    assert "<script" not in page and "src=" not in page and "<link" not in page


def test_figures_without_what_they_stand_on_are_refused() -> None:
    with pytest.raises(mc.ArgumentError) as caught:
        mc.report.sheet({"kind": "ranking", "units": UNITS})
    assert "basis" in str(caught.value)


def test_a_float_is_refused() -> None:
    with pytest.raises(mc.ArgumentError):
        mc.report.sheet({"kind": "values", "title": "a", "basis": BASIS, "columns": ["b"], "rows": [[94.2]]})
