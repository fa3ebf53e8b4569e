// The package in a real browser: both entries load, and a share of the vectors gets the same answers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
/** Cases of each subject that the browser is asked; all of them were asked in Node. */
const SHARE = 40;
/** The system's own browser; nothing of it phones home or waits for a screen. */
const BROWSER = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};

const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  try {
    const body = await readFile(join(ROOT, path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
let browser;

before(async () => {
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  browser = await chromium.launch(BROWSER);
});

after(async () => {
  await browser?.close();
  server.close();
});

/** Every n-th case, so that the share reaches over the whole file. */
function share({ subject, cases }) {
  const step = Math.ceil(cases.length / SHARE);
  return { subject, cases: cases.filter((_, at) => at % step === 0) };
}

const folder = new URL("../vectors/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8"));
const vectors = Object.keys(manifest.files).map((name) => share(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));

for (const entry of ["browser", "inline"]) {
  test(`the ${entry} entry answers the vectors in Chromium`, async () => {
    const page = await browser.newPage();
    const troubles = [];
    page.on("pageerror", (error) => troubles.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/tests/js/browser.html?entry=${entry}`);
    await page.waitForFunction(() => window.run !== undefined, null, { timeout: 30_000 }).catch((error) => troubles.push(String(error)));
    assert.deepEqual(troubles, []);
    assert.notEqual(await page.evaluate(() => window.before), "answered", "before init there is nothing to answer with");
    let ran = 0;
    for (const file of vectors) {
      const result = await page.evaluate((file) => window.run(file), file);
      assert.deepEqual(result.faults, []);
      ran += result.ran;
    }
    assert.ok(ran > 0, "no case ran");
    console.log(`${entry}: ${ran} cases in ${browser.browserType().name()} ${browser.version()}`);
    await page.close();
  });
}

test("the calculator page opens from a disk, without a network", async () => {
  const page = await browser.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) troubles.push(request.url());
  });
  const on = (selector) => page.locator(selector).allTextContents();
  await page.goto(new URL("../../bindings-wasm/pkg/calculator.html", import.meta.url).href);
  await page.waitForSelector(".due", { timeout: 30_000 }).catch((error) => troubles.push(String(error)));
  assert.deepEqual(troubles, []);
  // Five working days over Tết 2026, numbered in the calendar.
  assert.match((await on(".due")).join(), /17:00.*25.*2.*2026/);
  assert.deepEqual((await on(".day small")).filter(Boolean), ["1", "2", "3", "4", "5"]);
  assert.equal((await on(".day.off")).length, 5);
  assert.match((await on("ol li")).join("\n"), /mùng 4.*9859\/VPCP-KGVX/);
  await page.check("#cutoff");
  assert.match((await on(".due")).join(), /26/);
  await page.selectOption("#saturday", "morning");
  assert.equal((await on(".day.saturday_service")).length, 4);
  await page.click("#language");
  assert.match((await on(".due")).join(), /Thursday, 26 February 2026/);
  await page.fill("#limit", "5 ngày hoặc 10 ngày làm việc");
  assert.deepEqual(await on(".failure code"), ["time_limit.ambiguous"]);
  await page.fill("#hour", "");
  await page.fill("#limit", "5 ngày");
  assert.deepEqual(await on(".failure code"), ["date.invalid"]);
  assert.deepEqual(troubles, []);
  await page.close();
});
