import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SESSION } from "../../../src/advisor/model/session.ts";
import { toSessionKey } from "../../../src/conversation/state-key.ts";
import { openDatabase } from "../../../src/store/sqlite/database.ts";
import { tables } from "../../../src/store/sqlite/migrations/0001-tables.ts";
import { statePerPerson } from "../../../src/store/sqlite/migrations/0002-state-per-person.ts";
import { facts } from "../../../src/store/sqlite/migrations/0003-facts.ts";
import { copyOldData, made } from "../../harness/old-data.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

const OWN = toSessionKey({ channel: "directline", conversation: "c", person: "anna", role: "default" });
const GROUP = toSessionKey({ channel: "msteams", conversation: "19:abc@thread.v2", person: "anna", role: "default" });

test.each([
  ["a level", { experience: "growing" }, { level: { value: "mid", toldAt: 7 } }],
  [
    "an education",
    { experience: "senior", education: "degree" },
    { level: { value: "senior", toldAt: 7 }, education: { value: "degree", toldAt: 7 } },
  ],
  ["any other slot", { code: "yes", path: null }, { answers: { code: { value: "yes", toldAt: 7 } } }],
  ["nothing, where all was skipped", { experience: null }, undefined],
])("the remembered slots of a session become facts: %s", (_, remembered, expected) => {
  const session = migrate(OWN, { language: "en", recent: [], usedAt: 7, remembered });
  expect(session).toEqual({ language: "en", recent: [], usedAt: 7, ...(expected && { facts: expected }) });
  expect(SESSION.parse(session)).toEqual(session);
});

test("in a group the remembered slots are left out", () => {
  const session = migrate(GROUP, { language: "en", recent: [], remembered: { experience: "senior" } });
  expect(session).toEqual({ language: "en", recent: [] });
});

test("the answer that version 0.1 remembered is a fact of its visitor", () => {
  const folder = copyOldData();
  const database = openDatabase(folder, [tables, statePerPerson, facts]);
  const { conversationId, userId, session } = made.web.remembered;
  const key = toSessionKey({ channel: "directline", conversation: conversationId, person: userId, role: "default" });
  const row = database.prepare("SELECT value FROM entries WHERE key = ?").get(key);
  database.close();
  const { session: after } = JSON.parse(String(row?.["value"])) as { session: Record<string, unknown> };
  expect(after["remembered"]).toBeUndefined();
  expect(Object.keys(session.remembered)).toEqual(["experience"]);
  expect(after["facts"]).toMatchObject({ level: { value: expect.any(String) } });
});

/** Migrates a database that holds one session, and returns the session. */
function migrate(key: string, session: object): unknown {
  const folder = makeTemporaryFolder();
  openDatabase(folder, [tables, statePerPerson]).close();
  const before = new DatabaseSync(join(folder, "advisor.db"));
  const stored = { session, answered: [], usedAt: "2026-11-22T12:00:00.000Z" };
  before.prepare("INSERT INTO entries (key, value, version) VALUES (?, ?, 1)").run(key, JSON.stringify(stored));
  before.close();
  const after = openDatabase(folder, [tables, statePerPerson, facts]);
  const row = after.prepare("SELECT value FROM entries WHERE key = ?").get(key);
  after.close();
  return (JSON.parse(String(row?.["value"])) as { session: unknown }).session;
}
