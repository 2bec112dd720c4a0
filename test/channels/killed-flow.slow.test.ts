import { expect, onTestFinished, test } from "vitest";
import { startBotProcess } from "../harness/bot-process.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";

test("a flow continues at the same question after the process was killed", async () => {
  const first = await startBotProcess();
  const before = await openDirectLineChannelClient(first.origin, "en");
  await before.send({ text: "salary guide", hasAttachment: false });
  await before.send({ text: "junior", hasAttachment: false });

  const second = await first.killAndRestart();
  onTestFinished(() => second.stop());
  const after = await openDirectLineChannelClient(second.origin, "en", before.resume);
  const { text } = await after.send({ text: "no, I meant senior", hasAttachment: false });
  expect(text).toContain(
    "Welcome back. We were in the middle of Salary guide. So far you have told me: experience: New",
  );
  expect(text).toContain("Changed. Experience: Experienced.");
  expect(text).toContain("What education do you have?");
  expect((await after.send({ text: "degree", hasAttachment: false })).text).toContain("How big is the company");
});
