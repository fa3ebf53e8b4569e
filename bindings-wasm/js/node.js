// Node: the module is read beside this file while it is imported, so that there is nothing to await.
import { readFileSync } from "node:fs";
import { initSync } from "./motcua.js";

initSync({ module: readFileSync(new URL("./motcua_bg.wasm", import.meta.url)) });

export * from "./shared.js";

/** Resolves at once; here so that the same page code runs on the server. */
export default async function init() {}
