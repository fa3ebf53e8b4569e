// What every entry of the package exports: the functions of the module, the errors, the lists of codes.
import { MotcuaError, isMotcuaError } from "./border.js";
import {
  lawHistory,
  lawOn,
  lawTable,
  parseCitation,
  parseDate,
  parseDocumentNumber,
  parseTimeLimit,
  parseTimeLimits,
} from "./motcua.js";

export {
  Calendar,
  errorCodes,
  formatTimeLimit,
  lunarFromSolar,
  lunarToSolar,
  lunarYear,
  parseCitation,
  parseDate,
  parseDocumentNumber,
  parseTimeLimit,
  parseTimeLimits,
} from "./motcua.js";
export { MotcuaError, isMotcuaError };
export { DATA_VERSION, DAY_KINDS, ERROR_CODES, STANDINGS, UNITS } from "./codes.js";

/** The dated provisions that the answers rest on. */
export const law = /* @__PURE__ */ Object.freeze({ on: lawOn, history: lawHistory, table: lawTable });

/** What a call answers, or the failure that it throws, as plain data. Other errors pass through. */
export function safely(call) {
  try {
    return Object.freeze({ ok: true, value: call() });
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    return Object.freeze({ ok: false, error: error.failure });
  }
}

export function safeParseCitation(text) {
  return safely(() => parseCitation(text));
}

export function safeParseDate(text) {
  return safely(() => parseDate(text));
}

export function safeParseDocumentNumber(text) {
  return safely(() => parseDocumentNumber(text));
}

export function safeParseTimeLimit(text) {
  return safely(() => parseTimeLimit(text));
}

export function safeParseTimeLimits(text) {
  return safely(() => parseTimeLimits(text));
}
