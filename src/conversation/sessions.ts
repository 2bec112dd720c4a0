import { z } from "zod";
import { createSession, SESSION, type Session } from "../advisor/model/session.ts";
import type { Language } from "../languages/language.ts";
import { readChecked } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";
import { toSessionKey, toSessionsPrefix, UNKNOWN_PERSON, type PersonKey, type StateKey } from "./state-key.ts";

/** A person's session as stored, with the ids of answered messages and the ISO time of its last turn. */
type StoredSession = { readonly session: Session; readonly answered: readonly string[]; readonly usedAt: string };

const STORED_SESSION: z.ZodType<StoredSession> = z.looseObject({
  session: SESSION,
  answered: z.array(z.string()),
  usedAt: z.string(),
});

/** The session of a turn, and the message that causes the turn. */
export type SessionTurn = {
  readonly key: StateKey;
  /** Whether the visitor is alone in the conversation; if so, a session stored for an unknown person is theirs. */
  readonly isAlone?: boolean;
  /** Id of the message, which is answered once. Without an id, it is always answered. */
  readonly id?: string;
  /** Language of a new session. */
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Number of message ids stored, by which a message that a channel sends again is recognised. */
const MAX_ANSWERED_IDS = 32;

/** Largest number of attempts at a turn while another process writes the same session. */
const MAX_ATTEMPTS = 5;

/**
 * Decides one turn on the stored session and saves the result as one step: when another process changes the session
 * meanwhile, the turn is decided again on the changed session. A turn that forgets leaves no session and no trace of
 * itself. An unreadable stored session is set aside, and the turn is decided on a new one.
 * @returns the result of `decideTurn`, and whether a session was set aside; `undefined` for a message answered before.
 */
export async function updateSession<T extends { state: Session; forgets?: true }>(
  store: Store,
  { key, isAlone = false, id, language, now }: SessionTurn,
  decideTurn: (session: Session) => T,
): Promise<(T & { readonly wasUnreadable: boolean }) | undefined> {
  const place = toSessionKey(key);
  let wasUnreadable = false;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const stored = await readChecked(store, place, STORED_SESSION);
    const isNew = stored.value === undefined && !stored.wasUnreadable;
    const before = isNew && isAlone ? await readUnclaimed(store, key) : stored;
    wasUnreadable ||= stored.wasUnreadable || before.wasUnreadable;
    const { session = createSession(language), answered = [] } = before.value ?? {};
    if (id !== undefined && answered.includes(id)) return undefined;
    const result = decideTurn(session);
    if (before !== stored && before.value !== undefined) await store.delete(toUnclaimedKey(key));
    if (result.forgets) {
      await store.delete(place);
      return { ...result, wasUnreadable };
    }
    const ids = id === undefined ? answered : [...answered, id].slice(-MAX_ANSWERED_IDS);
    const kept: StoredSession = { session: result.state, answered: ids, usedAt: new Date(now).toISOString() };
    if ((await store.write(place, kept, stored.version)) !== undefined) return { ...result, wasUnreadable };
  }
  throw new Error("the session was changed by others at every attempt");
}

/** Reads the session of a person in a conversation; an unreadable one is set aside and counts as absent. */
export async function readSession(store: Store, key: StateKey): Promise<Session | undefined> {
  return (await readChecked(store, toSessionKey(key), STORED_SESSION)).value?.session;
}

/** Deletes the sessions of a person in a conversation, for every role. */
export async function forgetSessions(store: Store, key: PersonKey): Promise<void> {
  for (const entry of await store.list(toSessionsPrefix(key))) await store.delete(entry.key);
}

/** Reads the session that an older version stored for this conversation without a person. */
function readUnclaimed(store: Store, key: StateKey) {
  return readChecked(store, toUnclaimedKey(key), STORED_SESSION);
}

function toUnclaimedKey(key: StateKey): string {
  return toSessionKey({ ...key, person: UNKNOWN_PERSON });
}
