"""Citations, numbers of documents, and codes of agencies, procedures, dossiers and sectors."""

from typing import Any

import motcua

from subjects.given import Given, Subjects


def citation(answer: motcua.Citation) -> Any:
    return {
        "act": answer.act,
        "number": answer.number,
        "article": answer.article,
        "clause": answer.clause,
        "point": answer.point,
        "text": str(answer),
    }


def document(answer: motcua.DocumentNumber) -> Any:
    return {
        "serial": answer.serial,
        "year": answer.year,
        "kind": answer.kind,
        "issuer": answer.issuer,
        "normative": answer.normative,
        "text": str(answer),
    }


def agency_code(answer: motcua.AgencyCode) -> Any:
    def text(code: motcua.AgencyCode | None) -> str | None:
        return None if code is None else str(code)

    return {
        "text": str(answer),
        "style": answer.style,
        "levels": answer.levels,
        "highest_first": text(answer.highest_first),
        "highest_last": text(answer.highest_last),
    }


def procedure_code(given: Given) -> Any:
    code = motcua.ProcedureCode(given["text"])
    if "agency" in given:
        code = code.at_agency(given["agency"])
    agency = code.agency
    return {"text": str(code), "short": str(code.short), "agency": agency and agency_code(agency)}


def dossier_code(given: Given) -> Any:
    if "text" in given:
        code = motcua.DossierCode(given["text"])
    else:
        agency = motcua.AgencyCode(given["agency"], given.get("style"))
        parts = (agency, given["received"], given["order"])
        code = motcua.DossierCode.of(*parts, system=given.get("system"))
    system, system_order = code.system_and_order or (None, None)
    return {
        "text": str(code),
        "agency": agency_code(code.agency),
        "style": code.style,
        "received": code.received,
        "tail": code.tail,
        "order": code.order,
        "whole_tail": code.whole_tail,
        "system": system,
        "system_order": system_order,
    }


def sector_code(answer: motcua.SectorCode) -> Any:
    return {"text": str(answer), "ministry": answer.ministry, "sector": answer.sector}


SUBJECTS: Subjects = {
    "citation.parse": lambda given: citation(motcua.Citation(given["text"])),
    "code.agency": lambda given: agency_code(motcua.AgencyCode(given["text"], given.get("style"))),
    "code.dossier": dossier_code,
    "code.procedure": procedure_code,
    "code.sector": lambda given: sector_code(motcua.SectorCode(given["text"])),
    "document.parse": lambda given: document(motcua.DocumentNumber(given["text"])),
}
