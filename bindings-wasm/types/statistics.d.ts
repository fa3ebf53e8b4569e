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
