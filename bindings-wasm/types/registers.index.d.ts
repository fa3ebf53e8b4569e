/* tslint:disable */
/* eslint-disable */
/**
 * A published figure: a whole number, text as a report writes it (`"2.610"`, `"77,25"`), or the span in which a
 * rounded one lies. A fraction is refused as a number, because what was printed has its decimals.
 */
export type Figure = number | string | { readonly from: number | string; readonly through: number | string };

/** A figure with its name, or alone. */
export type NamedFigure = Figure | { readonly name?: string | null; readonly value: Figure };

/** What became of a claim when it was recomputed. */
export type Verdict = "consistent" | "rounding" | "inconsistent" | "not_recomputable";

/** The likely reading of a claim; parts in `parameters` are counted from 0. */
export interface AuditReading {
    readonly code:
    | "missing" | "beyond" | "part_outside" | "part_twice" | "only_parts" | "remains" | "parts_would_give"
    | "bases_would_give" | "other_base" | "complement" | "decimal_slip" | "cut_off" | "rounded_up"
    | "within_precision" | "points_written_as_percent" | "reversed" | "several_answers" | "class_missing"
    | "nothing_left" | "below_hundred" | "not_given" | "base_zero" | "differing" | "too_long";
    readonly parameters: { readonly [name: string]: unknown };
    readonly text: string;
    readonly textEn: string;
}

/** A whole against its parts; the difference is the whole less their sum. */
export interface SumCheck {
    readonly consistent: boolean;
    readonly difference: number;
    readonly readings: readonly AuditReading[];
}

/** A percentage against its part and its base: recomputed half up at the decimals of the claim. */
export interface PercentageCheck {
    readonly verdict: Verdict;
    readonly recomputed: string | { readonly from: string; readonly through: string } | null;
    /** The claim less the exact share, in percentage points. */
    readonly difference: string | null;
    readonly readings: readonly AuditReading[];
}

/** A change against its two figures: in what it holds, and what it is in either. */
export interface ChangeCheck {
    readonly verdict: Verdict;
    readonly reading: "percent" | "points" | "things" | "none";
    readonly percent: string | null;
    readonly difference: string | null;
    readonly readings: readonly AuditReading[];
}

/** One claim of a report; what the report does not give is left out. */
export type AuditClaim = {
    readonly id?: string | null;
    /** Where it stands in a text, in characters: its first, and the one after its last. */
    readonly at?: readonly [number, number] | null;
} & (
| { readonly kind: "sum" | "residual"; readonly whole: Figure; readonly parts: readonly NamedFigure[] }
| { readonly kind: "balance"; readonly came: readonly NamedFigure[]; readonly went: readonly NamedFigure[] }
| {
    readonly kind: "percentage";
    readonly claimed: string;
    readonly part?: Figure | null;
    readonly whole?: Figure | null;
    readonly bases?: readonly NamedFigure[];
}
| { readonly kind: "score"; readonly claimed: string; readonly part: Figure; readonly whole: Figure; readonly highest: number | string }
| { readonly kind: "change"; readonly claimed: string; readonly from?: number | string | null; readonly to?: number | string | null }
| {
    readonly kind: "shares";
    readonly shares: readonly (string | { readonly name?: string | null; readonly value: string })[];
    readonly several?: boolean;
}
| { readonly kind: "part"; readonly part: Figure; readonly whole: Figure }
| { readonly kind: "repeated"; readonly values: readonly Figure[] }
| { readonly kind: "count"; readonly claimed: Figure; readonly items: readonly string[] }
| { readonly kind: "term"; readonly from: number; readonly to: number; readonly most?: number | null }
);

/** What became of one claim: numbers as numbers, percentages as text. */
export interface AuditFinding {
    readonly id: string | null;
    readonly at: readonly [number, number] | null;
    readonly kind: AuditClaim["kind"];
    readonly verdict: Verdict;
    readonly claimed: number | string | { readonly from: number | string; readonly through: number | string } | null;
    readonly recomputed: number | string | { readonly from: number | string; readonly through: number | string } | null;
    readonly difference: number | string | null;
    readonly unit: "percent" | "points" | "things" | null;
    readonly readings: readonly AuditReading[];
    readonly text: string;
    readonly textEn: string;
}

/** What was read from a text: claims, and the numbers that are in none. */
export interface ReadText {
    readonly claims: readonly AuditClaim[];
    readonly unread: readonly {
        readonly at: number;
        readonly end: number;
        readonly text: string;
        readonly reason: "ambiguous" | "malformed" | "too_long" | "bound" | "approximate" | "multiple" | "single";
    }[];
}


/** A civil day such as `"2026-02-11"`. The type catches gross errors; the run time is strict. */
export type IsoDate = `${number}-${number}-${number}`;

/** An hour of the day such as `"15:00"`; the end of a day is `"24:00"`. */
export type LocalTime = `${number}:${number}`;

/** A moment of the desk, in Vietnam's own time, such as `"2026-02-11T15:40"`. */
export type LocalDateTime = `${IsoDate}T${LocalTime}`;

/** What a day is (*loại ngày*); one of {@link DAY_KINDS}. */
export type DayKind = (typeof DAY_KINDS)[number];

/** How well a day is grounded; one of {@link STANDINGS}. */
export type Standing = (typeof STANDINGS)[number];

/** The unit of a time limit; one of {@link UNITS}. */
export type Unit = (typeof UNITS)[number];

/** Where a date that does not count moves to. */
export type Roll = "next" | "previous" | "none";

/** The days that a calendar can be asked about. */
export interface Coverage {
    readonly first: IsoDate;
    readonly last: IsoDate;
}

/** A day with its grounds. */
export interface Day {
    readonly date: IsoDate;
    /** Whether limits of working days count it. */
    readonly counts: boolean;
    /** Whether the desk takes dossiers in, on a Saturday of service too. */
    readonly receives: boolean;
    readonly kind: DayKind;
    readonly standing: Standing;
    /** The name of the occasion, in Vietnamese. */
    readonly name: string | null;
    readonly nameEn: string | null;
    /** The provision or the paper that makes it so. */
    readonly source: string;
}

/** A day that two calendars treat otherwise. */
export interface DayChange {
    readonly date: IsoDate;
    readonly before: Day;
    readonly after: Day;
}

/** A session of an office such as `"08:00-12:00"`. */
export type Session = `${LocalTime}-${LocalTime}`;

/** Which days of the week are worked. */
export type Week = "mon-fri" | "mon-sat" | "mon-sun";

/** The part of a Saturday on which the desk is open. */
export type HalfDay = "morning" | "afternoon" | "full";

/** A Saturday of service (*làm việc sáng thứ Bảy*): the desk is open, and the day counts only if a rule says so. */
export interface SaturdayService {
    readonly part: HalfDay;
    readonly from?: IsoDate;
    readonly until?: IsoDate;
    /** The domains of procedures that are served; all, if none is named. */
    readonly domains?: readonly string[];
    readonly counts?: boolean;
}

/** A working day given up for another (*hoán đổi ngày làm việc*). */
export interface Swap {
    readonly off: IsoDate;
    readonly work: IsoDate;
    readonly source?: string;
}

/** A day of a body's own, perhaps with the paper that decides it. */
export type OwnDay = IsoDate | { readonly date: IsoDate; readonly source: string };

/** What a body changes in the national calendar; every key may be left out. */
export interface CalendarChanges {
    readonly base?: "vietnam" | "weekends_only";
    readonly week?: Week;
    /** Decisions that were issued later are unknown, and their days projected. */
    readonly knownOn?: IsoDate;
    readonly notices?: readonly YearNotice[];
    readonly swaps?: readonly Swap[];
    readonly closures?: readonly OwnDay[];
    readonly makeup?: readonly OwnDay[];
    readonly hours?:
    | readonly Session[]
    | { readonly [day in "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"]?: readonly Session[] };
    readonly saturday?: HalfDay | SaturdayService | readonly SaturdayService[];
    /** The domain of the procedures that are asked about, for Saturday services that are limited to some. */
    readonly domain?: string;
}

/** The yearly notice of holidays (*thông báo lịch nghỉ lễ, tết*): its paper and only what it decides. */
export interface YearNotice {
    readonly year: number;
    readonly document: string;
    readonly issued: IsoDate;
    /** The days off before mùng 1, and from it on. */
    readonly tet?: { readonly before: number; readonly fromFirst: number };
    /** The second National Day. */
    readonly nationalDay?: IsoDate;
    readonly swaps?: readonly { readonly off: IsoDate; readonly work: IsoDate }[];
    readonly closures?: readonly IsoDate[];
}

/** A whole number of units, or a share of one. */
export type Amount = number | `${number}/${number}`;

/** What a cut-off hour moves: the start, the result, or only the hand-over within the office. */
export type CutoffEffect = "start" | "result" | "handover";

/** A cut-off hour, which itself is in time: an hour of the day, or minutes before closing. */
export type Cutoff =
| { readonly at: LocalTime; readonly effect?: CutoffEffect }
| { readonly beforeClose: number; readonly effect?: CutoffEffect };

/** What a limit runs from. */
export type StartEvent = "complete_dossier" | "receipt" | "acceptance" | "fee_paid";

/** A time limit (*thời hạn*), as it comes in. */
export interface TimeLimitSpec {
    readonly amount?: Amount;
    readonly unit: Unit;
    readonly direction?: "after" | "before";
    /** An hour alone has the effect `start`. */
    readonly cutoff?: LocalTime | Cutoff;
    /** The lower end of a range. */
    readonly from?: Amount;
    readonly start?: StartEvent;
    /** What an answer prints; it is not read back. */
    readonly text?: string;
}

/** A limit in words, or as an object: an answer of `parseTimeLimit` is one. */
export type TimeLimitLike = string | TimeLimitSpec;

/** A time limit (*thời hạn*), as it goes out. */
export interface TimeLimit extends TimeLimitSpec {
    readonly amount: Amount;
    readonly direction: "after" | "before";
    readonly cutoff?: Cutoff;
    /** The canonical Vietnamese words. */
    readonly text: string;
}

/** One of several limits that a text states. */
export interface StatedTimeLimit extends TimeLimit {
    /** The words that condition it. */
    readonly when: string | null;
    /** Where it stands, in characters. */
    readonly at: number;
    /** The words that state it. */
    readonly words: string;
}

/** Options of a calculation, where the law leaves a choice. */
export interface DeadlineOptions {
    /** An hour alone has the effect `start`. */
    readonly cutoff?: LocalTime | Cutoff;
    readonly roll?: Roll;
    readonly endOfDay?: "office" | "midnight";
    readonly outsideHours?: "same_day" | "next_opening";
    /** An inclusive period: it ends the day before the corresponding day, and never rolls. */
    readonly span?: boolean;
}

/** A limit, the receipt of the dossier, and options. */
export interface DeadlineRequest extends DeadlineOptions {
    readonly limit: TimeLimitLike;
    readonly received: IsoDate | LocalDateTime;
}

/** A stop of the limit: suspended (*tạm dừng*) or counted again (*tính lại từ đầu*); open without `until`. */
export interface Stop {
    readonly kind: "suspend" | "restart";
    readonly from: IsoDate | LocalDateTime;
    readonly until?: IsoDate | LocalDateTime | null;
}

/** A request with what happened in between. */
export interface StoppedRequest extends DeadlineRequest {
    readonly stops?: readonly Stop[];
    /** More time (*gia hạn*): an amount, or a date. */
    readonly extension?: TimeLimitLike | { readonly date: IsoDate };
    /** The day of asking: an open stop is projected as if it ended then. */
    readonly now?: IsoDate | LocalDateTime;
}

/** What each rule worked on, by its code. */
export interface StepParameters {
    day_zero: Nothing;
    next_opening: { readonly hour: LocalTime };
    "cutoff.start": { readonly hour: LocalTime; readonly to: IsoDate };
    "cutoff.result": { readonly hour: LocalTime; readonly to: IsoDate };
    "cutoff.handover": { readonly hour: LocalTime; readonly to: IsoDate };
    clock_starts: { readonly hour: LocalTime };
    skipped: { readonly kind: DayKind; readonly name?: string };
    worked: { readonly seconds: number };
    ends: { readonly limit: string };
    span_ends: { readonly limit: string };
    month_end: Nothing;
    rolled: { readonly kind: DayKind; readonly name?: string; readonly to: IsoDate };
    counted_back: { readonly limit: string };
    due_hour: { readonly hour: LocalTime };
    suspended: { readonly until: IsoDate; readonly days: number; readonly unit: "working_day" | "day" };
    restarted: { readonly until: IsoDate };
    stopped_open: Nothing;
    extended: { readonly to: IsoDate };
}

type Nothing = { readonly [name in string]: never };

/** The code of a rule. New ones come in minor versions. */
export type StepCode = keyof StepParameters;

/** What one rule did, discriminated by its code. */
export type Step = {
    readonly [Code in StepCode]: {
        readonly on: IsoDate;
        readonly code: Code;
        readonly parameters: StepParameters[Code];
        /** The provision or the paper behind it. */
        readonly source: string | null;
        readonly text: string;
        readonly textEn: string;
    };
}[StepCode];

/** A question that the law leaves open, the day it concerns, and the option that answers it otherwise. */
export type OpenReading = { readonly on: IsoDate; readonly option?: string };

/** What each notice tells, by its code. */
export interface NoticeParameters {
    projected: { readonly from: IsoDate; readonly through: IsoDate };
    reported: { readonly from: IsoDate; readonly through: IsoDate };
    stop_without_effect: { readonly from: IsoDate };
    stops_merged: { readonly from: IsoDate };
    "reading.office_close": OpenReading;
    "reading.outside_hours": OpenReading;
    "reading.day_zero_closed": OpenReading;
    "reading.cutoff_day_zero": OpenReading;
    "reading.hours_do_not_roll": OpenReading;
    "reading.leap_day": OpenReading;
    "reading.fraction_of_working_day": OpenReading;
    "reading.half_of_agreed_limit": OpenReading;
    "reading.saturday_not_counted": OpenReading;
    "reading.backward_to_earlier": OpenReading;
    "reading.extension_from_unrolled": OpenReading;
    "reading.culture_day_not_compensated": OpenReading;
    "reading.reception_moved": OpenReading;
    "reading.delegated_not_counted": OpenReading;
    "reading.reception_transition": OpenReading;
    "reading.limit_of_receipt_day": OpenReading;
    "reading.suspension_of_its_day": OpenReading;
    "reading.last_day_put_off": OpenReading;
}

/** The code of a notice. New ones come in minor versions. */
export type NoticeCode = keyof NoticeParameters;

/** What the reader of an answer should know, discriminated by its code. */
export type Notice = {
    readonly [Code in NoticeCode]: {
        readonly code: Code;
        readonly parameters: NoticeParameters[Code];
        readonly text: string;
        readonly textEn: string;
    };
}[NoticeCode];

/** A due moment (*hạn trả*) and its account. */
export interface Deadline {
    readonly date: IsoDate;
    readonly at: LocalDateTime;
    /** The day that is not counted. */
    readonly dayZero: IsoDate;
    /** The last day of the limit before it moved off a day off. */
    readonly end: IsoDate;
    readonly steps: readonly Step[];
    readonly notices: readonly Notice[];
}

/** A deadline with stops: no date while one is open, then perhaps a projection. */
export interface StoppedDeadline {
    readonly date: IsoDate | null;
    readonly at: LocalDateTime | null;
    readonly projected: IsoDate | null;
    readonly projectedAt: LocalDateTime | null;
    readonly steps: readonly Step[];
    readonly notices: readonly Notice[];
}

/** The number and symbol of a document (*số, ký hiệu*). */
export interface DocumentNumber {
    /** A whole number, or text for one with a dot. */
    readonly serial: number | string;
    readonly year: number | null;
    /** The kind as the symbol prints it: `"QĐ"`, `"NĐ"`. */
    readonly kind: string | null;
    readonly issuer: string;
    readonly normative: boolean;
    readonly text: string;
}

/** A citation (*viện dẫn*), taken apart. */
export interface Citation {
    readonly act: string | null;
    readonly number: string | null;
    readonly article: string | null;
    readonly clause: string | null;
    readonly point: string | null;
    readonly text: string;
}

/** A lunar day (*ngày âm lịch*), as it comes in. */
export interface LunarDateLike {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    /** Of the second of two months of one number (*tháng nhuận*). */
    readonly leap?: boolean;
    readonly text?: string;
}

/** A lunar day (*ngày âm lịch*). */
export interface LunarDate extends LunarDateLike {
    readonly leap: boolean;
    /** As Vietnamese says it: `"mùng 1 tháng Giêng năm Bính Ngọ"`. */
    readonly text: string;
}

/** A lunar year. */
export interface LunarYear {
    readonly name: string;
    readonly newYear: IsoDate;
    readonly leapMonth: number | null;
}

