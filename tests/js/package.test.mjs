// The package as it is published: its entries, its names, its border, its size.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as motcua from "motcua";
import * as inline from "motcua/inline";
import * as registers from "motcua/registers";

const { Calendar, ERROR_CODES, MotcuaError, errorCodes, isMotcuaError, parseDate } = motcua;
const [types, registerTypes] = ["index.d.ts", "registers.index.d.ts"].map((name) => readFileSync(new URL(`../../bindings-wasm/types/${name}`, import.meta.url), "utf8"));

/** The failure that a call must throw. */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(isMotcuaError(error), String(error));
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("Node needs no waiting, and waiting twice does no harm", async () => {
  assert.equal(parseDate("2026-02-11"), "2026-02-11");
  await motcua.default();
  await motcua.default();
});

test("the package can be required as well", () => {
  assert.equal(createRequire(import.meta.url)("motcua").parseDate("2026-02-11"), "2026-02-11");
});

test("the inline entry carries the module in its text", async () => {
  await Promise.all([inline.default(), inline.default()]);
  assert.equal(inline.parseDate("2026-02-11"), "2026-02-11");
});

/** The names that a file of types declares. */
function declared(types) {
  const found = types.matchAll(/^export (?:declare )?(?:function|class|const) (\w+)/gm);
  return [...found].map(([, name]) => name);
}

test("the types name what the package exports, and nothing else", () => {
  assert.deepEqual([...declared(types), "default"].sort(), Object.keys(motcua).sort());
  assert.deepEqual([...declared(registerTypes), "default"].sort(), Object.keys(registers).sort());
  assert.deepEqual(Object.keys(inline).sort(), Object.keys(motcua).sort());
});

/** The methods that a class has beside those of every disposable object. */
function methods(type) {
  return Object.getOwnPropertyNames(type.prototype).filter((name) => !name.startsWith("__"));
}

test("the registers have all that the small entry has, and its errors", () => {
  assert.deepEqual(Object.keys(motcua).filter((name) => !(name in registers)), []);
  const added = methods(registers.Calendar).filter((name) => !methods(Calendar).includes(name));
  assert.deepEqual(added.sort(), [
    "calendarFeed",
    "canonicalDocument",
    "canonicalDossier",
    "canonicalPetition",
    "canonicalTask",
    "checkBook",
    "checkLinks",
    "checkReception",
    "checkTasks",
    "countDocuments",
    "documentReminders",
    "dossierForm",
    "dossierRegister",
    "dossierSlip",
    "dossierSlips",
    "exportGenerator",
    "frozenFigures",
    "generateExport",
    "impact",
    "impactBy",
    "inspect",
    "limitationOf",
    "petitionLimits",
    "petitionReminders",
    "planLinked",
    "readExport",
    "receptionSchedule",
    "reminders",
    "replay",
    "replayDocument",
    "replayPetition",
    "replayReception",
    "replayTask",
    "reportChart",
    "reportPage",
    "reportSheet",
    "startProcess",
    "tally",
    "tallyPetitions",
    "tallyTasks",
    "taskReminders",
    "timing",
    "trackDossier",
    "trackLinked",
  ]);
  assert.equal(registers.MotcuaError, MotcuaError);
  assert.equal(registers.ERROR_CODES, ERROR_CODES);
  assert.equal(refusal(() => registers.parseSectorCode("?")).code, "code.invalid");
});

test("what a report claims is read and recomputed", () => {
  assert.equal(refusal(() => registers.auditSum("17,102", [17102])).code, "audit.invalid");
  const { claims } = registers.auditRead("thực hiện 2.805 nhiệm vụ, có 2.610 nhiệm vụ đã hoàn thành, đạt 94,2%");
  const finding = registers.auditCheck(claims).find(({ kind }) => kind === "percentage");
  assert.equal(finding.verdict, "inconsistent");
  assert.equal(finding.recomputed, "93,0%");
});

/** What the figures of a report stand on. */
const basis = { period: "Quý I/2026", policy: { vi: "so theo ngày", en: "by date" }, population: "hồ sơ đã giải quyết" };

