/** Where a document is (*trạng thái văn bản*). */
export type DocumentState =
  | "new" | "arrived" | "registered" | "forwarded" | "assigned" | "settled" | "drafted" | "numbered" | "signed"
  | "issued" | "filed" | "recalled" | "replaced";

/** How urgent a document is (*Khẩn, Thượng khẩn, Hỏa tốc*). */
export type DocumentPriority = "ordinary" | "urgent" | "very_urgent" | "most_urgent";

/** What happened to a document, without its time. */
export type DocumentHappening =
  | { readonly type: "arrived" | "acknowledged" | "drafted" | "signed" | "issued" }
  | { readonly type: "registered"; readonly number: number }
  | { readonly type: "forwarded" | "sent"; readonly to?: string }
  | {
      readonly type: "assigned";
      readonly unit?: string;
      readonly officer?: string;
      /** A day, or `limit` from the day of assignment. */
      readonly until?: IsoDate;
      readonly limit?: TimeLimitLike;
    }
  | { readonly type: "extended"; readonly until: IsoDate; readonly reason?: string }
  | { readonly type: "extended"; readonly byLimit: TimeLimitLike; readonly reason?: string }
  | { readonly type: "settled"; readonly document?: string }
  | {
      readonly type: "amended";
      readonly fault: "content" | "form";
      readonly document?: string;
      /** The kind of the document that puts it right, by its Vietnamese name. */
      readonly kind?: string;
    }
  | { readonly type: "replaced"; readonly document: string }
  | { readonly type: "recalled"; readonly reason?: string }
  | { readonly type: "filed"; readonly file?: string };

/** The code of an event of a document. */
export type DocumentEventType = DocumentHappening["type"];

/** One line of the log of a document. A correction names the line it corrects, from 0. */
export type DocumentEvent = {
  readonly at: IsoDate | LocalDateTime;
  readonly by?: string;
  readonly agency?: string;
} & (
  | DocumentHappening
  | {
      readonly type: "corrected";
      readonly entry: number;
      readonly happened?: IsoDate | LocalDateTime;
      /** What really happened; null: nothing. */
      readonly event: DocumentHappening | null;
    }
);

/** A document of a register (*văn bản đến, văn bản đi*): what is known of it, and its log. */
export interface RegisteredDocument {
  readonly code?: string;
  readonly direction: "incoming" | "outgoing";
  readonly subject?: string;
  /** Its Vietnamese name, such as `Quyết định`; as its symbol says where it is left out. */
  readonly kind?: string;
  /** `ordinary` where it is left out. */
  readonly priority?: DocumentPriority;
  readonly secret?: boolean;
  /** Whether it is a dossier of the one-stop desk, which the articles on documents do not judge. */
  readonly oneStop?: boolean;
  /** `electronic` where it is left out. */
  readonly carrier?: "electronic" | "paper";
  /** Its number and symbol as printed, such as `15/QĐ-UBND`. */
  readonly symbol?: string;
  readonly sender?: string;
  readonly receiver?: string;
  /** The code of the document that it answers. */
  readonly repliesTo?: string;
  readonly events: readonly DocumentEvent[];
}

/** A document of a list: `calendar` is what its body changes in the calendar that is asked. */
export interface ListedDocument extends RegisteredDocument {
  readonly calendar?: CalendarChanges | null;
}