/** What each dated provision holds, by its key. */
export interface LawValues {
    "week.rest": Week;
    "service.saturday": "listed_domains" | "decided_locally";
    "holiday.list": readonly string[];
    "holiday.tet": { readonly before: number; readonly fromFirst: number; readonly chosenYearly: boolean };
    /** For 2 September on each weekday from Monday: whether the day after is taken. */
    "holiday.national_day_adjacent": readonly boolean[];
    "holiday.compensation": { readonly cultureDay: boolean };
    "one_stop.regime":
    | "decision_181_2003"
    | "decision_93_2007"
    | "decision_09_2015"
    | "decree_61_2018"
    | "decree_107_2021"
    | "decree_118_2025";
    "one_stop.supplement": "continue" | "restart";
    "one_stop.supplement_requests": number;
    "one_stop.supplement_notice": { readonly amount: number; readonly unit: Unit };
    "one_stop.supplement_answer": { readonly amount: number; readonly unit: Unit };
    "one_stop.first_answer": { readonly amount: number; readonly unit: Unit };
    "one_stop.handover": { readonly cutoffHour: number };
    "one_stop.reasons": "required";
    "one_stop.refusal_in_time": "required";
    "one_stop.suspension": "not_provided";
    "one_stop.stop_on_request": "allowed";
    "one_stop.linked_times": "required";
    /** The forms in the order of their numbers, from 1. */
    "one_stop.forms": readonly {
        readonly form: "receipt" | "supplement" | "refusal" | "apology" | "stop" | "control_sheet" | "register";
        readonly title: string;
    }[];
    "one_stop.register_begins": number;
    "one_stop.new_date": { readonly atMost: number; readonly apologyDaysBefore: number };
    "reception.province": { readonly days: number; readonly per: "week" | "month" };
    "reception.district": { readonly days: number; readonly per: "week" | "month" };
    "reception.commune": { readonly days: number; readonly per: "week" | "month" };
    "reception.agency": { readonly days: number; readonly per: "week" | "month" };
    "reception.posted_before": { readonly amount: number; readonly unit: Unit };
    "reception.answer": { readonly amount: number; readonly unit: Unit };
    "reception.settled": { readonly amount: number; readonly unit: Unit };
    "reception.told": { readonly amount: number; readonly unit: Unit };
    "petition.complaint.effect": PetitionLimitValue;
    "petition.complaint.suspension": "allowed" | "required" | "not_provided";
    "petition.complaint_disciplinary.acceptance": PetitionLimitValue;
    "petition.complaint_disciplinary.settlement": PetitionLimitValue;
    "petition.complaint_first.acceptance": PetitionLimitValue;
    "petition.complaint_first.sending": PetitionLimitValue;
    "petition.complaint_first.settlement": PetitionLimitValue;
    "petition.complaint_second.acceptance": PetitionLimitValue;
    "petition.complaint_second.sending": PetitionLimitValue;
    "petition.complaint_second.settlement": PetitionLimitValue;
    "petition.denunciation.complexity": { readonly criteria: number; readonly complexFrom: number; readonly especiallyComplexFrom: number };
    "petition.denunciation.extension": PetitionExtensionValue;
    "petition.denunciation.extension_decision": "required";
    "petition.denunciation.extension_especially_complex": PetitionExtensionValue;
    "petition.denunciation.first_handling": PetitionLimitValue;
    "petition.denunciation.first_handling_wide": PetitionLimitValue;
    "petition.denunciation.forwarder_answer": PetitionLimitValue;
    "petition.denunciation.forwarding": PetitionLimitValue;
    "petition.denunciation.sanction_limit": "required";
    "petition.denunciation.settlement": PetitionLimitValue;
    "petition.denunciation.suspension": "allowed" | "required" | "not_provided";
    "petition.denunciation.suspension_notice": PetitionLimitValue;
    "petition.denunciation_repeat.review": PetitionLimitValue;
    "petition.feedback.bac_ninh.answer": PetitionLimitValue;
    "petition.feedback.forwarding": PetitionLimitValue;
    "petition.feedback.ninh_binh.answer": PetitionLimitValue;
    "petition.feedback.portal.answer": PetitionLimitValue;
    "petition.feedback.portal.publication": PetitionLimitValue;
    "petition.feedback.portal.refusal": PetitionLimitValue;
    "petition.feedback.portal.supplement_request": PetitionLimitValue;
    "petition.limitation.complaint_first": PetitionLimitValue;
    "petition.limitation.complaint_second": PetitionLimitValue;
    "petition.limitation.court": PetitionLimitValue;
    "petition.limitation.court_after_complaint": PetitionLimitValue;
    "petition.limitation.court_special": PetitionLimitValue;
    "petition.limitation.disciplinary_dismissal": PetitionLimitValue;
    "petition.limitation.disciplinary_first": PetitionLimitValue;
    "petition.limitation.disciplinary_second": PetitionLimitValue;
    /** Working days after the day itself; null where the clause says nothing of such documents. */
    "correspondence.registered": { readonly ordinary: number | null; readonly urgent: number | null };
    "correspondence.forwarded": { readonly ordinary: number | null; readonly urgent: number | null };
    "correspondence.acknowledged": { readonly ordinary: number | null; readonly urgent: number | null };
    "correspondence.numbered": { readonly ordinary: number | null; readonly urgent: number | null };
    "correspondence.issued": { readonly ordinary: number | null; readonly urgent: number | null };
    "correspondence.settled": { readonly ordinary: number | null; readonly urgent: number | null };
    "correspondence.amended": "required";
    "correspondence.outgoing_begins": number;
    "correspondence.incoming_begins": number;
}

/** The time that a law gives for an act on a petition, by variant; null where it names none. */
export interface PetitionLimitValue {
    readonly ordinary: LawAmount;
    readonly complex: LawAmount | null;
    readonly remote: LawAmount | null;
    readonly remoteComplex: LawAmount | null;
    readonly basis: "total";
    readonly binding: "law" | "practice" | "local";
    /** The clause that amended the article in `source`. */
    readonly amendedBy: string | null;
}

/** Time added to a limit, and how often. */
export interface PetitionExtensionValue {
    readonly each: LawAmount;
    readonly complex: number;
    readonly especiallyComplex: number;
    readonly basis: "increment";
}

/** An amount of time in a provision. */
export interface LawAmount {
    readonly amount: number;
    readonly unit: Unit;
}

/** The key of a dated provision. Those of petitions, receptions and documents are known to `motcua/registers` alone. */
export type LawKey = keyof LawValues;

/** One row of a dated provision: in force from one day until another, or still. */
export type Provision<Key extends LawKey = LawKey> = {
    readonly [K in Key]: {
        readonly key: K;
        readonly from: IsoDate;
        readonly until: IsoDate | null;
        readonly adopted: IsoDate;
        readonly value: LawValues[K];
        readonly source: string;
        readonly confidence: "read" | "restated" | "unconfirmed";
    };
}[Key];

/** The dated provisions that the answers rest on. */
export const law: {
    /** The provision in force on a day; `law.none_in_force` if there is none. */
    readonly on: <Key extends LawKey>(key: Key, date: IsoDate) => Provision<Key>;
    /** Every provision of a key, oldest first. */
    readonly history: <Key extends LawKey>(key: Key) => readonly Provision<Key>[];
    /** Every provision of every key. */
    readonly table: () => readonly Provision[];
};

/** What a call answers, or its failure as plain data. */
export type Safe<T> =
| { readonly ok: true; readonly value: T }
| { readonly ok: false; readonly error: MotcuaFailure };

/** What a call answers, or the failure that it throws, as plain data. Other errors pass through. */
export function safely<T>(call: () => T): Safe<T>;

/** As `parseDate`, without throwing. */
export function safeParseDate(text: string): Safe<IsoDate>;

/** As `parseTimeLimit`, without throwing. */
export function safeParseTimeLimit(text: string): Safe<TimeLimit>;

/** As `parseTimeLimits`, without throwing. */
export function safeParseTimeLimits(text: string): Safe<readonly StatedTimeLimit[]>;

/** As `parseDocumentNumber`, without throwing. */
export function safeParseDocumentNumber(text: string): Safe<DocumentNumber>;

/** As `parseCitation`, without throwing. */
export function safeParseCitation(text: string): Safe<Citation>;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What each kind of failure tells beside its words. */
export interface ErrorDetails {
    "calendar.out_of_coverage": { readonly when: IsoDate; readonly first: IsoDate; readonly last: IsoDate };
    "calendar.conflicting_day": { readonly when: IsoDate; readonly first: string; readonly second: string };
    "calendar.invalid": { readonly path: string; readonly value: string; readonly expected: string };
    "calendar.reversed_span": { readonly after: IsoDate; readonly through: IsoDate };
    "law.none_in_force": { readonly key: string; readonly when: IsoDate };
    "law.invalid_notice": { readonly path: string; readonly value: string; readonly expected: string };
    "date.invalid": { readonly text: string; readonly expected: string };
    "time_limit.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "time_limit.ambiguous": { readonly text: string; readonly at: number; readonly first: string; readonly second: string };
    "document.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "citation.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "code.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "deadline.hour_required": { readonly when: IsoDate; readonly limit: string };
    "deadline.invalid_stop": { readonly from: IsoDate; readonly until: IsoDate; readonly expected: string };
    "deadline.invalid_option": { readonly option: string; readonly value: string; readonly expected: string };
    "deadline.no_such_day": { readonly when: IsoDate; readonly expected: string };
    "procedure.invalid": { readonly path: string; readonly value: string; readonly expected: string };
    "procedure.no_limit": { readonly procedure: string; readonly channel: string; readonly case: string; readonly expected: string };
    "procedure.ambiguous_limit": { readonly procedure: string; readonly channel: string; readonly case: string; readonly first: string; readonly second: string };
    "procedure.process_too_long": { readonly limit: string; readonly sum: string; readonly excess: string };
    "log.out_of_order": { readonly entry: number; readonly at: string; readonly last: string };
    "log.illegal_transition": { readonly entry: number; readonly state: string; readonly event: string; readonly expected: string };
    "log.invalid_correction": { readonly entry: number; readonly expected: string };
    "log.invalid_event": { readonly entry: number; readonly event: string; readonly value: string; readonly expected: string };
    "figures.not_comparable": { readonly before: string; readonly after: string; readonly expected: string };
    "argument.invalid": { readonly path: string; readonly value: string; readonly expected: string };
    "audit.invalid": { readonly text: string; readonly expected: string };
    "intake.ambiguous_column": { readonly field: string; readonly first: string; readonly second: string };
    "intake.missing_column": { readonly field: string; readonly expected: string };
}

/** A failure as plain data, discriminated by its code; it crosses `postMessage` and logs unharmed. */
export type MotcuaFailure = {
    readonly [Code in ErrorCode]: {
        readonly code: Code;
        readonly message: string;
        /** With `place` where one of a list failed: `"dossiers[3]"`. */
        readonly details: ErrorDetails[Code] & { readonly place?: string };
    };
}[ErrorCode];

/** What every function of the library throws: a real `Error` with its stack. */
export class MotcuaError extends Error {
    private constructor();
    readonly code: ErrorCode;
    readonly failure: MotcuaFailure;
}

/** Whether something that was thrown is a failure of the library. */
export function isMotcuaError(error: unknown): error is MotcuaError;

/** Loads the library: at once in Node, one download in a browser. Safe to await twice. */
export default function init(): Promise<void>;


/** A kind of petition (*loại đơn*). */
export type PetitionKind =
| "complaint_first" | "complaint_second" | "complaint_disciplinary" | "denunciation" | "denunciation_repeat"
| "feedback" | "recommendation" | "request";

/** How hard a case is; `especially_complex` is known to the law on denunciations only. */
export type PetitionVariant = "ordinary" | "complex" | "especially_complex";

/** Where a petition is (*trạng thái đơn*). */
export type PetitionState =
| "new" | "registered" | "classified" | "accepted" | "suspended" | "not_accepted" | "transferred" | "withdrawn"
| "stopped" | "settled" | "sent" | "in_effect" | "published";

/** A stage of a petition (*khâu xử lý đơn*). */
export type PetitionStage =
| "first_handling" | "review" | "acceptance" | "forwarding" | "refusal" | "supplement_request" | "settlement"
| "forwarder_answer" | "suspension_notice" | "sending" | "effect" | "publication";

/** What happened to a petition, without its time. */
export type PetitionHappening =
| {
    readonly type:
    | "registered" | "classified" | "accepted" | "forwarder_answered" | "resumed" | "decision_sent"
    | "took_effect" | "published";
}
| { readonly type: "supplement_requested" | "not_accepted" | "withdrawn" | "stopped"; readonly reason?: string }
| { readonly type: "transferred"; readonly to: string }
| {
    readonly type: "extended";
    /** Either this or `byLimit`. */
    readonly until?: IsoDate;
    readonly byLimit?: TimeLimitLike;
    readonly variant?: PetitionVariant;
    readonly decision?: string;
    readonly reason?: string;
}
| { readonly type: "suspended"; readonly reason?: string; readonly ground?: string }
| { readonly type: "settled"; readonly document?: string };

/** The code of an event. */
export type PetitionEventType = PetitionHappening["type"];

/** One line of a log: what happened, when, and who did it. A correction names the line it corrects, from 0. */
export type PetitionEvent = {
    readonly at: IsoDate | LocalDateTime;
    readonly by?: string;
    readonly agency?: string;
} & (
| PetitionHappening
| {
    readonly type: "corrected";
    readonly entry: number;
    readonly happened?: IsoDate | LocalDateTime;
    /** What really happened; null: nothing. */
    readonly event: PetitionHappening | null;
}
);

/** The terms of a petition. */
export interface PetitionTerms {
    readonly kind: PetitionKind;
    readonly variant?: PetitionVariant;
    /** In an area where travel is hard. */
    readonly remote?: boolean;
    /** With a first check in several places, or one that is delegated. */
    readonly wide?: boolean;
    readonly origin?: "direct" | "forwarded";
    /** The practice that answers feedback, where the decree has no limit. */
    readonly practice?: "portal" | "bac_ninh" | "ninh_binh";
    /** A limit of settlement that another provision sets, with that provision. */
    readonly limit?: TimeLimitLike;
    readonly source?: string;
}

/** A petition: its terms and its log. */
export interface PetitionLog extends PetitionTerms {
    readonly code?: string;
    readonly events: readonly PetitionEvent[];
}

/** A petition of a list: `calendar` is what its body changes in the calendar that is asked. */
export interface ListedPetition extends PetitionLog {
    readonly calendar?: CalendarChanges | null;
}

/** One stage as it stands. */
export interface PetitionStageView {
    readonly stage: PetitionStage;
    readonly limit: string | null;
    readonly begun: IsoDate | LocalDateTime;
    /** Null while it stands still, and without a limit. */
    readonly due: LocalDateTime | null;
    readonly done: IsoDate | LocalDateTime | null;
    /** Null for the time until a decision takes effect. */
    readonly outcome: Outcome | null;
    readonly source: string | null;
    /** The clause that amended it, where its act was first issued with another limit. */
    readonly amendedBy: string | null;
    readonly confidence: "read" | "restated" | "unconfirmed" | null;
    readonly binding: "law" | "practice" | "local" | null;
}

/** A petition with everything that follows from its events, seen at one moment. */
export interface PetitionView {
    readonly code: string;
    readonly kind: PetitionKind;
    readonly variant: PetitionVariant;
    readonly state: PetitionState;
    readonly registered: IsoDate | LocalDateTime | null;
    /** The stage whose due date is the petition's: the one under way, and at the end the settlement. */
    readonly stage: PetitionStage | null;
    readonly due: LocalDateTime | null;
    readonly originalDue: LocalDateTime | null;
    readonly finished: IsoDate | LocalDateTime | null;
    readonly outcome: Outcome;
    readonly stages: readonly PetitionStageView[];
    readonly changes: readonly DueChange[];
    readonly time: { readonly office: UsedTime; readonly citizen: UsedTime; readonly total: UsedTime };
    readonly possible: readonly PetitionEventType[];
    readonly lawful: readonly PetitionEventType[];
    readonly breaches: readonly Breach[];
    /** The stages whose limit is to be checked again. */
    readonly unconfirmed: readonly PetitionStage[];
    readonly notices: readonly Notice[];
}

/** What is asked of the law: the day on which the petition came; with `from` each limit is counted from there. */
export interface PetitionLimitsRequest extends PetitionTerms {
    readonly on: IsoDate;
    readonly from?: IsoDate | LocalDateTime;
}