test("a report is a table, a chart and a page as text", () => {
  const units = [{ unit: "Sở Tư pháp", rate: { numerator: 2999, denominator: 3000, of: "settled" } }];
  const office = registers.Calendar.vietnam();
  const sheet = office.reportSheet({ kind: "ranking", basis, units }, "en");
  assert.match(sheet.markdown, /99\.9% \(2,999\/3,000\)/);
  assert.match(sheet.csv, /^Place,Unit,Rate,/);
  const chart = office.reportChart({ kind: "ranking", basis, units });
  assert.ok(Object.isFrozen(chart) && chart.svg.startsWith("<svg "));
  // Vega adds a mark of its own to each figure.
  assert.ok(!Object.isFrozen(chart.vegaLite.data.values[0]));
  const page = office.reportPage({ title: "Báo cáo", period: "2026", blocks: [{ chart: { kind: "ranking", basis, units } }] });
  assert.ok(page.startsWith("<!DOCTYPE html>") && !page.includes("<script"));
  assert.equal(refusal(() => office.reportSheet({ kind: "ranking", units })).failure.details.path, "basis");
});

test("the catalogue of the package is found and checked", () => {
  const catalogue = createRequire(import.meta.url)("motcua/catalogue.json");
  for (const { code, name } of catalogue.procedures.slice(0, 5)) {
    assert.equal(registers.findProcedure(catalogue, code).name, name);
  }
  assert.equal(registers.findProcedure(catalogue, "9.999999"), null);
  assert.ok(Array.isArray(registers.checkCatalogue(catalogue)));
});

test("the codes in the text are the codes of the module", () => {
  assert.deepEqual(ERROR_CODES, errorCodes());
  assert.ok(Object.isFrozen(ERROR_CODES) && Object.isFrozen(errorCodes()));
});

test("a failure is a real error with plain, frozen data", () => {
  const error = refusal(() => parseDate("2026-02-30"));
  assert.ok(error instanceof Error && error instanceof MotcuaError);
  assert.equal(error.name, "MotcuaError");
  assert.equal(error.code, "date.invalid");
  assert.match(error.stack, /parseDate/);
  assert.equal(error.failure.details.text, "2026-02-30");
  assert.equal(error.failure.message, error.message);
  assert.ok(Object.isFrozen(error.failure) && Object.isFrozen(error.failure.details));
  assert.deepEqual(structuredClone(error.failure), error.failure);
});

test("what the host would bend is refused by name", () => {
  const hostile = [new Date(0), 1.7, NaN, null, undefined, true, 5n, Symbol("x"), [], {}, () => 1, new String("2026-02-11")];
  for (const value of hostile) {
    const error = refusal(() => parseDate(value));
    assert.equal(error.code, "argument.invalid");
    assert.equal(error.failure.details.path, "text");
  }
  assert.equal(refusal(() => parseDate()).code, "argument.invalid");
});

const cal = Calendar.vietnam();
/** What no argument of the package may be, whatever it asks for. */
const foreign = [new Date(0), 1.7, NaN, null, undefined, true, 5n, Symbol("x"), [], () => 1, new String("2026-02-11"), new Map(), cal];
const request = { limit: "05 ngày làm việc", received: "2024-04-26T16:30" };

const desk = registers.Calendar.vietnam();
const log = { limit: "05 ngày làm việc", events: [{ at: "2026-03-02T09:00", type: "submitted", channel: "direct" }] };
const received = { code: "A", limit: "05 ngày làm việc", events: [{ at: "2026-03-02T09:00", type: "received" }] };
const linked = { stages: [{ name: "Thẩm tra", limit: "03 ngày làm việc", agency: "UBND xã" }] };
const procedure = { code: "1.001193", name: "Cấp lại giấy phép", limits: [{ limit: "05 ngày làm việc" }, { case: "cấp lại", limit: "03 ngày làm việc" }] };
const process = { limit: "03 ngày làm việc", steps: [{ name: "Thẩm định", share: { amount: "5/2", unit: "working_day" } }] };

