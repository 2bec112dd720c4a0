import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "./migration.ts";

/**
 * Moves the state of conversations to persons in conversations:
 *
 * | before | after |
 * | --- | --- |
 * | `session/<channel>/<conversation>` | `session/<channel>/<conversation>/<person>/default` |
 * | `given/<channel>/<conversation>` | `given/<channel>/<conversation>/<person>` |
 * | owner of an alert: `<channel>/<conversation>`, unencoded | `<channel>/<conversation>/<person>`, each part encoded |
 * | `place` of a link in `export/<hash>` | with the person's id |
 *
 * Sessions and feedback indexes of groups are deleted, since they have no single owner; the cards of a group stay.
 */
export const statePerPerson: Migration = {
  version: 2,
  name: "state-per-person",
  up(database) {
    const owners = createOwners(database);
    rekey(database, "session/", owners, ["default"]);
    rekey(database, "given/", owners, []);
    changeAlertOwners(database, owners);
    changeLinks(database, owners);
  },
};

type Conversation = { readonly channel: string; readonly conversation: string };

/** The owner of the data of a conversation: one person, an unknown person, or a group. */
type Owner = { readonly person: string } | "unknown" | "group";

const UNKNOWN_PERSON = "*";

/** Ids of group chats, meetings, channels and their threads in Teams: `19:…@thread.v2`, `19:…@thread.tacv2;messageid=…`. */
const GROUP_ID = /^19:.*@thread/;

function createOwners(database: DatabaseSync): (conversation: Conversation) => Owner {
  const read = database.prepare("SELECT value FROM entries WHERE key = ?");
  const readAt = (key: string, ...path: string[]): unknown => pick(parse(read.get(key)?.["value"]), path);

  return ({ channel, conversation }) => {
    if (channel === "directline") return toOwner(readAt(`conversation/${conversation}`, "userId"));
    if (channel !== "msteams") return "unknown";
    const key = `reference/${encodeURIComponent(channel)}/${encodeURIComponent(conversation)}`;
    const type = readAt(key, "reference", "conversation", "conversationType");
    if (type === "groupChat" || type === "channel") return "group";
    if (type !== "personal" && GROUP_ID.test(conversation)) return "group";
    return toOwner(readAt(key, "reference", "user", "aadObjectId") ?? readAt(key, "reference", "user", "id"));
  };
}

function toOwner(person: unknown): Owner {
  return typeof person === "string" && person !== "" ? { person } : "unknown";
}

function toPerson(owner: Owner): string {
  return typeof owner === "string" ? UNKNOWN_PERSON : owner.person;
}

/** Adds the person and further parts to the keys below a prefix. */
function rekey(
  database: DatabaseSync,
  prefix: string,
  owners: (conversation: Conversation) => Owner,
  parts: readonly string[],
): void {
  const rename = database.prepare("UPDATE entries SET key = ? WHERE key = ?");
  const remove = database.prepare("DELETE FROM entries WHERE key = ?");
  for (const key of keysBelow(database, prefix)) {
    const conversation = readConversation(key.slice(prefix.length));
    if (conversation === undefined) continue;
    const owner = owners(conversation);
    if (owner === "group") remove.run(key);
    else rename.run([key, encodeURIComponent(toPerson(owner)), ...parts].join("/"), key);
  }
}

function changeAlertOwners(database: DatabaseSync, owners: (conversation: Conversation) => Owner): void {
  const change = database.prepare("UPDATE alerts SET owner = ? WHERE n = ?");
  for (const row of database.prepare("SELECT n, owner FROM alerts").all()) {
    const [channel = "", ...rest] = String(row["owner"]).split("/");
    const conversation = rest.join("/");
    const person = toPerson(owners({ channel, conversation }));
    change.run([channel, conversation, person].map(encodeURIComponent).join("/"), Number(row["n"]));
  }
}

/** Adds the person to links; older links may name the person already, as `person <id>`. */
function changeLinks(database: DatabaseSync, owners: (conversation: Conversation) => Owner): void {
  const read = database.prepare("SELECT value FROM entries WHERE key = ?");
  const write = database.prepare("UPDATE entries SET value = ?, version = version + 1 WHERE key = ?");
  for (const key of keysBelow(database, "export/")) {
    const link = parse(read.get(key)?.["value"]);
    const subject = pick(link, ["place"]);
    const [channel, conversation, named] = ["channel", "conversation", "person"].map((name) => pick(subject, [name]));
    if (!isObject(link) || !isObject(subject)) continue;
    if (typeof channel !== "string" || typeof conversation !== "string") continue;
    const owner = owners({ channel, conversation });
    const before = typeof named === "string" ? named.replace(/^person /, "") : UNKNOWN_PERSON;
    const person = owner === "unknown" ? before : toPerson(owner);
    write.run(JSON.stringify({ ...link, place: { ...subject, person } }), key);
  }
}

function keysBelow(database: DatabaseSync, prefix: string): string[] {
  const rows = database.prepare("SELECT key FROM entries WHERE substr(key, 1, ?) = ? ORDER BY key");
  return rows.all(prefix.length, prefix).map((row) => String(row["key"]));
}

/** Reads `<channel>/<conversation>`; returns `undefined` for keys of another shape, which stay unchanged. */
function readConversation(path: string): Conversation | undefined {
  const [channel, conversation, ...rest] = path.split("/");
  if (channel === undefined || conversation === undefined || rest.length > 0) return undefined;
  try {
    return { channel: decodeURIComponent(channel), conversation: decodeURIComponent(conversation) };
  } catch {
    return undefined;
  }
}

/** Parses JSON; `undefined` when it is invalid, which a later read of the value finds. */
function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}

function pick(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isObject(at) ? Reflect.get(at, name) : undefined), value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
