import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/store/sqlite/database.ts";
import { tables } from "../../../src/store/sqlite/migrations/0001-tables.ts";
import { statePerPerson } from "../../../src/store/sqlite/migrations/0002-state-per-person.ts";
import { DEFAULT_ROLE, toPersonPath, toSessionKey, UNKNOWN_PERSON } from "../../../src/conversation/state-key.ts";
import { FEEDBACK_INDEX_PREFIX } from "../../../src/feedback/feedback-index.ts";
import { copyOldData, made, type Facts } from "../../harness/old-data.ts";

type Rows = Record<string, unknown>;

const WEB: [string, Facts][] = Object.entries(made.web);
const { personal, blocked, group, team, channel } = made.teams.conversations;
const ANNA = "3dcbff28-0cbc-fe20-e741-d48b60174c30";

test("every session of the web chat becomes its visitor's", () => {
  const { before, after } = migrateCopy();
  const sessions = WEB.filter(([, { session }]) => session !== undefined);
  expect(sessions).toHaveLength(14);
  for (const [name, { conversationId, userId }] of sessions) {
    const place = { channel: "directline", conversation: conversationId };
    const key = toSessionKey({ ...place, person: userId, role: DEFAULT_ROLE });
    expect(after[key], name).toEqual(before[`session/directline/${conversationId}`]);
  }
});

test("a session with one person in Teams becomes theirs, by their Microsoft Entra id, also after a block", () => {
  const { before, after } = migrateCopy();
  for (const { conversationId, person } of [personal, blocked]) {
    const place = { channel: "msteams", conversation: conversationId, person: person.aadObjectId };
    const key = toSessionKey({ ...place, role: DEFAULT_ROLE });
    expect(after[key]).toEqual(before[`session/msteams/${encodeURIComponent(conversationId)}`]);
  }
  expect(Object.keys(after)).toContain(`session/msteams/a%3A1QW5uYQ-_/${ANNA}/default`);
});

test("sessions of groups, channels and threads are deleted, and their cards stay", () => {
  const { before, after } = migrateCopy();
  for (const { conversationId, cards } of [group, team, channel]) {
    const id = encodeURIComponent(conversationId);
    expect(Object.keys(before)).toContain(`session/msteams/${id}`);
    expect(Object.keys(after).filter((key) => key.startsWith(`session/msteams/${id}`))).toEqual([]);
    expect(Object.keys(after).filter((key) => key.startsWith(`card/msteams/${id}/`))).toHaveLength(cards.length);
  }
});

test("no old key is left, and nothing else is changed", () => {
  const { before, after } = migrateCopy();
  const sessions = Object.keys(after).filter((key) => key.startsWith("session/"));
  expect(sessions.map((key) => key.split("/")[4])).toEqual(sessions.map(() => DEFAULT_ROLE));
  // Fourteen on the web and two in Teams; those of three groups are gone.
  expect(sessions).toHaveLength(made.entries.session - 3);
  expect(notMoved(after)).toEqual(notMoved(before));
  expect(Object.keys(after)).toHaveLength(made.rows.entries - 3);
});

test("each feedback index moves to the person who gave the feedback", () => {
  const { before, after } = migrateCopy();
  const given = [
    { channel: "directline", conversation: made.web.answered.conversationId, person: made.web.answered.userId },
    { channel: "directline", conversation: made.web.comment.conversationId, person: made.web.comment.userId },
    { channel: "msteams", conversation: personal.conversationId, person: ANNA },
  ];
  expect(given).toHaveLength(made.entries.given);
  for (const place of given) {
    const old = `given/${place.channel}/${encodeURIComponent(place.conversation)}`;
    expect(after[`${FEEDBACK_INDEX_PREFIX}${toPersonPath(place)}`]).toEqual(before[old]);
    expect(after[old]).toBeUndefined();
  }
});

test("each alert moves to the person who made it, and is otherwise unchanged", () => {
  const { alertsBefore, alerts } = migrateCopy();
  const owners: Record<string, [channel: string, visitor: Facts]> = {
    [made.alerts.running.id]: ["directline", made.web.alertRunning],
    [made.alerts.waiting.id]: ["directline", made.web.alertWaiting],
    [made.alerts.paused.id]: ["directline", made.web.alertPaused],
    [made.alerts.teams.id]: ["msteams", { ...personal, userId: ANNA }],
  };
  expect(alerts.map(({ id, owner }) => [id, owner])).toEqual(
    alerts.map(({ id }) => {
      const [channelId, { conversationId, userId }] = owners[String(id)]!;
      return [id, toPersonPath({ channel: channelId, conversation: conversationId, person: userId })];
    }),
  );
  expect(alerts.map((row) => ({ ...row, owner: "" }))).toEqual(alertsBefore.map((row) => ({ ...row, owner: "" })));
});

