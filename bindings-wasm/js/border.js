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

/** The failure that Rust describes in JSON, as an error to throw. */
export function failure(json) {
  return new MotcuaError(answer(json));
}

/** JSON from Rust as plain data: snake_case names become camelCase, everything is frozen. */
export function answer(json) {
  return frozen(JSON.parse(json));
}

/** A string, or `argument.invalid`. */
export function text(value, path) {
  if (typeof value !== "string") refuse(value, path, "a string");
  return value;
}

/** A whole number that Rust can hold in an `i32`, or `argument.invalid`. */
export function integer(value, path) {
  if (!Number.isInteger(value) || value !== (value | 0)) refuse(value, path, "a whole number");
  return value;
}

/**
 * Plain data as JSON for Rust, or `argument.invalid` for what `JSON.stringify` would bend without a
 * word: a `Date` into text, `NaN` into null, a `Map` into nothing.
 */
export function json(value, path) {
  return JSON.stringify(snake(value, path));
}

function snake(value, path) {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (!Number.isFinite(value)) refuse(value, path, "a finite number");
      return value;
    case "object": {
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((item, at) => snake(item, `${path}[${at}]`));
      const prototype = Object.getPrototypeOf(value);
      // A plain object of another frame has another `Object.prototype`, which itself has none above.
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        refuse(value, path, "a plain object");
      }
      const entries = Object.entries(value).filter(([, member]) => member !== undefined);
      return Object.fromEntries(
        entries.map(([name, member]) => [
          name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          snake(member, path ? `${path}.${name}` : name),
        ]),
      );
    }
    default:
      return refuse(value, path, "plain data");
  }
}

function frozen(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  return Object.freeze(
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()),
        frozen(member),
      ]),
    ),
  );
}

function refuse(value, path, expected) {
  const shown = show(value);
  throw new MotcuaError(
    frozen({
      code: "argument.invalid",
      message: `\`${shown}\` at \`${path}\`: expected ${expected}`,
      details: { path, value: shown, expected },
    }),
  );
}

/** A few letters for a value of any type; what a stranger's `toString` would say is not asked. */
function show(value) {
  if (typeof value === "object" && value !== null) {
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  }
  return typeof value === "function" ? "function" : String(value);
}
