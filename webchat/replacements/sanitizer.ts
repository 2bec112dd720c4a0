import { readFile } from "node:fs/promises";
import type { Replacement } from "./replacement.ts";

const OURS = new URL("../browser/sanitizer.ts", import.meta.url);

/**
 * Cleans HTML with DOMPurify, where Web Chat brings sanitize-html with parsers of HTML and of CSS of its own.
 *
 * Safe because Web Chat hands its own list of what is allowed to either, and DOMPurify reads HTML with the parser that will
 * draw it, so the two cannot disagree. Seen: a few hostile pieces keep less (test/webchat/markdown.slow.test.ts lists each). Saves 44 kB.
 */
export const sanitizer: Replacement = {
  name: "sanitizer",
  files: /node_modules\/sanitize-html\/index\.js$/,
  make: async () => ({ contents: await readFile(OURS, "utf8"), loader: "ts" }),
};
