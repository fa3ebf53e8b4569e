"""Dossiers, one and many: forms, registers, reminders, impact, inspection, samples, linked stages."""

import pickle
from datetime import date, datetime

import pytest

import motcua as mc
from motcua import dossier as many

LIMIT = "05 ngày làm việc"
RECEIVED = mc.Dossier("H08-1", LIMIT).record("received", datetime(2026, 3, 2, 8, 30), by="Lan", agency="Xã")
LATE = RECEIVED.record("result_ready", date(2026, 3, 12), by="Minh")


class TestForms:
    def test_a_slip_has_values_with_labels_and_a_text(self) -> None:
        slip = RECEIVED.form("receipt", particulars={"applicant": "Nguyễn Văn A"})
        values = {field["code"]: field["value"] for field in slip["fields"]}
        assert (slip["number"], values["appointment"]) == (1, "17:00 ngày 09/03/2026")
        assert (values["applicant"], values["phone"], values["officer"]) == ("Nguyễn Văn A", None, "Lan")
        assert "Người nộp hồ sơ: Nguyễn Văn A\n" in slip["text"]
        assert RECEIVED.slips == [{"entry": 0, "form": "receipt"}]
        assert RECEIVED.slip(0)["form"] == "receipt"

    def test_what_is_unknown_is_refused(self) -> None:
        with pytest.raises(mc.ArgumentError, match="one of receipt"):
            RECEIVED.form("invoice")  # type: ignore[arg-type]
        with pytest.raises(mc.ArgumentError) as caught:
            RECEIVED.form("receipt", particulars={"name": "A"})
        assert caught.value.path == "particulars.name"

    def test_a_register_takes_dossiers_or_pairs(self) -> None:
        other = mc.Dossier("H08-0", LIMIT).record("received", date(2026, 3, 2))
        volume = many.register(2026, [(RECEIVED, {"applicant": "A"}), other], keeper={"agency": "UBND xã"})
        assert [row[:3] for row in volume["table"]["rows"]] == [["01", "H08-0", None], ["02", "H08-1", "A"]]
        following = many.register(2026, [RECEIVED], before=[other])
        assert following["table"]["rows"][0][0] == "02"
        with pytest.raises(mc.ArgumentError, match="each dossier once"):
            many.register(2026, [RECEIVED, RECEIVED])


class TestMany:
    def test_reminders_are_ordered(self) -> None:
        told = many.reminders([RECEIVED], now=date(2026, 3, 6), soon=2)
        assert [(one["code"], one["by"]) for one in told] == [("apology_today", 0), ("due_soon", 1)]
        assert many.reminders([], now=date(2026, 3, 6), soon="1/4") == []
        for soon in (-1, "5/4", 1.5):
            with pytest.raises(mc.ArgumentError):
                many.reminders([RECEIVED], now=date(2026, 3, 6), soon=soon)  # type: ignore[arg-type]

    def test_a_calendar_moves_appointments(self) -> None:
        changes = {"closures": ["2026-03-05"]}
        after = mc.Calendar.from_json(changes)
        moved = many.impact([RECEIVED, LATE], after)
        assert moved == many.impact_by([RECEIVED, LATE], changes)
        assert [(one["dossier"], one["to"], one["working_days"]) for one in moved] == [("H08-1", "2026-03-10T17:00", 1)]

    def test_an_error_names_its_dossier(self) -> None:
        extended = RECEIVED.record("extended", date(2026, 3, 3), until=date(2026, 3, 9), ground="1/2020/NĐ-CP")
        with pytest.raises(mc.TransitionError) as caught:
            many.impact_by([LATE, extended], {"closures": ["2026-03-05"]})
        assert caught.value.details["place"] == "dossiers[1]"
        with pytest.raises(mc.ArgumentError) as refused:
            many.inspect([RECEIVED, 5])  # type: ignore[list-item]
        assert refused.value.path == "dossiers[1]"

    def test_an_inspection_counts(self) -> None:
        found = many.inspect([RECEIVED, LATE])
        assert [row["breach"]["code"] for row in found["findings"]] == ["late_result", "overdue_without_apology"]
        assert found["counts"]["officer"] == [{"key": "Minh", "findings": 2, "dossiers": 1}]
        assert many.inspect([LATE], only={"officer": "Lan"})["dossiers"] == []

    def test_a_sample_takes_dossiers_or_rows(self) -> None:
        rows = [{"code": f"A{number}", "agency": "Sở"} for number in range(3)]
        plan = many.sample([RECEIVED, *rows], 2, 2026)
        assert plan == many.sample([*reversed(rows), {"code": "H08-1", "agency": "Xã"}], 2, 2026)
        assert sum(len(stratum["drawn"]) for stratum in plan["strata"]) == 2


class TestLinked:
    WARD = mc.Calendar.from_json({"saturday": {"part": "morning", "counts": True}})
    LINKED = many.Linked(
        [
            {"name": "Thẩm tra", "limit": mc.TimeLimit(LIMIT), "agency": "Xã", "calendar": WARD},
            {"name": "Quyết định", "limit": LIMIT, "agency": "Sở"},
        ]
    )

    def test_each_stage_has_its_calendar(self) -> None:
        plan = self.LINKED.plan(date(2026, 3, 3))
        assert [stage["due"] for stage in plan["stages"]] == ["2026-03-09T17:00", "2026-03-16T17:00"]
        assert self.LINKED.order == "in_sequence"

    def test_a_late_stage_is_told(self) -> None:
        track = self.LINKED.track(date(2026, 3, 3), {"Thẩm tra": date(2026, 3, 10)}, now=date(2026, 3, 11))
        assert [(stage["outcome"], stage["late_by"]) for stage in track["stages"]] == [("late", 1), ("within_time", None)]
        by_log = self.LINKED.track_dossier(RECEIVED.record("transferred", date(2026, 3, 10), to="Sở"), now=date(2026, 3, 11))
        assert [stage["outcome"] for stage in by_log["stages"]] == ["late", "within_time"]

    def test_it_is_a_value(self) -> None:
        assert pickle.loads(pickle.dumps(self.LINKED)) == self.LINKED
        assert many.Linked.from_json(self.LINKED.to_json()) == self.LINKED
        with pytest.raises(mc.ArgumentError):
            many.Linked([])


def test_terms_of_a_procedure() -> None:
    procedure = mc.Procedure.from_json({"code": "1.001193", "name": "Cấp lại", "limits": [{"limit": LIMIT}]})
    terms = procedure.terms("online")
    assert terms == {"procedure": "1.001193", "limit": LIMIT, "start": "complete_dossier"}
    assert mc.Dossier("H08-1", **terms).view(date(2026, 3, 2))["limit"] == LIMIT
