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
