// The border by itself: what goes in and comes out, before any function of the module sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, failure, isMotcuaError, json } from "../../bindings-wasm/pkg/border.js";

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
  refused(() => json({ run: () => 1 }, "options"), "run");
  refused(() => json(undefined, "options"), "options");
});

test("an argument that holds itself is refused before the stack ends", () => {
  const round = { stops: [] };
  round.stops.push(round);
  assert.throws(() => json(round, "request"), (error) => isMotcuaError(error) && error.code === "argument.invalid");
});

test("a member is spelled once", () => {
  refused(() => json({ knownOn: "2026-01-01", known_on: "2026-01-02" }, "changes"), "known_on");
});

test("a place in an argument is named as JavaScript writes it, a value stays as it is", () => {
  const details = { path: "stops[0].end_of_day", value: '"next_opening"', expected: "one of `end_of_day`, next_opening" };
  const told = failure(JSON.stringify({ code: "argument.invalid", message: "", details }));
  assert.deepEqual(told.failure.details, { path: "stops[0].endOfDay", value: '"next_opening"', expected: "one of `endOfDay`, next_opening" });
  assert.equal(told.message, '`"next_opening"` at `stops[0].endOfDay`: expected one of `endOfDay`, next_opening');
});
