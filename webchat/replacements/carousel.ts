import { readFile } from "node:fs/promises";
import type { Replacement } from "./replacement.ts";

const OURS = new URL("../browser/stacked-pages.ts", import.meta.url);

/**
 * Shows the pages of Adaptive Cards' element “Carousel” one below the other, without the library Swiper.
 *
 * Safe because the bot sends no such element, and because as shipped it does not work: Web Chat leaves out Swiper's
 * styles, so that the pages are cut off and both arrows point the same way. Carousels of hero cards are Web Chat's own, and stay. Saves 25 kB.
 */
export const carousel: Replacement = {
  name: "carousel",
  files: /node_modules\/swiper\/(?:swiper|modules\/index)\.mjs$/,
  make: async () => ({ contents: await readFile(OURS, "utf8"), loader: "ts" }),
};
