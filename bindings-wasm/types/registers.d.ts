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
