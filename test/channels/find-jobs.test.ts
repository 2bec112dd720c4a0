import { expect, test } from "vitest";
import type { ChannelClient } from "../../src/tools/talk/channel-client.ts";
import { hold, readConversations } from "../conversations/conversation.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";
import { openBotFrameworkClient } from "../harness/bot-framework-client.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";
import { startBot } from "../harness/start-bot.ts";

const CHANNELS: readonly [string, (address: string) => Promise<ChannelClient>][] = [
  ["the web chat", (address) => openDirectLineChannelClient(address, "en")],
  ["Teams", (address) => openBotFrameworkClient(address, "en", "msteams")],
];

test.each(CHANNELS)("jobs are found through %s", async (_, open) => {
  const jobtech = await startJobtech();
  const client = await open((await startBot({ clock: () => NOON, env: { JOBTECH_URL: jobtech.url } })).address);
  const told = readConversations().find(({ file }) => file.endsWith("counts-over-http.yaml"))!;
  await hold(told, client);
});

/** Returns the result of a search that finds an ad with markup in its title. */
async function findNasty(open: (address: string) => Promise<ChannelClient>): Promise<string> {
  const jobtech = await startJobtech();
  jobtech.spoil("30100001", { headline: "Backend [**Boss**](javascript:alert(1)) <img src=x>" });
  const client = await open((await startBot({ clock: () => NOON, env: { JOBTECH_URL: jobtech.url } })).address);
  return (await client.send({ text: "jobs in Stockholm with Kafka", hasAttachment: false })).text;
}

test("an employer's text is escaped in the web chat's Markdown", async () => {
  const text = await findNasty((address) => openDirectLineChannelClient(address, "en"));
  expect(text).toContain(String.raw`[Backend \[\*\*Boss\*\*\]\(javascript\:alert\(1\)\) \<img src\=x\>](<https://`);
});

test("an employer's text is a text run in Teams", async () => {
  const text = await findNasty((address) => openBotFrameworkClient(address, "en", "msteams"));
  expect(text).toContain('{"type":"TextRun","text":"Backend [**Boss**](javascript:alert(1)) <img src=x>"');
  expect(text).not.toMatch(/"TextBlock"[^{}]*Boss/);
  expect(text).not.toContain('"url":"javascript');
});
