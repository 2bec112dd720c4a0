import type { Replacement, Source } from "./replacement.ts";

/** Names of globals that differ from their module's by more than camel case. */
const GLOBALS = new Map(
  ["Array", "Date", "Math", "Object", "Promise", "Set"].map((name) => [name.toLowerCase(), name]),
);

/**
 * Takes what every browser since 2022 has from the browser, and not from core-js.
 *
 * Safe because the rest of the bundle needs such a browser anyway: it is built for ES2022. Helpers that Babel's compiled
 * code calls come from @babel/runtime, which is the same code without core-js below it. Saves 29 kB.
 */
export const polyfills: Replacement = {
  name: "polyfills",
  files: /node_modules\/(?:core-js|@babel\/runtime-corejs3)\//,
  make(path): Source {
    const [, helper] = /\/runtime-corejs3\/helpers\/(?:esm\/)?(\w+)\.js$/.exec(path) ?? [];
    if (helper !== undefined) return { contents: `export { default } from "@babel/runtime/helpers/esm/${helper}";` };
    const [, api] = /\/runtime-corejs3\/core-js-stable\/([\w/-]+)\.js$/.exec(path) ?? [];
    return { contents: api === undefined ? "" : `export default ${toExpression(api)};` };
  },
};

/** From `object/from-entries` to `Object.fromEntries`, from `instance/index-of` to a function that reads `indexOf`. */
function toExpression(api: string): string {
  const [first = "", second] = api.split("/").map(toCamelCase);
  if (first === "instance") return `(value) => value.${second}`;
  const owner = GLOBALS.get(first) ?? first;
  return second === undefined ? owner : `${owner}.${second}`;
}

function toCamelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
