// What a page must load before it can ask its first question: at most 120 KB; with the registers and the figures, more.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const KIB = 1024;
const GLUE = ["motcua_bg.wasm", "motcua.js", "border.js", "browser.js", "codes.js", "shared.js"];

/** What each entry loads in a browser, and its budget in KB. */
const ENTRIES = {
  motcua: { budget: 120, loaded: GLUE },
  // The errors and the codes are those of the small entry, and are loaded from there.
  "motcua/registers": { budget: 580, loaded: [...GLUE.map((file) => `registers/${file}`), "border.js", "codes.js"] },
};

for (const [entry, { budget, loaded }] of Object.entries(ENTRIES)) {
  test(`${entry} keeps to its budget, compressed`, () => {
    let raw = 0;
    let compressed = 0;
    for (const file of loaded) {
      const bytes = readFileSync(new URL(`../../bindings-wasm/pkg/${file}`, import.meta.url));
      raw += bytes.length;
      compressed += gzipSync(bytes, { level: 9 }).length;
    }
    console.log(`${entry}: ${(raw / KIB).toFixed(1)} KB raw, ${(compressed / KIB).toFixed(1)} KB gzip`);
    assert.ok(compressed <= budget * KIB, `${compressed} bytes are more than ${budget} KB`);
  });
}
