/** What a feed shall hold; days of the calendar where a year or two days are named. */
export interface FeedRequest {
  /** What calendars show. */
  readonly name: string;
  /** When the feed is made, in Vietnam's time. */
  readonly stamp: LocalDateTime;
  readonly language?: "vi" | "en";
  readonly year?: number;
  readonly from?: IsoDate;
  readonly through?: IsoDate;
  /** All where it is left out. */
  readonly include?: readonly ("days_off" | "makeup" | "saturday_service")[];
  readonly reception?: ReceptionPlan;
  readonly deadlines?: readonly {
    /** What kind of thing is due; a dossier where it is left out. */
    readonly kind?: "dossier" | "petition" | "task" | "document";
    /** What it is known by; another for each. */
    readonly code: string;
    readonly name: string;
    readonly due: IsoDate | LocalDateTime;
    readonly source?: string | null;
  }[];
}

export interface FeedEvent {
  readonly uid: string;
  readonly kind: "days_off" | "makeup" | "saturday_service" | "reception" | "deadline";
  readonly from: IsoDate;
  /** The last day, included. */
  readonly through: IsoDate;
  /** Null for whole days. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly summary: string;
  readonly place: string | null;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly standing: Standing;
  readonly sources: readonly string[];
}

/** The text of RFC 5545 and its events in order. */
export interface CalendarFeed {
  readonly text: string;
  readonly events: readonly FeedEvent[];
}