/** The limits of a petition. */
export interface PetitionLimits {
    readonly on: IsoDate;
    readonly limits: readonly {
        readonly stage: PetitionStage;
        readonly limit: TimeLimit;
        readonly from: "receipt" | "acceptance" | "decision" | "suspension";
        readonly due: IsoDate | null;
        readonly source: string;
        readonly amendedBy: string | null;
        readonly confidence: "read" | "restated" | "unconfirmed" | null;
        readonly binding: "law" | "practice" | "local" | null;
    }[];
    /** What the law adds to the settlement; null where it gives a longer whole time instead. */
    readonly extensions: { readonly each: string; readonly atMost: number; readonly source: string } | null;
    readonly suspension: {
        readonly value: "allowed" | "not_provided";
        readonly source: string;
        readonly confidence: "read" | "restated" | "unconfirmed";
    } | null;
    readonly unconfirmed: readonly PetitionStage[];
}

/** What is brought (*loại việc*). */
export type LimitationAction =
| "complaint_first" | "complaint_second" | "disciplinary_first" | "disciplinary_second" | "disciplinary_dismissal"
| "court" | "court_special" | "court_after_complaint";

/** What is asked of a limitation; both days of an obstacle belong to it. */
export interface LimitationRequest {
    readonly action: LimitationAction;
    readonly remote?: boolean;
    /** The day of receiving or learning of the decision. */
    readonly known: IsoDate;
    readonly obstacles?: readonly { readonly from: IsoDate; readonly through: IsoDate }[];
    readonly filed?: IsoDate;
}

/** Until when something can be brought, and why (*thời hiệu*). */
export interface Limitation {
    readonly action: LimitationAction;
    readonly limit: string;
    readonly source: string;
    readonly confidence: "read" | "restated" | "unconfirmed";
    readonly lastDay: IsoDate;
    readonly excludedDays: number;
    /** Null where no filing was given. */
    readonly inTime: boolean | null;
    readonly steps: readonly Step[];
    readonly notices: readonly Notice[];
}

/** One reminder of a stage. */
export interface PetitionReminder {
    readonly code: "overdue" | "due_today" | "due_soon";
    readonly petition: string;
    readonly stage: PetitionStage;
    readonly due: LocalDateTime;
    readonly by: number;
    readonly source: string | null;
}

/** What is asked of the figures of petitions. */
export interface PetitionTallyRequest {
    readonly period: TallyRequest["period"];
    readonly policy: TallyRequest["policy"];
    readonly by?: TallyRequest["by"];
}


/** Both ends included. */
export interface Span {
    readonly from: IsoDate;
    readonly through: IsoDate;
}

export type PeriodKind = "month" | "quarter" | "half" | "nine_months" | "year";

/** Who sends a report: bodies below, or ministries and provinces. */
export type ReportSender = "lower" | "upper";

/** A window of reporting (09/2019/NĐ-CP, Điều 12) or of the calendar, everything since 1 January, or any span. */
export type PeriodSpec =
| Span
| {
    readonly kind: PeriodKind;
    readonly year: number;
    /** From 1; 1 where it is left out. */
    readonly index?: number;
    readonly basis?: "reporting" | "calendar";
}
| { readonly yearTo: IsoDate };

/** By which rule a row is early, on time or late. */
export type FigurePolicy = "by_date" | "by_minute" | "by_half_day" | "by_handover" | "index_766";

/** What figures are told by. */
export type FigureKey = "agency" | "domain" | "procedure" | "level" | "channel" | "officer";

/** A day, with its hour where it is known. */
export type FigureDay = IsoDate | LocalDateTime;

/** One dossier as figures see it; at most one of `notReceived`, `refused`, `withdrawn` and `stopped`. */
export interface FigureRow {
    readonly received: FigureDay;
    readonly due?: FigureDay | null;
    readonly ready?: FigureDay | null;
    readonly handedOver?: FigureDay | null;
    readonly notReceived?: FigureDay | null;
    readonly refused?: FigureDay | null;
    readonly withdrawn?: FigureDay | null;
    readonly stopped?: FigureDay | null;
    readonly waits?: readonly { readonly asked: FigureDay; readonly answered?: FigureDay | null }[];
    readonly channel?: "direct" | "online" | "postal" | null;
    readonly limit?: TimeLimitLike | null;
    readonly agency?: string | null;
    readonly domain?: string | null;
    readonly procedure?: string | null;
    readonly level?: string | null;
    readonly officer?: string | null;
}

export interface TallyRequest {
    readonly rows: readonly FigureRow[];
    readonly period: PeriodSpec;
    /** `by_date` where it is left out. */
    readonly policy?: FigurePolicy;
    readonly by?: readonly FigureKey[];
}

/** What a rate is a share of. */
export type Population = "received" | "settled" | "due" | "completed" | "processed" | "to_process";

export interface RateSpec {
    readonly numerator: number;
    readonly denominator: number;
    readonly of: Population;
}

/** A rate with its two integers; `percent` is null of nothing over nothing, and never 100 below it. */
export interface FigureRate extends RateSpec {
    readonly percent: string | null;
}

/** How many rows are in each class. */
export interface FigureClasses {
    readonly early: number;
    readonly onTime: number;
    readonly late: number;
    readonly settledWithoutDue: number;
    readonly withinTime: number;
    readonly overdue: number;
    readonly waiting: number;
    readonly openWithoutDue: number;
    readonly refused: number;
    readonly withdrawn: number;
    readonly stopped: number;
    readonly notReceived: number;
}

/** Always carriedOver + received = settled + inProgress + refused + withdrawn + stopped. */
export interface FigureTally {
    readonly carriedOver: number;
    readonly received: number;
    readonly receivedDirect: number;
    readonly receivedOnline: number;
    readonly receivedPostal: number;
    readonly receivedOnSaturday: number;
    readonly settled: number;
    readonly inProgress: number;
    readonly classes: FigureClasses;
    readonly rates: readonly FigureRate[];
}

export interface FigureTable {
    readonly period: Span;
    readonly policy: FigurePolicy;
    readonly by: readonly FigureKey[];
    /** Those of which a key is not known stand under null, so that the groups add up to the total. */
    readonly groups: readonly (FigureTally & { readonly key: readonly (string | null)[] })[];
    readonly total: FigureTally;
}

/** A change in per cent of the earlier number, or in points of a per cent. */
export interface FigureChange {
    readonly unit: "percent" | "points";
    readonly size: number | string;
    readonly text: string;
}

export interface UnitRate {
    readonly unit: string;
    readonly rate: RateSpec;
}

export interface RankedUnit {
    readonly place: number | null;
    readonly unit: string;
}

/** Whole units, most often working days: of what is finished, and so far of what is open. */
export interface Amounts {
    readonly finished: readonly number[];
    readonly open?: readonly number[];
}

export interface DistributionAnswer {
    readonly finished: number;
    readonly open: number;
    readonly mean: string | null;
    readonly median: number | null;
    readonly nineOfTen: number | null;
    readonly counts: readonly (readonly [number, number])[];
    /** What is not over after so many units (Kaplan–Meier). */
    readonly survival: readonly (readonly [number, string])[];
}

export interface PercentInterval {
    readonly low: string;
    readonly high: string;
}

export interface SurveySpec {
    readonly asked: number;
    /** The answers from the lowest mark to the highest. */
    readonly marks: readonly number[];
    /** The mark, from 1, from which an answer is a satisfied one. */
    readonly satisfiedFrom: number;
}

export interface SurveyAnswer {
    readonly asked: number;
    readonly answered: number;
    readonly responseRate: string | null;
    readonly satisfied: string | null;
    readonly dissatisfied: string | null;
    readonly interval: PercentInterval | null;
    readonly mean: string | null;
}

export interface ComponentSpec {
    readonly code: string;
    readonly part: number;
    readonly whole: number;
}

export interface ComponentPoints {
    readonly code: string;
    readonly name: string;
    readonly most: number;
    readonly points: string;
    readonly confidence: "read" | "restated" | "unconfirmed";
}

/** Columns of days since 1970-01-01, `NO_DAY` for none, and of the codes of groups, all below `groups`. */
export interface FigureColumns {
    readonly due: Int32Array;
    readonly finished: Int32Array;
    readonly group: Uint32Array;
    readonly groups: number;
    /** The day on which they are seen. */
    readonly now: IsoDate;
}

/** What stands for "no day" in a column. */
export const NO_DAY: number;

/** The classes of millions of rows, for each group. */
export function tallyColumns(columns: FigureColumns): readonly FigureClasses[];


/** How a dossier came in. */
export type Channel = "direct" | "online" | "postal";

/** Where a dossier is (*trạng thái hồ sơ*). */
export type DossierState =
| "new" | "submitted" | "not_received" | "received" | "processing" | "awaiting_supplement" | "awaiting_fee"
| "suspended" | "ready" | "handed_over" | "refused" | "withdrawn" | "stopped";

/** Where a file stands against its due date. */
export type Outcome =
| "early" | "on_time" | "late" | "within_time" | "overdue" | "waiting" | "refused" | "withdrawn" | "stopped"
| "no_deadline";

/** What happened to a dossier, without its time. `ground` is the clause of a sector's law that allows it. */
export type DossierHappening =
| { readonly type: "submitted"; readonly channel: Channel }
| { readonly type: "received" | "supplemented" | "field_checked" | "resumed" | "handed_over" }
| { readonly type: "refused" | "supplement_requested" | "withdrawn" | "stopped"; readonly reason?: string }
| { readonly type: "fee_requested"; readonly amount?: number; readonly ground?: string }
| { readonly type: "fee_paid"; readonly amount?: number }
| { readonly type: "consultation_asked" | "consultation_answered"; readonly asked?: string }
| { readonly type: "suspended" | "restarted"; readonly reason?: string; readonly ground?: string }
| { readonly type: "extended"; readonly until: IsoDate; readonly reason?: string; readonly ground?: string }
| { readonly type: "extended"; readonly byLimit: TimeLimitLike; readonly reason?: string; readonly ground?: string }
| { readonly type: "new_date"; readonly date: IsoDate; readonly apology?: boolean; readonly reason?: string }
| { readonly type: "transferred"; readonly to: string }
| { readonly type: "result_ready"; readonly document?: string };

/** The code of an event. */
export type DossierEventType = DossierHappening["type"];

/** One line of a log: what happened, when, and who did it. A correction names the line it corrects, from 0. */
export type DossierEvent = {
    readonly at: IsoDate | LocalDateTime;
    readonly by?: string;
    readonly agency?: string;
} & (
| DossierHappening
| {
    readonly type: "corrected";
    readonly entry: number;
    readonly happened?: IsoDate | LocalDateTime;
    /** What really happened; null: nothing. */
    readonly event: DossierHappening | null;
}
);

/** A rule that takes the place of the one in force, with the paper behind it. */
export interface OwnRule<Value> {
    readonly value: Value;
    readonly source: string;
}

/** The rules of a sector or a locality; what is left out stays as on the day of receipt, or on `on`. */
export interface OwnRegime {
    readonly on?: IsoDate;
    readonly supplement?: OwnRule<"continue" | "restart" | "suspend">;
    readonly supplementRequests?: OwnRule<number>;
    readonly supplementNotice?: OwnRule<TimeLimitLike>;
    readonly supplementAnswer?: OwnRule<TimeLimitLike>;
    readonly firstAnswer?: OwnRule<TimeLimitLike>;
    readonly newDate?: OwnRule<{ readonly atMost: number; readonly apologyDaysBefore: number }>;
}

/** The terms that a procedure sets for a dossier, to be spread into its log. */
export interface DossierTerms {
    readonly procedure: string;
    readonly limit: string;
    readonly start: "complete_dossier" | "receipt" | "acceptance" | "fee_paid";
}

/** A dossier: its terms and its log. */
export interface DossierLog {
    readonly code?: string;
    readonly procedure?: string;
    readonly limit?: TimeLimitLike;
    readonly start?: "complete_dossier" | "receipt" | "acceptance" | "fee_paid";
    readonly cutoff?: DeadlineRequest["cutoff"];
    readonly roll?: Roll;
    readonly endOfDay?: DeadlineRequest["endOfDay"];
    readonly outsideHours?: DeadlineRequest["outsideHours"];
    readonly regime?: OwnRegime;
    readonly events: readonly DossierEvent[];
}

/** One change of a due date, with its reason and its clause. */
export interface DueChange {
    readonly code: "set" | "stopped" | "resumed" | "restarted" | "continued" | "extended" | "new_date";
    readonly at: IsoDate | LocalDateTime;
    readonly entry: number;
    readonly from: LocalDateTime | null;
    readonly to: LocalDateTime | null;
    readonly reason: string | null;
    readonly source: string | null;
}

/** A clause that was not kept. */
export interface Breach {
    readonly code: string;
    readonly on: IsoDate;
    readonly source: string | null;
    readonly parameters: Readonly<Record<string, string | number>>;
    /** The line of the log, from 0. */
    readonly entry: number;
    readonly text: string | null;
    readonly textEn: string | null;
}

/** An amount of time, counted in three ways. */
export interface UsedTime {
    readonly workingDays: number;
    readonly days: number;
    /** Null where an hour is not known. */
    readonly workingSeconds: number | null;
}

/** A rule in force, with its clause; `confidence` is null for one that the caller set. */
export interface RegimeRule<Value> {
    readonly value: Value;
    readonly source: string;
    readonly confidence: "read" | "restated" | "unconfirmed" | null;
}

/** A dossier with everything that follows from its events, seen at one moment. */
export interface DossierView {
    readonly code: string;
    readonly procedure: string | null;
    readonly limit: string | null;
    readonly state: DossierState;
    /** The status on the national portal, 1 to 10. */
    readonly nationalStatus: number | null;
    readonly nationalName: string | null;
    readonly channel: Channel | null;
    readonly received: IsoDate | LocalDateTime | null;
    /** Null while the citizen is waited for, and without a limit. */
    readonly due: LocalDateTime | null;
    readonly originalDue: LocalDateTime | null;
    readonly finished: IsoDate | LocalDateTime | null;
    readonly outcome: Outcome;
    readonly changes: readonly DueChange[];
    readonly time: { readonly office: UsedTime; readonly citizen: UsedTime; readonly total: UsedTime };
    readonly possible: readonly DossierEventType[];
    readonly lawful: readonly DossierEventType[];
    readonly breaches: readonly Breach[];
    readonly notices: readonly Notice[];
    readonly regime: {
        readonly act: string | null;
        readonly supplement: RegimeRule<"continue" | "restart" | "suspend"> | null;
        readonly supplementRequests: RegimeRule<number> | null;
        readonly supplementNotice: RegimeRule<string> | null;
        readonly supplementAnswer: RegimeRule<string> | null;
        readonly newDate: RegimeRule<{ readonly atMost: number; readonly apologyDaysBefore: number }> | null;
        readonly firstAnswer: RegimeRule<string> | null;
        readonly handover: RegimeRule<number> | null;
        readonly unconfirmed: readonly string[];
    };
}

/** What a form tells and a log does not; what is left out stays a dotted line. */
export type Particulars = {
    readonly [Item in
    | "applicant" | "address" | "phone" | "email" | "agency" | "officer" | "procedure" | "papers" | "copies"
    | "delivery" | "note"]?: string | null;
};

/** A dossier of a list: `calendar` is what its desk changes in the calendar that is asked. */
export interface ListedDossier extends DossierLog {
    readonly calendar?: CalendarChanges | null;
    /** Told by the register only. */
    readonly particulars?: Particulars | null;
}

/** A numbered form of one dossier (*mẫu biểu*). */
export type FormCode = "receipt" | "supplement" | "refusal" | "apology" | "stop" | "control_sheet";

/** A filled form: values with their labels, and the paper as plain text. */
export interface FilledForm {
    readonly form: FormCode | "register";
    /** Its number under the circular of its day (*mẫu số*). */
    readonly number: number;
    readonly title: string;
    readonly circular: string;
    readonly confidence: "read" | "restated" | "unconfirmed";
    readonly on: IsoDate;
    /** Null for a dotted line. */
    readonly fields: readonly { readonly code: string; readonly label: string; readonly value: string | null }[];
    /** Of the control sheet and the register; null for the others. */
    readonly table: {
        readonly columns: readonly { readonly code: string; readonly label: string }[];
        readonly rows: readonly (readonly (string | null)[])[];
    } | null;
    readonly text: string;
}

/** A slip that a log calls for: the line, from 0, and its form. */
export interface DossierSlip {
    readonly entry: number;
    readonly form: FormCode;
}

/** What is asked of the register of a year; `before` are the dossiers of its earlier volumes. */
export interface RegisterRequest {
    readonly year: number;
    readonly dossiers: readonly ListedDossier[];
    readonly before?: readonly ListedDossier[];
    /** What is known of the body that keeps it. */
    readonly keeper?: Particulars | null;
}

/** When a due date is near: a number of working days, or a share of the limit. */
export type Soon = number | `${number}/${number}`;

/** One reminder (*nhắc việc*). */
export interface Reminder {
    readonly code:
    | "overdue" | "apology_missed" | "due_today" | "apology_today" | "supplement_unanswered" | "due_soon";
    readonly dossier: string;
    readonly due: IsoDate | LocalDateTime;
    /** The working days that are left, or by which it is past. */
    readonly by: number;
    readonly source: string | null;
}

