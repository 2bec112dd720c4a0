import { describe, expect, test } from "vitest";
import type { ButtonValue } from "../../src/advisor/model/reply.ts";
import type { ChannelClient, Seen } from "../../src/tools/talk/channel-client.ts";
import type { NewTurnJob } from "../../src/ports/turn-jobs.ts";
import { toNotice } from "../../src/alerts/sending/messages.ts";
import { startAppWithAlerts, type AppWithAlerts } from "../harness/app-with-alerts.ts";
import { openBotFrameworkClient } from "../harness/bot-framework-client.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";

/** A word that occurs in a visitor's message only. */
const OWN_WORD = "zebrafink";

const MINUTE_MS = 60 * 1000;

type Visit = { readonly app: AppWithAlerts; readonly client: ChannelClient; readonly owner: string };

const CHANNELS = ["web chat", "Teams"] as const;

describe.each(CHANNELS)("in %s", (kind) => {
  test("the stored data are shown: the answers, the alerts with part of their address, and the opinions", async () => {
    const { client } = await visitWithEverything(kind);
    const { text, buttons } = await say(client, "What do you know about me?");
    expect(text).toMatch(/Your language: English/u);
    expect(text).toMatch(/level: Experienced/iu);
    expect(text).toContain("Job alerts made here: 1");
    expect(text).toMatch(/a•••(\\)?@example(\\)?\.com/u);
    expect(text).not.toContain("anna@example.com");
    expect(text).toContain("Opinions you gave here: 1");
    expect(text).toContain("23 December 2026");
    expect(text).toMatch(kind === "Teams" ? /Answers of mine with buttons: \d/u : /Messages kept[^:]*: \d/u);
    expect(buttons.map(({ label }) => label)).toEqual(["Export my data", "Delete everything"]);
  });

  test("a copy of everything can be downloaded for a quarter of an hour", async () => {
    const { app, client, owner } = await visitWithEverything(kind);
    const [alert] = await app.alerts.list(owner);
    // Due in an hour, so that it is not sent during the test.
    await app.store.alerts.enqueue(toNotice("still-wanted", alert!.id, app.now() + 60 * MINUTE_MS));
    await app.store.turns.add(toWaiting(owner, app.now()));
    const { text } = await say(client, "export my data");
    const url = /https?:\/\/localhost:\d+\/my-data\/[\w-]{43}/u.exec(text)?.[0] ?? "";
    const response = await fetch(url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-data.json"',
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
    });
    const copy = (await response.json()) as Record<string, unknown>;
    expect(copy).toMatchObject({
      session: { language: "en", facts: { level: { value: "senior" } } },
      alerts: [{ recipient: { address: "anna@example.com" }, sent: [], waiting: WAITING }],
      opinions: [{ rating: "up", day: "2026-11-23" }],
      waiting: [{ kind: "command", body: { about: "quokka" } }],
    });
    // Teams keeps its chats itself.
    expect(JSON.stringify(copy["transcript"] ?? []).includes(OWN_WORD)).toBe(kind === "web chat");
    app.pass(16 * MINUTE_MS);
    const late = await fetch(url);
    expect(late.status).toBe(404);
    expect(await late.text()).toContain("works for 15 minutes");
  });

  test("everything is deleted at once on request, and nothing of it is left in the files", async () => {
    const { app, client, owner } = await visitWithEverything(kind);
    await app.store.turns.add(toWaiting(owner, app.now()));
    expect(app.readFiles()).toMatch(/anna@example\.com[\s\S]*quokka|quokka[\s\S]*anna@example\.com/u);
    await say(client, "export my data");
    const { text } = await say(client, "Delete everything about me!");
    expect(text).toMatch(/Done\. I have deleted[\s\S]*your job alerts \(1\)[\s\S]*your opinions \(1\)/u);
    await expectNothingLeft(app, owner, kind);
  });

  test("the conversation continues with a new session", async () => {
    const { client } = await visitWithEverything(kind);
    await say(client, "delete everything about me");
    const { text } = await say(client, "what do you know about me");
    expect(text).toContain("You have told me nothing about yourself");
    expect(text).toContain("No job alerts were made here");
    expect(text).not.toContain("Opinions");
    expect((await say(client, "how much does a backend dev earn")).text).toMatch(/35.000/u);
  });

  test("it works in the middle of a guide that accepts any text", async () => {
    const { app, client, owner } = await visitWithEverything(kind);
    await pressFlow(client, "talk-to-a-person", { about: OWN_WORD });
    await say(client, "delete my data");
    await expectNothingLeft(app, owner, kind);
    expect((await say(client, "how much does a backend dev earn")).text).not.toMatch(/back to|Welcome back/u);
  });

  test("a guide continues after the visitor has looked at the stored data", async () => {
    const { client } = await visit(kind);
    const asked = await pressFlow(client, "salary-guide");
    const shown = await say(client, "what do you know about me");
    expect(shown.text).toContain("This is what I keep");
    expect(shown.buttons).toEqual(expect.arrayContaining(asked.buttons.slice(0, 1)));
  });

  test("an unclear request deletes nothing, shows the data and offers the button", async () => {
    const { app, client, owner } = await visitWithEverything(kind);
    const asked = await say(client, "can you remove all the information you have on me please");
    expect(asked.text).toMatch(/Nothing has been deleted yet[\s\S]*Job alerts made here: 1/u);
    expect(await app.alerts.list(owner)).toHaveLength(1);
    const button = asked.buttons.find(({ label }) => label === "Delete everything")!;
    const pressed = await client.send({ text: button.label, value: button.value, hasAttachment: false });
    expect(pressed.text).toContain("Done. I have deleted");
    await expectNothingLeft(app, owner, kind);
  });

  test("it is understood in Swedish as well", async () => {
    const { app, client, owner } = await visitWithEverything(kind);
    expect((await say(client, "Vad vet du om mig?")).text).toContain("Ditt språk: svenska");
    expect((await say(client, "exportera mina uppgifter")).text).toContain("/my-data/");
    expect((await say(client, "radera allt om mig")).text).toContain("Klart. Jag har raderat");
    await expectNothingLeft(app, owner, kind);
  });
});

