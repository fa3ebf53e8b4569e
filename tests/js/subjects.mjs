// The subjects of the vectors and the calls that answer them, in Node and in the browser alike.
import {
  Calendar,
  errorCodes,
  formatTimeLimit,
  law,
  lunarFromSolar,
  lunarToSolar,
  lunarYear,
  parseCitation,
  parseDate,
  parseDocumentNumber,
  parseTimeLimit,
  parseTimeLimits,
} from "motcua";
import {
  Calendar as RegisterCalendar,
  assignStep,
  canonicalProcedure,
  checkCatalogue,
  compareProcedures,
  comparisonBreaks,
  dossierCode,
  findProcedure,
  internalProcess,
  law as registerLaw,
  parseAgencyCode,
  parseDossierCode,
  parseProcedureCode,
  parseSectorCode,
  procedureCodeAt,
  procedureCost,
  procedureLimit,
  procedureOn,
  procedureTerms,
  remoteProcedureLimit,
  remoteProcedureTerms,
  sampleDossiers,
} from "motcua/registers";

import {
  NO_DAY,
  auditChange,
  auditCheck,
  auditPercentage,
  auditRead,
  auditSum,
  codeLabels,
  distribution,
  dueLoad,
  exportLayout,
  figureChange,
  indexComponent,
  period,
  proportionInterval,
  rankUnits,
  readCellDate,
  reportSendBy,
  reportSentLate,
  survey,
  tallyColumns,
  wholeShares,
} from "motcua/registers";

