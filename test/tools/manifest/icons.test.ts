import { describe, expect, test } from "vitest";
import { drawIcon, runSample, type ManifestEdits } from "./sample.ts";

describe("an icon is refused", () => {
  const [WHITE, NOTHING] = [[255, 255, 255, 255] as const, [0, 0, 0, 0] as const];
  test.each<[sentence: string, edits: ManifestEdits, line: string]>([
    ["when it is missing", { color: undefined }, "manifest/color.png:1:1 does not exist"],
    ["when it is no PNG", { color: Buffer.from("<svg/>") }, "manifest/color.png:1:1 is no PNG picture; save it as one"],
    [
      "when the colour icon has another size",
      { color: drawIcon(96, () => WHITE) },
      "manifest/color.png:1:1 is 96 × 96 pixels; draw it at 192 × 192",
    ],
    [
      "when the colour icon has a see-through corner",
      { color: drawIcon(192, (x, y) => (x + y === 0 ? [31, 82, 68, 254] : WHITE)) },
      "manifest/color.png:1:1 is see-through at 0, 0; fill the square to its corners, Teams rounds them itself",
    ],
    [
      "when the outline has another size",
      { outline: drawIcon(192, (x) => (x === 0 ? WHITE : NOTHING)) },
      "manifest/outline.png:1:1 is 192 × 192 pixels; draw it at 32 × 32",
    ],
    [
      "when the outline has a colour",
      { outline: drawIcon(32, (x, y) => (x === y ? [255, 255, 200, 255] : NOTHING)) },
      "manifest/outline.png:1:1 has a colour at 0, 0; draw it in pure white (#ffffff) on nothing",
    ],
    [
      "when the outline has a background",
      { outline: drawIcon(32, () => WHITE) },
      "manifest/outline.png:1:1 has no transparent background; draw on nothing",
    ],
    [
      "when the outline is padded",
      { outline: drawIcon(32, (x, y) => (x === y && x >= 8 && x < 24 ? WHITE : NOTHING)) },
      "manifest/outline.png:1:1 is drawn only 16 pixels large; the store takes no padding, so fill the 32",
    ],
  ])("%s", async (_, edits, line) => {
    expect(await runSample(edits)).toEqual([line]);
  });
});