/** Every function with a working call; each of its arguments is then replaced by what it must refuse. */
const calls = {
  "cal.day": [(...given) => cal.day(...given), "2026-02-11"],
  "cal.days": [(...given) => cal.days(...given), "2026-02-11", "2026-02-12"],
  "cal.isWorking": [(...given) => cal.isWorking(...given), "2026-02-11"],
  "cal.roll": [(...given) => cal.roll(...given), "2026-02-11", "next"],
  "cal.addWorkingDays": [(...given) => cal.addWorkingDays(...given), "2026-02-11", 5],
  "cal.workingDaysBetween": [(...given) => cal.workingDaysBetween(...given), "2026-02-11", "2026-02-12"],
  "cal.addWorkingTime": [(...given) => cal.addWorkingTime(...given), "2026-02-11T08:00", 60],
  "cal.workingTimeBetween": [(...given) => cal.workingTimeBetween(...given), "2026-02-11T08:00", "2026-02-11T09:00"],
  "cal.nextOpening": [(...given) => cal.nextOpening(...given), "2026-02-11T08:00"],
  "cal.changesTo": [(...given) => cal.changesTo(...given), {}, "2026-02-11", "2026-02-12"],
  "cal.with": [(...given) => cal.with(...given), {}],
  "cal.withNotice": [(...given) => cal.withNotice(...given), { year: 2028, document: "9001/VPCP-KGVX", issued: "2027-10-05" }],
  "Calendar.fromJSON": [(...given) => Calendar.fromJSON(...given), {}],
  "cal.deadline": [(...given) => cal.deadline(...given), request],
  "cal.deadlineWithStops": [(...given) => cal.deadlineWithStops(...given), request],
  "cal.latestStart": [(...given) => cal.latestStart(...given), request.limit, "2026-02-11"],
  "cal.latestMoment": [(...given) => cal.latestMoment(...given), { amount: 4, unit: "working_hour" }, "2026-02-11T16:00"],
  parseTimeLimit: [motcua.parseTimeLimit, request.limit],
  parseTimeLimits: [motcua.parseTimeLimits, request.limit],
  formatTimeLimit: [motcua.formatTimeLimit, request.limit],
  parseDocumentNumber: [motcua.parseDocumentNumber, "61/2018/NĐ-CP"],
  parseCitation: [motcua.parseCitation, "Điều 112 Bộ luật Lao động"],
  lunarFromSolar: [motcua.lunarFromSolar, "2026-02-17"],
  lunarToSolar: [motcua.lunarToSolar, { year: 2026, month: 1, day: 1 }],
  lunarYear: [motcua.lunarYear, 2026],
  "law.on": [motcua.law.on, "holiday.tet", "2026-02-17"],
  "law.history": [motcua.law.history, "holiday.tet"],
  "desk.replay": [(...given) => desk.replay(...given), log, "2026-03-04"],
  "desk.canonicalDossier": [(...given) => desk.canonicalDossier(...given), log],
  "desk.startProcess": [(...given) => desk.startProcess(...given), process, "2026-03-02T09:00"],
  "desk.dossierForm": [(...given) => desk.dossierForm(...given), received, "receipt", { applicant: "A" }],
  "desk.dossierSlip": [(...given) => desk.dossierSlip(...given), received, 0, { applicant: "A" }],
  "desk.dossierSlips": [(...given) => desk.dossierSlips(...given), received],
  "desk.dossierRegister": [(...given) => desk.dossierRegister(...given), { year: 2026, dossiers: [received] }],
  "desk.reminders": [(...given) => desk.reminders(...given), [received], "2026-03-04", 5],
  "desk.impact": [(...given) => desk.impact(...given), [received], {}],
  "desk.impactBy": [(...given) => desk.impactBy(...given), [received], {}],
  "desk.inspect": [(...given) => desk.inspect(...given), [received], {}],
  "desk.planLinked": [(...given) => desk.planLinked(...given), linked, "2026-03-02"],
  "desk.trackLinked": [(...given) => desk.trackLinked(...given), linked, "2026-03-02", [], "2026-03-04"],
  "desk.trackDossier": [(...given) => desk.trackDossier(...given), linked, received, "2026-03-04"],
  sampleDossiers: [registers.sampleDossiers, [{ code: "A" }], 1, 2026],
  procedureTerms: [registers.procedureTerms, procedure, "online", "cấp lại"],
  remoteProcedureTerms: [registers.remoteProcedureTerms, procedure, "online"],
  parseProcedureCode: [registers.parseProcedureCode, "1.001193"],
  procedureCodeAt: [registers.procedureCodeAt, "1.001193", "000.00.00.H08"],
  parseAgencyCode: [registers.parseAgencyCode, "000.00.16.H02", "highest_last"],
  parseDossierCode: [registers.parseDossierCode, "000.00.16.H02-190812-0003"],
  dossierCode: [registers.dossierCode, { agency: "000.00.16.H02", received: "2019-08-12", order: 3 }],
  parseSectorCode: [registers.parseSectorCode, "G09-LV"],
  procedureLimit: [registers.procedureLimit, procedure, "online", "cấp lại"],
  remoteProcedureLimit: [registers.remoteProcedureLimit, procedure, "online"],
  compareProcedures: [registers.compareProcedures, procedure, procedure],
  procedureCost: [registers.procedureCost, { timesAYear: 1, people: 1000 }],
  internalProcess: [registers.internalProcess, process],
  assignStep: [registers.assignStep, process, 0, "Văn thư"],
  procedureOn: [registers.procedureOn, [{ procedure, from: "2020-01-01" }], "2026-03-02"],
  canonicalProcedure: [registers.canonicalProcedure, procedure],
  checkCatalogue: [registers.checkCatalogue, { procedures: [procedure] }],
  auditSum: [registers.auditSum, 5, [2, 3]],
  auditPercentage: [registers.auditPercentage, "50%", 1, 2],
  auditChange: [registers.auditChange, "tăng 20%", 100, 120],
  auditCheck: [registers.auditCheck, [{ kind: "part", part: 1, whole: 2 }]],
  auditRead: [registers.auditRead, "đạt 94,2%"],
  "desk.tally": [(...given) => desk.tally(...given), { rows: [], period: { yearTo: "2026-03-31" } }],
  "desk.reportChart": [(...given) => desk.reportChart(...given), { kind: "ranking", basis, units: [] }, "en"],
  "desk.reportPage": [(...given) => desk.reportPage(...given), { title: "a", period: "b", blocks: [] }, "en"],
  "desk.reportSheet": [(...given) => desk.reportSheet(...given), { kind: "ranking", basis, units: [] }, "en"],
  period: [registers.period, { yearTo: "2026-03-31" }],
  reportSendBy: [registers.reportSendBy, "month", 2026, 8, "lower"],
  reportSentLate: [registers.reportSentLate, "month", 2026, 8, "lower", "2026-08-21"],
  figureChange: [registers.figureChange, 5, 6, 1],
  wholeShares: [registers.wholeShares, [1, 2], 1],
  rankUnits: [registers.rankUnits, [{ unit: "A", rate: { numerator: 1, denominator: 2, of: "settled" } }]],
  distribution: [registers.distribution, { finished: [1, 2] }],
  proportionInterval: [registers.proportionInterval, 1, 2, 1],
  survey: [registers.survey, { asked: 2, marks: [1, 1], satisfiedFrom: 2 }],
  indexComponent: [registers.indexComponent, { code: "2.1", part: 1, whole: 2 }],
  findProcedure: [registers.findProcedure, { procedures: [procedure] }, "1.001193"],
};

