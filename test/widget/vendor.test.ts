import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";

const FOLDER = "src/widget/vendor";

it.each([
  ["brotli", "webchat-4.18.1.js.br", brotliDecompressSync],
  ["gzip", "webchat-4.18.1.js.gz", gunzipSync],
] as const)("the %s file of Web Chat is the file its README names", async (_name, file, decompress) => {
  const sum = createHash("sha256")
    .update(decompress(await readFile(`${FOLDER}/${file}`)))
    .digest("hex");
  expect(await readFile(`${FOLDER}/README.md`, "utf8")).toContain(sum);
});