/** A subject maps what a case gives to what the package answers. */
export const subjects = {
  "audit.change": (given) => auditChange(given.claimed, published(given.from), published(given.to)),
  "audit.check": (given) => ({ findings: auditCheck(camel(published(given.claims))) }),
  "audit.percentage": (given) => auditPercentage(given.claimed, published(given.part), published(given.whole)),
  // The claims are given to be checked as they were told.
  "audit.read": ({ text }) => ({ ...auditRead(text), findings: auditCheck(auditRead(text).claims) }),
  "audit.sum": (given) => auditSum(published(given.whole), published(given.parts)),
  "calendar.add_working_days": (given) => calendar(given).addWorkingDays(given.date, given.days),
  "calendar.add_working_time": (given) => calendar(given).addWorkingTime(given.from, given.seconds),
  "calendar.changes": (given) => calendar(given).changesTo(calendarOf(given.other), given.from, given.through),
  "calendar.day": (given) => calendar(given).day(given.date),
  "calendar.days": (given) => calendar(given).days(given.from, given.through),
  "calendar.next_opening": (given) => calendar(given).nextOpening(given.from),
  "calendar.notice": (given) => calendar(given).withNotice(camel(given.notice)).day(given.date),
  "calendar.roll": (given) => calendar(given).roll(given.date, given.roll ?? "next"),
  "calendar.round_trip": (given) => Calendar.fromJSON(calendar(given).toJSON()).toJSON(),
  "calendar.working_days_between": (given) => calendar(given).workingDaysBetween(given.after, given.through),
  "calendar.working_time_between": (given) => calendar(given).workingTimeBetween(given.from, given.until),
  "catalogue.check": (given) => checkCatalogue(camel(given.catalogue)),
  "catalogue.find": (given) => findProcedure(camel(given.catalogue), given.code),
  "citation.parse": (given) => parseCitation(given.text),
  "code.agency": (given) => parseAgencyCode(given.text, given.style),
  "code.dossier": ({ text, ...parts }) => ("agency" in parts ? dossierCode(parts) : parseDossierCode(text)),
  "code.procedure": ({ text, agency }) => (agency === undefined ? parseProcedureCode(text) : procedureCodeAt(text, agency)),
  "code.sector": (given) => parseSectorCode(given.text),
  "correspondence.book": ({ calendar, documents, ...options }) =>
    calendarOf(calendar, RegisterCalendar).checkBook(camel(documents), camel(options)),
  "correspondence.counts": ({ calendar, documents, ...options }) =>
    calendarOf(calendar, RegisterCalendar).countDocuments(camel(documents), camel(options)),
  "correspondence.links": ({ calendar, documents }) =>
    calendarOf(calendar, RegisterCalendar).checkLinks(camel(documents)),
  "correspondence.reminders": ({ calendar, documents, ...options }) =>
    calendarOf(calendar, RegisterCalendar).documentReminders(camel(documents), camel(options)),
  "correspondence.replay": ({ calendar, now, ...document }) =>
    calendarOf(calendar, RegisterCalendar).replayDocument(camel(document), now),
  "correspondence.round_trip": ({ calendar, ...document }) =>
    calendarOf(calendar, RegisterCalendar).canonicalDocument(camel(document)),
  "date.parse": (given) => parseDate(given.text),
  "deadline.due": (given) => calendar(given).deadline(request(given)),
  "deadline.latest_moment": (given) => calendar(given).latestMoment(camel(given.limit), given.due),
  "deadline.latest_start": (given) => calendar(given).latestStart(camel(given.limit), given.due),
  "deadline.with_stops": ({ stops, extension, now, ...given }) =>
    calendar(given).deadlineWithStops({ ...request(given), ...camel({ stops, extension, now }) }),
  "dossier.form": ({ calendar, form, entry, particulars, ...dossier }) => {
    const desk = calendarOf(calendar, RegisterCalendar);
    const [log, known] = [camel(dossier), camel(particulars)];
    if (form !== undefined) return desk.dossierForm(log, form, known);
    return entry === undefined ? desk.dossierSlips(log) : desk.dossierSlip(log, entry, known);
  },
  "dossier.impact": ({ calendar, dossiers, after, changes }) => {
    const desk = calendarOf(calendar, RegisterCalendar);
    return changes === undefined ? desk.impact(camel(dossiers), camel(after)) : desk.impactBy(camel(dossiers), camel(changes));
  },
  "dossier.inspect": ({ calendar, dossiers, ...options }) =>
    calendarOf(calendar, RegisterCalendar).inspect(camel(dossiers), camel(options)),
  "dossier.linked": ({ calendar, linked, start, finished, dossier, now }) => {
    const desk = calendarOf(calendar, RegisterCalendar);
    if (now === undefined) return desk.planLinked(camel(linked), start);
    if (dossier !== undefined) return desk.trackDossier(camel(linked), camel(dossier), now);
    return desk.trackLinked(camel(linked), start, camel(finished ?? []), now);
  },
  "dossier.register": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).dossierRegister(camel(request)),
  "dossier.reminders": ({ calendar, dossiers, now, soon }) =>
    calendarOf(calendar, RegisterCalendar).reminders(camel(dossiers), now, soon),
  "dossier.sample": ({ dossiers, size, seed }) => sampleDossiers(camel(dossiers), size, seed),
  "dossier.replay": ({ calendar, now, ...dossier }) => calendarOf(calendar, RegisterCalendar).replay(camel(dossier), now),
  "dossier.round_trip": ({ calendar, ...dossier }) => calendarOf(calendar, RegisterCalendar).canonicalDossier(camel(dossier)),
  "document.parse": (given) => parseDocumentNumber(given.text),
  "error.codes": () => errorCodes(),
  "feed.calendar": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).calendarFeed(camel(request)),
  "generate.rows": ({ calendar, ...options }) => calendarOf(calendar, RegisterCalendar).generateExport(camel(options)),
  "intake.date": ({ text }) => readCellDate(text),
  "intake.layout": (given) => exportLayout(camel(given)),
  "intake.read": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).readExport(camel(request)),
  "law.table": (given) => {
    const asked = (table) => table.filter((row) => given.key === undefined || row.key === given.key);
    // The small entry knows the provisions that deadlines rest on; those of the registers are in the other alone.
    const known = given.key === undefined ? [] : asked(law.table());
    return known.length > 0 ? known : asked(registerLaw.table());
  },
  "lunar.from_solar": (given) => lunarFromSolar(given.date),
  "lunar.to_solar": ({ year, month, day, leap }) => lunarToSolar({ year, month, day, leap }),
  "lunar.year": (given) => lunarYear(given.year),
  "period.send_by": ({ kind, year, index, sender }) => reportSendBy(kind, year, index, sender),
  "period.sent_late": ({ kind, year, index, sender, sent }) => reportSentLate(kind, year, index, sender, sent),
  "period.window": (given) => period(camel(given)),
  "petition.limitation": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).limitationOf(camel(request)),
  "petition.limits": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).petitionLimits(camel(request)),
  "petition.reminders": ({ calendar, petitions, now, soon }) =>
    calendarOf(calendar, RegisterCalendar).petitionReminders(camel(petitions), now, soon),
  "petition.replay": ({ calendar, now, ...petition }) => calendarOf(calendar, RegisterCalendar).replayPetition(camel(petition), now),
  "petition.round_trip": ({ calendar, ...petition }) => calendarOf(calendar, RegisterCalendar).canonicalPetition(camel(petition)),
  "petition.tally": ({ calendar, petitions, ...request }) =>
    calendarOf(calendar, RegisterCalendar).tallyPetitions(camel(petitions), camel(request)),
  "procedure.compare": (given) => compareProcedures(camel(given.before), camel(given.after)),
  "procedure.cost": (given) => procedureCost(camel(given.burden)),
  "procedure.limit": (given) =>
    (given.remote ? remoteProcedureLimit : procedureLimit)(camel(given.procedure), given.channel, given.case),
  "procedure.on": (given) => procedureOn(camel(given.versions), given.date),
  "procedure.process": process,
  "procedure.round_trip": (given) => roundTrip(camel(given.procedure)),
  "procedure.terms": (given) =>
    (given.remote ? remoteProcedureTerms : procedureTerms)(camel(given.procedure), given.channel, given.case),
  "statistics.breaks": (given) => comparisonBreaks(camel(given)),
  "reception.check": ({ calendar, ...plan }) => calendarOf(calendar, RegisterCalendar).checkReception(camel(plan)),
  "reception.replay": ({ calendar, events, now }) =>
    calendarOf(calendar, RegisterCalendar).replayReception(camel(events), now),
  "reception.schedule": ({ calendar, ...plan }) => calendarOf(calendar, RegisterCalendar).receptionSchedule(camel(plan)),
  "report.chart": ({ calendar, chart, language }) =>
    calendarOf(calendar, RegisterCalendar).reportChart(camel(chart), language),
  // Without the rules of its look, which are one file and no answer.
  "report.labels": (given) => codeLabels(given.of),
  "report.page": ({ calendar, page, language }) => ({
    html: calendarOf(calendar, RegisterCalendar).reportPage(camel(page), language).replace(/<style>.*<\/style>\n/s, ""),
  }),
  "report.sheet": ({ calendar, sheet, language }) =>
    calendarOf(calendar, RegisterCalendar).reportSheet(camel(sheet), language),
  "statistics.change": ({ from, to, decimals }) => figureChange(camel(from), camel(to), decimals),
  "statistics.columns": columns,
  "statistics.component": (given) => indexComponent(given),
  "statistics.distribution": (given) => distribution(given),
  "statistics.frozen": ({ calendar, ...request }) =>
    calendarOf(calendar, RegisterCalendar).frozenFigures(camel(request)),
  "statistics.interval": ({ part, whole, decimals }) => proportionInterval(part, whole, decimals),
  "statistics.load": (given) => dueLoad(camel(given)),
  "statistics.rank": (given) => rankUnits(camel(given.units)),
  "statistics.shares": ({ parts, decimals }) => wholeShares(parts, decimals),
  "statistics.survey": (given) => survey(camel(given)),
  "statistics.tally": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).tally(camel(request)),
  "statistics.timing": ({ calendar, ...request }) => calendarOf(calendar, RegisterCalendar).timing(camel(request)),
  "task.check": ({ calendar, tasks, ...options }) =>
    calendarOf(calendar, RegisterCalendar).checkTasks(camel(tasks), camel(options)),
  "task.reminders": ({ calendar, tasks, ...options }) =>
    calendarOf(calendar, RegisterCalendar).taskReminders(camel(tasks), camel(options)),
  "task.replay": ({ calendar, now, ...task }) => calendarOf(calendar, RegisterCalendar).replayTask(camel(task), now),
  "task.round_trip": ({ calendar, ...task }) => calendarOf(calendar, RegisterCalendar).canonicalTask(camel(task)),
  "task.table": ({ calendar, tasks, ...options }) =>
    calendarOf(calendar, RegisterCalendar).tallyTasks(camel(tasks), camel(options)),
  "time_limit.parse": (given) => parseTimeLimit(given.text),
  "time_limit.parse_all": (given) => ({ limits: parseTimeLimits(given.text) }),
  "time_limit.print": (given) => formatTimeLimit(camel(given.limit)),
};

