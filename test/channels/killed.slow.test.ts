import { expect, onTestFinished, test } from "vitest";
import { startBotProcess } from "../harness/bot-process.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";

test("a conversation continues after the process was killed", async () => {
  const first = await startBotProcess();
  const before = await openDirectLineChannelClient(first.origin, "en");
  await before.send({ text: "what does a junior backend developer earn", hasAttachment: false });

  const second = await first.killAndRestart();
  onTestFinished(() => second.stop());
  const after = await openDirectLineChannelClient(second.origin, "en", before.resume);
  expect(after.said.map(({ text }) => text)).toEqual([
    expect.stringContaining("Hi!"),
    expect.stringContaining("SEK 35,000–45,000"),
  ]);
  const answer = await after.send({ text: "and as a senior?", hasAttachment: false });
  expect(answer.text).toContain("SEK 45,000–65,000");
});
