// The package as it is published: its entries, its names, its border, its size.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as motcua from "motcua";
import * as inline from "motcua/inline";

const { ERROR_CODES, MotcuaError, errorCodes, isMotcuaError, parseDate } = motcua;
const types = readFileSync(new URL("../../bindings-wasm/types/index.d.ts", import.meta.url), "utf8");

/** The failure that a call must throw. */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(isMotcuaError(error), String(error));
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("Node needs no waiting, and waiting twice does no harm", async () => {
  assert.equal(parseDate("2026-02-11"), "2026-02-11");
  await motcua.default();
  await motcua.default();
});

test("the package can be required as well", () => {
  assert.equal(createRequire(import.meta.url)("motcua").parseDate("2026-02-11"), "2026-02-11");
});

test("the inline entry carries the module in its text", async () => {
  await Promise.all([inline.default(), inline.default()]);
  assert.equal(inline.parseDate("2026-02-11"), "2026-02-11");
});

test("the types name what the package exports, and nothing else", () => {
  const declared = [...types.matchAll(/^export (?:declare )?(?:function|class|const) (\w+)/gm)];
  assert.deepEqual([...declared.map(([, name]) => name), "default"].sort(), Object.keys(motcua).sort());
  assert.deepEqual(Object.keys(inline).sort(), Object.keys(motcua).sort());
});

test("the codes in the text are the codes of the module", () => {
  assert.deepEqual(ERROR_CODES, errorCodes());
  assert.ok(Object.isFrozen(ERROR_CODES) && Object.isFrozen(errorCodes()));
});

test("a failure is a real error with plain, frozen data", () => {
  const error = refusal(() => parseDate("2026-02-30"));
  assert.ok(error instanceof Error && error instanceof MotcuaError);
  assert.equal(error.name, "MotcuaError");
  assert.equal(error.code, "date.invalid");
  assert.match(error.stack, /parseDate/);
  assert.equal(error.failure.details.text, "2026-02-30");
  assert.equal(error.failure.message, error.message);
  assert.ok(Object.isFrozen(error.failure) && Object.isFrozen(error.failure.details));
  assert.deepEqual(structuredClone(error.failure), error.failure);
});

test("what the host would bend is refused by name", () => {
  const hostile = [new Date(0), 1.7, NaN, null, undefined, true, 5n, Symbol("x"), [], {}, () => 1, new String("2026-02-11")];
  for (const value of hostile) {
    const error = refusal(() => parseDate(value));
    assert.equal(error.code, "argument.invalid");
    assert.equal(error.failure.details.path, "text");
  }
  assert.equal(refusal(() => parseDate()).code, "argument.invalid");
});
