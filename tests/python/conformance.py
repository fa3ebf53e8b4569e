"""Run the vectors, the truth of the project, against the installed package.

    python tests/python/conformance.py [FILE...]

Without files it runs the project's own and holds each file to the number of cases that the manifest counts. Prints a
line for every case that differs and closes with the number passed and failed; the exit status is 1 if any failed.
"""

import json
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import motcua
from motcua import _motcua

Given: TypeAlias = Mapping[str, Any]
Subjects: TypeAlias = Mapping[str, Callable[[Given], Any]]

VECTORS = Path(__file__).resolve().parents[1] / "vectors"

HOST_VALUES: Mapping[str, Any] = {
    "instant": datetime(1970, 1, 1),
    "nan": float("nan"),
}
"""What `{"host": ...}` in a vector stands for: a value that JSON cannot write and that the package must refuse."""

BESIDE = ("calendar", "now", "form", "entry", "particulars")
"""What stands beside a dossier in a case, or in a list of them."""


def calendar(given: Given, name: str = "calendar") -> motcua.Calendar:
    """The calendar of a case; the national one where it names none."""
    return motcua.Calendar.from_json(given.get(name) or {})


def options(given: Given) -> dict[str, Any]:
    return given.get("options") or {}


def dossier(given: Given) -> motcua.Dossier:
    """A dossier, each event recorded by the method; what cannot be said by name is stored JSON."""
    terms = {key: value for key, value in given.items() if key not in BESIDE}
    first = motcua.Dossier.from_json({**terms, "events": []}, calendar(given))
    if "regime" in terms:
        # The rules laid over those of the day of receipt need the whole log to know that day.
        return motcua.Dossier.from_json(terms, calendar(given))
    for event in terms.get("events") or []:
        line = dict(event)
        if not isinstance(line.get("type"), str) or "at" not in line:
            return motcua.Dossier.from_json(terms, calendar(given))
        first = first.record(line.pop("type"), line.pop("at"), **line)
    return first


def dossiers(given: Given, name: str = "dossiers") -> Any:
    """The dossiers of a case, each on the calendar of its own desk."""

    def one(listed: Given) -> motcua.Dossier:
        own = {**(given.get("calendar") or {}), **(listed.get("calendar") or {})}
        return dossier({**listed, "calendar": own})

    listed = given.get(name) or []
    # What is no list at all is given as it is, to be refused.
    return [one(item) for item in listed] if isinstance(listed, list) else listed


def petition(given: Given) -> motcua.Petition:
    """A petition, each event recorded by the method; what cannot be said by name is stored JSON."""
    terms = {key: value for key, value in given.items() if key not in BESIDE}
    first = motcua.Petition.from_json({**terms, "events": []}, calendar(given))
    for event in terms.get("events") or []:
        line = dict(event)
        if not isinstance(line.get("type"), str) or "at" not in line:
            return motcua.Petition.from_json(terms, calendar(given))
        first = first.record(line.pop("type"), line.pop("at"), **line)
    return first


def petitions(given: Given) -> list[motcua.Petition]:
    """The petitions of a case, each on the calendar of its own body."""

    def one(listed: Given) -> motcua.Petition:
        own = {**(given.get("calendar") or {}), **(listed.get("calendar") or {})}
        return petition({**listed, "calendar": own})

    return [one(listed) for listed in given["petitions"]]


def petition_limits(given: Given) -> Any:
    asked = {key: value for key, value in given.items() if key not in ("calendar", "from")}
    return motcua.petition.limits(
        asked.pop("kind", None),
        asked.pop("on", None),
        **asked,
        counted_from=given.get("from"),
        calendar=calendar(given),
    )


def petition_limitation(given: Given) -> Any:
    asked = {key: value for key, value in given.items() if key != "calendar"}
    action, known = asked.pop("action", None), asked.pop("known", None)
    return motcua.petition.limitation(action, known, **asked, calendar=calendar(given))


def petition_tally(given: Given) -> Any:
    asked = {key: value for key, value in given.items() if key not in ("calendar", "petitions")}
    return motcua.petition.tally(petitions(given), asked, calendar=calendar(given))


