/* tslint:disable */
/* eslint-disable */
/** A civil day such as `"2026-02-11"`. The type catches gross errors; the run time is strict. */
export type IsoDate = `${number}-${number}-${number}`;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What each kind of failure tells beside its words. */
export interface ErrorDetails {
    "calendar.out_of_coverage": { readonly when: IsoDate; readonly first: IsoDate; readonly last: IsoDate };
    "calendar.conflicting_day": { readonly when: IsoDate; readonly first: string; readonly second: string };
    "calendar.invalid": { readonly path: string; readonly value: string; readonly expected: string };
    "calendar.reversed_span": { readonly after: IsoDate; readonly through: IsoDate };
    "law.none_in_force": { readonly key: string; readonly when: IsoDate };
    "law.invalid_notice": { readonly path: string; readonly value: string; readonly expected: string };
    "date.invalid": { readonly text: string; readonly expected: string };
    "time_limit.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "time_limit.ambiguous": { readonly text: string; readonly at: number; readonly first: string; readonly second: string };
    "document.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "citation.invalid": { readonly text: string; readonly at: number; readonly expected: string };
    "deadline.hour_required": { readonly when: IsoDate; readonly limit: string };
    "deadline.invalid_stop": { readonly from: IsoDate; readonly until: IsoDate; readonly expected: string };
    "deadline.invalid_option": { readonly option: string; readonly value: string; readonly expected: string };
    "deadline.no_such_day": { readonly when: IsoDate; readonly expected: string };
    "argument.invalid": { readonly path: string; readonly value: string; readonly expected: string };
}

/** A failure as plain data, discriminated by its code; it crosses `postMessage` and logs unharmed. */
export type MotcuaFailure = {
    readonly [Code in ErrorCode]: {
        readonly code: Code;
        readonly message: string;
        readonly details: ErrorDetails[Code];
    };
}[ErrorCode];

/** What every function of the library throws: a real `Error` with its stack. */
export class MotcuaError extends Error {
    private constructor();
    readonly code: ErrorCode;
    readonly failure: MotcuaFailure;
}

/** Whether something that was thrown is a failure of the library. */
export function isMotcuaError(error: unknown): error is MotcuaError;

/** Loads the library: at once in Node, one download in a browser. Safe to await twice. */
export default function init(): Promise<void>;



/**
 * The codes of failure that this build knows, in order; `ERROR_CODES` holds the same list.
 */
export function errorCodes(): readonly ErrorCode[];

/**
 * Reads a day written as `2026-02-11` and gives it back.
 *
 * # Errors
 *
 * `date.invalid` for another notation or a day that does not exist.
 */
export function parseDate(text: string): IsoDate;

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
  "deadline.hour_required",
  "deadline.invalid_stop",
  "deadline.invalid_option",
  "deadline.no_such_day",
  "argument.invalid",
];