test("another visitor's data are kept", async () => {
  const mine = await visitWithEverything("web chat");
  const { app } = mine;
  const theirs = await openDirectLineChannelClient(app.address, "en");
  await say(theirs, `how much does a backend dev earn, ${OWN_WORD}`);
  await app.confirmed({ recipient: { kind: "mail", address: "berit@example.com" } }, "directline/other/visitor");
  await say(mine.client, "delete everything about me");
  expect(app.readFiles()).toContain("berit@example.com");
  expect((await say(theirs, "what do you know about me")).text).toMatch(/What I answered last/u);
});

test("old opinions, notes of them and links are deleted, each after its time", async () => {
  const { app, client } = await visitWithEverything("web chat");
  await say(client, "export my data");
  const count = async (prefix: string) => (await app.store.list(prefix)).length;
  const counts = async () => [await count("feedback/"), await count("given/"), await count("export/")];
  await app.app.sweep();
  expect(await counts()).toEqual([1, 1, 1]);
  app.pass(20 * MINUTE_MS);
  await app.app.sweep();
  expect(await counts()).toEqual([1, 1, 0]);
  app.pass(31 * 24 * 60 * MINUTE_MS);
  await app.app.sweep();
  expect(await counts()).toEqual([1, 0, 0]);
  app.pass(336 * 24 * 60 * MINUTE_MS);
  await app.app.sweep();
  expect(await counts()).toEqual([0, 0, 0]);
});

/** A command of the outbox, not due during the test. */
function toWaiting(owner: string, now: number): NewTurnJob {
  const dueAt = now + 60 * MINUTE_MS;
  const body = { about: "quokka" };
  return {
    id: "waiting",
    lane: "waiting",
    kind: "command",
    channel: "direct-line",
    owner,
    body,
    createdAt: now,
    dueAt,
  };
}

const WAITING: unknown = expect.arrayContaining([expect.objectContaining({ kind: "still-wanted" })]);

async function visit(kind: (typeof CHANNELS)[number]): Promise<Visit> {
  const app = await startAppWithAlerts();
  if (kind === "Teams")
    return {
      app,
      client: await openBotFrameworkClient(app.address, "en", "msteams"),
      owner: "msteams/conversation/visitor",
    };
  const client = await openDirectLineChannelClient(app.address, "en");
  const [session] = await app.store.list("session/directline/");
  return { app, client, owner: session?.key.split("/").slice(1, 4).join("/") ?? "" };
}

/** A visitor who has asked, been in a guide, given an opinion and made an alert. */
async function visitWithEverything(kind: (typeof CHANNELS)[number]): Promise<Visit> {
  const { app, client, owner } = await visit(kind);
  await pressFlow(client, "salary-guide");
  await say(client, "experienced");
  await say(client, "cancel");
  const { buttons } = await say(client, `how much does a backend dev earn ${OWN_WORD}`);
  const thumb = buttons.find(({ label }) => label === "👍")!;
  await client.send({ text: "", value: thumb.value, hasAttachment: false });
  await app.confirmed({}, owner);
  return { app, client, owner };
}

async function expectNothingLeft(app: AppWithAlerts, owner: string, kind: (typeof CHANNELS)[number]): Promise<void> {
  const [, conversation = ""] = owner.split("/");
  const entries = await app.store.list("");
  const about = entries.filter(({ key, value }) => `${key} ${JSON.stringify(value)}`.includes(conversation));
  // On the web: the conversation's record, the event that clears the chat, and the last message.
  const left = kind === "Teams" ? [] : [undefined, "event", "message"];
  expect(about.map(({ value }) => (value as { type?: string }).type)).toEqual(left);
  expect(about.filter(({ key }) => !key.startsWith(`conversation/${conversation}`))).toEqual([]);
  expect(await app.alerts.list(owner)).toEqual([]);
  expect(entries.filter(({ key }) => /^(given|export|feedback)\//u.test(key))).toEqual([]);
  const files = app.readFiles();
  for (const trace of ["anna@example.com", OWN_WORD, "quokka", "everything about me!", "salary-guide"])
    expect(files.includes(trace), trace).toBe(false);
}

function say(client: ChannelClient, text: string): Promise<Seen> {
  return client.send({ text, hasAttachment: false });
}

function pressFlow(client: ChannelClient, flow: string, known?: Record<string, string>): Promise<Seen> {
  const value: ButtonValue = { flow, ...(known && { known }) };
  return client.send({ text: "", value, hasAttachment: false });
}