/** A document with everything that follows from its events, seen at one moment. */
export interface RegisteredDocumentView {
  readonly code: string;
  readonly state: DocumentState;
  readonly due: LocalDateTime | null;
  readonly originalDue: LocalDateTime | null;
  readonly finished: IsoDate | LocalDateTime | null;
  readonly outcome: Outcome;
  readonly changes: readonly DueChange[];
  readonly time: { readonly office: UsedTime; readonly citizen: UsedTime; readonly total: UsedTime };
  readonly possible: readonly DocumentEventType[];
  readonly lawful: readonly DocumentEventType[];
  readonly breaches: readonly Breach[];
  readonly direction: "incoming" | "outgoing";
  readonly subject: string;
  readonly kind: string | null;
  readonly priority: DocumentPriority;
  readonly secret: boolean;
  readonly oneStop: boolean;
  readonly carrier: "electronic" | "paper";
  /** Its number in the book of the year. */
  readonly number: number | null;
  readonly arrived: IsoDate | LocalDateTime | null;
  readonly acknowledged: IsoDate | LocalDateTime | null;
  readonly registered: IsoDate | LocalDateTime | null;
  readonly forwarded: IsoDate | LocalDateTime | null;
  readonly unit: string | null;
  readonly officer: string | null;
  readonly signed: IsoDate | LocalDateTime | null;
  readonly issued: IsoDate | LocalDateTime | null;
  readonly contentErrors: number;
  readonly formErrors: number;
  readonly repliesTo: string | null;
  /** The document that answered it or took its place. */
  readonly followedBy: string | null;
}

export interface DocumentReminderOptions {
  readonly now: IsoDate | LocalDateTime;
  readonly soon: Soon;
}

/** One reminder about a document (*nhắc việc*). */
export interface DocumentReminder {
  readonly code:
    | "overdue" | "due_today" | "unsettled" | "unregistered" | "unforwarded" | "unnumbered" | "unissued" | "unacknowledged"
    | "due_soon";
  readonly document: string;
  readonly due: IsoDate | LocalDateTime;
  /** Working days left, or by which it is past. */
  readonly by: number;
  readonly source: string | null;
}

export interface BookOptions {
  readonly direction: "incoming" | "outgoing";
  readonly year: number;
  /** How outgoing documents are numbered; `together` where it is left out. */
  readonly numbering?: "together" | "by_kind";
}

/** One thing that is wrong with the book of a year. */
export interface BookFinding {
  readonly kind: "gap" | "double" | "out_of_order" | "missing_kind" | "code_twice" | "symbol_differs";
  /** Whether it is in the series of secret documents. */
  readonly secret: boolean;
  /** Whether it is in a series of documents that state law. */
  readonly normative: boolean;
  /** The kind whose own series it is in; null in a series of several kinds. */
  readonly series: string | null;
  readonly from: number;
  readonly through: number;
  readonly documents: readonly string[];
  /** What of the symbol is different, for `symbol_differs`. */
  readonly differs: readonly ("number" | "year" | "kind")[];
  readonly source: string | null;
}

/** One thing that is wrong with a link between two documents. */
export interface LinkFinding {
  readonly kind: "unknown_document" | "wrong_direction" | "too_early" | "not_issued" | "one_sided" | "not_settled";
  /** The document that names the other. */
  readonly document: string;
  /** Where it does. */
  readonly by: "replies_to" | "settled" | "amended" | "replaced";
  readonly other: string;
}

export interface DocumentCountOptions {
  readonly period: PeriodSpec;
  /** A published total with the kinds that it is said to consist of. */
  readonly stated?: {
    readonly total: number;
    readonly parts: readonly {
      readonly name: string;
      readonly count: number;
      /** Issued by another body, so that it may not belong to the total. */
      readonly ofAnother?: boolean;
    }[];
  };
  /** The share of errors of form that a body allows, in per cent. */
  readonly bound?: number;
}

/** Documents of one direction. */
export interface DirectionCounts {
  readonly registered: number;
  readonly kinds: readonly { readonly kind: string | null; readonly count: number }[];
  readonly electronic: { readonly numerator: number; readonly denominator: number; readonly percent: string | null };
  readonly urgent: number;
  readonly secret: number;
  readonly issued: number;
}

/** The documents of a period (*số lượng văn bản*). */
export interface DocumentCounts {
  readonly period: Span;
  readonly incoming: DirectionCounts;
  readonly outgoing: DirectionCounts;
  /** Documents that were issued with an error of form, of those that were issued. */
  readonly formErrors: {
    readonly numerator: number;
    readonly denominator: number;
    readonly percent: string | null;
    readonly bound: number | null;
    readonly within: boolean | null;
  };
  /** What the published total lacks by each reading; below 0, what is too much. */
  readonly stated: readonly { readonly reading: "all" | "own"; readonly sum: number; readonly missing: number }[];
}
