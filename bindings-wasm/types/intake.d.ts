/** What a column of an export holds; the last six are personal, and dropped unless they are kept. */
export type ExportField =
  | "code" | "procedure" | "procedure_code" | "agency" | "domain" | "status" | "submitted" | "received" | "due"
  | "supplement_asked" | "supplement_answered" | "refused_on" | "ready" | "handed_over" | "channel" | "level" | "limit"
  | "officer" | PersonalField;

export type PersonalField = "applicant" | "owner" | "phone" | "email" | "address" | "identity";

/** A cell as a sheet has it; numbers are whole, dates are text or a spreadsheet's number. */
export type ExportCell = string | number | null;

/** A header with what is said about its columns. */
export interface ExportColumns {
  readonly header: readonly ExportCell[];
  /** Columns that hold a field whatever their name says. */
  readonly columns?: readonly { readonly name: string; readonly field: ExportField }[];
  /** Personal fields that are kept. */
  readonly keep?: readonly PersonalField[];
}

export interface ExportLayout {
  readonly columns: readonly { readonly name: string; readonly field: ExportField | null }[];
  /** Columns that are not known. */
  readonly unknown: readonly string[];
  /** Personal columns that are not read. */
  readonly dropped: readonly string[];
}

/** Where a dossier stands, as a local status says. */
export type ExportState =
  | "new" | "submitted" | "not_received" | "received" | "processing" | "awaiting_supplement" | "awaiting_fee"
  | "suspended" | "ready" | "handed_over" | "refused" | "withdrawn" | "stopped";

export interface ExportRequest extends ExportColumns {
  readonly rows: readonly (readonly ExportCell[])[];
  /** The day on which the export was made; what happened after it is in the future. */
  readonly today: IsoDate;
  /** The row of the sheet in which the cells begin; 2, behind a header. */
  readonly firstRow?: number;
  /** From how many dossiers of a body on an end to the minute of the due date is a finding; 10. */
  readonly atDueFrom?: number;
  /** From how many dossiers of a body on one moment of finishing is a finding; 10. */
  readonly bulkFrom?: number;
  /** What local statuses stand for. */
  readonly statuses?: readonly { readonly name: string; readonly state: ExportState }[];
  /** What local words or numbers for ways in stand for. */
  readonly channels?: readonly { readonly name: string; readonly channel: "direct" | "online" | "postal" }[];
  /** The names that bodies have now. */
  readonly agencies?: readonly { readonly name: string; readonly now: string }[];
  /** Limits by the name or code of the procedure, for rows that do not tell them. */
  readonly limits?: readonly { readonly procedure: string; readonly limit: TimeLimitLike }[];
}

/** Why a row cannot be a record. */
export type ExportFault =
  | "empty_row" | "too_many_cells" | "missing_code" | "invalid_date" | "out_of_coverage" | "invalid_status"
  | "invalid_channel" | "invalid_limit" | "not_yet_received" | "missing_received" | "missing_end";

/** What is doubtful about rows that were taken in. */
export type ExportFindingKind =
  | "missing_due" | "due_before_receipt" | "due_earlier" | "due_later" | "end_before_receipt" | "future_date"
  | "received_on_closed_day" | "finished_on_closed_day" | "finished_at_due" | "bulk_finish" | "status_contradicts"
  | "incomplete_supplement" | "repeated_row" | "conflict";

/** A row that is no record; rows are numbered as in the sheet. */
export interface RefusedRow {
  readonly row: number;
  readonly fault: ExportFault;
  readonly column: string | null;
  readonly value: string;
  readonly text: string;
  readonly textEn: string;
}

export interface ExportFinding {
  readonly kind: ExportFindingKind;
  readonly rows: readonly number[];
  readonly dossier: string | null;
  /** The body, for a sign that many of its dossiers show. */
  readonly agency: string | null;
  readonly field: ExportField | null;
  readonly value: string | null;
  /** What the value is compared with. */
  readonly against: string | null;
  /** By how many working days a due date differs from the limit's; negative where it is earlier. */
  readonly workingDays: number | null;
  readonly text: string;
  readonly textEn: string;
}

/** What an export came to; always rows = records + merged + refused. */
export interface ExportAnswer {
  readonly rows: number;
  readonly merged: number;
  /** Of how many dossiers the due date was recomputed. */
  readonly dueChecked: number;
  /** Rows for `tally`. */
  readonly records: readonly FigureRow[];
  /** Which dossier each record is, in the same place. */
  readonly dossiers: readonly {
    readonly code: string | null;
    readonly rows: readonly number[];
    readonly personal: readonly { readonly field: PersonalField; readonly value: string }[];
  }[];
  readonly refused: readonly RefusedRow[];
  readonly findings: readonly ExportFinding[];
  readonly counts: readonly { readonly kind: ExportFindingKind; readonly findings: number; readonly rows: number }[];
}

/** What is generated; shares are in thousandths, rates in hundred-thousandths of the dossiers. */
export interface GenerateOptions {
  readonly seed: number;
  readonly rows: number;
  /** The first and the last day of receipt; the year 2025. */
  readonly from?: IsoDate;
  readonly through?: IsoDate;
  /** The day on which the export is made; the last of receipt. */
  readonly today?: IsoDate;
  readonly agencies?: readonly string[];
  readonly procedures?: readonly {
    readonly code: string;
    readonly name: string;
    readonly domain: string;
    readonly workingDays: number;
  }[];
  readonly online?: number;
  readonly postal?: number;
  /** Receipts of a Saturday of service, as a share of an ordinary day's. */
  readonly saturday?: number;
  readonly late?: number;
  readonly supplements?: number;
  readonly signsFrom?: number;
  readonly faults?: readonly { readonly kind: ExportFault | ExportFindingKind; readonly rate: number }[];
  /** Everything that can be wrong, each at this rate. */
  readonly faultRate?: number;
}

/** A synthetic export, and what each row truly is. */
export interface GeneratedExport {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly {
    readonly kind: "record" | "continued" | "refused";
    readonly record: FigureRow | null;
    readonly injected: ExportFault | ExportFindingKind | null;
  }[];
}
