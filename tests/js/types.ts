// Compiled, never run: what the types of the package accept and what they refuse.
import init, {
  Calendar,
  DATA_VERSION,
  DAY_KINDS,
  ERROR_CODES,
  MotcuaError,
  STANDINGS,
  UNITS,
  formatTimeLimit,
  isMotcuaError,
  law,
  lunarFromSolar,
  lunarToSolar,
  lunarYear,
  parseCitation,
  parseDate,
  parseDocumentNumber,
  parseTimeLimit,
  parseTimeLimits,
  safeParseTimeLimit,
  safely,
  type CalendarChanges,
  type Day,
  type DayKind,
  type Deadline,
  type ErrorCode,
  type ErrorDetails,
  type IsoDate,
  type LocalDateTime,
  type MotcuaFailure,
  type Notice,
  type Provision,
  type Safe,
  type Step,
  type StoppedDeadline,
} from "motcua";
import {
  Calendar as Desk,
  assignStep,
  canonicalProcedure,
  checkCatalogue,
  compareProcedures,
  dossierCode,
  findProcedure,
  internalProcess,
  parseAgencyCode,
  parseDossierCode,
  parseProcedureCode,
  parseSectorCode,
  procedureCodeAt,
  procedureCost,
  procedureLimit,
  procedureOn,
  remoteProcedureLimit,
  type Catalogue,
  type DossierLog,
  type DossierView,
  type Finding,
  type InternalProcess,
  type Procedure,
  type ProcedureSpec,
  type Ratio,
  type TimeLimit,
} from "motcua/registers";
import type { ChartRequest, PageRequest, ReportSheet } from "motcua/registers";
import {
  NO_DAY,
  auditChange,
  auditCheck,
  auditRead,
  auditSum,
  exportLayout,
  readCellDate,
  tallyColumns,
  type AuditFinding,
  type ExportAnswer,
  type GeneratedExport,
  type ReceptionPlan,
} from "motcua/registers";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

// The details written by hand name exactly the codes that Rust has.
export const complete: Same<keyof ErrorDetails, ErrorCode> = true;

// Load.
export const ready: Promise<void> = init();
export const cal = Calendar.vietnam();
export const release: string = DATA_VERSION;
export const first: "calendar.out_of_coverage" = ERROR_CODES[0];
export const lists: readonly [Same<DayKind, (typeof DAY_KINDS)[number]>, string, string] = [true, STANDINGS[0], UNITS[0]];

// A day.
const day: Day = cal.day("2024-04-29");
if (!day.counts) console.log(`${day.kind}: ${day.name ?? ""} (${day.source})`);
export const parsedDay: IsoDate = parseDate("2026-02-11");

// Arithmetic.
const due: IsoDate = cal.addWorkingDays("2024-04-26", 5);
export const n: number = cal.workingDaysBetween("2024-04-26", due);
export const rolled: IsoDate = cal.roll(due, "previous");
export const open: boolean = cal.isWorking(due);
export const later: LocalDateTime = cal.addWorkingTime("2024-04-26T16:30", 3600);
export const seconds: number = cal.workingTimeBetween("2024-04-26T16:30", later);
export const opening: LocalDateTime = cal.nextOpening(later);
export const last: IsoDate = cal.coverage.last;

// A deadline with reasons.
const { date: dueOn, steps, notices }: Deadline = cal.deadline({
  limit: "05 ngày làm việc",
  received: "2024-04-26T16:30",
  cutoff: "15:00",
});
for (const step of steps) console.log(dueOn, step.on, step.text, step.source ?? "");
export const latest: IsoDate = cal.latestStart(parseTimeLimit("05 ngày làm việc"), "2024-05-07");
export const latestMoment: LocalDateTime = cal.latestMoment({ amount: 4, unit: "working_hour" }, "2024-05-07T15:00");
const stopped: StoppedDeadline = cal.deadlineWithStops({
  limit: parseTimeLimits("10 ngày làm việc")[0] ?? "10 ngày làm việc",
  received: "2026-03-02",
  stops: [{ kind: "suspend", from: "2026-03-05" }],
  extension: { amount: 2, unit: "working_day" },
  now: "2026-03-09",
  cutoff: { beforeClose: 60, effect: "result" },
  endOfDay: "midnight",
});
export const projected: IsoDate | null = stopped.date ?? stopped.projected;