/** An appointment that a calendar moves. */
export interface Impact {
    readonly dossier: string;
    readonly from: LocalDateTime | null;
    readonly to: LocalDateTime | null;
    /** Later above zero, earlier below. */
    readonly workingDays: number;
}

/** What an inspection asks beside the dossiers. */
export interface InspectOptions {
    /** With `now`: the stages that were late are found as well. */
    readonly linked?: LinkedProcedure | null;
    readonly now?: IsoDate | LocalDateTime | null;
    readonly only?: {
        readonly code?: string | null;
        readonly clause?: string | null;
        readonly agency?: string | null;
        readonly officer?: string | null;
        readonly from?: IsoDate | null;
        readonly through?: IsoDate | null;
    } | null;
}

/** How often something was found; null where it is not known. */
export interface FindingCount {
    readonly key: string | null;
    readonly findings: number;
    readonly dossiers: number;
}

/** The breaches of many dossiers (*kết quả kiểm tra*), by day, dossier and line. */
export interface Findings {
    readonly findings: readonly {
        readonly dossier: string;
        readonly agency: string | null;
        readonly officer: string | null;
        readonly breach: Breach;
    }[];
    /** The dossiers in which something was found. */
    readonly dossiers: readonly string[];
    /** The most frequent first. */
    readonly counts: {
        readonly code: readonly FindingCount[];
        readonly clause: readonly FindingCount[];
        readonly agency: readonly FindingCount[];
        readonly officer: readonly FindingCount[];
    };
}

/** A dossier of the population of a sample. */
export interface SampleRow {
    readonly code: string;
    readonly agency?: string | null;
}

/** A sample to inspect (*mẫu kiểm tra*), body by body. */
export interface Sample {
    readonly seed: number;
    readonly strata: readonly {
        readonly agency: string | null;
        readonly population: number;
        readonly drawn: readonly string[];
    }[];
}

/** A linked procedure (*một cửa liên thông*); `limit` is that of the whole. */
export interface LinkedProcedure {
    /** `"in_sequence"` where it is left out. */
    readonly order?: "in_sequence" | "at_once" | null;
    readonly stages: readonly {
        readonly name: string;
        readonly limit: TimeLimitLike;
        readonly agency?: string | null;
        /** What its body changes in the calendar of the desk. */
        readonly calendar?: CalendarChanges | null;
    }[];
    readonly limit?: TimeLimitLike | null;
}

/** When a stage was finished. */
export interface StageFinish {
    readonly name: string;
    readonly at?: IsoDate | LocalDateTime | null;
}

/** What a linked procedure promises; its stages may be due after the whole. */
export interface LinkedPlan {
    readonly stages: readonly {
        readonly name: string;
        readonly start: IsoDate | LocalDateTime;
        readonly due: LocalDateTime;
    }[];
    readonly stagesDue: LocalDateTime;
    readonly due: LocalDateTime;
}

/** Where a linked procedure stands. */
export interface LinkedTrack {
    readonly stages: readonly {
        readonly name: string;
        readonly agency: string | null;
        readonly start: IsoDate | LocalDateTime | null;
        readonly due: LocalDateTime | null;
        readonly finished: IsoDate | LocalDateTime | null;
        readonly outcome: Outcome;
        /** Working days; null for a stage that is not late. */
        readonly lateBy: number | null;
    }[];
    readonly due: LocalDateTime | null;
    readonly finished: IsoDate | LocalDateTime | null;
    readonly outcome: Outcome;
    readonly breaches: readonly Breach[];
}

/** In which order the code of an agency names the levels. */
export type AgencyStyle = "highest_last" | "highest_first";

/** The code of an agency (*mã định danh điện tử*), taken apart. */
export interface AgencyCode {
    readonly text: string;
    readonly style: AgencyStyle;
    /** From the highest down. */
    readonly levels: readonly string[];
    /** The code in each style; null where it has none. */
    readonly highestFirst: string | null;
    readonly highestLast: string | null;
}

/** The code of a procedure (*mã thủ tục hành chính*); `agency` is null for the national one. */
export interface ProcedureCode {
    readonly text: string;
    readonly short: string;
    readonly agency: AgencyCode | null;
}

/** What the number of a dossier is built from. */
export interface DossierCodeParts {
    readonly agency: string;
    /** In which order the agency's code is written, where the code does not show it. */
    readonly style?: AgencyStyle;
    readonly received: IsoDate;
    readonly order: number;
    /** Of a nationally centralised service, 0 to 99. */
    readonly system?: number;
}

/** The number of a dossier (*mã số hồ sơ*), taken apart. */
export interface DossierCode {
    readonly text: string;
    readonly agency: AgencyCode;
    readonly style: AgencyStyle;
    readonly received: IsoDate;
    readonly tail: string;
    /** Null where the tail can be read in two ways: `wholeTail`, or `system` and `systemOrder`. */
    readonly order: number | null;
    readonly wholeTail: number;
    readonly system: number | null;
    readonly systemOrder: number | null;
}

/** The code of a sector (*mã lĩnh vực*), taken apart. */
export interface SectorCode {
    readonly text: string;
    readonly ministry: string;
    readonly sector: string;
}

/** The level of government (*cấp thực hiện*). */
export type Level = "ministry" | "province" | "district" | "commune" | "other";

/** How far a procedure is done online. */
export type OnlineService = "level_1" | "level_2" | "level_3" | "level_4" | "full" | "partial" | "information";

/** A whole number, or a fraction as text. */
export type Ratio = number | `${number}/${number}`;

/** A time limit of a procedure for one way in and kind of dossier; null: for each, or not known. */
export interface CaseLimitSpec {
    readonly channel?: Channel | null;
    readonly case?: string | null;
    /** The words of the source, which state the limit where there is none beside them. */
    readonly text?: string | null;
    readonly limit?: TimeLimitLike | null;
    /** Of a remote area. */
    readonly remote?: boolean | null;
}

/** A part of the dossier (*thành phần hồ sơ*). */
export interface DossierPart {
    readonly name: string;
    readonly originals?: number | null;
    readonly copies?: number | null;
    readonly required?: boolean | null;
}

/** A reduction of a fee: a share of it, or an amount in đồng. */
export type FeeReduction =
| { readonly share: Ratio; readonly amount?: null; readonly reason: string }
| { readonly share?: null; readonly amount: number; readonly reason: string };

/** A fee or charge (*phí, lệ phí*) in đồng. */
export interface Fee {
    readonly kind?: "fee" | "charge" | null;
    readonly amount?: number | null;
    readonly channel?: Channel | null;
    readonly condition?: string | null;
    readonly reductions?: readonly FeeReduction[];
}

/** A procedure (*thủ tục hành chính*), as it comes in. */
export interface ProcedureSpec {
    readonly code?: string | null;
    readonly name: string;
    readonly nameEn?: string | null;
    readonly domain?: string | null;
    readonly levels?: readonly Level[];
    readonly agencies?: readonly string[];
    readonly channels?: readonly Channel[];
    readonly limits?: readonly CaseLimitSpec[];
    /** The limits as the national portal has them, where they are not the ones that hold. */
    readonly published?: readonly CaseLimitSpec[];
    /** Why what is published may not be used as a limit. */
    readonly noLimit?: "not_published" | "no_unit" | "differs_by_channel" | null;
    readonly start?: StartEvent | null;
    readonly parts?: readonly DossierPart[] | null;
    readonly fees?: readonly Fee[] | null;
    readonly legalBasis?: readonly string[];
    readonly decision?: string | null;
    readonly results?: readonly string[];
    readonly online?: OnlineService | null;
    readonly asOf?: IsoDate | null;
}

/** A procedure with every key; null where nothing is known. */
export interface Procedure extends Required<ProcedureSpec> {
    readonly limits: readonly CaseLimit[];
    readonly published: readonly CaseLimit[];
}

/** A time limit of a procedure, as it goes out. */
export interface CaseLimit extends Required<CaseLimitSpec> {
    readonly limit: TimeLimit | null;
    readonly remote: boolean;
}

/** One version of a procedure, in force from one day through another, or still. */
export interface ProcedureVersion {
    readonly procedure: ProcedureSpec;
    readonly from: IsoDate;
    readonly until?: IsoDate | null;
}

/** Procedures, as `motcua/catalogue.json` holds them. */
export interface Catalogue {
    readonly title?: string | null;
    readonly asOf?: IsoDate | null;
    readonly procedures: readonly ProcedureSpec[];
}

/** A fault of a catalogue's data. */
export interface Finding {
    readonly kind:
    | "code_missing"
    | "code_malformed"
    | "code_duplicate"
    | "no_usable_limit"
    | "unit_missing"
    | "channels_differ"
    | "units_mixed"
    | "text_differs"
    | "published_differs"
    | "thousands_lost"
    | "district_ended"
    | "document_malformed";
    /** Which procedure, from 0, and its code or name. */
    readonly place: number;
    readonly procedure: string;
    /** Where in the procedure, as the file of the catalogue names it: `"legal_basis[0]"`. */
    readonly path: string;
    readonly value: string;
}

/** A number before and after; `cut` and `share` are null where they cannot be told. */
export interface Change {
    readonly before: Ratio;
    readonly after: Ratio;
    readonly cut: Ratio | null;
    /** The cut and what it is a share of: `"10/30"`. */
    readonly share: `${number}/${number}` | null;
    /** With one decimal, as Vietnamese writes it: `"33,3%"`. */
    readonly percent: string | null;
}

/** What became of something that two versions of a procedure may have. */
export type Comparison = "compared" | "units_differ" | "unknown" | "removed" | "added";

/** What a new version of a procedure simplifies; null where one of the two does not tell. */
export interface Simplification {
    readonly limits: readonly {
        readonly channel: Channel | null;
        readonly case: string | null;
        readonly remote: boolean;
        readonly before: TimeLimit | null;
        readonly after: TimeLimit | null;
        readonly comparison: Comparison;
        readonly unit: Unit | null;
        readonly change: Change | null;
    }[];
    readonly parts: Change | null;
    readonly removedParts: readonly string[];
    readonly addedParts: readonly string[];
    readonly fees:
    | readonly {
        readonly kind: "fee" | "charge" | null;
        readonly channel: Channel | null;
        readonly condition: string | null;
        readonly comparison: Comparison;
        readonly change: Change | null;
    }[]
    | null;
}

/** Something that is paid for, so many times, at a price in đồng. */
export interface CostItem {
    readonly name: string;
    readonly count: number;
    readonly price: number;
}

/** What a procedure asks of those who comply with it. */
export interface Burden {
    readonly timesAYear: Ratio;
    readonly people: number;
    readonly activities?: readonly { readonly name: string; readonly minutes: number; readonly hourlyWage: number }[];
    readonly fees?: readonly CostItem[];
    readonly trips?: readonly CostItem[];
}

/** What complying costs (*chi phí tuân thủ*), in đồng: exact, and rounded half up. */
export interface Cost {
    readonly once: Ratio;
    readonly onceRounded: number;
    readonly timesAYear: Ratio;
    readonly perYear: Ratio;
    readonly perYearRounded: number;
    readonly parts: readonly { readonly kind: "time" | "fee" | "trip"; readonly name: string; readonly once: Ratio }[];
}

/** A step of an internal process; its share is a part of the limit. */
export interface ProcessStepSpec {
    readonly name: string;
    readonly share: TimeLimitLike;
    readonly role?: string | null;
    readonly post?: string | null;
    readonly agency?: string | null;
    readonly level?: Level | null;
    readonly product?: string | null;
}

/** An internal process (*quy trình nội bộ*), as it comes in. */
export interface InternalProcessSpec {
    readonly limit: TimeLimitLike;
    readonly steps: readonly (ProcessStepSpec & { readonly due?: LocalDateTime | null })[];
    /** What an answer tells, as `due` of a step; neither is read back. */
    readonly sum?: Ratio;
}

/** An internal process; `due` is null where it was not started. */
export interface InternalProcess extends InternalProcessSpec {
    readonly limit: TimeLimit;
    /** In the unit of the limit; in working days where the limit is a same-day one. */
    readonly sum: Ratio;
    readonly steps: readonly (Required<ProcessStepSpec> & { readonly share: TimeLimit; readonly due: LocalDateTime | null })[];
}


/** What a column of an export holds; the last six are personal, and dropped unless they are kept. */
export type ExportField =
| "code" | "procedure" | "procedure_code" | "agency" | "domain" | "status" | "submitted" | "received" | "due"
| "supplement_asked" | "supplement_answered" | "refused_on" | "ready" | "handed_over" | "channel" | "level" | "limit"
| "officer" | PersonalField;

export type PersonalField = "applicant" | "owner" | "phone" | "email" | "address" | "identity";

/** A cell as a sheet has it; numbers are whole, dates are text or a spreadsheet's number. */
export type ExportCell = string | number | null;

/** A header with what is said about its columns. */
export interface ExportColumns {
    readonly header: readonly ExportCell[];
    /** Columns that hold a field whatever their name says. */
    readonly columns?: readonly { readonly name: string; readonly field: ExportField }[];
    /** Personal fields that are kept. */
    readonly keep?: readonly PersonalField[];
}

export interface ExportLayout {
    readonly columns: readonly { readonly name: string; readonly field: ExportField | null }[];
    /** Columns that are not known. */
    readonly unknown: readonly string[];
    /** Personal columns that are not read. */
    readonly dropped: readonly string[];
}

/** Where a dossier stands, as a local status says. */
export type ExportState =
| "new" | "submitted" | "not_received" | "received" | "processing" | "awaiting_supplement" | "awaiting_fee"
| "suspended" | "ready" | "handed_over" | "refused" | "withdrawn" | "stopped";

export interface ExportRequest extends ExportColumns {
    readonly rows: readonly (readonly ExportCell[])[];
    /** The day on which the export was made; what happened after it is in the future. */
    readonly today: IsoDate;
    /** The row of the sheet in which the cells begin; 2, behind a header. */
    readonly firstRow?: number;
    /** From how many dossiers of a body on an end to the minute of the due date is a finding; 10. */
    readonly atDueFrom?: number;
    /** From how many dossiers of a body on one moment of finishing is a finding; 10. */
    readonly bulkFrom?: number;
    /** What local statuses stand for. */
    readonly statuses?: readonly { readonly name: string; readonly state: ExportState }[];
    /** What local words or numbers for ways in stand for. */
    readonly channels?: readonly { readonly name: string; readonly channel: "direct" | "online" | "postal" }[];
    /** The names that bodies have now. */
    readonly agencies?: readonly { readonly name: string; readonly now: string }[];
    /** Limits by the name or code of the procedure, for rows that do not tell them. */
    readonly limits?: readonly { readonly procedure: string; readonly limit: TimeLimitLike }[];
}

/** Why a row cannot be a record. */
export type ExportFault =
| "empty_row" | "too_many_cells" | "missing_code" | "invalid_date" | "out_of_coverage" | "invalid_status"
| "invalid_channel" | "invalid_limit" | "not_yet_received" | "missing_received" | "missing_end";

/** What is doubtful about rows that were taken in. */
export type ExportFindingKind =
| "missing_due" | "due_before_receipt" | "due_earlier" | "due_later" | "end_before_receipt" | "future_date"
| "received_on_closed_day" | "finished_on_closed_day" | "finished_at_due" | "bulk_finish" | "status_contradicts"
| "incomplete_supplement" | "repeated_row" | "conflict";

/** A row that is no record; rows are numbered as in the sheet. */
export interface RefusedRow {
    readonly row: number;
    readonly fault: ExportFault;
    readonly column: string | null;
    readonly value: string;
    readonly text: string;
    readonly textEn: string;
}

export interface ExportFinding {
    readonly kind: ExportFindingKind;
    readonly rows: readonly number[];
    readonly dossier: string | null;
    /** The body, for a sign that many of its dossiers show. */
    readonly agency: string | null;
    readonly field: ExportField | null;
    readonly value: string | null;
    /** What the value is compared with. */
    readonly against: string | null;
    /** By how many working days a due date differs from the limit's; negative where it is earlier. */
    readonly workingDays: number | null;
    readonly text: string;
    readonly textEn: string;
}

/** What an export came to; always rows = records + merged + refused. */
export interface ExportAnswer {
    readonly rows: number;
    readonly merged: number;
    /** Of how many dossiers the due date was recomputed. */
    readonly dueChecked: number;
    /** Rows for `tally`. */
    readonly records: readonly FigureRow[];
    /** Which dossier each record is, in the same place. */
    readonly dossiers: readonly {
        readonly code: string | null;
        readonly rows: readonly number[];
        readonly personal: readonly { readonly field: PersonalField; readonly value: string }[];
    }[];
    readonly refused: readonly RefusedRow[];
    readonly findings: readonly ExportFinding[];
    readonly counts: readonly { readonly kind: ExportFindingKind; readonly findings: number; readonly rows: number }[];
}