/** Where a function has an argument that may be left out. */
const OPTIONAL = {
  "desk.reportChart": 1,
  "desk.reportPage": 1,
  "desk.reportSheet": 1,
  figureChange: 2,
  wholeShares: 1,
  proportionInterval: 2,
  parseAgencyCode: 1,
  procedureLimit: 2,
  procedureTerms: 2,
  "desk.dossierForm": 2,
  "desk.dossierSlip": 2,
  "desk.inspect": 1,
};

/** Where a list may be empty and must be there: nothing to add up, to check or to rank is no fault. */
const EMPTY = { auditSum: 1, auditCheck: 0, rankUnits: 0, wholeShares: 0 };

/** Where a list that may be empty is asked for; none of it is null. */
const LISTS = {
  sampleDossiers: 0,
  "desk.reminders": 0,
  "desk.impact": 0,
  "desk.impactBy": 0,
  "desk.inspect": 0,
  "desk.trackLinked": 2,
};

test("an error about one of many dossiers names its place", () => {
  const wrong = { code: "B", events: [{ at: "2026-03-02", type: "resumed" }] };
  const error = refusal(() => desk.reminders([received, wrong], "2026-03-04", 5));
  assert.equal(error.code, "log.illegal_transition");
  assert.equal(error.failure.details.place, "dossiers[1]");
  const shape = refusal(() => desk.inspect([received, { events: [{ at: "2026-03-02", type: "sent" }] }]));
  assert.equal(shape.failure.details.path, "dossiers[1].events[0]");
});

test("a dossier takes its terms from its procedure", () => {
  const events = [{ type: "received", at: "2026-03-02T09:00" }];
  const view = desk.replay({ ...registers.procedureTerms(procedure, "online", "cấp lại"), events }, "2026-03-04");
  assert.deepEqual([view.procedure, view.limit, view.due], ["1.001193", "03 ngày làm việc", "2026-03-05T17:00"]);
});

