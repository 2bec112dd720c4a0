import { expect, test } from "vitest";
import { withAnswered, type Session } from "../../src/advisor/model/session.ts";
import { readSession, readTurnState, type SessionTurn } from "../../src/conversation/sessions.ts";
import { DEFAULT_ROLE, SESSIONS } from "../../src/conversation/state-key.ts";
import { forgetUnusedSince } from "../../src/privacy/forget-unused.ts";
import type { Store } from "../../src/ports/store.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

test("a message sent again is known as answered", async () => {
  const store = openSqliteStore(":memory:");
  await takeTurn(store, turn("c", "a1"));
  expect((await readTurnState(store.begin(), turn("c", "a1"))).isAnswered).toBe(true);
  expect((await readTurnState(store.begin(), turn("c", "a2"))).isAnswered).toBe(false);
});

test("of two simultaneous turns of one conversation one is stored, and the other can be taken again", async () => {
  const store = openSqliteStore(":memory:");
  const answered = async (id: string, topic: string) => {
    const transaction = store.begin();
    const state = await readTurnState(transaction, turn("c", id));
    await state.write(withAnswered(state.session, [topic]));
    return transaction;
  };
  const both = await Promise.all([answered("a1", "tasks"), answered("a2", "skills")]);
  expect(await Promise.all(both.map((transaction) => transaction.commit()))).toEqual([true, false]);
  await takeTurn(store, turn("c", "a2"), (session) => withAnswered(session, ["skills"]));
  expect((await readSession(store, turn("c", "").key))?.recent).toEqual(["skills", "tasks"]);
});

test("a new conversation starts in the language that its channel reports", async () => {
  const store = openSqliteStore(":memory:");
  const first = await readTurnState(store.begin(), { ...turn("c", "a1"), language: "sv" });
  expect(first.session).toEqual({ language: "sv", recent: [] });
});

test("unused sessions are deleted, and the others are kept", async () => {
  const store = openSqliteStore(":memory:");
  await takeTurn(store, { ...turn("old", "a1"), now: NOON - 1000 });
  await takeTurn(store, turn("new", "a1"));
  expect(await forgetUnusedSince(store, SESSIONS, NOON)).toBe(1);
  expect((await store.list("session/")).map(({ key }) => key)).toEqual(["session/emulator/new/anna/default"]);
});

test("two people in one conversation have separate sessions", async () => {
  const store = openSqliteStore(":memory:");
  const of = (person: string) => ({ ...turn("group", "").key, person });
  await takeTurn(store, { ...turn("group", "a1"), key: of("anna") }, (session) => withAnswered(session, ["tasks"]));
  await takeTurn(store, { ...turn("group", "a2"), key: of("bo") });
  expect((await readSession(store, of("anna")))?.recent).toEqual(["tasks"]);
  expect((await readSession(store, of("bo")))?.recent).toEqual([]);
});

function turn(conversation: string, id: string): SessionTurn {
  const key = { channel: "emulator", conversation, person: "anna", role: DEFAULT_ROLE };
  return { key, id, language: "en", now: NOON };
}

/** Takes a turn that changes the session and nothing else. */
async function takeTurn(
  store: Store,
  of: SessionTurn,
  change: (session: Session) => Session = (session) => session,
): Promise<void> {
  const transaction = store.begin();
  const state = await readTurnState(transaction, of);
  await state.write(change(state.session));
  expect(await transaction.commit()).toBe(true);
}