/** What is generated; shares are in thousandths, rates in hundred-thousandths of the dossiers. */
export interface GenerateOptions {
    readonly seed: number;
    readonly rows: number;
    /** The first and the last day of receipt; the year 2025. */
    readonly from?: IsoDate;
    readonly through?: IsoDate;
    /** The day on which the export is made; the last of receipt. */
    readonly today?: IsoDate;
    readonly agencies?: readonly string[];
    readonly procedures?: readonly {
        readonly code: string;
        readonly name: string;
        readonly domain: string;
        readonly workingDays: number;
    }[];
    readonly online?: number;
    readonly postal?: number;
    /** Receipts of a Saturday of service, as a share of an ordinary day's. */
    readonly saturday?: number;
    readonly late?: number;
    readonly supplements?: number;
    readonly signsFrom?: number;
    readonly faults?: readonly { readonly kind: ExportFault | ExportFindingKind; readonly rate: number }[];
    /** Everything that can be wrong, each at this rate. */
    readonly faultRate?: number;
}

/** A synthetic export, and what each row truly is. */
export interface GeneratedExport {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly truth: readonly {
        readonly kind: "record" | "continued" | "refused";
        readonly record: FigureRow | null;
        readonly injected: ExportFault | ExportFindingKind | null;
    }[];
}


/** What a feed shall hold; days of the calendar where a year or two days are named. */
export interface FeedRequest {
    /** What calendars show. */
    readonly name: string;
    /** When the feed is made, in Vietnam's time. */
    readonly stamp: LocalDateTime;
    readonly language?: "vi" | "en";
    readonly year?: number;
    readonly from?: IsoDate;
    readonly through?: IsoDate;
    /** All where it is left out. */
    readonly include?: readonly ("days_off" | "makeup" | "saturday_service")[];
    readonly reception?: ReceptionPlan;
    readonly deadlines?: readonly {
        /** What kind of thing is due; a dossier where it is left out. */
        readonly kind?: "dossier" | "petition" | "task" | "document";
        /** What it is known by; another for each. */
        readonly code: string;
        readonly name: string;
        readonly due: IsoDate | LocalDateTime;
        readonly source?: string | null;
    }[];
}

export interface FeedEvent {
    readonly uid: string;
    readonly kind: "days_off" | "makeup" | "saturday_service" | "reception" | "deadline";
    readonly from: IsoDate;
    /** The last day, included. */
    readonly through: IsoDate;
    /** Null for whole days. */
    readonly starts: string | null;
    readonly ends: string | null;
    readonly summary: string;
    readonly place: string | null;
    readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
    readonly standing: Standing;
    readonly sources: readonly string[];
}

/** The text of RFC 5545 and its events in order. */
export interface CalendarFeed {
    readonly text: string;
    readonly events: readonly FeedEvent[];
}


/** Where a document is (*trạng thái văn bản*). */
export type DocumentState =
| "new" | "arrived" | "registered" | "forwarded" | "assigned" | "settled" | "drafted" | "numbered" | "signed"
| "issued" | "filed" | "recalled" | "replaced";

/** How urgent a document is (*Khẩn, Thượng khẩn, Hỏa tốc*). */
export type DocumentPriority = "ordinary" | "urgent" | "very_urgent" | "most_urgent";

/** What happened to a document, without its time. */
export type DocumentHappening =
| { readonly type: "arrived" | "acknowledged" | "drafted" | "signed" | "issued" }
| { readonly type: "registered"; readonly number: number }
| { readonly type: "forwarded" | "sent"; readonly to?: string }
| {
    readonly type: "assigned";
    readonly unit?: string;
    readonly officer?: string;
    /** A day, or `limit` from the day of assignment. */
    readonly until?: IsoDate;
    readonly limit?: TimeLimitLike;
}
| { readonly type: "extended"; readonly until: IsoDate; readonly reason?: string }
| { readonly type: "extended"; readonly byLimit: TimeLimitLike; readonly reason?: string }
| { readonly type: "settled"; readonly document?: string }
| {
    readonly type: "amended";
    readonly fault: "content" | "form";
    readonly document?: string;
    /** The kind of the document that puts it right, by its Vietnamese name. */
    readonly kind?: string;
}
| { readonly type: "replaced"; readonly document: string }
| { readonly type: "recalled"; readonly reason?: string }
| { readonly type: "filed"; readonly file?: string };

/** The code of an event of a document. */
export type DocumentEventType = DocumentHappening["type"];

/** One line of the log of a document. A correction names the line it corrects, from 0. */
export type DocumentEvent = {
    readonly at: IsoDate | LocalDateTime;
    readonly by?: string;
    readonly agency?: string;
} & (
| DocumentHappening
| {
    readonly type: "corrected";
    readonly entry: number;
    readonly happened?: IsoDate | LocalDateTime;
    /** What really happened; null: nothing. */
    readonly event: DocumentHappening | null;
}
);

/** A document of a register (*văn bản đến, văn bản đi*): what is known of it, and its log. */
export interface RegisteredDocument {
    readonly code?: string;
    readonly direction: "incoming" | "outgoing";
    readonly subject?: string;
    /** Its Vietnamese name, such as `Quyết định`; as its symbol says where it is left out. */
    readonly kind?: string;
    /** `ordinary` where it is left out. */
    readonly priority?: DocumentPriority;
    readonly secret?: boolean;
    /** Whether it is a dossier of the one-stop desk, which the articles on documents do not judge. */
    readonly oneStop?: boolean;
    /** `electronic` where it is left out. */
    readonly carrier?: "electronic" | "paper";
    /** Its number and symbol as printed, such as `15/QĐ-UBND`. */
    readonly symbol?: string;
    readonly sender?: string;
    readonly receiver?: string;
    /** The code of the document that it answers. */
    readonly repliesTo?: string;
    readonly events: readonly DocumentEvent[];
}

/** A document of a list: `calendar` is what its body changes in the calendar that is asked. */
export interface ListedDocument extends RegisteredDocument {
    readonly calendar?: CalendarChanges | null;
}

/** A document with everything that follows from its events, seen at one moment. */
export interface RegisteredDocumentView {
    readonly code: string;
    readonly state: DocumentState;
    readonly due: LocalDateTime | null;
    readonly originalDue: LocalDateTime | null;
    readonly finished: IsoDate | LocalDateTime | null;
    readonly outcome: Outcome;
    readonly changes: readonly DueChange[];
    readonly time: { readonly office: UsedTime; readonly citizen: UsedTime; readonly total: UsedTime };
    readonly possible: readonly DocumentEventType[];
    readonly lawful: readonly DocumentEventType[];
    readonly breaches: readonly Breach[];
    readonly direction: "incoming" | "outgoing";
    readonly subject: string;
    readonly kind: string | null;
    readonly priority: DocumentPriority;
    readonly secret: boolean;
    readonly oneStop: boolean;
    readonly carrier: "electronic" | "paper";
    /** Its number in the book of the year. */
    readonly number: number | null;
    readonly arrived: IsoDate | LocalDateTime | null;
    readonly acknowledged: IsoDate | LocalDateTime | null;
    readonly registered: IsoDate | LocalDateTime | null;
    readonly forwarded: IsoDate | LocalDateTime | null;
    readonly unit: string | null;
    readonly officer: string | null;
    readonly signed: IsoDate | LocalDateTime | null;
    readonly issued: IsoDate | LocalDateTime | null;
    readonly contentErrors: number;
    readonly formErrors: number;
    readonly repliesTo: string | null;
    /** The document that answered it or took its place. */
    readonly followedBy: string | null;
}

export interface DocumentReminderOptions {
    readonly now: IsoDate | LocalDateTime;
    readonly soon: Soon;
}

/** One reminder about a document (*nhắc việc*). */
export interface DocumentReminder {
    readonly code:
    | "overdue" | "due_today" | "unsettled" | "unregistered" | "unforwarded" | "unnumbered" | "unissued" | "unacknowledged"
    | "due_soon";
    readonly document: string;
    readonly due: IsoDate | LocalDateTime;
    /** Working days left, or by which it is past. */
    readonly by: number;
    readonly source: string | null;
}

export interface BookOptions {
    readonly direction: "incoming" | "outgoing";
    readonly year: number;
    /** How outgoing documents are numbered; `together` where it is left out. */
    readonly numbering?: "together" | "by_kind";
}

/** One thing that is wrong with the book of a year. */
export interface BookFinding {
    readonly kind: "gap" | "double" | "out_of_order" | "missing_kind" | "code_twice" | "symbol_differs";
    /** Whether it is in the series of secret documents. */
    readonly secret: boolean;
    /** Whether it is in a series of documents that state law. */
    readonly normative: boolean;
    /** The kind whose own series it is in; null in a series of several kinds. */
    readonly series: string | null;
    readonly from: number;
    readonly through: number;
    readonly documents: readonly string[];
    /** What of the symbol is different, for `symbol_differs`. */
    readonly differs: readonly ("number" | "year" | "kind")[];
    readonly source: string | null;
}

/** One thing that is wrong with a link between two documents. */
export interface LinkFinding {
    readonly kind: "unknown_document" | "wrong_direction" | "too_early" | "not_issued" | "one_sided" | "not_settled";
    /** The document that names the other. */
    readonly document: string;
    /** Where it does. */
    readonly by: "replies_to" | "settled" | "amended" | "replaced";
    readonly other: string;
}

export interface DocumentCountOptions {
    readonly period: PeriodSpec;
    /** A published total with the kinds that it is said to consist of. */
    readonly stated?: {
        readonly total: number;
        readonly parts: readonly {
            readonly name: string;
            readonly count: number;
            /** Issued by another body, so that it may not belong to the total. */
            readonly ofAnother?: boolean;
        }[];
    };
    /** The share of errors of form that a body allows, in per cent. */
    readonly bound?: number;
}

/** Documents of one direction. */
export interface DirectionCounts {
    readonly registered: number;
    readonly kinds: readonly { readonly kind: string | null; readonly count: number }[];
    readonly electronic: { readonly numerator: number; readonly denominator: number; readonly percent: string | null };
    readonly urgent: number;
    readonly secret: number;
    readonly issued: number;
}

/** The documents of a period (*số lượng văn bản*). */
export interface DocumentCounts {
    readonly period: Span;
    readonly incoming: DirectionCounts;
    readonly outgoing: DirectionCounts;
    /** Documents that were issued with an error of form, of those that were issued. */
    readonly formErrors: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly bound: number | null;
        readonly within: boolean | null;
    };
    /** What the published total lacks by each reading; below 0, what is too much. */
    readonly stated: readonly { readonly reading: "all" | "own"; readonly sum: number; readonly missing: number }[];
}


/** Where a task is (*trạng thái nhiệm vụ*). */
export type TaskState =
| "new" | "assigned" | "in_progress" | "submitted" | "returned" | "completed" | "cancelled" | "merged";

/** Where a task comes from (*nguồn giao*). */
export type TaskOrigin = "document" | "year_programme" | "quarter_programme" | "month_programme" | "inspection";

/** What happened to a task, without its time. */
export type TaskHappening =
| { readonly type: "assigned" }
| { readonly type: "progress_reported"; readonly percent?: number; readonly note?: string }
| { readonly type: "extension_asked"; readonly until?: IsoDate; readonly reason?: string }
| { readonly type: "extended"; readonly until: IsoDate; readonly reason?: string }
| { readonly type: "extended"; readonly byLimit: TimeLimitLike; readonly reason?: string }
| { readonly type: "extension_refused" | "returned" | "cancelled"; readonly reason?: string }
| { readonly type: "deadline_set"; readonly date: IsoDate; readonly reason?: string }
| { readonly type: "reviewed"; readonly next?: IsoDate; readonly note?: string }
| { readonly type: "submitted"; readonly document?: string }
| { readonly type: "accepted"; readonly grade?: string; readonly reason?: string }
| { readonly type: "reassigned"; readonly lead?: string; readonly officer?: string; readonly reason?: string }
| { readonly type: "merged"; readonly into: string };

/** The code of an event of a task. */
export type TaskEventType = TaskHappening["type"];

/** One line of the log of a task. A correction names the line it corrects, from 0. */
export type TaskEvent = {
    readonly at: IsoDate | LocalDateTime;
    readonly by?: string;
    readonly agency?: string;
} & (
| TaskHappening
| {
    readonly type: "corrected";
    readonly entry: number;
    readonly happened?: IsoDate | LocalDateTime;
    /** What really happened; null: nothing. */
    readonly event: TaskHappening | null;
}
);

/** An assigned task (*nhiệm vụ giao*): what was assigned, and its log. */
export interface TaskLog {
    readonly code?: string;
    readonly content?: string;
    /** `document` where it is left out. */
    readonly origin?: TaskOrigin;
    readonly document?: string;
    readonly item?: string;
    /** As the origin says where it is left out. */
    readonly planned?: boolean;
    readonly lead?: string;
    readonly cooperating?: readonly string[];
    readonly officer?: string;
    readonly domain?: string;
    /** The code of the task of which it is a part. */
    readonly parent?: string;
    /** A day, or `limit` from the day of assignment; neither for a task without a deadline yet. */
    readonly until?: IsoDate;
    readonly limit?: TimeLimitLike;
    /** How often it is looked at. */
    readonly review?: TimeLimitLike;
    /** What finishes it: the submission that is accepted (where it is left out), or the acceptance. */
    readonly finish?: "submitted" | "accepted";
    readonly events: readonly TaskEvent[];
}

/** A task of a list: `calendar` is what its body changes in the calendar that is asked. */
export interface ListedTask extends TaskLog {
    readonly calendar?: CalendarChanges | null;
}

/** A task with everything that follows from its events, seen at one moment. */
export interface TaskView {
    readonly code: string;
    readonly state: TaskState;
    readonly due: LocalDateTime | null;
    readonly originalDue: LocalDateTime | null;
    readonly finished: IsoDate | LocalDateTime | null;
    readonly outcome: Outcome;
    readonly changes: readonly DueChange[];
    readonly time: { readonly office: UsedTime; readonly citizen: UsedTime; readonly total: UsedTime };
    readonly possible: readonly TaskEventType[];
    readonly lawful: readonly TaskEventType[];
    readonly breaches: readonly Breach[];
    readonly content: string;
    readonly origin: TaskOrigin;
    readonly planned: boolean;
    readonly lead: string | null;
    readonly officer: string | null;
    readonly assigned: IsoDate | LocalDateTime | null;
    readonly percent: number | null;
    readonly review: IsoDate | null;
    readonly extensionAsked: IsoDate | LocalDateTime | null;
    readonly extensions: number;
    readonly returns: number;
    readonly submitted: IsoDate | LocalDateTime | null;
    readonly accepted: IsoDate | LocalDateTime | null;
    readonly finish: "submitted" | "accepted";
    readonly grade: string | null;
    readonly gradeReason: string | null;
    readonly mergedInto: string | null;
}

export interface TaskReminderOptions {
    readonly now: IsoDate | LocalDateTime;
    readonly soon: Soon;
    /** Past due by so many working days, a task is escalated. */
    readonly escalate?: number;
    /** Not heard of for so many working days, it is silent. */
    readonly silent?: number;
}

/** One reminder about a task (*nhắc việc*). */
export interface TaskReminder {
    readonly code:
    | "escalated" | "overdue" | "due_today" | "awaiting_acceptance" | "extension_unanswered" | "due_soon"
    | "review_due" | "silent";
    readonly task: string;
    readonly due: IsoDate | LocalDateTime;
    /** The working days that are left, or by which it is past. */
    readonly by: number;
}

export interface TaskCheckOptions {
    readonly now: IsoDate | LocalDateTime;
    /** What documents assign. */
    readonly listed?: readonly { readonly document: string; readonly content: string; readonly lead?: string }[];
    /** The bodies that there are. */
    readonly agencies?: readonly string[];
}

/** One thing that is wrong with a register of tasks. */
export interface TaskFinding {
    readonly kind:
    | "not_entered" | "entered_twice" | "wrong_lead" | "impossible_deadline" | "late_report" | "unknown_parent"
    | "code_twice" | "merged_into_nothing";
    /** Null for a task that was not entered. */
    readonly task: string | null;
    readonly reason: string;
    readonly about: string;
}

export type TaskRateCode = "completed" | "on_time" | "late" | "unfinished" | "overdue";

export interface TaskTableOptions {
    readonly period: PeriodSpec;
    readonly compare?: PeriodSpec;
    readonly policy?: FigurePolicy;
    readonly by?: readonly FigureKey[];
    readonly planned?: boolean;
    /** `on_time` where it is left out; of `late`, `unfinished` and `overdue` the lowest comes first. */
    readonly rankBy?: TaskRateCode;
    /** Thresholds in per cent of `completed` or `on_time`, each from a day of its own, the grades at thresholds of their own. */
    readonly grading?: readonly {
        readonly from: IsoDate;
        readonly through?: IsoDate;
        readonly source: string;
        readonly grades: readonly { readonly grade: string; readonly atLeast: number }[];
    }[];
}

