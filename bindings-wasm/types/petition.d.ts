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