def form(given: Given) -> Any:
    known = {"particulars": given.get("particulars")}
    if "form" in given:
        return dossier(given).form(given["form"], **known)
    if "entry" in given:
        return dossier(given).slip(given["entry"], **known)
    return dossier(given).slips


def register(given: Given) -> Any:
    def lines(name: str) -> Any:
        known = [item.get("particulars") or {} for item in given.get(name) or []]
        return list(zip(dossiers(given, name), known, strict=True))

    return motcua.dossier.register(
        given["year"], lines("dossiers"), before=lines("before"), keeper=given.get("keeper")
    )


def linked(given: Given) -> motcua.dossier.Linked:
    stages = given["linked"]["stages"]
    options = {name: value for name, value in given["linked"].items() if name != "stages"}
    return motcua.dossier.Linked(stages, **options, calendar=calendar(given))


def linked_stands(given: Given) -> Any:
    if "now" not in given:
        return linked(given).plan(given["start"])
    if "dossier" in given:
        of = dossier({**given["dossier"], "calendar": given.get("calendar")})
        return linked(given).track_dossier(of, now=given["now"])
    finished = given.get("finished") or []
    by_name = {each["name"]: each["at"] for each in finished}
    if len(by_name) < len(finished):
        # A dict has each name once; stored JSON could repeat it, and is refused by the reader elsewhere.
        by_name = {"": None}
    return linked(given).track(given["start"], by_name, now=given["now"])


def impact(given: Given) -> Any:
    if "changes" in given:
        return motcua.dossier.impact_by(dossiers(given), given["changes"])
    return motcua.dossier.impact(dossiers(given), calendar(given, "after"))


def inspect(given: Given) -> Any:
    options = {name: given[name] for name in ("now", "only") if name in given}
    if "linked" in given:
        options["linked"] = linked(given)
    return motcua.dossier.inspect(dossiers(given), **options)


def told(given: Given, key: str) -> Any:
    """A value of a case, or None: what the function makes of that is the case."""
    return given.get(key)


def registered(given: Given) -> motcua.RegisteredDocument:
    """A document, each event recorded by the method; what cannot be said by name is stored JSON."""
    stored = {key: value for key, value in given.items() if key not in BESIDE}
    first = motcua.RegisteredDocument.from_json({**stored, "events": []}, calendar(given))
    for event in stored.get("events") or []:
        line = dict(event)
        if not isinstance(line.get("type"), str) or "at" not in line:
            return motcua.RegisteredDocument.from_json(stored, calendar(given))
        first = first.record(line.pop("type"), line.pop("at"), **line)
    return first


def registered_documents(given: Given) -> list[motcua.RegisteredDocument]:
    """The documents of a case, each on the calendar of its own body."""

    def one(listed: Given) -> motcua.RegisteredDocument:
        own = {**(given.get("calendar") or {}), **(listed.get("calendar") or {})}
        return registered({**listed, "calendar": own})

    return [one(item) for item in given["documents"]]


def task(given: Given) -> motcua.Task:
    """A task, each event recorded by the method; what cannot be said by name is stored JSON."""
    stored = {key: value for key, value in given.items() if key not in BESIDE}
    first = motcua.Task.from_json({**stored, "events": []}, calendar(given))
    for event in stored.get("events") or []:
        line = dict(event)
        if not isinstance(line.get("type"), str) or "at" not in line:
            return motcua.Task.from_json(stored, calendar(given))
        first = first.record(line.pop("type"), line.pop("at"), **line)
    return first


def tasks(given: Given) -> list[motcua.Task]:
    """The tasks of a case, each on the calendar of its own body."""

    def one(listed: Given) -> motcua.Task:
        own = {**(given.get("calendar") or {}), **(listed.get("calendar") or {})}
        return task({**listed, "calendar": own})

    return [one(item) for item in given["tasks"]]