/** Figures of tasks; what was cancelled stands beside what was assigned. */
export interface TaskFigures {
    readonly counts: {
        readonly assigned: number;
        /** Those of them that were assigned before the period. */
        readonly carriedOver: number;
        readonly completed: number;
        readonly early: number;
        readonly onTime: number;
        readonly late: number;
        readonly completedWithoutDeadline: number;
        readonly unfinished: number;
        readonly withinTime: number;
        readonly overdue: number;
        readonly waiting: number;
        readonly noDeadline: number;
        readonly cancelled: number;
    };
    /** What was completed without a deadline is in none of `onTime`, `late` and `overdue`. */
    readonly rates: {
        readonly completed: FigureRate;
        readonly onTime: FigureRate;
        readonly late: FigureRate;
        readonly unfinished: FigureRate;
        readonly overdue: FigureRate;
    };
    readonly grade: string | null;
    /** Against the other period; null for what has no figure on one side. */
    readonly change: {
        readonly assigned: FigureChange | null;
        readonly completed: FigureChange | null;
        readonly onTime: FigureChange | null;
        readonly late: FigureChange | null;
        readonly unfinished: FigureChange | null;
        readonly overdue: FigureChange | null;
    } | null;
}

export interface TaskTable {
    readonly period: Span;
    readonly compare: Span | null;
    readonly policy: FigurePolicy;
    readonly by: readonly FigureKey[];
    readonly rankedBy: TaskRateCode;
    /** The paper behind the thresholds. */
    readonly grading: string | null;
    /** Those of the other period as well; its `qualities` are those of the group. */
    readonly groups: readonly (TaskFigures & {
        readonly key: readonly (string | null)[];
        readonly qualities: readonly { readonly grade: string | null; readonly completed: number }[];
    })[];
    readonly total: TaskFigures;
    readonly ranking: readonly {
        readonly place: number | null;
        readonly key: readonly (string | null)[];
        readonly rate: FigureRate;
    }[];
    /** Completed in the period, by the grade of the result; null: not graded. */
    readonly qualities: readonly { readonly grade: string | null; readonly completed: number }[];
    readonly parts: readonly {
        readonly task: string;
        readonly parts: number;
        readonly completed: number;
        readonly overdue: number;
    }[];
}


export interface TimingRequest {
    readonly rows: readonly FigureRow[];
    readonly period: PeriodSpec;
    /** `by_date` where it is left out. */
    readonly policy?: FigurePolicy;
    /** Per cents from 0 to 100. */
    readonly cuts?: readonly number[];
}

/** Times in working days. */
export interface FigureTiming {
    readonly period: Span;
    readonly policy: FigurePolicy;
    /** From receipt to result; open is what is in progress. */
    readonly taken: DistributionAnswer;
    /** From the due day to the result, below zero before it; open is what is past due. */
    readonly lateness: DistributionAnswer;
    /** The rate on time if what was promised had been shorter by so many per cent. */
    readonly cuts: readonly { readonly percent: number; readonly rate: FigureRate }[];
}

export interface LoadRequest {
    readonly rows: readonly FigureRow[];
    readonly period: PeriodSpec;
    readonly now: IsoDate;
    readonly policy?: FigurePolicy;
}

/** What falls due on a day, and how much of it was open when the figures were taken. */
export interface DayLoad {
    readonly date: IsoDate;
    readonly due: number;
    readonly open: number;
}

/** What makes figures differ for another reason than the work: not recorded, or counted in another way. */
export interface FigureGap {
    readonly kind: "missing" | "changed";
    readonly from: IsoDate;
    readonly through: IsoDate;
    readonly reason: string;
}

/** A gap as it is given: without `through` it has the one day `from`. */
export type FigureGapSpec = Omit<FigureGap, "through"> & { readonly through?: IsoDate };

export interface BreaksRequest {
    readonly gaps: readonly FigureGapSpec[];
    readonly before: PeriodSpec;
    readonly after: PeriodSpec;
}

export interface FrozenRequest {
    readonly published: { readonly rows: readonly FigureRow[]; readonly on: IsoDate };
    /** Each with all rows as they are known then. */
    readonly corrections?: readonly {
        readonly rows: readonly FigureRow[];
        readonly on: IsoDate;
        readonly reason: string;
    }[];
    readonly period: PeriodSpec;
    readonly policy?: FigurePolicy;
    readonly by?: readonly FigureKey[];
}

/** Figures as they were published, as they are known now, and every correction. */
export interface FrozenFigures {
    readonly on: IsoDate;
    readonly published: FigureTable;
    readonly current: FigureTable;
    readonly corrections: readonly {
        readonly on: IsoDate;
        readonly reason: string;
        /** The key is empty for the total. */
        readonly changed: readonly {
            readonly key: readonly (string | null)[];
            readonly figure: string;
            readonly before: number;
            readonly after: number;
        }[];
    }[];
}


export type ReportLanguage = "vi" | "en";

/** Words: a name that is the same in both languages, or both. */
export type ReportLabel = string | { readonly vi: string; readonly en: string };

/** What figures stand on; it is printed below every table and chart. */
export interface ReportBasis {
    readonly period: ReportLabel;
    readonly policy: ReportLabel;
    readonly population: ReportLabel;
}

/** A rate with its two integers. */
export interface ReportShare {
    readonly numerator: number;
    readonly denominator: number;
}

/** What stands in a place of a table: words, a count, a rate, a day, a change; null for no figure. */
export type ReportCell =
| ReportLabel
| number
| ReportShare
| { readonly date: IsoDate }
| { readonly from: number; readonly to: number }
| { readonly from: RateSpec; readonly to: RateSpec }
| null;

export type ReportColumn =
| ReportLabel
| { readonly label: ReportLabel; readonly group?: ReportLabel | null; readonly number?: string | null };

/** The tasks of a period as they are published; what is not given is left out. */
export interface TaskFigures {
    readonly period: ReportLabel;
    readonly assigned: number;
    readonly completed: number;
    readonly onTime?: number | null;
    readonly late?: number | null;
    readonly open?: number | null;
    readonly withinTime?: number | null;
    readonly overdue?: number | null;
}

/** A table of a report, by its kind. */
export type SheetRequest = { readonly title?: ReportLabel } & (
| { readonly kind: "settlement"; readonly table: TallyRequest }
| { readonly kind: "rates"; readonly table: TallyRequest; readonly of?: readonly Population[] }
| { readonly kind: "comparison"; readonly before: TallyRequest; readonly after: TallyRequest; readonly gaps?: readonly FigureGapSpec[] }
| { readonly kind: "ranking"; readonly table: TallyRequest; readonly of: Population }
| { readonly kind: "ranking"; readonly basis: ReportBasis; readonly units: readonly UnitRate[] }
| { readonly kind: "tasks"; readonly basis: ReportBasis; readonly periods: readonly TaskFigures[] }
| {
    readonly kind: "documents";
    readonly basis: ReportBasis;
    readonly received?: number | null;
    readonly petitions?: number | null;
    readonly issued: number;
    readonly kinds: readonly { readonly kind: ReportLabel; readonly count: number }[];
}
| {
    readonly kind: "findings";
    readonly source: ReportLabel;
    /** What is read where no claims are given, and what the places of claims are quoted from. */
    readonly text?: string | null;
    readonly claims?: readonly AuditClaim[] | null;
}
| {
    readonly kind: "values";
    readonly title: ReportLabel;
    readonly basis: ReportBasis;
    readonly columns: readonly ReportColumn[];
    readonly rows: readonly (readonly ReportCell[] | { readonly total: readonly ReportCell[] })[];
    readonly notes?: readonly ReportLabel[];
}
);

/** A table in every form; the CSV has no byte order mark. */
export interface ReportSheet {
    readonly title: string;
    readonly markdown: string;
    readonly csv: string;
    readonly html: string;
}

/** A chart of a report, by its kind. */
export type ChartRequest = { readonly title?: ReportLabel } & (
| { readonly kind: "on_time"; readonly table: TallyRequest }
| {
    readonly kind: "on_time";
    readonly basis: ReportBasis;
    readonly units: readonly { readonly unit: ReportLabel; readonly early: number; readonly onTime: number; readonly late: number }[];
}
| {
    readonly kind: "trend";
    readonly basis: ReportBasis;
    readonly series: readonly {
        readonly name: ReportLabel;
        /** A period without a rate breaks the line. */
        readonly points: readonly { readonly period: ReportLabel; readonly rate?: ReportShare | null }[];
    }[];
}
/** Working days against the due day, below zero early. */
| { readonly kind: "lateness"; readonly basis: ReportBasis; readonly amounts: Amounts }
| {
    readonly kind: "due_load";
    readonly basis: ReportBasis;
    readonly days: readonly { readonly date: IsoDate; readonly count: number }[];
}
| { readonly kind: "ranking"; readonly table: TallyRequest; readonly of: Population }
| { readonly kind: "ranking"; readonly basis: ReportBasis; readonly units: readonly UnitRate[] }
);

/** A chart: one picture as a Vega-Lite specification (version 5) and as SVG. */
export interface ReportChart {
    readonly title: string;
    /** Not frozen, because Vega marks the figures that it is given. */
    readonly vegaLite: { readonly [member: string]: unknown };
    readonly svg: string;
}

/** A figure that stands out; `beside` is most often its change. */
export interface KeyFigure {
    readonly label: ReportLabel;
    readonly value: ReportCell;
    readonly beside?: ReportCell;
}

/** One part of a report. */
export type ReportBlock =
| { readonly heading: ReportLabel }
| { readonly paragraph: ReportLabel }
| { readonly figures: readonly KeyFigure[] }
| { readonly sheet: SheetRequest }
| { readonly chart: ChartRequest };

/** A whole report. */
export interface PageRequest {
    readonly title: ReportLabel;
    readonly period: ReportLabel;
    readonly superior?: ReportLabel | null;
    readonly office?: ReportLabel | null;
    readonly number?: ReportLabel | null;
    readonly placeAndDay?: ReportLabel | null;
    /** The name of the country and its motto at the head; `printed` where it is left out. */
    readonly motto?: "printed" | "left_out";
    readonly blocks: readonly ReportBlock[];
}

/** A set of codes that answers use. */
export type Vocabulary =
| "day_kind" | "standing" | "outcome" | "holder" | "channel" | "due_change"
| "dossier_state" | "dossier_event" | "dossier_reminder" | "dossier_breach"
| "task_state" | "task_event" | "task_reminder" | "task_breach"
| "petition_kind" | "petition_stage"
| "petition_state" | "petition_event" | "petition_reminder" | "petition_breach"
| "document_state" | "document_event" | "document_reminder" | "document_breach"
| "matter_state" | "matter_event" | "matter_breach";

/** A code with its words in Vietnamese and in English. */
export interface CodeLabel {
    readonly code: string;
    readonly text: string;
    readonly textEn: string;
}


export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** The rule of a reception day (*quy định ngày tiếp*); a month without that number takes its last day. */
export type ReceptionRule =
| { readonly weekly: Weekday }
| { readonly monthlyDay: number }
| { readonly monthlyWeekday: { readonly nth: 1 | 2 | 3 | 4 | "last"; readonly weekday: Weekday } }
| { readonly dates: readonly IsoDate[] };

/** What became of a reception day: held by somebody else, or later, or at no known day. */
export type ReceptionChange = { readonly on: IsoDate; readonly noticed?: IsoDate | null } & (
| { readonly delegated: { readonly to: string } }
| { readonly postponed: { readonly to?: IsoDate | null } }
);

export interface ReceptionTurn {
    readonly rule: ReceptionRule;
    readonly room?: string | null;
    /** Such as `"08:00-11:30"`. */
    readonly hours?: string | null;
    readonly changes?: readonly ReceptionChange[];
}

/** Who must receive by law (*người có trách nhiệm tiếp công dân*). */
export type Receiver = "province_chairman" | "district_chairman" | "commune_chairman" | "agency_head" | "other";

export interface ReceptionLeader {
    readonly name: string;
    readonly post?: string | null;
    readonly agency?: string | null;
    /** `other` where it is left out: the law names no minimum. */
    readonly receiver?: Receiver;
    /** A minimum of the body's own, in place of that of the law. */
    readonly minimum?: { readonly days: number; readonly per: "week" | "month"; readonly source: string } | null;
    readonly turns?: readonly ReceptionTurn[];
}

/** Who receives in a year, or from one day through another. */
export type ReceptionPlan = {
    readonly leaders: readonly ReceptionLeader[];
    /** The next working day where it is left out. */
    readonly roll?: Roll;
    readonly posted?: IsoDate | null;
    /** Whether a day that somebody else holds is the leader's; not where it is left out. */
    readonly delegated?: "not_counted" | "counted";
} & ({ readonly year: number } | { readonly from: IsoDate; readonly through: IsoDate });

export interface ReceptionDay {
    readonly on: IsoDate;
    readonly weekday: Weekday;
    readonly leader: string;
    readonly post: string | null;
    readonly agency: string | null;
    readonly room: string | null;
    readonly hours: string | null;
    /** The day that the rule names. */
    readonly fixed: IsoDate;
    /** What that day is, where it was moved. */
    readonly off: Day | null;
    readonly standing: Standing;
    readonly postBy: IsoDate;
    /** Null where no day is known on which it is held. */
    readonly held: IsoDate | null;
    readonly delegate: string | null;
    readonly change: "delegated" | "postponed" | null;
    readonly noticed: IsoDate | null;
    readonly answerBy: IsoDate | null;
}

export interface ReceptionSchedule {
    readonly days: readonly ReceptionDay[];
    readonly notices: readonly Notice[];
}

export interface ReceptionFinding {
    readonly code:
    | "too_few_days" | "posted_late" | "postponed_without_notice" | "closed_day" | "same_day_twice" | "room_taken";
    readonly leader: string;
    readonly agency: string | null;
    readonly other: string | null;
    readonly from: IsoDate;
    readonly through: IsoDate;
    readonly required: number | null;
    readonly found: number | null;
    readonly by: IsoDate | null;
    readonly done: IsoDate | null;
    readonly room: string | null;
    readonly source: string | null;
    readonly confidence: "read" | "restated" | "unconfirmed" | null;
    readonly text: string;
    readonly textEn: string;
}

/** How a leader kept a minimum; whole weeks or months only. */
export interface ReceptionMinimum {
    readonly leader: string;
    readonly agency: string | null;
    readonly days: number;
    readonly per: "week" | "month";
    readonly source: string;
    readonly confidence: "read" | "restated" | "unconfirmed" | null;
    readonly judged: number;
    readonly short: number;
}

export interface ReceptionCheck {
    readonly findings: readonly ReceptionFinding[];
    readonly minima: readonly ReceptionMinimum[];
    readonly notices: readonly Notice[];
}

export type ReceptionAnswer = "accepted" | "needs_longer" | "refused" | "transferred";

export type ReceptionHappening =
| { readonly type: "received"; readonly delegate?: string | null }
| { readonly type: "answered"; readonly answer: ReceptionAnswer }
| { readonly type: "settled" | "reported" | "told" };

/** A line of the log of a matter. */
export type ReceptionEvent = {
    readonly at: IsoDate | LocalDateTime;
    readonly by?: string;
    readonly agency?: string;
} & (
| ReceptionHappening
| {
    readonly type: "corrected";
    readonly entry: number;
    readonly happened?: IsoDate | LocalDateTime;
    readonly event: ReceptionHappening | null;
}
);

/** Where the matter of somebody who was received stands. */
export interface ReceptionMatter {
    readonly state: "new" | "received" | "considered" | "transferred" | "settled" | "reported" | "closed";
    readonly received: IsoDate | LocalDateTime | null;
    readonly answer: ReceptionAnswer | null;
    readonly answered: IsoDate | LocalDateTime | null;
    readonly answerBy: IsoDate | null;
    readonly outcome: Outcome;
    /** The end of the limit under way. */
    readonly due: IsoDate | null;
    readonly overdue: boolean;
    readonly breaches: readonly {
        readonly code: "late_reception_answer" | "late_settlement_report" | "late_settlement_word";
        readonly on: IsoDate;
        readonly source: string | null;
        readonly parameters: { readonly due: IsoDate };
        readonly entry: number;
        readonly text: string | null;
        readonly textEn: string | null;
    }[];
}



/**
 * The working calendar of a body (*lịch làm việc*): what each day is, and the arithmetic on it.
 *
 * A calendar never changes: `with` makes another. Its memory is freed by a finalizer; `using` frees it at
 * the end of a block.
 */
