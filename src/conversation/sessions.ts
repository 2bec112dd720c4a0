import { z } from "zod";
import { createSession, SESSION, type Session } from "../advisor/model/session.ts";
import type { Language } from "../languages/language.ts";
import { readChecked } from "../ports/read-checked.ts";
import type { Store, Transaction } from "../ports/store.ts";
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

/** The state of a turn's session as stored. */
export type TurnState = {
  readonly session: Session;
  /** Whether the message of the turn was answered before. */
  readonly isAnswered: boolean;
  /** Whether a stored session was unreadable and set aside; the turn has a new one. */
  readonly wasUnreadable: boolean;
  /**
   * Adds the new session to the transaction, whose commit fails if another process has changed the session meanwhile. A turn that
   * forgets, with `undefined`, leaves no session and no trace of itself.
   */
  write(session: Session | undefined): Promise<void>;
};

/** Reads the state of a turn's session. */
export async function readTurnState(
  store: Transaction,
  { key, isAlone = false, id, language, now }: SessionTurn,
): Promise<TurnState> {
  const storeKey = toSessionKey(key);
  const stored = await readChecked(store, storeKey, STORED_SESSION);
  const isNew = stored.value === undefined && !stored.wasUnreadable;
  const before = isNew && isAlone ? await readUnclaimed(store, key) : stored;
  const { session = createSession(language), answered = [] } = before.value ?? {};
  return {
    session,
    isAnswered: id !== undefined && answered.includes(id),
    wasUnreadable: stored.wasUnreadable || before.wasUnreadable,
    async write(changed) {
      if (before !== stored && before.value !== undefined) await store.delete(toUnclaimedKey(key));
      if (changed === undefined) return store.delete(storeKey);
      const ids = id === undefined ? answered : [...answered, id].slice(-MAX_ANSWERED_IDS);
      const kept: StoredSession = { session: changed, answered: ids, usedAt: new Date(now).toISOString() };
      await store.write(storeKey, kept, stored.version);
    },
  };
}

/** Reads the session of a person in a conversation; an unreadable one is set aside and counts as absent. */
export async function readSession(
  store: Pick<Store, "read" | "setAside">,
  key: StateKey,
): Promise<Session | undefined> {
  return (await readChecked(store, toSessionKey(key), STORED_SESSION)).value?.session;
}

/** Deletes the sessions of a person in a conversation, for every role. */
export async function forgetSessions(store: Pick<Store, "list" | "delete">, key: PersonKey): Promise<void> {
  for (const entry of await store.list(toSessionsPrefix(key))) await store.delete(entry.key);
}

/** Reads the session that an older version stored for this conversation without a person. */
function readUnclaimed(store: Transaction, key: StateKey) {
  return readChecked(store, toUnclaimedKey(key), STORED_SESSION);
}

function toUnclaimedKey(key: StateKey): string {
  return toSessionKey({ ...key, person: UNKNOWN_PERSON });
}
