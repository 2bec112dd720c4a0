import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "./migration.ts";

/**
 * Makes the remembered slots of sessions facts about their visitors, each with the time of the session's last message:
 *
 * | before: `remembered` | after: `facts` |
 * | --- | --- |
 * | `experience`: `junior`, `growing`, `senior` | `level`: `junior`, `mid`, `senior` |
 * | `education` | `education` |
 * | any other slot | `answers.<slot>` |
 *
 * In groups no facts are kept, so there the slots are left out.
 */
export const facts: Migration = {
  version: 3,
  name: "facts",
  up(database) {
    const write = database.prepare("UPDATE entries SET value = ?, version = version + 1 WHERE key = ?");
    for (const { key, value } of sessionsOf(database)) {
      const isGroup = GROUP_KEY.test(key);
      const stored = parse(value);
      const session = isObject(stored) ? stored["session"] : undefined;
      if (!isObject(stored) || !isObject(session) || !isObject(session["remembered"])) continue;
      const { remembered, ...rest } = session;
      const moved = isGroup ? undefined : toFacts(remembered, typeof rest["usedAt"] === "number" ? rest["usedAt"] : 0);
      write.run(JSON.stringify({ ...stored, session: { ...rest, ...(moved && { facts: moved }) } }), key);
    }
  },
};

/** Sessions of people in group chats, meetings and channels of Teams: `session/msteams/19%3A…%40thread…/…`. */
const GROUP_KEY = /^session\/msteams\/19%3A[^/]*%40thread/u;

const LEVELS: Readonly<Record<string, string>> = { junior: "junior", growing: "mid", senior: "senior" };

/** `undefined` where every question was skipped. */
function toFacts(remembered: object, toldAt: number): object | undefined {
  const known: Record<string, unknown> = {};
  const answers: Record<string, unknown> = {};
  for (const [slot, value] of Object.entries(remembered)) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    const level = slot === "experience" ? LEVELS[String(value)] : undefined;
    if (level !== undefined) known["level"] = { value: level, toldAt };
    else if (slot === "education") known["education"] = { value: String(value), toldAt };
    else answers[slot] = { value, toldAt };
  }
  if (Object.keys(answers).length > 0) known["answers"] = answers;
  return Object.keys(known).length > 0 ? known : undefined;
}

function sessionsOf(database: DatabaseSync): { key: string; value: string }[] {
  const rows = database.prepare("SELECT key, value FROM entries WHERE substr(key, 1, 8) = 'session/'").all();
  return rows.map((row) => ({ key: String(row["key"]), value: String(row["value"]) }));
}

/** Parses JSON; `undefined` when it is invalid, which a later read of the value finds. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
