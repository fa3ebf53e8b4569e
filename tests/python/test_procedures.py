"""Codes, procedures and catalogues: what they answer and what they refuse."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any, assert_type

import pytest

import motcua as mc

CATALOGUE = mc.Catalogue.bundled()
PERMIT = mc.Procedure.from_json(
    {
        "code": "1.000001",
        "name": "Cấp giấy phép",
        "levels": ["province"],
        "limits": [
            {"limit": mc.TimeLimit("05 ngày làm việc")},
            {"channel": "online", "text": "03 ngày làm việc"},
        ],
        "fees": [{"kind": "fee", "amount": 150_000, "reductions": [{"share": "1/2", "reason": "trực tuyến"}]}],
        "as_of": date(2026, 3, 2),
    }
)


class TestCodes:
    def test_an_agency_in_both_styles(self) -> None:
        agency = mc.AgencyCode("000.00.16.h02")
        assert (str(agency), agency.style, agency.levels) == ("000.00.16.H02", "highest_last", ["H02", "16"])
        assert str(agency.highest_first) == "H02.16"
        assert agency.highest_last == agency
        assert repr(agency) == "AgencyCode('000.00.16.H02', style='highest_last')"

    def test_a_style_that_does_not_show_is_said(self) -> None:
        with pytest.raises(mc.ParseError) as caught:
            mc.AgencyCode("A01.00.16.H02")
        assert (caught.value.code, caught.value.text) == ("code.invalid", "A01.00.16.H02")
        first, last = (mc.AgencyCode("A01.00.16.H02", style) for style in ("highest_first", "highest_last"))
        assert first != last
        with pytest.raises(mc.ArgumentError, match="one of highest_last, highest_first"):
            mc.AgencyCode("H08", "lowest_first")  # type: ignore[arg-type]

    def test_a_local_copy_of_a_procedure(self) -> None:
        code = mc.ProcedureCode("1.001193")
        local = code.at_agency("H08")
        assert (str(local), local.short, code.agency) == ("1.001193.000.00.00.H08", code, None)
        assert local.agency is not None
        assert local == code.at_agency(local.agency)

    def test_a_dossier_number_built_and_read(self) -> None:
        built = mc.DossierCode.of(mc.AgencyCode("G01.001.02"), date(2026, 3, 2), 34, system=12)
        assert built == mc.DossierCode("G01.001.02-260302-120034")
        assert (built.received, built.order, built.system_and_order) == (date(2026, 3, 2), None, (12, 34))

    @pytest.mark.parametrize("order", [True, 1.0, "1", -1, 2**32])
    def test_nothing_is_bent_into_an_order(self, order: Any) -> None:
        with pytest.raises(mc.ArgumentError):
            mc.DossierCode.of("H08.12", date(2026, 3, 2), order)

    def test_an_agency_is_a_code_or_text(self) -> None:
        with pytest.raises(mc.ArgumentError) as caught:
            mc.DossierCode.of(5, date(2026, 3, 2), 1)  # type: ignore[arg-type]
        assert caught.value.path == "agency"

    @pytest.mark.parametrize("kind", [mc.AgencyCode, mc.DossierCode, mc.ProcedureCode, mc.SectorCode])
    def test_what_is_no_code(self, kind: Any) -> None:
        with pytest.raises(mc.ParseError) as caught:
            kind("không có")
        assert (caught.value.code, caught.value.at) == ("code.invalid", 0)
        with pytest.raises(mc.ArgumentError):
            kind(5)


class TestProcedure:
    def test_what_it_says(self) -> None:
        assert (PERMIT.code, PERMIT.name, PERMIT.levels) == ("1.000001", "Cấp giấy phép", ["province"])
        assert (PERMIT.as_of, PERMIT.parts, PERMIT.results) == (date(2026, 3, 2), None, [])
        assert PERMIT.fees is not None
        assert Fraction(PERMIT.fees[0]["reductions"][0]["share"]) == Fraction(1, 2)
        assert (str(PERMIT), repr(PERMIT)) == ("1.000001 Cấp giấy phép", "Procedure(1.000001 Cấp giấy phép)")

    def test_the_limit_of_a_way_in(self) -> None:
        assert assert_type(PERMIT.limit_for("online"), mc.TimeLimit) == mc.TimeLimit("03 ngày làm việc")
        assert PERMIT.limit_for("direct") == PERMIT.remote_limit_for("direct") == mc.TimeLimit("05 ngày làm việc")
        assert [row["channel"] for row in PERMIT.limits] == [None, "online"]

    def test_no_limit_is_guessed(self) -> None:
        with pytest.raises(mc.MotcuaError) as caught:
            PERMIT.limit_for("direct", "cấp lại")
        assert caught.value.code == "procedure.no_limit"
        assert (caught.value.details["procedure"], caught.value.details["case"]) == ("1.000001", "cấp lại")
        with pytest.raises(mc.ArgumentError, match="one of direct, online, postal"):
            PERMIT.limit_for("fax")  # type: ignore[arg-type]

    def test_a_refusal_names_the_place(self) -> None:
        with pytest.raises(mc.ArgumentError) as caught:
            mc.procedure.compare(PERMIT, {"name": "Cấp giấy phép", "fees": [{"amount": 1.5}]})
        assert caught.value.path == "procedure.fees[0].amount"
        with pytest.raises(mc.ArgumentError):
            mc.procedure.compare(PERMIT, "1.000001")  # type: ignore[arg-type]

    def test_a_simplification(self) -> None:
        found = mc.procedure.compare(PERMIT, {"name": "Cấp giấy phép", "limits": [{"limit": "04 ngày làm việc"}]})
        assert found["limits"][0]["change"]["percent"] == "20,0%"

    def test_a_cost(self) -> None:
        trip = {"name": "Đi nộp hồ sơ", "count": 2, "price": 20_000}
        cost = mc.procedure.cost({"times_a_year": "1/5", "people": 10, "trips": [trip]})
        assert (cost["once"], cost["per_year"], cost["per_year_rounded"]) == (40_000, 80_000, 80_000)

    def test_a_process_and_its_posts(self) -> None:
        steps = [{"name": "Tiếp nhận", "share": "1/4 ngày làm việc"}, {"name": "Thẩm định", "share": "1 ngày làm việc"}]
        process = {"limit": mc.TimeLimit("02 ngày làm việc"), "steps": steps}
        still = mc.procedure.process(process, posts=[(1, "Chuyên viên")])
        assert (still["sum"], [it["post"] for it in still["steps"]]) == ("5/4", [None, "Chuyên viên"])
        assert {it["due"] for it in still["steps"]} == {None}
        closed = mc.Calendar.vietnam().with_(closures=[date(2026, 3, 3)])
        started = mc.procedure.process(process, datetime(2026, 3, 2, 9), calendar=closed)
        assert started["steps"][0]["due"] == "2026-03-04T10:00"
        with pytest.raises(mc.ArgumentError):
            mc.procedure.process(process, posts=[("1", "Chuyên viên")])  # type: ignore[list-item]

    def test_versions(self) -> None:
        versions = [{"procedure": PERMIT, "from": date(2025, 3, 1), "until": "2026-02-28"}]
        assert mc.procedure.on(versions, date(2026, 2, 28)) == PERMIT
        with pytest.raises(mc.LawError) as caught:
            mc.procedure.on(versions, date(2026, 3, 1))
        assert caught.value.key == "procedure"


class TestCatalogue:
    def test_the_bundled_one_is_read_once(self) -> None:
        assert mc.Catalogue.bundled() is CATALOGUE
        assert CATALOGUE.title is not None
        assert CATALOGUE.as_of is not None
        assert len(CATALOGUE) == len(CATALOGUE.procedures) > 100

    def test_every_code_finds_its_procedure(self) -> None:
        codes = [it.code for it in CATALOGUE.procedures]
        # Six entries of the portal have no code, which the check tells.
        assert codes.count(None) == 6
        for procedure in CATALOGUE.procedures:
            if procedure.code is not None:
                assert CATALOGUE.find(procedure.code) == procedure
        assert CATALOGUE.find("9.999999") is None

    def test_a_local_copy_is_found_by_its_procedure(self) -> None:
        first = CATALOGUE.procedures[0]
        assert CATALOGUE.find(str(mc.ProcedureCode(str(first.code)).at_agency("H08"))) == first

    def test_faults_name_their_procedure(self) -> None:
        lost = {"code": "1.000001", "name": "Cấp phép", "limits": [{"text": "5"}]}
        findings = mc.Catalogue.from_json({"procedures": [lost]}).check()
        assert {it["procedure"] for it in findings} == {"1.000001"}
        assert "unit_missing" in [it["kind"] for it in findings]

    def test_what_is_no_catalogue(self) -> None:
        with pytest.raises(mc.ArgumentError) as caught:
            mc.Catalogue.from_json({"procedures": [{"name": "Cấp phép", "levels": ["ward"]}]})
        assert caught.value.path == "procedures[0].levels[0]"
