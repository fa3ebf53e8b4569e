// One file, no second request: the module travels in the text of the program.
import load from "./motcua.js";
import base64 from "./motcua_bg.base64.js";

export * from "./shared.js";

let loading;

/** Compiles the module; safe to await twice. */
export default function init() {
  loading ??= load({ module_or_path: bytes() }).then(() => undefined);
  return loading;
}

function bytes() {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