export class Calendar {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The n-th working day after a day, which is not counted itself; a negative count goes back.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
     */
    addWorkingDays(date: IsoDate, days: number): IsoDate;
    /**
     * The moment at which so many seconds of office time have passed.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
     */
    addWorkingTime(from: LocalDateTime, seconds: number): LocalDateTime;
    /**
     * Days off, make-up days, Saturday service, reception days and appointments as the text of RFC 5545, and its
     * events.
     *
     * # Errors
     *
     * As `receptionSchedule`.
     */
    calendarFeed(request: FeedRequest): CalendarFeed;
    /**
     * The same document in its canonical form, as the other languages store it.
     *
     * # Errors
     *
     * As `replayDocument`.
     */
    canonicalDocument(document: RegisteredDocument): RegisteredDocument;
    /**
     * The same dossier in its canonical form, as the other languages store it.
     *
     * # Errors
     *
     * As `replay`.
     */
    canonicalDossier(dossier: DossierLog): DossierLog;
    /**
     * The same petition in its canonical form, as the other languages store it.
     *
     * # Errors
     *
     * As `replay`.
     */
    canonicalPetition(petition: PetitionLog): PetitionLog;
    /**
     * The same task in its canonical form, as the other languages store it.
     *
     * # Errors
     *
     * As `replayTask`.
     */
    canonicalTask(task: TaskLog): TaskLog;
    /**
     * The days of a span that another calendar treats otherwise.
     *
     * # Errors
     *
     * `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
     */
    changesTo(other: Calendar | CalendarChanges, from: IsoDate, through: IsoDate): readonly DayChange[];
    /**
     * What is wrong with the book of a year (*sổ đăng ký văn bản*): gaps, doubles, days that run backwards, missing
     * kinds, codes that come twice, symbols that say another number, year or kind.
     *
     * # Errors
     *
     * As `documentReminders`; `calendar.out_of_coverage` for the year.
     */
    checkBook(documents: readonly ListedDocument[], options: BookOptions): readonly BookFinding[];
    /**
     * What is wrong with the links between documents of both directions (*liên kết văn bản*): answers to what is not
     * there, answers older than what they answer, drafts that settled something, links of one side.
     *
     * # Errors
     *
     * As `documentReminders`, for a document that is given twice as well.
     */
    checkLinks(documents: readonly ListedDocument[]): readonly LinkFinding[];
    /**
     * What is wrong with a reception schedule (*kiểm tra lịch tiếp công dân*), and the minima that it was held to.
     *
     * # Errors
     *
     * As `receptionSchedule`.
     */
    checkReception(plan: ReceptionPlan): ReceptionCheck;
    /**
     * What is wrong with a register of tasks (*rà soát việc cập nhật, giao nhiệm vụ*).
     *
     * # Errors
     *
     * As `taskReminders`.
     */
    checkTasks(tasks: readonly ListedTask[], options: TaskCheckOptions): readonly TaskFinding[];
    /**
     * The documents of a period by kind (*số lượng văn bản*), and a published total held against its parts.
     *
     * # Errors
     *
     * As `documentReminders`, for a document that is given twice as well; `calendar.reversed_span`.
     */
    countDocuments(documents: readonly ListedDocument[], options: DocumentCountOptions): DocumentCounts;
    /**
     * What a day is, and the paper that makes it so.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`.
     */
    day(date: IsoDate): Day;
    /**
     * The days from one through another.
     *
     * # Errors
     *
     * `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
     */
    days(from: IsoDate, through: IsoDate): readonly Day[];
    /**
     * When a limit ends that was suspended, restarted or extended; while a stop is open there is no due
     * date, and with `now` a projection.
     *
     * # Errors
     *
     * As `deadline`; `deadline.invalid_stop`.
     */
    deadlineWithStops(request: StoppedRequest): StoppedDeadline;
    /**
     * When a limit ends (*hạn trả*), with every rule that moved the date and what the reader should know.
     *
     * # Errors
     *
     * `time_limit.invalid` and `time_limit.ambiguous`; `date.invalid`; `calendar.out_of_coverage`;
     * `deadline.hour_required` where the answer depends on an hour that was not given;
     * `deadline.invalid_option`; `argument.invalid` for an unknown key.
     */
    deadline(request: DeadlineRequest): Deadline;
    /**
     * What documents ask for (*đôn đốc, nhắc việc*), most urgent first.
     *
     * # Errors
     *
     * As `replayDocument`, with the document in `place`; `argument.invalid`.
     */
    documentReminders(documents: readonly ListedDocument[], options: DocumentReminderOptions): readonly DocumentReminder[];
    /**
     * A form of a dossier (*mẫu biểu*): the control sheet as things stand, or the last slip of its kind
     * that the log calls for. What is not known stays a dotted line.
     *
     * # Errors
     *
     * `law.none_in_force` where the circular of the day has no such form; `argument.invalid` for a slip
     * that nothing calls for, and for the register; as `replay`.
     */
    dossierForm(dossier: DossierLog, form: FormCode, particulars?: Particulars): FilledForm;
    /**
     * A volume of the register of a year (*sổ theo dõi hồ sơ*): what was received in it, by receipt,
     * numbered without gaps; the dossiers of the earlier volumes stand in `before`.
     *
     * # Errors
     *
     * `law.none_in_force` for a year without a rule about registers; `argument.invalid` for a code that
     * stands twice; as `replay`, with the dossier in `place`.
     */
    dossierRegister(request: RegisterRequest): FilledForm;
    /**
     * The slip that one line of the log calls for, counted from 0.
     *
     * # Errors
     *
     * As `dossierForm`.
     */
    dossierSlip(dossier: DossierLog, entry: number, particulars?: Particulars): FilledForm;
    /**
     * The slips that the log of a dossier calls for, in their order.
     *
     * # Errors
     *
     * As `replay`.
     */
    dossierSlips(dossier: DossierLog): readonly DossierSlip[];
    /**
     * The same export, made as it is taken: of any size in constant memory.
     *
     * # Errors
     *
     * As `generateExport`.
     */
    exportGenerator(options: GenerateOptions): ExportGenerator;
    /**
     * The calendar that `toJSON` describes; the form that Rust and Python write is read as well.
     *
     * # Errors
     *
     * As `with`.
     */
    static fromJSON(json: CalendarChanges): Calendar;
    /**
     * Figures as they were published (*chốt số liệu*), as they are known now, and every correction.
     *
     * # Errors
     *
     * As `tally`; `argument.invalid` for a day before the last one, no reason, or a correction of nothing.
     */
    frozenFigures(request: FrozenRequest): FrozenFigures;
    /**
     * A synthetic export whose truth is known (*sinh dữ liệu giả lập*); the same seed and options give the same rows
     * in every language, and nobody in them exists.
     *
     * # Errors
     *
     * `argument.invalid` for options of which no rows can be made; `date.invalid`; `calendar.reversed_span`;
     * `calendar.out_of_coverage`.
     */
    generateExport(options: GenerateOptions): GeneratedExport;
    /**
     * The appointments that move when each dossier's own calendar is changed in the same way.
     *
     * # Errors
     *
     * As `impact`; as `with`.
     */
    impactBy(dossiers: readonly ListedDossier[], changes: CalendarChanges): readonly Impact[];
    /**
     * The appointments that move when another calendar takes the place of each dossier's own, in the
     * order of what was promised.
     *
     * # Errors
     *
     * As `replay`, with the dossier in `place`.
     */
    impact(dossiers: readonly ListedDossier[], after: Calendar | CalendarChanges): readonly Impact[];
    /**
     * The breaches of dossiers with who answers for each (*kết quả kiểm tra*), and their counts; with a
     * linked procedure and `now`, the stages that were late as well.
     *
     * # Errors
     *
     * As `replay`, with the dossier in `place`; as `planLinked`.
     */
    inspect(dossiers: readonly ListedDossier[], options?: InspectOptions): Findings;
    /**
     * Whether a day counts in limits of working days.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`.
     */
    isWorking(date: IsoDate): boolean;
    /**
     * The latest moment at which a limit of hours can start and still end by the given one.
     *
     * # Errors
     *
     * As `latestStart`.
     */
    latestMoment(limit: TimeLimitLike, due: LocalDateTime): LocalDateTime;
    /**
     * The latest day on which the desk receives whose due date is not after the given one.
     *
     * # Errors
     *
     * As `deadline`; `deadline.no_such_day`.
     */
    latestStart(limit: TimeLimitLike, due: IsoDate): IsoDate;
    /**
     * Until when a complaint or an action in court can be brought (*thời hiệu*); the time of obstacles is
     * not counted.
     *
     * # Errors
     *
     * `argument.invalid`, also for an obstacle where no clause leaves it out; `law.none_in_force`;
     * `calendar.out_of_coverage`.
     */
    limitationOf(request: LimitationRequest): Limitation;
    /**
     * The moment itself while the office is open, else its next opening.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`.
     */
    nextOpening(from: LocalDateTime): LocalDateTime;
    /**
     * The limits of a kind of petition that came on a day (*thời hạn giải quyết đơn*), stage by stage; with
     * `from` each is counted from there.
     *
     * # Errors
     *
     * `argument.invalid`; `calendar.out_of_coverage`.
     */
    petitionLimits(request: PetitionLimitsRequest): PetitionLimits;
    /**
     * What petitions ask for at `now` (*nhắc việc*), stage by stage, most urgent first. `soon` is a number
     * of working days, or a share of the limit such as `"1/4"`.
     *
     * # Errors
     *
     * As `replay`, with the petition in `place`.
     */
    petitionReminders(petitions: readonly ListedPetition[], now: IsoDate | LocalDateTime, soon: Soon): readonly PetitionReminder[];
    /**
     * What a linked procedure promises when a dossier starts then; this calendar is that of the desk, and
     * of the stages that name none.
     *
     * # Errors
     *
     * `argument.invalid` for no stage, or two of one name; as `deadline`.
     */
    planLinked(linked: LinkedProcedure, start: IsoDate | LocalDateTime): LinkedPlan;
    /**
     * Reads an export of a dossier list (*nhập danh sách hồ sơ*) into records for `tally`; every row is a record, is
     * merged into one, or is refused with its reason.
     *
     * # Errors
     *
     * `intake.ambiguous_column` for two columns of one thing; `intake.missing_column` where none has the day of
     * receipt; `argument.invalid`; `date.invalid`; `time_limit.invalid`; `calendar.out_of_coverage`.
     */
    readExport(request: ExportRequest): ExportAnswer;
    /**
     * The reception days of a year or another span (*lịch tiếp công dân*), moved off days that are off, with the
     * days by which each is posted and answered.
     *
     * # Errors
     *
     * `argument.invalid`; `date.invalid`; `calendar.reversed_span`; `calendar.out_of_coverage`;
     * `law.none_in_force` before the law was in force.
     */
    receptionSchedule(plan: ReceptionPlan): ReceptionSchedule;
    /**
     * What dossiers ask for at `now` (*nhắc việc*), most urgent first. `soon` is a number of working
     * days, or a share of the limit such as `"1/4"`.
     *
     * # Errors
     *
     * As `replay`, with the dossier in `place`.
     */
    reminders(dossiers: readonly ListedDossier[], now: IsoDate | LocalDateTime, soon: Soon): readonly Reminder[];
    /**
     * Plays the events of a document (*văn bản đến, văn bản đi*), and tells what follows from them at `now`: state,
     * number, due date, outcome, breaches, what can follow.
     *
     * # Errors
     *
     * As `replay`.
     */
    replayDocument(document: RegisteredDocument, now: IsoDate | LocalDateTime): RegisteredDocumentView;
    /**
     * Plays the events of a petition (*đơn*) on the calendar of the body that has it, and tells what
     * follows from them at `now`: state, the stage under way and its due date, every stage with its
     * clause, outcome, breaches.
     *
     * # Errors
     *
     * As `replay`.
     */
    replayPetition(petition: PetitionLog, now: IsoDate | LocalDateTime): PetitionView;
    /**
     * Where the matter of somebody who was received stands at `now` (*việc của người được tiếp*).
     *
     * # Errors
     *
     * `argument.invalid`; `date.invalid`; `log.out_of_order`; `log.illegal_transition`; `log.invalid_correction`;
     * `law.none_in_force`; `calendar.reversed_span`.
     */
    replayReception(events: readonly ReceptionEvent[], now: IsoDate | LocalDateTime): ReceptionMatter;
    /**
     * Plays the events of a task (*nhiệm vụ giao*), and tells what follows from them at `now`: state, due date and
     * every change of it, outcome, breaches, progress, quality, what can follow.
     *
     * # Errors
     *
     * As `replay`.
     */
    replayTask(task: TaskLog, now: IsoDate | LocalDateTime): TaskView;
    /**
     * Plays the events of a dossier (*hồ sơ*) on the calendar of its desk, and tells what follows from them
     * at `now`: state, due date and every change of it, whose time it was, outcome, breaches, what can
     * follow.
     *
     * # Errors
     *
     * `log.out_of_order`, `log.illegal_transition`, `log.invalid_event` and `log.invalid_correction` for a
     * log that cannot be; `calendar.reversed_span` when `now` lies before the last event;
     * `argument.invalid` for an unknown key; as `deadline`.
     */
    replay(dossier: DossierLog, now: IsoDate | LocalDateTime): DossierView;
    /**
     * A chart of a report (*biểu đồ*) as a Vega-Lite specification and as SVG.
     *
     * # Errors
     *
     * `argument.invalid`; `date.invalid`; as `tally`.
     */
    reportChart(chart: ChartRequest, language?: ReportLanguage): ReportChart;
    /**
     * A whole report as one page of HTML (*trang báo cáo*), which opens without a network and prints on A4.
     *
     * # Errors
     *
     * As `reportSheet` and `reportChart`.
     */
    reportPage(page: PageRequest, language?: ReportLanguage): string;
    /**
     * A table of a report (*biểu*) as Markdown, CSV and HTML, with the period, the policy and the population of its
     * figures below it.
     *
     * # Errors
     *
     * `argument.invalid`; `figures.not_comparable`; `audit.invalid`; as `tally`.
     */
    reportSheet(sheet: SheetRequest, language?: ReportLanguage): ReportSheet;
    /**
     * The day itself if it counts, else the one that the roll moves it to.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
     */
    roll(date: IsoDate, roll: Roll): IsoDate;
    /**
     * An internal process that starts with a receipt: each step with the moment by which it is done.
     *
     * # Errors
     *
     * As `internalProcess` and `deadline`.
     */
    startProcess(process: InternalProcessSpec, received: IsoDate | LocalDateTime, options?: DeadlineOptions): InternalProcess;
    /**
     * The figures of petitions, as `tally` gives those of dossiers: `procedure` is the kind, `domain` how
     * they came.
     *
     * # Errors
     *
     * As `petitionReminders`; as `tally`.
     */
    tallyPetitions(petitions: readonly ListedPetition[], request: PetitionTallyRequest): FigureTable;
    /**
     * The figures of tasks in a period (*số liệu thực hiện nhiệm vụ*), seen at its end.
     *
     * # Errors
     *
     * As `taskReminders`; `calendar.reversed_span`.
     */
    tallyTasks(tasks: readonly ListedTask[], options: TaskTableOptions): TaskTable;
    /**
     * What was received, settled and left in a period (*số liệu giải quyết hồ sơ*), by groups, with every rate
     * and its two integers.
     *
     * # Errors
     *
     * `argument.invalid` for an unknown key, policy or group; `date.invalid`; `calendar.reversed_span`;
     * `calendar.out_of_coverage`.
     */
    tally(request: TallyRequest): FigureTable;
    /**
     * What tasks ask for (*đôn đốc, nhắc việc*), most urgent first.
     *
     * # Errors
     *
     * As `replayTask`, with the task in `place`; `argument.invalid`.
     */
    taskReminders(tasks: readonly ListedTask[], options: TaskReminderOptions): readonly TaskReminder[];
    /**
     * How long dossiers took and how late they were (*thời gian giải quyết, số ngày trễ*), in working days, and
     * what shorter limits would have come to.
     *
     * # Errors
     *
     * As `tally`; `argument.invalid` for a cut that is no per cent from 0 to 100.
     */
    timing(request: TimingRequest): FigureTiming;
    /**
     * What this calendar changes in the national one, as plain data to store.
     */
    toJSON(): CalendarChanges;
    /**
     * Where the stages stand at `now` by the log of a dossier: its transfers in a sequence, the answers to
     * its consultations where all work at once.
     *
     * # Errors
     *
     * `argument.invalid` for a dossier that was not received; as `trackLinked` and `replay`.
     */
    trackDossier(linked: LinkedProcedure, dossier: DossierLog, now: IsoDate | LocalDateTime): LinkedTrack;
    /**
     * Where the stages stand at `now`, from when each was finished; one that is not named is not.
     *
     * # Errors
     *
     * `argument.invalid` for a name that no stage has, and for a stage that was finished before the one
     * before it; `log.out_of_order`; as `planLinked`.
     */
    trackLinked(linked: LinkedProcedure, start: IsoDate | LocalDateTime, finished: readonly StageFinish[], now: IsoDate | LocalDateTime): LinkedTrack;
    /**
     * The national calendar: Monday to Friday, the holidays of the law, every known notice.
     */
    static vietnam(): Calendar;
    /**
     * A calendar that knows the notice of a year to come, as plain data or as the text of a file.
     *
     * # Errors
     *
     * `law.invalid_notice` that names the place in the notice; `calendar.conflicting_day`.
     */
    withNotice(notice: YearNotice | string): Calendar;
    /**
     * A calendar with these changes beside those that this one has.
     *
     * # Errors
     *
     * `calendar.conflicting_day` where two papers say different things of a day; `calendar.invalid`;
     * `law.invalid_notice`; `date.invalid`; `argument.invalid` for an unknown key.
     */
    with(changes: CalendarChanges): Calendar;
    /**
     * How many working days there are after one day and through another.
     *
     * # Errors
     *
     * `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
     */
    workingDaysBetween(after: IsoDate, through: IsoDate): number;
    /**
     * The seconds of office time between two moments.
     *
     * # Errors
     *
     * `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
     */
    workingTimeBetween(from: LocalDateTime, until: LocalDateTime): number;
    /**
     * The first and the last day that can be asked about.
     */
    readonly coverage: Coverage;
}