def task_table(given: Given) -> Any:
    names = ("compare", "policy", "by", "planned", "rank_by", "grading")
    options = {name: given[name] for name in names if name in given}
    return motcua.task.table(tasks(given), told(given, "period"), **options, calendar=calendar(given))


def day(answer: motcua.Day) -> Any:
    return {
        "date": answer.when,
        "counts": answer.counts,
        "receives": answer.receives,
        "kind": answer.kind,
        "standing": answer.standing,
        "name": answer.name,
        "name_en": answer.name_en,
        "source": str(answer.source),
    }


def change(answer: motcua.DayChange) -> Any:
    return {"date": answer.when, "before": day(answer.before), "after": day(answer.after)}


def account(answer: motcua.Deadline | None) -> Any:
    """The steps and notices of a deadline."""
    if answer is None:
        return {"steps": [], "notices": []}
    return {
        "steps": [
            {
                "on": step.on,
                "code": step.code,
                "parameters": step.parameters,
                "source": None if step.source is None else str(step.source),
                "text": step.text,
                "text_en": step.text_en,
            }
            for step in answer.steps
        ],
        "notices": [
            {
                "code": notice.code,
                "parameters": notice.parameters,
                "text": notice.text,
                "text_en": notice.text_en,
            }
            for notice in answer.notices
        ],
    }


def deadline(answer: motcua.Deadline) -> Any:
    moment = {"date": answer.when, "at": answer.at, "day_zero": answer.day_zero, "end": answer.end}
    return moment | account(answer)


def stopped(answer: motcua.StoppedDeadline) -> Any:
    due, projected = answer.deadline, answer.projected
    return {
        "date": due and due.when,
        "at": due and due.at,
        "projected": projected and projected.when,
        "projected_at": projected and projected.at,
    } | account(due or projected)


def with_stops(given: Given) -> Any:
    stops = {name: given[name] for name in ("stops", "extension", "now") if name in given}
    found = calendar(given).deadline_with_stops(given["limit"], given["received"], **stops, **options(given))
    return stopped(found)


def limit(answer: motcua.TimeLimit) -> Any:
    optional = {"cutoff": answer.cutoff, "from": answer.lower_end, "start": answer.start}
    return {
        "amount": answer.amount,
        "unit": answer.unit,
        "direction": answer.direction,
        "text": str(answer),
    } | {name: value for name, value in optional.items() if value is not None}


def stated(answer: motcua.StatedLimit) -> Any:
    return limit(answer.limit) | {"when": answer.when, "at": answer.at, "words": answer.words}


def lunar(answer: motcua.LunarDate) -> Any:
    return {
        "year": answer.year,
        "month": answer.month,
        "day": answer.day,
        "leap": answer.leap,
        "text": str(answer),
    }


def lunar_year(given: Given) -> Any:
    year = given["year"]
    return {
        "name": motcua.lunar.year_name(year),
        "new_year": motcua.lunar.new_year(year),
        "leap_month": motcua.lunar.leap_month(year),
    }


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


def columns(given: Given) -> Any:
    """Columns as buffers; a day may be missing, and the day of the figures is a number."""
    if not all(isinstance(code, int) for code in given["group"]):
        raise AssertionError("a column holds whole numbers")
    days = {
        name: array("i", [motcua.statistics.NO_DAY if day is None else day for day in given[name]])
        for name in ("due", "finished")
    }
    now = date(1970, 1, 1) + timedelta(days=given["now"])
    return motcua.statistics.columns(**days, group=array("I", given["group"]), groups=given["groups"], now=now)


def tally(given: Given) -> Any:
    asked = {name: given[name] for name in ("policy", "by") if name in given}
    return motcua.statistics.tally(given["rows"], given["period"], calendar=calendar(given), **asked)


def timing(given: Given) -> Any:
    asked = {name: given[name] for name in ("policy", "cuts") if name in given}
    return motcua.statistics.timing(given["rows"], given["period"], calendar=calendar(given), **asked)


def frozen(given: Given) -> Any:
    asked = {name: given[name] for name in ("policy", "by") if name in given}
    return motcua.statistics.frozen(
        given["published"], given.get("corrections", []), given["period"], calendar=calendar(given), **asked
    )