// Steps and notices are told apart by their codes.
export function moved(step: Step): IsoDate {
  return step.code === "rolled" ? step.parameters.to : step.on;
}
export function other(notice: Notice): string | undefined {
  return notice.code === "reading.office_close" ? notice.parameters.option : notice.text;
}
console.log(notices.map(other));

// A form field that does not throw.
const parsed = safeParseTimeLimit("năm ngày");
export const message: string = parsed.ok ? formatTimeLimit(parsed.value) : parsed.error.message;
export const asked: Safe<Deadline> = safely(() => cal.deadline({ limit: "05 ngày", received: "2024-04-26" }));

// Errors, exhaustively: a new code makes this function fail to compile.
export function explain(failure: MotcuaFailure): string {
  switch (failure.code) {
    case "calendar.out_of_coverage":
      return `Chỉ có lịch từ ${failure.details.first} đến ${failure.details.last}.`;
    case "time_limit.invalid":
    case "time_limit.ambiguous":
    case "document.invalid":
    case "citation.invalid":
    case "code.invalid":
      return `Không đọc được, vị trí ${failure.details.at}.`;
    case "calendar.conflicting_day":
    case "calendar.invalid":
    case "calendar.reversed_span":
    case "law.none_in_force":
    case "law.invalid_notice":
    case "date.invalid":
    case "deadline.hour_required":
    case "deadline.invalid_stop":
    case "deadline.invalid_option":
    case "deadline.no_such_day":
    case "procedure.invalid":
    case "procedure.no_limit":
    case "procedure.ambiguous_limit":
    case "procedure.process_too_long":
    case "log.out_of_order":
    case "log.illegal_transition":
    case "log.invalid_correction":
    case "log.invalid_event":
    case "figures.not_comparable":
    case "argument.invalid":
    case "audit.invalid":
    case "intake.ambiguous_column":
    case "intake.missing_column":
      return failure.message;
  }
}

try {
  cal.day("1950-04-30");
} catch (error) {
  if (!isMotcuaError(error)) throw error;
  const same: MotcuaError = error;
  console.error(same.code, explain(same.failure));
}

// Local rules, stored and loaded again.
const ward = cal.with({
  saturday: "morning",
  swaps: [{ off: "2026-01-02", work: "2026-01-10", source: "9999/VPCP-KGVX" }],
});
export const openSaturdays: Day[] = ward.days("2026-01-01", "2026-01-31").filter((d) => d.kind === "saturday_service");
const stored: CalendarChanges = ward.toJSON();
export const again: Calendar = Calendar.fromJSON(stored);
export const changed: readonly IsoDate[] = cal.changesTo(ward, "2026-01-01", "2026-01-31").map((change) => change.date);
export const next: Calendar = cal.withNotice({ year: 2028, document: "9001/VPCP-KGVX", issued: "2027-10-05", tet: { before: 1, fromFirst: 4 } });

// Law: the key decides the type of the value.
const tet: Provision<"holiday.tet"> = law.on("holiday.tet", "2012-01-23");
export const before: number = tet.value.before;
export const regimes: readonly ("continue" | "restart")[] = law.history("one_stop.supplement").map((row) => row.value);
export const keys: readonly string[] = law.table().map((row) => row.key);

// Numbers, citations, the lunar calendar.
export const kind: string | null = parseDocumentNumber("61/2018/NĐ-CP").kind;
export const article: string | null = parseCitation("Điều 112 Bộ luật Lao động").article;
export const solar: IsoDate = lunarToSolar(lunarFromSolar("2026-02-17"));
export const newYear: IsoDate = lunarYear(2026).newYear;

// Disposal is optional: a finalizer frees a calendar otherwise.
{
  using scoped = Calendar.vietnam();
  scoped.isWorking("2024-05-04");
}

