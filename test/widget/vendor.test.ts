import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";

const SLIM = "src/widget/vendor/webchat.js";
const STOCK = "test/webchat/stock/webchat-4.18.1.js";

it.each([
  ["the chat's Web Chat in brotli", `${SLIM}.br`, brotliDecompressSync, `${SLIM}.sha256`],
  ["the chat's Web Chat in gzip", `${SLIM}.gz`, gunzipSync, `${SLIM}.sha256`],
  ["the stock Web Chat", `${STOCK}.br`, brotliDecompressSync, "test/webchat/stock/README.md"],
] as const)("%s is the file whose sum is kept beside it", async (_name, file, decompress, kept) => {
  const sum = createHash("sha256")
    .update(decompress(await readFile(file)))
    .digest("hex");
  expect(await readFile(kept, "utf8")).toContain(sum);
});

it("the chat's Web Chat names its licences, and they are there", async () => {
  const script = brotliDecompressSync(await readFile(`${SLIM}.br`)).toString();
  expect(script.slice(0, 200)).toContain("webchat-licences.txt");
  const licences = await readFile("src/widget/vendor/webchat-licences.txt", "utf8");
  for (const name of [
    "botframework-webchat 4.18.1",
    "react-dom 16.14.0",
    "dompurify",
    "markdown-it",
    "adaptivecards",
  ]) {
    expect(licences).toContain(name);
  }
  expect(licences).not.toContain("not stated");
});
