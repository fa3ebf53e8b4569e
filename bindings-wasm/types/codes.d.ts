/** Every code of failure, in order. New ones come in minor versions. */
export const ERROR_CODES: readonly [
  "calendar.out_of_coverage",
  "calendar.conflicting_day",
  "calendar.invalid",
  "calendar.reversed_span",
  "law.none_in_force",
  "law.invalid_notice",
  "date.invalid",
  "time_limit.invalid",
  "time_limit.ambiguous",
  "document.invalid",
  "citation.invalid",
  "code.invalid",
  "deadline.hour_required",
  "deadline.invalid_stop",
  "deadline.invalid_option",
  "deadline.no_such_day",
  "procedure.invalid",
  "procedure.no_limit",
  "procedure.ambiguous_limit",
  "procedure.process_too_long",
  "log.out_of_order",
  "log.illegal_transition",
  "log.invalid_correction",
  "log.invalid_event",
  "figures.not_comparable",
  "argument.invalid",
  "audit.invalid",
  "intake.ambiguous_column",
  "intake.missing_column",
];

/** Every kind of day. */
export const DAY_KINDS: readonly [
  "working",
  "weekend",
  "saturday_service",
  "holiday",
  "compensatory",
  "swapped_off",
  "makeup",
  "closure",
];

/** How well a day can be grounded, best first. */
export const STANDINGS: readonly [
  "official",
  "reported",
  "law",
  "projected",
];

/** Every unit of a time limit. */
export const UNITS: readonly [
  "working_day",
  "day",
  "week",
  "month",
  "year",
  "working_hour",
  "hour",
  "same_day",
];

/** The release of the legal data: year and month of the last look at the sources. */
export const DATA_VERSION: string;