// Dossiers: the log in, what follows from it out; the calendar of the small entry is the same type less.
const desk = Desk.vietnam();
export const small: Calendar = desk;
const log: DossierLog = {
  limit: "05 ngày làm việc",
  events: [
    { at: "2026-03-02T09:00", type: "submitted", channel: "direct" },
    { at: "2026-03-02T09:10", type: "received" },
    { at: "2026-03-03", type: "corrected", entry: 1, event: null },
  ],
};
const view: DossierView = desk.replay(log, "2026-03-04");
export const lawful: readonly string[] = view.lawful;
export const dueAt: LocalDateTime | null = view.due;
export const stays: DossierLog = desk.canonicalDossier(log);

// Codes.
export const levels: readonly string[] = parseAgencyCode("000.00.16.H02").levels;
export const turned: string | null = parseAgencyCode("H02.16", "highest_first").highestLast;
export const local: string | undefined = procedureCodeAt("1.001193", "H08").agency?.text;
export const short: string = parseProcedureCode("1.001193").short;
export const order: number | null = parseDossierCode(dossierCode({ agency: "H08.12", received: "2026-03-02", order: 1 }).text).order;
export const sector: string = parseSectorCode("G09-LV").sector;

// Procedures: what goes out comes in.
const spec: ProcedureSpec = { name: "Cấp lại giấy phép", limits: [{ limit: "05 ngày làm việc", channel: "online" }] };
const procedure: Procedure = canonicalProcedure(spec);
export const same: Procedure = procedureOn([{ procedure, from: "2020-01-01" }], "2026-03-02");
export const limits: readonly TimeLimit[] = [procedureLimit(procedure, "online"), remoteProcedureLimit(spec, "postal", "cấp lại")];
export const cut: string | null | undefined = compareProcedures(spec, procedure).limits[0]?.change?.percent;
export const yearly: Ratio = procedureCost({ timesAYear: "1/2", people: 1000, fees: [{ name: "Lệ phí", count: 1, price: 50000 }] }).perYear;
const planned: InternalProcess = internalProcess({ limit: "03 ngày làm việc", steps: [{ name: "Thẩm định", share: { amount: "5/2", unit: "working_day" } }] });
export const started: InternalProcess = desk.startProcess(assignStep(planned, 0, "Văn thư"), "2026-03-02", { cutoff: "15:00" });
const catalogue: Catalogue = { procedures: [procedure, spec] };
export const found: Procedure | null = findProcedure(catalogue, "1.001193");
export const findings: readonly Finding[] = checkCatalogue(catalogue);
export const consistent: boolean = auditSum(2805, [2610, "195", { from: 0, through: 1 }]).consistent;
export const audited: readonly AuditFinding[] = auditCheck([...auditRead("đạt 94,2%").claims, { kind: "part", part: 1, whole: 2 }]);
export const understood: "percent" | "points" | "things" | "none" = auditChange("tăng 23%", 2805, 3472).reading;

// Reports.
const stands = { period: "2026", policy: "so theo ngày", population: { vi: "hồ sơ", en: "dossiers" } };
const load: ChartRequest = { kind: "due_load", basis: stands, days: [{ date: "2026-03-02", count: 3 }] };
const whole: PageRequest = { title: "Báo cáo", period: "2026", blocks: [{ heading: "I" }, { chart: load }] };
export const printed: string = desk.reportPage(whole, "vi");
export const drawn: string = desk.reportChart(load).svg;
export const table: ReportSheet = desk.reportSheet({ kind: "rates", table: { rows: [], period: { yearTo: "2026-03-31" } } });
// @ts-expect-error figures that are given stand on something
desk.reportChart({ kind: "due_load", days: [] });

