import { expect, test } from "vitest";
import { withAnswered } from "../../src/advisor/model/session.ts";
import { readSession, updateSession, type SessionTurn } from "../../src/conversation/sessions.ts";
import { DEFAULT_ROLE, SESSIONS } from "../../src/conversation/state-key.ts";
import { forgetUnusedSince } from "../../src/privacy/forget-unused.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

test("a message sent again is not decided again", async () => {
  const store = openSqliteStore(":memory:");
  const decided = () => updateSession(store, turn("c", "a1"), (state) => ({ state }));
  expect(await decided()).toBeDefined();
  expect(await decided()).toBeUndefined();
});

test("two simultaneous turns of one conversation are both saved", async () => {
  const store = openSqliteStore(":memory:");
  const answered = (id: string, topic: string) =>
    updateSession(store, turn("c", id), (state) => ({ state: withAnswered(state, [topic]) }));
  await Promise.all([answered("a1", "tasks"), answered("a2", "skills")]);
  const after = await updateSession(store, turn("c", "a3"), (state) => ({ state }));
  expect(after?.state.recent).toEqual(expect.arrayContaining(["tasks", "skills"]));
});

test("a new conversation starts in the language that its channel reports", async () => {
  const store = openSqliteStore(":memory:");
  const first = await updateSession(store, { ...turn("c", "a1"), language: "sv" }, (state) => ({ state }));
  expect(first?.state).toEqual({ language: "sv", recent: [] });
});

test("unused sessions are deleted, and the others are kept", async () => {
  const store = openSqliteStore(":memory:");
  await updateSession(store, { ...turn("old", "a1"), now: NOON - 1000 }, (state) => ({ state }));
  await updateSession(store, turn("new", "a1"), (state) => ({ state }));
  expect(await forgetUnusedSince(store, SESSIONS, NOON)).toBe(1);
  expect((await store.list("session/")).map(({ key }) => key)).toEqual(["session/emulator/new/anna/default"]);
});

test("two people in one conversation have separate sessions", async () => {
  const store = openSqliteStore(":memory:");
  const of = (person: string) => ({ ...turn("group", "").key, person });
  await updateSession(store, { ...turn("group", "a1"), key: of("anna") }, (state) => ({
    state: withAnswered(state, ["tasks"]),
  }));
  await updateSession(store, { ...turn("group", "a2"), key: of("bo") }, (state) => ({ state }));
  expect((await readSession(store, of("anna")))?.recent).toEqual(["tasks"]);
  expect((await readSession(store, of("bo")))?.recent).toEqual([]);
});

function turn(conversation: string, id: string): SessionTurn {
  const key = { channel: "emulator", conversation, person: "anna", role: DEFAULT_ROLE };
  return { key, id, language: "en", now: NOON };
}
