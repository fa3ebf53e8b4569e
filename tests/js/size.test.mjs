// What a page must load before it can ask its first question: at most 120 KB.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const KIB = 1024;
const BUDGET = 120 * KIB;
const LOADED = ["motcua_bg.wasm", "motcua.js", "border.js", "browser.js", "codes.js", "shared.js"];

test("the module with its glue keeps to its budget, compressed", () => {
  let raw = 0;
  let compressed = 0;
  for (const file of LOADED) {
    const bytes = readFileSync(new URL(`../../bindings-wasm/pkg/${file}`, import.meta.url));
    raw += bytes.length;
    compressed += gzipSync(bytes, { level: 9 }).length;
  }
  console.log(`module with glue: ${(raw / KIB).toFixed(1)} KB raw, ${(compressed / KIB).toFixed(1)} KB gzip`);
  assert.ok(compressed <= BUDGET, `${compressed} bytes are more than ${BUDGET}`);
});