// Refused.
// @ts-expect-error no such kind of claim
auditCheck([{ kind: "total", whole: 5 }]);
// @ts-expect-error an event needs its time
desk.replay({ events: [{ type: "received" }] }, "2026-03-04");
// @ts-expect-error no such event
desk.replay({ events: [{ at: "2026-03-02", type: "lost" }] }, "2026-03-04");
// @ts-expect-error the small entry has no registers
cal.replay(log, "2026-03-04");
// @ts-expect-error no such way in
procedureLimit(spec, "fax");
// @ts-expect-error a reduction is a share or an amount
canonicalProcedure({ name: "Cấp phép", fees: [{ reductions: [{ reason: "hộ nghèo" }] }] });
// @ts-expect-error a Date is an instant, not a civil date
cal.day(new Date());
// @ts-expect-error not ISO
cal.day("29/4/2024");
// @ts-expect-error unknown roll
cal.roll("2024-05-01", "forward");
// @ts-expect-error a count is a number
cal.addWorkingDays("2024-05-01", "5");
// @ts-expect-error unknown option
cal.deadline({ limit: "05 ngày", received: "2024-05-01", cutOff: "15:00" });
// @ts-expect-error unknown unit
formatTimeLimit({ amount: 5, unit: "fortnight" });
// @ts-expect-error no such provision
law.on("holiday.easter", "2024-05-01");
// @ts-expect-error no such code
export const unknown: ErrorCode = "calendar.unknown";
// @ts-expect-error answers are read-only
day.counts = true;
// @ts-expect-error a calendar is made by vietnam, with or fromJSON
new Calendar();

// Figures: a table of a period, its rates with their two integers, columns as typed arrays.
const figures = Desk.vietnam().tally({
  rows: [{ received: "2026-03-02", due: "2026-03-09T17:00", ready: "2026-03-06", agency: "A" }],
  period: { kind: "month", year: 2026, index: 3 },
  policy: "by_date",
  by: ["agency"],
});
export const settled: string | null | undefined = figures.total.rates.find((rate) => rate.of === "settled")?.percent;
export const early: readonly number[] = tallyColumns({
  due: Int32Array.of(NO_DAY),
  finished: Int32Array.of(20_000),
  group: Uint32Array.of(0),
  groups: 1,
  now: "2026-03-31",
}).map((classes) => classes.early);
// @ts-expect-error a policy has a name
Desk.vietnam().tally({ rows: [], period: { yearTo: "2026-03-31" }, policy: "by_week" });
// @ts-expect-error a plain array is no column
tallyColumns({ due: [1], finished: Int32Array.of(1), group: Uint32Array.of(0), groups: 1, now: "2026-03-31" });

// Exports: a synthetic one is read, and its records are rows of figures.
const made: GeneratedExport = Desk.vietnam().generateExport({ seed: 1, rows: 3, faults: [{ kind: "due_later", rate: 500 }] });
const intake: ExportAnswer = Desk.vietnam().readExport({ header: made.header, rows: made.rows, today: "2025-12-31", keep: ["owner"] });
export const counted = Desk.vietnam().tally({ rows: intake.records, period: { yearTo: "2025-12-31" } }).total.received;
export const dropped: readonly string[] = exportLayout({ header: ["Ngày nhận", "Địa chỉ"] }).dropped;
export const cell: string = readCellDate("02/03/2026");
// @ts-expect-error a date has no place in a cell
Desk.vietnam().readExport({ header: ["Ngày nhận"], rows: [[new Date()]], today: "2025-12-31" });
// @ts-expect-error a field that is not personal is kept anyway
exportLayout({ header: ["Ngày nhận"], keep: ["received"] });

// Receiving citizens, and the calendar as a feed.
const plan: ReceptionPlan = {
  leaders: [{ name: "Nguyễn Văn A", receiver: "commune_chairman", turns: [{ rule: { weekly: "mon" }, hours: "08:00-11:30" }] }],
  year: 2026,
};
export const receptionDays: readonly IsoDate[] = Desk.vietnam().receptionSchedule(plan).days.map((one) => one.on);
export const missingDays: number | undefined = Desk.vietnam().checkReception(plan).minima[0]?.short;
export const answerBy: IsoDate | null = Desk.vietnam().replayReception([{ type: "received", at: "2026-03-02" }], "2026-03-03").answerBy;
export const ics: string = Desk.vietnam().calendarFeed({ name: "Lịch", stamp: "2026-01-05T08:00", year: 2026, reception: plan }).text;
// @ts-expect-error a rule is one of four
Desk.vietnam().receptionSchedule({ leaders: [{ name: "A", turns: [{ rule: { daily: true } }] }], year: 2026 });
// @ts-expect-error a year, or two days
Desk.vietnam().receptionSchedule({ leaders: [] });
// @ts-expect-error a feed has a stamp
Desk.vietnam().calendarFeed({ name: "Lịch" });
