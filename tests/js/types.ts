// Compiled, never run: what the types of the package accept and what they refuse.
import init, {
  ERROR_CODES,
  MotcuaError,
  isMotcuaError,
  parseDate,
  type ErrorCode,
  type ErrorDetails,
  type IsoDate,
  type MotcuaFailure,
} from "motcua";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

// The details written by hand name exactly the codes that Rust has.
export const complete: Same<keyof ErrorDetails, ErrorCode> = true;

export const ready: Promise<void> = init();
export const day: IsoDate = parseDate("2026-02-11");
export const first: "calendar.out_of_coverage" = ERROR_CODES[0];

// A failure is told apart by its code, and its details follow.
export function explain(failure: MotcuaFailure): string {
  return failure.code === "calendar.out_of_coverage" ? failure.details.last : failure.message;
}

export function code(error: unknown): ErrorCode {
  if (!isMotcuaError(error)) throw error;
  const same: MotcuaError = error;
  return same.failure.code;
}

// @ts-expect-error a Date is an instant, not a civil date
parseDate(new Date());
// @ts-expect-error not ISO
export const vietnamese: IsoDate = "29/4/2024";
// @ts-expect-error no such code
export const unknown: ErrorCode = "calendar.unknown";
