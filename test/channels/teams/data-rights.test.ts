import { expect, test } from "vitest";
import { ADDED, sendAll } from "./installation.ts";
import { BLOCKED_BY_USER } from "./connector-answers.ts";
import { groupChat, person, personalChat, toBot } from "./teams-conversations.ts";
import { startTeams, type Teams } from "./teams-app.ts";

const ANNA = person("Anna Berg");
const FORGET = "delete everything about me";

test("after a deletion neither the note of the welcome nor the conversation reference is left", async () => {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"), ANNA);
  await sendAll(anna, [ADDED]);
  await anna.read();
  expect(await listKeys(teams)).toEqual(expect.arrayContaining(["card", "reference", "welcomed"]));
  expect((await anna.ask(FORGET)).text).toContain("Done. I have deleted");
  expect(await listKeys(teams)).toEqual([]);
  // A person who writes again gets a reference again, and a welcome at the next installation.
  await anna.ask("dress code");
  expect(await listKeys(teams)).toContain("reference");
  await sendAll(anna, [ADDED]);
  expect((await anna.read()).text).toContain("I answer questions about working as a back-end developer");
});

test("a button from before the deletion still answers afterwards", async () => {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"), ANNA);
  const shown = await anna.ask("dress code");
  const label = shown.labels.find((each) => !/👍|👎/u.test(each))!;
  await anna.ask(FORGET);
  const { status } = await anna.press(shown, label);
  expect(status).toBe(200);
  expect((await anna.read()).text.length).toBeGreaterThan(20);
});

test("a block outlives the deletion, so that a person who blocked the bot gets no messages", async () => {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"), ANNA);
  await sendAll(anna, [ADDED]);
  await anna.read();
  teams.connector.planAll(anna.conversation, BLOCKED_BY_USER);
  await anna.say("dress code");
  await anna.say(FORGET);
  expect(await listKeys(teams)).toContain("reference");
  expect(JSON.stringify(await teams.store.list("reference/"))).toContain("blockedAt");
});

test("in a group the conversation's data are deleted, and the bot can still write there", async () => {
  const teams = await startTeams();
  const lunch = teams.visitor(groupChat("Team lunch"), ANNA);
  await sendAll(lunch, [ADDED]);
  await lunch.read();
  await lunch.ask(toBot("dress code"));
  await lunch.ask(toBot(FORGET));
  expect(await listKeys(teams)).toEqual(["reference", "welcomed"]);
});

/** Lists the kinds of stored keys. */
async function listKeys({ store }: Teams): Promise<string[]> {
  return [...new Set((await store.list("")).map(({ key }) => key.split("/")[0] ?? ""))].toSorted();
}
