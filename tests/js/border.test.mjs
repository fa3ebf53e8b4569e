// The border by itself: what goes in and comes out, before any function of the module sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, integer, isMotcuaError, json } from "../../bindings-wasm/pkg/border.js";

function refused(call, path) {
  assert.throws(call, (error) => isMotcuaError(error) && error.code === "argument.invalid" && error.failure.details.path === path);
}

test("names become snake_case on the way in and camelCase on the way out", () => {
  assert.equal(json({ knownOn: "2026-01-01", swaps: [{ off: "x" }], none: undefined }, ""), '{"known_on":"2026-01-01","swaps":[{"off":"x"}]}');
  assert.deepEqual(answer('{"known_on":[{"a_b":null}]}'), { knownOn: [{ aB: null }] });
});

test("answers are frozen at every depth", () => {
  const value = answer('{"a":[{"b":1}]}');
  assert.ok(Object.isFrozen(value) && Object.isFrozen(value.a) && Object.isFrozen(value.a[0]));
});

test("what JSON would bend is refused, with the place where it stands", () => {
  refused(() => json({ cutoff: { at: new Date(0) } }, ""), "cutoff.at");
  refused(() => json({ stops: [{ from: NaN }] }, ""), "stops[0].from");
  refused(() => json(new Map(), "options"), "options");
  refused(() => json({ run: () => 1 }, "options"), "options.run");
  refused(() => json(undefined, "options"), "options");
});

test("counts are whole numbers that fit", () => {
  assert.equal(integer(-5, "days"), -5);
  for (const value of [1.7, NaN, Infinity, "5", 2 ** 31, null, new Date(0)]) {
    refused(() => integer(value, "days"), "days");
  }
});
