import { readFile } from "node:fs/promises";
import type { Replacement } from "./replacement.ts";

const OURS = new URL("../browser/formats.ts", import.meta.url);

/**
 * Formats dates, ages and sizes with the browser's `Intl`, where Web Chat brings Globalize and compiled rules for each language.
 *
 * Safe because Web Chat asks for four functions of it, which browser/formats.ts has. Seen: a Swedish date says
 * “kl. 18:48” and no longer “6:48 em”. Saves 20 kB.
 */
export const formats: Replacement = {
  name: "formats",
  files: /\/botframework-webchat-api\/src\/external\/PrecompiledGlobalize\.js$/,
  make: async () => ({ contents: await readFile(OURS, "utf8"), loader: "ts" }),
};
