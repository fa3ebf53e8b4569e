/* tslint:disable */
/* eslint-disable */
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
     * The days of a span that another calendar treats otherwise.
     *
     * # Errors
     *
     * `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
     */
    changesTo(other: Calendar | CalendarChanges, from: IsoDate, through: IsoDate): readonly DayChange[];
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
     * The calendar that `toJSON` describes; the form that Rust and Python write is read as well.
     *
     * # Errors
     *
     * As `with`.
     */
    static fromJSON(json: CalendarChanges): Calendar;
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
     * The moment itself while the office is open, else its next opening.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`.
     */
    nextOpening(from: LocalDateTime): LocalDateTime;
    /**
     * The day itself if it counts, else the one that the roll moves it to.
     *
     * # Errors
     *
     * `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
     */
    roll(date: IsoDate, roll: Roll): IsoDate;
    /**
     * What this calendar changes in the national one, as plain data to store.
     */
    toJSON(): CalendarChanges;
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
 * The codes of failure that this build knows, in order; `ERROR_CODES` holds the same list.
 */
export function errorCodes(): readonly ErrorCode[];

/**
 * A time limit in its canonical Vietnamese words.
 *
 * # Errors
 *
 * `time_limit.invalid`; `argument.invalid` for an object of another shape.
 */
export function formatTimeLimit(limit: TimeLimitLike): string;

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
