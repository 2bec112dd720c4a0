import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Folder of this checkout. */
export const THIS_CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));

/** Reads `[FILE …] [--baseline DIR]`. Throws where DIR is no checkout with its packages. */
export function readArguments(): { readonly files: string[]; readonly baseline: string | undefined } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { baseline: { type: "string" } } });
  const baseline = values.baseline === undefined ? undefined : resolve(values.baseline);
  if (baseline !== undefined)
    for (const needed of ["src/main.ts", "node_modules"])
      if (!existsSync(join(baseline, needed)))
        throw new Error(`${baseline} has no ${needed}. Make a checkout with: npm run bench:baseline -- DIR`);
  return { files: positionals, baseline };
}
