import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Language } from "../../src/languages/language.ts";
import { openBotFrameworkClient } from "../harness/bot-framework-client.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";
import { startBot } from "../harness/start-bot.ts";
import type { ChannelClient } from "../../src/tools/talk/channel-client.ts";

const NOTICE = { en: "I could not read what I had noted", sv: "Jag kunde inte läsa det jag hade antecknat" };

/** Word in the damaged session that must not be logged. */
const SECRET = "zebrafink";

test.each<[channel: string, language: Language]>([
  ["web chat", "en"],
  ["web chat", "sv"],
  ["Teams", "en"],
])("a visitor whose session is unreadable gets one notice, before the answer: %s, %s", async (channel, language) => {
  const { client, damage, read, logged } = await visit(channel, language);
  await say(client, "salary guide");
  damage();
  const question = language === "sv" ? "finns det någon klädkod" : "dress code";
  const [notice, answer] = (await say(client, question)).split("\n\n");
  expect(notice).toContain(NOTICE[language]);
  expect(answer).toMatch(/dress code|klädkod/iu);
  expect(await say(client, question)).not.toContain(NOTICE[language]);
  expect(await read("unreadable/session/")).toHaveLength(1);
  expect(
    logged()
      .split("\n")
      .filter((line) => line.includes("unreadable value set aside")),
  ).toEqual([expect.stringContaining('"kind":"session"')]);
  expect(logged()).not.toContain(SECRET);
});

test("the deletion of all data includes unreadable values, without a notice", async () => {
  const { client, damage, read } = await visit("web chat", "en");
  await say(client, "salary guide");
  damage();
  const done = await say(client, "delete everything about me");
  expect(done).toContain("I have deleted");
  expect(done).not.toContain(NOTICE.en);
  expect(await read("unreadable/")).toEqual([]);
});

test("a copy of a visitor's data contains unreadable values unchanged", async () => {
  const { client, damage } = await visit("web chat", "en");
  await say(client, "salary guide");
  damage();
  const link = /https?:\/\/[^\s>)]+\/my-data\/[\w-]{43}/.exec(await say(client, "export my data"))?.[0] ?? "";
  const copy = (await (await fetch(link)).json()) as Record<string, unknown>;
  expect(copy["unreadable"]).toEqual([expect.stringContaining(SECRET)]);
});

test("unreadable values are deleted after the retention time of a conversation", async () => {
  const { client, damage, read, app, pass } = await visit("web chat", "en");
  await say(client, "salary guide");
  damage();
  await say(client, "dress code");
  await app.sweep();
  expect(await read("unreadable/")).toMatchObject([{ value: { unreadable: expect.stringContaining(SECRET) } }]);
  pass(29);
  await app.sweep();
  expect(await read("unreadable/")).toHaveLength(1);
  pass(2);
  await app.sweep();
  expect(await read("unreadable/")).toEqual([]);
});

/** Opens the app with one visitor. */
async function visit(channel: string, language: Language) {
  const { address, app, store, config, logged, pass } = await startBot({ env: { RETAIN_DAYS: "30" }, log: "readable" });
  const client: ChannelClient =
    channel === "Teams"
      ? await openBotFrameworkClient(address, language, "msteams")
      : await openDirectLineChannelClient(address, language);
  /** Truncates the stored session. */
  const damage = () => {
    const database = new DatabaseSync(join(config.DATA_DIR, "advisor.db"));
    const cut = `{"session":{"language":"en","recent":["${SECRET}`;
    const { changes } = database.prepare("UPDATE entries SET value = ? WHERE key LIKE 'session/%'").run(cut);
    database.close();
    expect(changes).toBe(1);
  };
  return {
    client,
    app,
    damage,
    logged,
    read: (prefix: string) => store.list(prefix),
    pass: (days: number) => pass(days * 24 * 60 * 60 * 1000),
  };
}

async function say(client: ChannelClient, text: string): Promise<string> {
  return (await client.send({ text, hasAttachment: false })).text;
}
