import { expect, test } from "vitest";
import type { WireActivity } from "../../../src/channels/direct-line/activity.ts";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter } from "../../harness/direct-line-visitor.ts";
import { startBot } from "../../harness/start-bot.ts";

test("a deletion that is posted again is known, although what asked for it is deleted", async () => {
  const bot = await startBot();
  const visitor = await enter({ url: bot.address });
  const stream = await openStream(visitor.streamUrl);
  await visitor.say("delete everything about me", "asked-once");
  await stream.until((all) => all.some(isDone));

  const again = await visitor.say("delete everything about me", "asked-once");
  await visitor.say("hi", "next");
  const all = await stream.until((seen) => seen.some(({ text }) => text === "hi"));

  expect(again.status).toBe(200);
  expect(all.filter(isDone)).toHaveLength(1);
  expect(all.filter(({ text }) => text === "delete everything about me")).toHaveLength(1);
});

function isDone({ text }: WireActivity): boolean {
  return String(text).startsWith("Done. I have deleted");
}
