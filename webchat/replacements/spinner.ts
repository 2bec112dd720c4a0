import { readFile } from "node:fs/promises";
import type { Replacement } from "./replacement.ts";

/** A turning arc in the grey of the picture it replaces. */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 50"><circle cx="25" cy="25" r="20" fill="none" stroke="#7a7a7a" stroke-width="5" stroke-dasharray="90 60"><animateTransform attributeName="transform" type="rotate" from="0 25 25" to="360 25 25" dur="1s" repeatCount="indefinite"/></circle></svg>';

/**
 * Draws the turning circle of a slow connection as SVG, where Web Chat has a GIF of 26 kB in its source.
 *
 * Safe because only the picture is another: the file around it stays as it is, and the build fails where it does not fit. Saves 24 kB.
 */
export const spinner: Replacement = {
  name: "spinner",
  files: /\/botframework-webchat-component\/src\/Styles\/StyleSet\/SpinnerAnimation\.ts$/,
  async make(path) {
    const source = await readFile(path, "utf8");
    const [image, type] = [/'R0lGOD[\w+/=]+'/, /'image\/gif'/];
    if (!image.test(source) || !type.test(source)) throw new Error(`There is no GIF in ${path}.`);
    const contents = source.replace(image, `'${btoa(SVG)}'`).replace(type, "'image/svg+xml'");
    return { contents, loader: "ts" };
  },
};