/** Columns as typed arrays; a day may be missing, and the day of the figures is a number. */
function columns({ due, finished, group, groups, now }) {
  const days = (column) => Int32Array.from(column, (day) => day ?? NO_DAY);
  const day = new Date(now * 86_400_000).toISOString().slice(0, 10);
  return tallyColumns({ due: days(due), finished: days(finished), group: Uint32Array.from(group), groups, now: day });
}

/** An internal process, assigned and started where the case says so. */
function process({ process, assign, received, options, calendar }) {
  const planned = assign === undefined ? camel(process) : assignStep(camel(process), assign.step, assign.post);
  if (received === undefined) return internalProcess(planned);
  return calendarOf(calendar, RegisterCalendar).startProcess(planned, received, camel(options));
}

/**
 * Figures as the package takes them: a number with decimals as the text that a report prints. A zero more says
 * that a mark before three digits is a comma and not a thousand.
 */
function published(value) {
  if (Array.isArray(value)) return value.map(published);
  if (typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".");
    return `${whole},${decimals}${decimals.length === 3 ? "0" : ""}`;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, published(member)]));
}

/** The canonical form, which must be its own canonical form. */
function roundTrip(procedure) {
  const told = canonicalProcedure(procedure);
  const again = canonicalProcedure(told);
  if (JSON.stringify(again) !== JSON.stringify(told)) throw new Error(`${JSON.stringify(told)} comes back as ${JSON.stringify(again)}`);
  return told;
}

function calendar(given) {
  return calendarOf(given.calendar);
}

/** The national calendar, with the changes that a case gives. */
function calendarOf(changes, module = Calendar) {
  const national = module.vietnam();
  return changes === undefined || changes === null ? national : national.with(camel(changes));
}

/** The package takes the options beside the limit and the receipt, in one object. */
function request({ limit, received, options }) {
  if (typeof options === "object" && options !== null) return { ...camel(options), limit: camel(limit), received };
  return { limit: camel(limit), received };
}

/** The vectors name things as JSON does, the package as JavaScript does. What only the host has stays as it is. */
function camel(value) {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()),
      camel(member),
    ]),
  );
}
