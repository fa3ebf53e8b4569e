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
