"""Exports in Python's own shapes: cells as a sheet gives them, records as rows of figures."""

import csv
import io
from datetime import date, datetime

import motcua
import pytest
from motcua import intake, statistics

HEADER = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Chủ hồ sơ"]
TODAY = date(2026, 3, 31)


def test_cells_may_be_text_numbers_dates_and_none() -> None:
    rows: list[list[str | int | date | None]] = [
        ["A", "02/03/2026", 46090, None, "X"],
        ["B", date(2026, 3, 2), datetime(2026, 3, 9, 17, 0), "", "Y"],
    ]
    told = intake.read(HEADER, rows, today=TODAY)
    assert [record["due"] for record in told["records"]] == ["2026-03-09", "2026-03-09T17:00"]
    assert told["refused"] == () and told["findings"] == ()


def test_a_file_of_csv_is_read_as_it_is() -> None:
    text = "Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả\nA,02/03/2026 08:15,09/03/2026\n"
    header, *rows = csv.reader(io.StringIO(text))
    told = intake.read(header, rows, today="2026-03-31")
    assert told["records"][0]["received"] == "2026-03-02T08:15"


def test_the_answer_cannot_be_changed() -> None:
    told = intake.read(HEADER, [], today=TODAY)
    with pytest.raises(TypeError):
        told["rows"] = 5  # type: ignore[index]
    assert isinstance(told["records"], tuple)


def test_persons_are_dropped_unless_they_are_asked_for() -> None:
    rows = [["A", "02/03/2026", "09/03/2026", "", "Nguyễn Văn A"]]
    assert "Nguyễn" not in repr(intake.read(HEADER, rows, today=TODAY))
    kept = intake.read(HEADER, rows, today=TODAY, keep=["owner"])
    assert kept["dossiers"][0]["personal"] == [{"field": "owner", "value": "Nguyễn Văn A"}]


def test_what_was_put_wrong_is_found_and_the_records_are_rows_of_figures() -> None:
    made = intake.Generator(2026, 400, faults={"due_later": 5000, "invalid_date": 5000}).take()
    told = intake.read(made["header"], made["rows"], today="2025-12-31")
    wrong = [truth["injected"] for truth in made["truth"] if truth["injected"]]
    assert len(told["findings"]) == wrong.count("due_later") > 0
    assert len(told["refused"]) == wrong.count("invalid_date") > 0
    assert list(told["records"]) == [truth["record"] for truth in made["truth"] if truth["record"]]
    assert told["rows"] == len(told["records"]) + told["merged"] + len(told["refused"])
    table = statistics.tally(told["records"], {"year_to": date(2025, 12, 31)})
    not_received = table["total"]["classes"]["not_received"]
    assert table["total"]["received"] + not_received == len(told["records"])


def test_an_export_comes_in_pieces() -> None:
    whole = intake.Generator(7, 100, fault_rate=2000).take()
    generator = intake.Generator(7, 100, fault_rate=2000)
    rows, truth = [], []
    while generator.left:
        piece = generator.take(7)
        assert piece["header"] == whole["header"] and len(piece["rows"]) <= 7
        rows += piece["rows"]
        truth += piece["truth"]
    assert (rows, truth) == (list(whole["rows"]), list(whole["truth"]))
    assert generator.take()["rows"] == ()


def test_a_column_with_two_readings_is_named_by_the_caller() -> None:
    layout = intake.layout(["Ngày tiếp nhận", "Thời hạn"])
    assert layout["unknown"] == ["Thời hạn"]
    named = intake.layout(["Ngày tiếp nhận", "Thời hạn"], columns={"due": "Thời hạn"})
    assert named["columns"][1] == {"name": "Thời hạn", "field": "due"}
    with pytest.raises(motcua.MotcuaError) as error:
        intake.layout(["Ngày nhận", "Ngày tiếp nhận"])
    assert error.value.code == "intake.ambiguous_column"


def test_a_float_is_no_cell_and_no_count() -> None:
    with pytest.raises(motcua.ArgumentError) as error:
        intake.read(HEADER, [["A", 46083.5]], today=TODAY)  # type: ignore[list-item]
    assert error.value.path == "rows[0][1]"
    with pytest.raises(motcua.ArgumentError):
        intake.Generator(1, 1.5)  # type: ignore[arg-type]
