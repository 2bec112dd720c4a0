import { bundle } from "./bundle.ts";
import { brotli } from "./compress.ts";
import { REPLACEMENTS } from "./replacements.ts";
import type { Replacement } from "./replacements/replacement.ts";

// Prints what each replacement saves: the bundle without it, less the bundle with all.

const measure = async (replacements: readonly Replacement[]) => brotli((await bundle(replacements)).script).length;

const all = await measure(REPLACEMENTS);
console.log(`none ${await measure([])}`);
for (const { name } of REPLACEMENTS) {
  const others = REPLACEMENTS.filter((replacement) => replacement.name !== name);
  console.log(`${name} ${(await measure(others)) - all}`);
}
console.log(`all ${all}`);
