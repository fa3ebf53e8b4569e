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
