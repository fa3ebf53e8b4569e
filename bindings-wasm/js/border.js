// The border on the JavaScript side. Nothing here knows the law: values are checked for their type on
// the way in, and made plain, frozen and camelCase on the way out.

/** A failure of the library: a real `Error` with a stable `code`, and `failure` as plain data. */
export class MotcuaError extends Error {
  constructor(failure) {
    super(failure.message);
    this.code = failure.code;
    this.failure = failure;
  }

  get name() {
    return "MotcuaError";
  }
}

/** Whether something that was thrown is a failure of the library. */
export function isMotcuaError(error) {
  return error instanceof MotcuaError;
}

/**
 * The failure that Rust describes in JSON, as an error to throw. Where it names a place in an argument, the
 * place and the keys are told as JavaScript writes them.
 */
export function failure(json) {
  const { code, message, details } = answer(json);
  if (code !== "argument.invalid") return new MotcuaError(frozen({ code, message, details }));
  return invalid(camel(details.path), details.value, details.expected.replace(/`\w+`/g, camel));
}

/**
 * A chart from Rust: frozen as every answer, but for its specification. Vega marks the figures that it is given, and
 * the names in it are Vega's own.
 */
export function chart(json) {
  const { title, vega_lite: vegaLite, svg } = JSON.parse(json);
  return Object.freeze({ title, vegaLite, svg });
}

/** `argument.invalid` for a value that cannot stand at this place, as an error to throw. */
export function refusal(value, path, expected) {
  return invalid(path, show(value), expected);
}

/** JSON from Rust as plain data: snake_case names become camelCase, everything is frozen. */
export function answer(json) {
  return frozen(JSON.parse(json));
}

/**
 * Plain data as JSON for Rust, or `argument.invalid` for what `JSON.stringify` would bend without a
 * word: a `Date` into text, `NaN` into null, a `Map` into nothing. `name` is what the whole is called;
 * members are named by their own path.
 */
export function json(value, name) {
  return JSON.stringify(snake(value, name, "", 0));
}

/** The changes that a calendar describes itself by, or plain data, as JSON for Rust. */
export function changes(value, name) {
  return json(typeof value?.toJSON === "function" && value.constructor?.vietnam ? value.toJSON() : value, name);
}

/** No argument is deeper; what is, holds itself. */
const DEPTH = 16;

function snake(value, name, within, depth) {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      // No quantity of the library is a fraction, and Rust reads none.
      if (!Number.isSafeInteger(value)) throw refusal(value, name, 'a whole number; a fraction is text such as "1/2"');
      return value;
    case "object":
      if (value === null) return null;
      if (depth > DEPTH) throw refusal(value, name, "data that is less deep");
      if (Array.isArray(value)) return value.map((item, at) => member(item, `${within}[${at}]`, depth));
      return members(value, name, within, depth);
    default:
      throw refusal(value, name, "plain data");
  }
}

function member(value, path, depth) {
  return snake(value, path, path, depth + 1);
}

function members(value, name, within, depth) {
  const prototype = Object.getPrototypeOf(value);
  // A plain object of another frame has another `Object.prototype`, which itself has none above.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refusal(value, name, "a plain object");
  }
  const named = new Map();
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const path = within ? `${within}.${key}` : key;
    const inner = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (named.has(inner)) throw refusal(item, path, "one spelling of the name");
    named.set(inner, member(item, path, depth));
  }
  return Object.fromEntries(named);
}

function camel(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

function frozen(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  return Object.freeze(
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        camel(name),
        frozen(member),
      ]),
    ),
  );
}

function invalid(path, value, expected) {
  const message = `\`${value}\` at \`${path}\`: expected ${expected}`;
  return new MotcuaError(frozen({ code: "argument.invalid", message, details: { path, value, expected } }));
}

/** A few letters for a value of any type; what a stranger's `toString` would say is not asked. */
function show(value) {
  if (typeof value === "object" && value !== null) {
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  }
  return typeof value === "function" ? "function" : String(value);
}