def pairs(given: Given, name: str, key: str, value: str) -> dict[str, Any]:
    """Pairs as the package takes them: a mapping, and nothing where the case has none."""
    return {name: {pair[key]: pair[value] for pair in given[name]}} if name in given else {}


def layout(given: Given) -> Any:
    rest = {name: value for name, value in given.items() if name not in ("header", "columns")}
    return motcua.intake.layout(given["header"], **pairs(given, "columns", "field", "name"), **rest)


def intake(given: Given) -> Any:
    """An export; what the vectors list as pairs is a mapping here."""
    listed = {
        "columns": ("field", "name"),
        "statuses": ("name", "state"),
        "channels": ("name", "channel"),
        "agencies": ("name", "now"),
        "limits": ("procedure", "limit"),
    }
    named = {name: mapping for each in listed for name, mapping in pairs(given, each, *listed[each]).items()}
    rest = {name: value for name, value in given.items() if name not in (*listed, "header", "rows", "calendar")}
    return motcua.intake.read(given["header"], given["rows"], **named, **rest, calendar=calendar(given))


def generate(given: Given) -> Any:
    beside = ("seed", "rows", "from", "faults", "calendar")
    rest = {name: value for name, value in given.items() if name not in beside}
    if "from" in given:
        rest["start"] = given["from"]
    faults = pairs(given, "faults", "kind", "rate")
    return motcua.intake.generate(given["seed"], given["rows"], **rest, **faults, calendar=calendar(given))


def load(given: Given) -> Any:
    # Left out where the case leaves it out, which the package refuses.
    now: Any = given.get("now")
    return motcua.statistics.load(given["rows"], given["period"], now=now, policy=given.get("policy"))


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


def catalogue(given: Given) -> motcua.Catalogue:
    return motcua.Catalogue.from_json(given["catalogue"])


def procedure(answer: motcua.Procedure | None) -> Any:
    return None if answer is None else json.loads(answer.to_json())


def procedure_limit(given: Given) -> Any:
    asked = motcua.Procedure.from_json(given["procedure"])
    find = asked.remote_limit_for if given.get("remote") else asked.limit_for
    return limit(find(given["channel"], given.get("case")))


def procedure_process(given: Given) -> Any:
    assign = given.get("assign")
    posts = [(assign["step"], assign["post"])] if assign else []
    if given.get("received") is None:
        return motcua.procedure.process(given["process"], posts=posts)
    return motcua.procedure.process(
        given["process"], given["received"], calendar=calendar(given), posts=posts, **options(given)
    )


def procedure_round_trip(given: Given) -> Any:
    first = motcua.Procedure.from_json(given["procedure"])
    stored = first.to_json()
    again = motcua.Procedure.from_json(stored)
    return json.loads(stored) if again == first else f"{stored} reads back as {again.to_json()}"


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


def reception_plan(given: Given) -> dict[str, Any]:
    """What stands beside the leaders; the package says `start` where the vectors say `from`."""
    plan = {name: value for name, value in given.items() if name not in ("leaders", "calendar", "from")}
    if "from" in given:
        plan["start"] = given["from"]
    return plan | {"calendar": calendar(given)}


def feed_calendar(given: Given) -> Any:
    # Left out where the case leaves it out, which the package refuses.
    asked = {"stamp": None} | {name: value for name, value in reception_plan(given).items() if name != "name"}
    name: Any = given.get("name")
    return motcua.feed.calendar(name, **asked)


