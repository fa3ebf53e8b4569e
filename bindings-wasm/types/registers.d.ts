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