for (const [name, [call, ...given]] of Object.entries(calls)) {
  test(`${name} answers, and refuses what is foreign to it`, () => {
    assert.notEqual(call(...given), undefined);
    for (const at of given.keys()) {
      for (const value of foreign) {
        if (LISTS[name] === at && (Array.isArray(value) || value === null)) continue;
        if (name === "desk.impact" && at === 1 && value === cal) continue;
        // Another calendar is what `changesTo` asks for.
        if (name === "cal.changesTo" && at === 0 && value === cal) continue;
        if (OPTIONAL[name] === at && (value === null || value === undefined)) continue;
        if (EMPTY[name] === at && Array.isArray(value)) continue;
        // No version is in force where there is none.
        if (name === "procedureOn" && (Array.isArray(value) || value === null)) continue;
        const error = refusal(() => call(...given.with(at, value)));
        assert.match(error.code, /^(argument\.invalid|law\.invalid_notice)$/, `${name} ${at} ${String(value)}: ${error.code}`);
      }
    }
  });
}

test("a date in another notation is no date, wherever it stands", () => {
  for (const call of [
    () => cal.day("29/4/2024"),
    () => cal.day("2024-4-29"),
    () => cal.addWorkingDays("2024-02-30", 1),
    () => cal.deadline({ ...request, received: "29/4/2024" }),
    () => cal.with({ closures: ["29/4/2024"] }),
    () => motcua.law.on("holiday.tet", "29/4/2024"),
  ]) {
    assert.equal(refusal(call).code, "date.invalid");
  }
});

test("an unknown key or code is refused by its name in JavaScript", () => {
  for (const [call, path] of [
    [() => cal.deadline({ ...request, cutOff: "15:00" }), "cutOff"],
    [() => cal.deadline({ ...request, endOfDay: "noon" }), "endOfDay"],
    [() => cal.deadline({ ...request, cutoff: { at: new Date(0) } }), "cutoff.at"],
    [() => cal.deadlineWithStops({ ...request, stops: [{ kind: "pause", from: "2024-05-02" }] }), "stops[0].kind"],
    [() => cal.with({ saturdays: "morning" }), "saturdays"],
    [() => cal.with({ knownOn: new Date(0) }), "knownOn"],
    [() => cal.roll("2024-05-01", "forward"), "roll"],
    [() => motcua.law.on("holiday.easter", "2024-05-01"), "key"],
    [() => cal.deadline({}), "limit"],
  ]) {
    const { code, details } = refusal(call).failure;
    assert.deepEqual([code, details.path], ["argument.invalid", path]);
  }
});

test("a cut-off hour alone is one with the effect of a later start", () => {
  const object = cal.deadline({ ...request, cutoff: { at: "15:00", effect: "start" } });
  assert.deepEqual(cal.deadline({ ...request, cutoff: "15:00" }), object);
  assert.notEqual(object.date, cal.deadline(request).date);
});

test("answers are plain and frozen, and come back as arguments", () => {
  const answer = cal.deadline(request);
  assert.ok(Object.isFrozen(answer) && Object.isFrozen(answer.steps) && answer.steps.every(Object.isFrozen));
  assert.deepEqual(structuredClone(answer), answer);
  const [stated] = motcua.parseTimeLimits("Trong thời hạn 05 ngày làm việc");
  assert.equal(cal.deadline({ ...request, limit: stated }).date, answer.date);
  assert.equal(motcua.lunarToSolar(motcua.lunarFromSolar("2025-07-28")), "2025-07-28");
});

test("a calendar is stored and loaded as plain data, in either spelling", () => {
  const ward = cal.with({ saturday: "morning", knownOn: "2025-12-01", closures: ["2026-03-05"] });
  const stored = JSON.parse(JSON.stringify(ward));
  assert.equal(stored.knownOn, "2025-12-01");
  assert.deepEqual(Calendar.fromJSON(stored).toJSON(), ward.toJSON());
  assert.deepEqual(cal.changesTo(Calendar.fromJSON({ known_on: "2025-12-01" }), "2026-01-01", "2026-12-31"), cal.changesTo(cal.with({ knownOn: "2025-12-01" }), "2026-01-01", "2026-12-31"));
  assert.deepEqual(cal.changesTo(ward, "2026-03-01", "2026-03-06").map(({ date, after }) => [date, after.kind]), [["2026-03-05", "closure"]]);
});

test("a notice is read as data and as the text of a file", () => {
  const notice = { year: 2028, document: "9001/VPCP-KGVX", issued: "2027-10-05", swaps: [{ off: "2028-05-04", work: "2028-05-06" }] };
  for (const given of [notice, JSON.stringify(notice)]) {
    assert.equal(cal.withNotice(given).day("2028-05-04").kind, "swapped_off");
  }
  assert.equal(cal.with({ notices: [notice] }).day("2028-05-06").kind, "makeup");
  assert.equal(refusal(() => cal.withNotice("{")).code, "law.invalid_notice");
});

