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