test("a link to a copy of data names the person", () => {
  const { before, after } = migrateCopy();
  const key = Object.keys(before).find((each) => each.startsWith("export/")) ?? "";
  const old = before[key] as Facts;
  expect(after[key]).toEqual({ ...old, place: { ...old.place, person: made.web.alertRunning.userId } });
});

test("state of an unknown person gets `*`, and a group without a reference is recognised by its id", () => {
  const chat = "a:1bm9ib2R5";
  const thread = "19:abc@thread.tacv2;messageid=1";
  const { after, alerts } = migrateCopy((database) => {
    const write = database.prepare("INSERT INTO entries (key, value, version) VALUES (?, ?, 7)");
    for (const key of [
      "session/directline/gone",
      "session/emulator/a%2Fb",
      `session/msteams/${encodeURIComponent(chat)}`,
      `session/msteams/${encodeURIComponent(thread)}`,
      `given/msteams/${encodeURIComponent(chat)}`,
      `given/msteams/${encodeURIComponent(thread)}`,
    ])
      write.run(key, "{}");
    write.run("export/1", JSON.stringify({ place: { channel: "msteams", conversation: chat, person: "person p" } }));
    write.run("export/2", JSON.stringify({ place: { channel: "msteams", conversation: thread } }));
    database.prepare("UPDATE alerts SET owner = ? WHERE n = 1").run(`msteams/${thread}`);
    database.prepare("UPDATE alerts SET owner = 'directline/gone' WHERE n = 2").run();
  });
  const teams = { channel: "msteams", conversation: chat, person: UNKNOWN_PERSON };
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining([
      "session/directline/gone/*/default",
      "session/emulator/a%2Fb/*/default",
      toSessionKey({ ...teams, role: DEFAULT_ROLE }),
      `${FEEDBACK_INDEX_PREFIX}${toPersonPath(teams)}`,
    ]),
  );
  expect(Object.keys(after).filter((key) => /^(session|given)\/msteams\/19%3Aabc/.test(key))).toEqual([]);
  expect(after["export/1"]).toMatchObject({ place: { person: "p" } });
  expect(after["export/2"]).toMatchObject({ place: { person: UNKNOWN_PERSON } });
  expect(alerts.slice(0, 2).map(({ owner }) => owner)).toEqual([
    toPersonPath({ channel: "msteams", conversation: thread, person: UNKNOWN_PERSON }),
    "directline/gone/*",
  ]);
});

test("unreadable values are moved unchanged, and keys of another shape stay", () => {
  const { conversationId } = made.web.jobs;
  const { after, raw } = migrateCopy((database) => {
    database.prepare("UPDATE entries SET value = 'no json' WHERE key = ?").run(`conversation/${conversationId}`);
    const write = database.prepare("INSERT INTO entries (key, value, version) VALUES (?, ?, 7)");
    write.run("export/broken", "no json");
    write.run("session/odd", "1");
    write.run("session/directline/%zz", "2");
  });
  expect(Object.keys(after)).toContain(`session/directline/${conversationId}/*/default`);
  expect(raw.get("export/broken")).toBe("no json");
  expect([after["session/odd"], after["session/directline/%zz"]]).toEqual([1, 2]);
});

/** Migrates a copy of the data of version 0.1. @param edit changes the copy first. */
function migrateCopy(edit: (database: DatabaseSync) => void = () => undefined) {
  const folder = copyOldData();
  openDatabase(folder, [tables]).close();
  const database = new DatabaseSync(join(folder, "advisor.db"));
  edit(database);
  const before = toValues(readEntries(database));
  const alertsBefore = readAlerts(database);
  database.close();
  const migrated = openDatabase(folder, [tables, statePerPerson]);
  const raw = readEntries(migrated);
  const alerts = readAlerts(migrated);
  migrated.close();
  return { before, after: toValues(raw), raw, alertsBefore, alerts };
}

function readEntries(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare("SELECT key, value FROM entries ORDER BY key").all();
  return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
}

function readAlerts(database: DatabaseSync): Rows[] {
  return database.prepare("SELECT * FROM alerts ORDER BY n").all();
}

function notMoved(rows: Rows): [string, unknown][] {
  return Object.entries(rows).filter(([key]) => !/^(session|given|export)\//.test(key));
}

function toValues(entries: Map<string, string>): Rows {
  return Object.fromEntries([...entries].map(([key, value]) => [key, toValue(value)]));
}

function toValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