test("the law by key is the law of the table", () => {
  for (const { law } of [motcua, registers]) {
    for (const row of law.table()) {
      assert.deepEqual(law.on(row.key, row.from), row);
      assert.ok(law.history(row.key).some((other) => other.from === row.from));
    }
  }
  assert.equal(refusal(() => motcua.law.on("holiday.tet", "1900-01-01")).code, "law.none_in_force");
  const typed = types.slice(types.indexOf("interface LawValues"), types.indexOf("type LawKey"));
  const keys = [...typed.matchAll(/^\s+"([a-z_.]+)":/gm)].map(([, key]) => key);
  const known = (law) => [...new Set(law.table().map((row) => row.key))].toSorted();
  assert.deepEqual(keys.toSorted(), known(registers.law));
  // What only registers need is left out of the small entry, and what deadlines rest on is not.
  const ofRegisters = /^(correspondence|petition|reception)\./;
  assert.deepEqual(known(motcua.law), known(registers.law).filter((key) => !ofRegisters.test(key)));
  assert.equal(refusal(() => motcua.law.on("reception.answer", "2026-03-02")).code, "argument.invalid");
});

test("what does not throw tells the same failure", () => {
  for (const [safe, call, text] of [
    [motcua.safeParseTimeLimit, motcua.parseTimeLimit, "sớm nhất có thể"],
    [motcua.safeParseTimeLimits, motcua.parseTimeLimits, new Date(0)],
    [motcua.safeParseDocumentNumber, motcua.parseDocumentNumber, "61/18/NĐ-CP"],
    [motcua.safeParseCitation, motcua.parseCitation, ""],
    [motcua.safeParseDate, parseDate, "29/4/2024"],
  ]) {
    assert.deepEqual(safe(text), { ok: false, error: refusal(() => call(text)).failure });
  }
  assert.deepEqual(motcua.safeParseTimeLimit("05 ngày làm việc"), { ok: true, value: motcua.parseTimeLimit("05 ngày làm việc") });
  assert.throws(() => motcua.safely(() => { throw new RangeError("not ours"); }), RangeError);
});

test("a disposed calendar says so, and harms no other", () => {
  const scoped = Calendar.vietnam();
  scoped[Symbol.dispose ?? "free"]();
  assert.throws(() => scoped.isWorking("2024-05-04"), Error);
  assert.equal(cal.isWorking("2024-05-04"), true);
});

test("an export comes in pieces", () => {
  const desk = registers.Calendar.vietnam();
  const options = { seed: 7, rows: 100, faultRate: 2000 };
  const whole = desk.generateExport(options);
  const generator = desk.exportGenerator(options);
  const rows = [];
  const truth = [];
  while (generator.left > 0) {
    const piece = generator.take(7);
    assert.deepEqual(piece.header, whole.header);
    assert.ok(piece.rows.length <= 7);
    rows.push(...piece.rows);
    truth.push(...piece.truth);
  }
  assert.deepEqual({ header: whole.header, rows, truth }, whole);
  assert.equal(generator.take(1).rows.length, 0);
  assert.equal(refusal(() => generator.take(1.5)).code, "argument.invalid");
  generator.free();
});

test("an export is read into rows of figures, and persons are dropped", () => {
  const desk = registers.Calendar.vietnam();
  const { header, rows, truth } = desk.generateExport({ seed: 2026, rows: 300, faults: [{ kind: "due_later", rate: 5000 }] });
  const told = desk.readExport({ header, rows, today: "2025-12-31" });
  const wrong = truth.filter(({ injected }) => injected === "due_later").length;
  assert.ok(wrong > 0);
  assert.equal(told.findings.length, wrong);
  assert.deepEqual(told.records, truth.flatMap(({ record }) => record ?? []));
  assert.equal(told.rows, told.records.length + told.merged + told.refused.length);
  assert.ok(!JSON.stringify(told).includes("Người nộp"));
  const { total } = desk.tally({ rows: told.records, period: { yearTo: "2025-12-31" } });
  assert.equal(total.received + total.classes.notReceived, told.records.length);
  assert.ok(Object.isFrozen(told.records[0]));
  assert.equal(refusal(() => desk.readExport({ header, rows: [[new Date(0)]], today: "2025-12-31" })).code, "argument.invalid");
});