SUBJECTS: Subjects = {
    "audit.change": audit_change,
    "audit.check": lambda given: {"findings": motcua.audit.check(published(given["claims"]))},
    "audit.percentage": audit_percentage,
    "audit.read": audit_read,
    "audit.sum": lambda given: motcua.audit.sum(published(given["whole"]), published(given["parts"])),
    "calendar.add_working_days": lambda given: calendar(given).add_working_days(given["date"], given["days"]),
    "calendar.add_working_time": lambda given: calendar(given).add_working_time(
        given["from"], timedelta(seconds=given["seconds"])
    ),
    "calendar.changes": lambda given: [
        change(found)
        for found in calendar(given).changes_to(calendar(given, "other"), given["from"], given["through"])
    ],
    "calendar.day": lambda given: day(calendar(given).day(given["date"])),
    "calendar.days": lambda given: [day(found) for found in calendar(given).days(given["from"], given["through"])],
    "calendar.next_opening": lambda given: calendar(given).next_opening(given["from"]),
    "calendar.notice": lambda given: day(calendar(given).with_notice(given["notice"]).day(given["date"])),
    "calendar.roll": lambda given: calendar(given).roll(given["date"], given.get("roll", "next")),
    "calendar.round_trip": lambda given: json.loads(calendar(given).to_json()),
    "calendar.working_days_between": lambda given: calendar(given).working_days_between(
        given["after"], given["through"]
    ),
    "calendar.working_time_between": lambda given: (
        calendar(given).working_time_between(given["from"], given["until"]) // timedelta(seconds=1)
    ),
    "catalogue.check": lambda given: catalogue(given).check(),
    "catalogue.find": lambda given: procedure(catalogue(given).find(given["code"])),
    "citation.parse": lambda given: citation(motcua.Citation(given["text"])),
    "code.agency": lambda given: agency_code(motcua.AgencyCode(given["text"], given.get("style"))),
    "code.dossier": dossier_code,
    "code.procedure": procedure_code,
    "code.sector": lambda given: sector_code(motcua.SectorCode(given["text"])),
    "correspondence.book": lambda given: motcua.correspondence.book(
        registered_documents(given), direction=given["direction"], year=told(given, "year"), numbering=given.get("numbering")
    ),
    "correspondence.counts": lambda given: motcua.correspondence.counts(
        registered_documents(given), told(given, "period"), stated=given.get("stated"), bound=given.get("bound")
    ),
    "correspondence.reminders": lambda given: motcua.correspondence.reminders(
        registered_documents(given), now=given["now"], soon=told(given, "soon")
    ),
    "correspondence.replay": lambda given: registered(given).view(given["now"]),
    "correspondence.round_trip": lambda given: json.loads(registered(given).to_json()),
    "date.parse": lambda given: _motcua._date(given["text"]),
    "deadline.due": lambda given: deadline(
        calendar(given).deadline(given["limit"], given["received"], **options(given))
    ),
    "deadline.latest_moment": lambda given: calendar(given).latest_moment(given["limit"], given["due"]),
    "deadline.latest_start": lambda given: calendar(given).latest_start(given["limit"], given["due"]),
    "deadline.with_stops": with_stops,
    "dossier.form": form,
    "dossier.impact": impact,
    "dossier.inspect": inspect,
    "dossier.linked": linked_stands,
    "dossier.register": register,
    "dossier.reminders": lambda given: motcua.dossier.reminders(
        dossiers(given), now=given["now"], soon=given["soon"]
    ),
    "dossier.replay": lambda given: dossier(given).view(given["now"]),
    "dossier.round_trip": lambda given: json.loads(dossier(given).to_json()),
    "dossier.sample": lambda given: motcua.dossier.sample(given["dossiers"], given["size"], given["seed"]),
    "document.parse": lambda given: document(motcua.DocumentNumber(given["text"])),
    "error.codes": lambda given: motcua.error_codes(),
    "feed.calendar": feed_calendar,
    "generate.rows": generate,
    "intake.date": lambda given: motcua.intake.read_date(given["text"]),
    "intake.layout": layout,
    "intake.read": intake,
    "law.table": lambda given: [
        row for row in motcua.law.table() if given.get("key") in (None, row["key"])
    ],
    "lunar.from_solar": lambda given: lunar(motcua.LunarDate.from_solar(given["date"])),
    "lunar.to_solar": lambda given: motcua.LunarDate(
        given["year"], given["month"], given["day"], given.get("leap", False)
    ).to_solar(),
    "lunar.year": lunar_year,
    "period.send_by": lambda given: motcua.statistics.send_by(
        given["kind"], given["year"], given["index"], given["sender"]
    ),
    "period.window": lambda given: motcua.statistics.period(dict(given)),
    "petition.limitation": petition_limitation,
    "petition.limits": petition_limits,
    "petition.reminders": lambda given: motcua.petition.reminders(
        petitions(given), now=given["now"], soon=given["soon"]
    ),
    "petition.replay": lambda given: petition(given).view(given["now"]),
    "petition.round_trip": lambda given: json.loads(petition(given).to_json()),
    "petition.tally": petition_tally,
    "procedure.compare": lambda given: motcua.procedure.compare(given["before"], given["after"]),
    "procedure.cost": lambda given: motcua.procedure.cost(given["burden"]),
    "procedure.limit": procedure_limit,
    "procedure.on": lambda given: procedure(motcua.procedure.on(given["versions"], given["date"])),
    "procedure.process": procedure_process,
    "procedure.round_trip": procedure_round_trip,
    "statistics.breaks": lambda given: motcua.statistics.breaks(given["gaps"], given["before"], given["after"]),
    "reception.check": lambda given: motcua.reception.check(given["leaders"], **reception_plan(given)),
    "reception.replay": lambda given: motcua.reception.replay(
        given["events"], now=given["now"], calendar=calendar(given)
    ),
    "reception.schedule": lambda given: motcua.reception.schedule(given["leaders"], **reception_plan(given)),
    "report.chart": report_chart,
    "report.page": report_page,
    "report.sheet": report_sheet,
    "statistics.change": lambda given: motcua.statistics.change(
        given["from"], given["to"], decimals=given.get("decimals", 1)
    ),
    "statistics.columns": columns,
    "statistics.component": lambda given: motcua.statistics.component(dict(given)),
    "statistics.distribution": lambda given: motcua.statistics.distribution(dict(given)),
    "statistics.frozen": frozen,
    "statistics.interval": lambda given: motcua.statistics.interval(
        given["part"], given["whole"], decimals=given["decimals"]
    ),
    "statistics.load": load,
    "statistics.rank": lambda given: motcua.statistics.rank(given["units"]),
    "statistics.shares": lambda given: motcua.statistics.shares(
        given["parts"], decimals=given.get("decimals", 1)
    ),
    "statistics.survey": lambda given: motcua.statistics.survey(dict(given)),
    "statistics.tally": tally,
    "statistics.timing": timing,
    "procedure.terms": lambda given: motcua.Procedure.from_json(given["procedure"]).terms(
        given["channel"], given.get("case"), remote=given.get("remote", False)
    ),
    "task.check": lambda given: motcua.task.check(
        tasks(given), now=given["now"], listed=given.get("listed"), agencies=given.get("agencies")
    ),
    "task.reminders": lambda given: motcua.task.reminders(
        tasks(given),
        now=given["now"],
        soon=told(given, "soon"),
        escalate=given.get("escalate"),
        silent=given.get("silent"),
    ),
    "task.replay": lambda given: task(given).view(given["now"]),
    "task.round_trip": lambda given: json.loads(task(given).to_json()),
    "task.table": task_table,
    "time_limit.parse": lambda given: limit(motcua.TimeLimit(given["text"])),
    "time_limit.parse_all": lambda given: {
        "limits": [stated(found) for found in motcua.TimeLimit.parse_all(given["text"])]
    },
    "time_limit.print": lambda given: str(motcua.TimeLimit(given["limit"])),
}
"""The function of each subject: from `given` to the answer, dates and moments as Python has them."""


