import { expect, it } from "vitest";
import { createAssets } from "../../src/http/pages/assets.ts";
import { weighChat } from "./chat-files.ts";

const MAX_LAUNCHER_GZIP_BYTES = 5_000;
const MAX_CHAT_BROTLI_BYTES = 300_000;

it("the launcher weighs at most 5 kB", async () => {
  const launcher = await createAssets().read("launcher.js", "gzip");
  expect(launcher?.body.length).toBeLessThanOrEqual(MAX_LAUNCHER_GZIP_BYTES);
});

it("the chat weighs at most 300 kB when it is first opened", async () => {
  const weights = await weighChat();
  expect([...weights.keys()]).toEqual(expect.arrayContaining(["webchat.js", "chat.js", "chat-style.js", "chat.css"]));
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeLessThanOrEqual(MAX_CHAT_BROTLI_BYTES);
});
