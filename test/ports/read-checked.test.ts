import { expect, test } from "vitest";
import type { z } from "zod";
import { SESSION } from "../../src/advisor/model/session.ts";
import { createReferences } from "../../src/channels/bot-framework/conversation-references.ts";
import { createConversations } from "../../src/channels/direct-line/conversations.ts";
import { createSentCards } from "../../src/channels/teams/sent-cards.ts";
import { readSession } from "../../src/conversation/sessions.ts";
import { createFeedbackIndex } from "../../src/feedback/feedback-index.ts";
import { ALERT, OUTGOING } from "../../src/jobs/model/alert.ts";
import { readChecked } from "../../src/ports/read-checked.ts";
import type { Store } from "../../src/ports/store.ts";
import { createDataLinks } from "../../src/privacy/links.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const now = () => NOON;
const usedAt = "2026-11-22T12:00:00.000Z";
const OWNER = { channel: "directline", conversation: "c", person: "u" };
const REPLY = { language: "en", text: "Hi", sources: [], suggestions: [{ label: "A", value: { topic: "a" } }] };
const FLOW = { id: "f", run: 1, step: "s", slots: { a: 1, b: null, c: "d" }, answered: ["a"], tries: 0 };
const SAVED = {
  language: "sv",
  said: { kind: "clarify", topics: ["a"] },
  recent: ["a"],
  flow: FLOW,
  aside: [FLOW],
  ended: FLOW,
  lastRated: { rating: "up", confidence: 0.5 },
};
const REFERENCE = {
  channelId: "msteams",
  serviceUrl: "https://smba.example.com/",
  conversation: { id: "c" },
  bot: { id: "b" },
};

/** Each kind of value: its key, a valid value, an invalid value, and how it is read. */
const KINDS: [kind: string, key: string, good: object, bad: object, read: (store: Store) => Promise<unknown>][] = [
  [
    "session",
    "session/directline/c/u/default",
    { session: SAVED, answered: ["1"], usedAt },
    { session: { ...SAVED, flow: { ...FLOW, slots: "none" } }, answered: ["1"], usedAt },
    (store) => readSession(store, { ...OWNER, role: "default" }),
  ],
  [
    "card",
    "card/msteams/c/1",
    { reply: REPLY, pressed: "A", usedAt },
    { reply: { ...REPLY, suggestions: [{ label: 1, value: { topic: "a" } }] }, usedAt },
    (store) => createSentCards(store, now).find("c", "1"),
  ],
  [
    "reference",
    "reference/msteams/c",
    { reference: REFERENCE, blockedAt: NOON },
    { reference: { ...REFERENCE, serviceUrl: 5 } },
    (store) => createReferences(store).find("msteams", "c"),
  ],
  [
    "conversation",
    "conversation/c",
    { userId: "u", usedAt, hasBegun: true },
    { userId: "u", usedAt: "yesterday", hasBegun: true },
    (store) => createConversations(store, now).find("c"),
  ],
  [
    "link",
    "export/3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0",
    { place: { channel: "directline", conversation: "c", person: "u" }, usedAt },
    { place: "directline/c", usedAt },
    (store) => createDataLinks(store, now).find("token"),
  ],
  [
    "feedback",
    "feedback/2026-11-22/1",
    { language: "en", rating: "up", topic: "a", confidence: 1 },
    { language: "en", rating: "sideways" },
    async (store) => {
      await store.write("given/directline/c/u", { keys: ["feedback/2026-11-22/1"], usedAt });
      return (await createFeedbackIndex(store).read(OWNER))[0];
    },
  ],
  [
    "feedback index",
    "given/directline/c/u",
    { keys: ["feedback/2026-11-22/1"], usedAt },
    { keys: "feedback/2026-11-22/1", usedAt },
    async (store) => {
      await store.write("feedback/2026-11-22/1", { language: "en", rating: "up" });
      return (await createFeedbackIndex(store).read(OWNER))[0];
    },
  ],
];

test.each(KINDS)("a %s is read, also with properties of a newer process", async (_, key, good, __, read) => {
  const store = openSqliteStore(":memory:");
  await store.write(key, { ...good, newer: { than: "this" } });
  expect(await read(store)).toBeDefined();
  expect(await store.list("unreadable/")).toEqual([]);
});

test.each(KINDS)("an invalid %s is set aside", async (_, key, __, bad, read) => {
  const store = openSqliteStore(":memory:");
  for (const value of [bad, null, "text", [], {}]) {
    await store.write(key, value);
    expect(await read(store)).toBeUndefined();
    expect(await store.read(key)).toBeUndefined();
    expect((await store.read(`unreadable/${key}`))?.value).toEqual(value);
  }
});

test("an ended conversation does not count as unreadable", async () => {
  const store = openSqliteStore(":memory:");
  const conversations = createConversations(store, now);
  await conversations.end("c");
  expect(await conversations.find("c")).toBeUndefined();
  expect(await conversations.isEnded("c")).toBe(true);
});

test("properties of a newer process are kept when a value is written again", async () => {
  const store = openSqliteStore(":memory:");
  await store.write("k", { ...SAVED, newer: 1, flow: { ...FLOW, newer: 2 } });
  const { value } = await readChecked(store, "k", SESSION);
  expect(value).toMatchObject({ newer: 1, flow: { newer: 2 } });
});

test.each<[string, z.ZodType, object, object]>([
  ["an alert", ALERT, { criteria: { have: ["Java"] }, newer: 1 }, { criteria: { have: "Java" } }],
  ["an alert", ALERT, { schedule: { frequency: "daily", hour: 23, timeZone: "UTC" } }, { schedule: "daily" }],
  ["an alert", ALERT, { recipient: { kind: "teams", conversation: "c" } }, { recipient: { kind: "pigeon" } }],
  ["an alert", ALERT, {}, { search: { role: "r" } }],
  ["a message", OUTGOING, { newer: 1 }, { ads: [1] }],
])("%s is told from what is none", (_, schema, good, bad) => {
  const whole = {
    id: "i",
    owner: "directline/c",
    alert: "i",
    kind: "ads",
    ads: ["jobtech:1"],
    more: 0,
    tries: 0,
    doubts: 0,
    recipient: { kind: "mail", address: "a@example.com" },
    language: "en",
    search: { role: "r", place: "", wishes: "" },
    criteria: {},
    schedule: { frequency: "weekly", hour: 8, timeZone: "Europe/Stockholm" },
    createdAt: NOON,
    expiresAt: NOON,
    nextRoundAt: NOON,
    hasBegun: false,
  };
  expect(schema.safeParse({ ...whole, ...good }).success).toBe(true);
  expect(schema.safeParse({ ...whole, ...bad }).success).toBe(false);
});