def host(value: Any) -> Any:
    """The given value with Python's own in the place of each `{"host": ...}`."""
    match value:
        case {"host": str(name), **rest} if not rest:
            return HOST_VALUES[name]
        case dict():
            return {key: host(inner) for key, inner in value.items()}
        case list():
            return [host(inner) for inner in value]
        case _:
            return value


def plain(answer: Any) -> Any:
    """The answer in the notation of the vectors."""
    match answer:
        case datetime() | time():
            return answer.isoformat(timespec="seconds" if answer.second else "minutes")
        case date():
            return answer.isoformat()
        case Mapping():
            return {key: plain(inner) for key, inner in answer.items()}
        case list() | tuple():
            return [plain(inner) for inner in answer]
        case _:
            return answer


def differences(expected: Any, actual: Any, at: str = "ok") -> Iterator[str]:
    """Where the answer is not the expected one; of an object only the named keys are compared."""
    match expected, actual:
        case dict(), dict():
            for key, inner in expected.items():
                if key in actual:
                    yield from differences(inner, actual[key], f"{at}.{key}")
                else:
                    yield f"{at}.{key} is missing"
        case list(), list() if len(expected) == len(actual):
            for index, (inner, found) in enumerate(zip(expected, actual, strict=True)):
                yield from differences(inner, found, f"{at}[{index}]")
        case _:
            # In Python True == 1; in a vector they are two values.
            if isinstance(expected, bool) != isinstance(actual, bool) or expected != actual:
                yield f"{at} is {shown(actual)}, expected {shown(expected)}"


def shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=repr)


def judge(function: Callable[[Given], Any], case: Mapping[str, Any]) -> list[str]:
    """What is wrong with one case; nothing, if it passes."""
    expect = case["expect"]
    try:
        answer = plain(function(host(case["given"])))
    except motcua.MotcuaError as error:
        if expect == {"error": error.code}:
            return []
        return [f"{error.code} ({error}), expected {shown(expect)}"]
    except Exception as error:
        # An unknown option is an unknown keyword here, and Python refuses it before the package sees it.
        if expect == {"error": "argument.invalid"} and "unexpected keyword argument" in str(error):
            return []
        return [f"{type(error).__name__} ({error}), expected {shown(expect)}"]
    if "ok" not in expect:
        return [f"{shown(answer)}, expected {shown(expect)}"]
    return list(differences(expect["ok"], answer))


def run_file(path: Path, subjects: Subjects) -> Iterator[tuple[str, list[str]]]:
    """Each case of a file with what is wrong with it."""
    vectors = json.loads(path.read_text(encoding="utf-8"))
    subject = vectors["subject"]
    function = subjects.get(subject)
    known = {None, *motcua.error_codes()}
    for case in vectors["cases"]:
        if function is None:
            wrong = ["unknown subject"]
        elif (code := case["expect"].get("error")) not in known:
            wrong = [f"unknown error code {code}"]
        else:
            wrong = judge(function, case)
        yield f"{subject} {case['id']}", wrong


def run(paths: Iterable[Path], subjects: Subjects, counts: Mapping[str, int] | None = None) -> tuple[int, int]:
    """Run files, print what differs, and give the numbers passed and failed; `counts` are the manifest's, by file."""
    passed = failed = 0

    def fail(name: str, reason: str) -> None:
        nonlocal failed
        failed += 1
        print(f"{name}: {reason}")

    ran: dict[str, int] = {}
    for path in paths:
        ran[path.name] = 0
        try:
            for name, wrong in run_file(path, subjects):
                ran[path.name] += 1
                if wrong:
                    fail(name, "; ".join(wrong))
                else:
                    passed += 1
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            fail(str(path), f"cannot be read: {type(error).__name__}: {error}")
    if counts is not None:
        for file in sorted(ran.keys() | counts.keys()):
            if ran.get(file) != counts.get(file):
                fail(file, f"{ran.get(file, 'no')} cases ran, the manifest counts {counts.get(file, 'none')}")
    return passed, failed


def main(files: list[str]) -> int:
    if files:
        passed, failed = run(map(Path, files), SUBJECTS)
    else:
        manifest = VECTORS / "manifest.json"
        own = sorted(set(VECTORS.glob("*.json")) - {manifest})
        # Without a manifest nothing says what should have run, so that nothing can pass.
        counts = (
            json.loads(manifest.read_text(encoding="utf-8"))["files"] if manifest.exists() else {"manifest.json": 1}
        )
        passed, failed = run(own, SUBJECTS, counts)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
