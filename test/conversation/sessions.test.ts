import type { Activity } from "botbuilder";
import { expect, test } from "vitest";
import { withAnswered } from "../../src/advisor/model/session.ts";
import { forgetUnusedSince } from "../../src/privacy/forget-unused.ts";
import { SESSIONS, updateSession } from "../../src/conversation/sessions.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

test("an activity sent again is not decided again", async () => {
  const store = openSqliteStore(":memory:");
  const turn = () => updateSession(store, activity("c", "a1"), "en", NOON, (session) => ({ session }));
  expect(await turn()).toBeDefined();
  expect(await turn()).toBeUndefined();
});

test("two turns of one conversation at once both leave their mark", async () => {
  const store = openSqliteStore(":memory:");
  const answered = (id: string, topic: string) =>
    updateSession(store, activity("c", id), "en", NOON, (session) => ({ session: withAnswered(session, [topic]) }));
  await Promise.all([answered("a1", "tasks"), answered("a2", "skills")]);
  const after = await updateSession(store, activity("c", "a3"), "en", NOON, (session) => ({ session }));
  expect(after?.session.recent).toEqual(expect.arrayContaining(["tasks", "skills"]));
});

test("a new conversation begins in the language its channel names", async () => {
  const store = openSqliteStore(":memory:");
  const first = await updateSession(store, activity("c", "a1"), "sv", NOON, (session) => ({ session }));
  expect(first?.session).toEqual({ language: "sv", recent: [] });
});

test("sessions nobody has used are forgotten, and the others kept", async () => {
  const store = openSqliteStore(":memory:");
  await updateSession(store, activity("old", "a1"), "en", NOON - 1000, (session) => ({ session }));
  await updateSession(store, activity("new", "a1"), "en", NOON, (session) => ({ session }));
  expect(await forgetUnusedSince(store, SESSIONS, NOON)).toBe(1);
  expect((await store.list("session/")).map(({ key }) => key)).toEqual(["session/emulator/new"]);
});

function activity(conversation: string, id: string): Activity {
  return { type: "message", channelId: "emulator", id, conversation: { id: conversation } } as Activity;
}
