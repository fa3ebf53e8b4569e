// node tests/js/conformance.mjs [FILE...]
//
// Runs vectors against the built package and closes with `N passed, N failed`. Without files it runs the
// project's own, all that the manifest names and as many cases as it counts.
import { readFileSync } from "node:fs";
import { run } from "./runner.mjs";

const own = new URL("../vectors/", import.meta.url);

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The files to run, each with the number of cases it must have (undefined: any). */
function wanted(files) {
  if (files.length > 0) return files.map((file) => [file, undefined]);
  const { files: counted } = read(new URL("manifest.json", own));
  return Object.entries(counted).map(([name, count]) => [new URL(name, own), count]);
}

let passed = 0;
let failed = 0;
for (const [file, count] of wanted(process.argv.slice(2))) {
  const { ran, faults } = run(read(file));
  if (count !== undefined && ran !== count) faults.push(`${file}: ran ${ran} cases, the manifest has ${count}`);
  for (const fault of faults) console.log(fault);
  failed += faults.length;
  passed += Math.max(0, ran - faults.length);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
