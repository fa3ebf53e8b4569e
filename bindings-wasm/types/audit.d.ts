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
