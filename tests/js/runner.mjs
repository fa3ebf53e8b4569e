// Runs the cases of one file of vectors. Nothing here is of Node: the browser test loads it too.
import { ERROR_CODES, isMotcuaError } from "motcua";
import { subjects } from "./subjects.mjs";

/** What a case got instead of what it expects, or null where it got that. */
function difference(call, { given, expect }) {
  let got;
  try {
    got = { ok: call(foreign(given)) };
  } catch (error) {
    if (!isMotcuaError(error)) return `threw ${error?.stack ?? error}`;
    got = { error: error.code };
  }
  if ("error" in got && !ERROR_CODES.includes(got.error)) return `${got.error} is in no list of codes`;
  const fits = "error" in expect ? got.error === expect.error : "ok" in got && agrees(expect.ok, got.ok);
  return fits ? null : `expected ${JSON.stringify(expect)}, got ${JSON.stringify(got)}`;
}

/** `{"host": "instant"}` and `{"host": "nan"}` stand for values that only the host has. */
function foreign(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(foreign);
  if (value.host === "instant") return new Date(0);
  if (value.host === "nan") return NaN;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, foreign(member)]));
}

/** Equal by value; of an object only the keys that the case names, at every depth. */
function agrees(expected, got) {
  if (typeof expected !== "object" || expected === null) return Object.is(expected, got);
  if (typeof got !== "object" || got === null) return false;
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((item, at) => agrees(item, got[at]))
    );
  }
  return Object.entries(expected).every(([name, member]) => {
    const own = [name, camel(name)].find((spelling) => Object.hasOwn(got, spelling));
    return own !== undefined && agrees(member, got[own]);
  });
}

/** The vectors name things as JSON does, the package as JavaScript does. */
function camel(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Runs one file: `{ran, faults}`, a line of text for each case that differs. */
export function run(vectors) {
  const { subject, cases } = vectors;
  const call = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (call === undefined) return { ran: cases.length, faults: cases.map(({ id }) => `${subject} ${id}: unknown subject`) };
  const faults = cases.flatMap((one) => {
    const fault = difference(call, one);
    return fault === null ? [] : [`${subject} ${one.id}: ${fault}`];
  });
  return { ran: cases.length, faults };
}