/**
 * A synthetic export in pieces (*sinh dữ liệu giả lập từng phần*); free it when it is no longer needed.
 */
export class ExportGenerator {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The next rows, at most so many.
     *
     * # Errors
     *
     * `argument.invalid`; `calendar.out_of_coverage`.
     */
    take(most: number): GeneratedExport;
    /**
     * How many rows are still to come.
     */
    readonly left: number;
}

/**
 * The same process with a step, counted from 0, assigned to a post or unit (*phân công*).
 *
 * # Errors
 *
 * As `internalProcess`; `procedure.invalid` where there is no such step.
 */
export function assignStep(process: InternalProcessSpec, step: number, post: string): InternalProcess;

/**
 * Recomputes a published change, such as `"tăng 23%"`, between two numbers or two rates like `"72%"`.
 *
 * # Errors
 *
 * As `auditSum`, and `audit.invalid` for a rate beside a number.
 */
export function auditChange(claimed: string, from: number | string, to: number | string): ChangeCheck;

/**
 * Recomputes claims (*kiểm tra số liệu*); the findings come in the same order.
 *
 * # Errors
 *
 * As `auditChange`.
 */
export function auditCheck(claims: readonly AuditClaim[]): readonly AuditFinding[];

/**
 * Recomputes a published percentage, such as `"94,2%"`, from its part and its base.
 *
 * # Errors
 *
 * As `auditSum`.
 */
export function auditPercentage(claimed: string, part: Figure, whole: Figure): PercentageCheck;

/**
 * Reads the claims of Vietnamese sentences (*đọc số liệu từ đoạn văn báo cáo*), which `auditCheck` takes as
 * they are, and the numbers that are in none.
 *
 * # Errors
 *
 * `argument.invalid` for anything but a string.
 */
export function auditRead(text: string): ReadText;

/**
 * Compares a published whole with the sum of its parts (*tổng số bằng các phần cộng lại*).
 *
 * # Errors
 *
 * `audit.invalid` for a figure with two readings, such as `"17,102"`; `argument.invalid` for another type.
 */
export function auditSum(whole: Figure, parts: readonly Figure[]): SumCheck;

/**
 * A procedure with every key, its limits read; given in again it is the same procedure.
 *
 * # Errors
 *
 * As `compareProcedures`.
 */
export function canonicalProcedure(procedure: ProcedureSpec): Procedure;

/**
 * What is wrong with the data of a catalogue, procedure by procedure.
 *
 * # Errors
 *
 * As `compareProcedures`.
 */
export function checkCatalogue(catalogue: Catalogue): readonly Finding[];

/**
 * What the codes of a set are called (*nhãn*), in the order of the registers.
 *
 * # Errors
 *
 * `argument.invalid` for a set that is none.
 */
export function codeLabels(of: Vocabulary): readonly CodeLabel[];

/**
 * What a new version of a procedure simplifies (*cắt giảm, đơn giản hóa*): limits, parts, fees.
 *
 * # Errors
 *
 * `argument.invalid` that names the place; what a value itself refuses, such as `time_limit.invalid`.
 */
export function compareProcedures(before: ProcedureSpec, after: ProcedureSpec): Simplification;

/**
 * The gaps that break a comparison of two periods (*so sánh không liền mạch*), in their order.
 *
 * # Errors
 *
 * `argument.invalid`; `date.invalid`; `calendar.reversed_span`.
 */
export function comparisonBreaks(request: BreaksRequest): readonly FigureGap[];

/**
 * How long things took (*phân bố thời gian*), exactly, with what is still open kept.
 *
 * # Errors
 *
 * `argument.invalid`.
 */
export function distribution(amounts: Amounts): DistributionAnswer;

/**
 * The number of the `order`-th dossier that an agency received on a day; with `system`, in the form of a
 * nationally centralised service.
 *
 * # Errors
 *
 * `code.invalid` for an agency, an order or a year that no number can hold; `argument.invalid` for an
 * unknown key.
 */
export function dossierCode(parts: DossierCodeParts): DossierCode;

/**
 * What falls due on each day of a period (*khối lượng đến hạn*); days without any are left out.
 *
 * # Errors
 *
 * `argument.invalid`; `date.invalid`; `calendar.reversed_span`.
 */
export function dueLoad(request: LoadRequest): readonly DayLoad[];

/**
 * The codes of failure that this build knows, in order; `ERROR_CODES` holds the same list.
 */
export function errorCodes(): readonly ErrorCode[];

/**
 * Which column of an export holds what (*bố cục bảng*).
 *
 * # Errors
 *
 * `intake.ambiguous_column`; `intake.missing_column`; `argument.invalid`.
 */
export function exportLayout(columns: ExportColumns): ExportLayout;

/**
 * What changed: of two numbers in per cent, of two rates in points.
 *
 * # Errors
 *
 * `figures.not_comparable` where no difference can be told; `argument.invalid`.
 */
export function figureChange(from: number | RateSpec, to: number | RateSpec, decimals?: number): FigureChange;

/**
 * The procedure of a catalogue with a code, short or long; null where there is none.
 *
 * # Errors
 *
 * As `compareProcedures`.
 */
export function findProcedure(catalogue: Catalogue, code: string): Procedure | null;

/**
 * A time limit in its canonical Vietnamese words.
 *
 * # Errors
 *
 * `time_limit.invalid`; `argument.invalid` for an object of another shape.
 */
export function formatTimeLimit(limit: TimeLimitLike): string;

/**
 * The points of a component of the index of 766/QĐ-TTg, such as `2.1`.
 *
 * # Errors
 *
 * `argument.invalid` for a component that counts cannot tell.
 */
export function indexComponent(component: ComponentSpec): ComponentPoints;

/**
 * The internal process of a procedure (*quy trình nội bộ*), whose steps must fit its limit, with their sum.
 *
 * # Errors
 *
 * `procedure.process_too_long` that tells by how much; `procedure.invalid` for no steps, or a share that
 * is not counted as the limit is; `argument.invalid` for an unknown key.
 */
export function internalProcess(process: InternalProcessSpec): InternalProcess;

/**
 * The lunar day of a solar one.
 *
 * # Errors
 *
 * `calendar.out_of_coverage`; `date.invalid`.
 */
export function lunarFromSolar(date: IsoDate): LunarDate;

/**
 * The solar day of a lunar one.
 *
 * # Errors
 *
 * `date.invalid` for a day that the lunar year does not have; `calendar.out_of_coverage`.
 */
export function lunarToSolar(lunar: LunarDateLike): IsoDate;

/**
 * The name of a lunar year, its first day, and the number of its leap month (*tháng nhuận*).
 *
 * # Errors
 *
 * `calendar.out_of_coverage`.
 */
export function lunarYear(year: number): LunarYear;

/**
 * Reads the code of an agency (*mã định danh điện tử*): `"000.00.16.H02"` or `"H02.16"`. A code whose
 * order cannot be told is read in the `style` that the caller names.
 *
 * # Errors
 *
 * `code.invalid`, with the place in the text; `argument.invalid` for an unknown style.
 */
export function parseAgencyCode(text: string, style?: AgencyStyle): AgencyCode;

/**
 * Takes a citation (*viện dẫn*) apart, such as `"điểm b khoản 1 Điều 112 Bộ luật Lao động"`.
 *
 * # Errors
 *
 * `citation.invalid`, with the place in the text.
 */
export function parseCitation(text: string): Citation;

/**
 * Reads a day written as `2026-02-11` and gives it back.
 *
 * # Errors
 *
 * `date.invalid` for another notation or a day that does not exist.
 */
export function parseDate(text: string): IsoDate;

/**
 * Takes the number and symbol of a document (*số, ký hiệu*) apart, such as `"61/2018/NĐ-CP"`.
 *
 * # Errors
 *
 * `document.invalid`, with the place in the text.
 */
export function parseDocumentNumber(text: string): DocumentNumber;

/**
 * Reads the number of a dossier (*mã số hồ sơ*): `"000.00.16.H02-190812-0003"`.
 *
 * # Errors
 *
 * `code.invalid`, with the place in the text.
 */
export function parseDossierCode(text: string): DossierCode;

/**
 * Reads the code of a procedure (*mã thủ tục hành chính*), short or long: `"1.001193"`,
 * `"1.001193.000.00.00.H08"`.
 *
 * # Errors
 *
 * `code.invalid`, with the place in the text.
 */
export function parseProcedureCode(text: string): ProcedureCode;

/**
 * Reads the code of a sector (*mã lĩnh vực*): `"G09-LV"`.
 *
 * # Errors
 *
 * `code.invalid`, with the place in the text.
 */
export function parseSectorCode(text: string): SectorCode;

/**
 * Reads the one time limit (*thời hạn*) that a text states, such as `"05 ngày làm việc"`.
 *
 * # Errors
 *
 * `time_limit.invalid` where there is none; `time_limit.ambiguous` where there are two.
 */
export function parseTimeLimit(text: string): TimeLimit;

/**
 * Reads every time limit that a text states, in its order, each with the words that condition it.
 *
 * # Errors
 *
 * `time_limit.invalid`.
 */
export function parseTimeLimits(text: string): readonly StatedTimeLimit[];

/**
 * The days of a period (*kỳ báo cáo*), both included: a window of reporting or of the calendar, everything since
 * 1 January, or any span.
 *
 * # Errors
 *
 * `argument.invalid` for a period that the year does not have; `calendar.reversed_span`.
 */
export function period(period: PeriodSpec): Span;

/**
 * The code of a procedure's local copy at an agency, in the long form.
 *
 * # Errors
 *
 * `code.invalid` for either code, and for an agency whose code has no form with the highest level last.
 */
export function procedureCodeAt(text: string, agency: string): ProcedureCode;

/**
 * What complying with a procedure costs (*chi phí tuân thủ*), exact and in whole đồng.
 *
 * # Errors
 *
 * `procedure.invalid` for a sum that is too large; `argument.invalid` for an unknown key, and for a sum
 * that a number of JavaScript does not hold exactly.
 */
export function procedureCost(burden: Burden): Cost;

/**
 * The time limit of a dossier that comes in this way; `kind` is the `case` of the row that it falls under,
 * left out for the ordinary one.
 *
 * # Errors
 *
 * `procedure.no_limit` where no row answers or the row has no value; `procedure.ambiguous_limit` where
 * rows that answer differ; `argument.invalid` for an unknown key.
 */
export function procedureLimit(procedure: ProcedureSpec, channel: Channel, kind?: string): TimeLimit;

/**
 * The version of a procedure in force on a day.
 *
 * # Errors
 *
 * `procedure.invalid` for versions that overlap, and for a day without one; `date.invalid`;
 * `argument.invalid` for an unknown key.
 */
export function procedureOn(versions: readonly ProcedureVersion[], day: IsoDate): Procedure;

/**
 * The terms that a procedure sets for a dossier that comes in this way and is of this kind, to be spread
 * into its log: `{...procedureTerms(procedure, "online"), events}`.
 *
 * # Errors
 *
 * As `procedureLimit`.
 */
export function procedureTerms(procedure: ProcedureSpec, channel: Channel, kind?: string): DossierTerms;

/**
 * The interval of a proportion at 95 % after Wilson; null of nothing.
 *
 * # Errors
 *
 * `argument.invalid`.
 */
export function proportionInterval(part: number, whole: number, decimals?: number): PercentInterval | null;

/**
 * Units in the order of their rates; ties share a place, a unit without a figure has none.
 *
 * # Errors
 *
 * `argument.invalid`.
 */
export function rankUnits(units: readonly UnitRate[]): readonly RankedUnit[];

/**
 * Reads the date of a cell (*ngày tháng trong ô*): day before month, ISO, eight or fourteen figures, a spreadsheet's
 * number; 00:00 is no hour.
 *
 * # Errors
 *
 * `date.invalid` for what cannot be read for sure.
 */
export function readCellDate(text: string): FigureDay;

/**
 * The time limit of the same dossier in a remote area: its own row if there is one, otherwise the ordinary.
 *
 * # Errors
 *
 * As `procedureLimit`.
 */
export function remoteProcedureLimit(procedure: ProcedureSpec, channel: Channel, kind?: string): TimeLimit;

/**
 * The terms of the same dossier in a remote area.
 *
 * # Errors
 *
 * As `procedureLimit`.
 */
export function remoteProcedureTerms(procedure: ProcedureSpec, channel: Channel, kind?: string): DossierTerms;

/**
 * The day by which the report of a window is sent (09/2026/TT-BTP); null for a window for which no report is asked.
 *
 * # Errors
 *
 * `law.none_in_force` for a window that ends before the circular; as `period`.
 */
export function reportSendBy(kind: PeriodKind, year: number, index: number, sender: ReportSender): IsoDate | null;

/**
 * By how many days the report of a window was sent late; 0 for one that was not, null where no report is asked.
 *
 * # Errors
 *
 * `calendar.reversed_span` for a report sent before its window begins; as `reportSendBy`.
 */
export function reportSentLate(kind: PeriodKind, year: number, index: number, sender: ReportSender, sent: IsoDate): number | null;

/**
 * A sample to inspect (*mẫu kiểm tra*), drawn in proportion from the dossiers of each body: the same for
 * the same seed in every language.
 *
 * # Errors
 *
 * `argument.invalid` for a code that stands twice, and for more dossiers than there are.
 */
export function sampleDossiers(dossiers: readonly SampleRow[], size: number, seed: number): Sample;

/**
 * The answers to one question of a survey (*khảo sát*): response, satisfaction and its interval, mean mark.
 *
 * # Errors
 *
 * `argument.invalid` for more answers than were asked, and for a scale without marks.
 */
export function survey(survey: SurveySpec): SurveyAnswer;

/**
 * Parts of a whole in per cent that add up to 100 exactly, by the largest remainder.
 *
 * # Errors
 *
 * `argument.invalid` for a part that is no whole number, zero or more.
 */
export function wholeShares(parts: readonly number[], decimals?: number): readonly string[];

/** Every code of failure, in order. New ones come in minor versions. */
export const ERROR_CODES: readonly [
  "calendar.out_of_coverage",
  "calendar.conflicting_day",
  "calendar.invalid",
  "calendar.reversed_span",
  "law.none_in_force",
  "law.invalid_notice",
  "date.invalid",
  "time_limit.invalid",
  "time_limit.ambiguous",
  "document.invalid",
  "citation.invalid",
  "code.invalid",
  "deadline.hour_required",
  "deadline.invalid_stop",
  "deadline.invalid_option",
  "deadline.no_such_day",
  "procedure.invalid",
  "procedure.no_limit",
  "procedure.ambiguous_limit",
  "procedure.process_too_long",
  "log.out_of_order",
  "log.illegal_transition",
  "log.invalid_correction",
  "log.invalid_event",
  "figures.not_comparable",
  "argument.invalid",
  "audit.invalid",
  "intake.ambiguous_column",
  "intake.missing_column",
];

/** Every kind of day. */
export const DAY_KINDS: readonly [
  "working",
  "weekend",
  "saturday_service",
  "holiday",
  "compensatory",
  "swapped_off",
  "makeup",
  "closure",
];

/** How well a day can be grounded, best first. */
export const STANDINGS: readonly [
  "official",
  "reported",
  "law",
  "projected",
];

/** Every unit of a time limit. */
export const UNITS: readonly [
  "working_day",
  "day",
  "week",
  "month",
  "year",
  "working_hour",
  "hour",
  "same_day",
];

/** The release of the legal data: year and month of the last look at the sources. */
export const DATA_VERSION: string;
