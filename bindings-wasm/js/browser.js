// Browsers and bundlers: the module is fetched once, from beside this file.
import load from "./motcua.js";

export * from "./shared.js";

let loading;

/** Loads the module; safe to await twice. A failed download may be tried again. */
export default function init() {
  loading ??= load({ module_or_path: new URL("./motcua_bg.wasm", import.meta.url) }).then(
    () => undefined,
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
