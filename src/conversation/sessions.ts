import { createSession, type Session } from "../advisor/model/session.ts";
import type { Language } from "../languages/language.ts";
import type { Store } from "../ports/store.ts";
import { toSessionKey, toSessionsPrefix, type PersonKey, type StateKey } from "./state-key.ts";

/** A person's session as stored, with the messages it has already answered and the ISO time of its last turn. */
type StoredSession = { readonly session: Session; readonly answered: readonly string[]; readonly usedAt: string };

/** Whose session a turn is about, and by which message. */
export type SessionTurn = {
  readonly key: StateKey;
  /** Id of the message; it is answered once. Left out, it is always answered. */
  readonly id?: string;
  /** The language of a session that is new. */
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** How many message ids are kept to recognise one that a channel sends again. */
const MAX_ANSWERED_IDS = 32;

/** How often a turn is decided anew because another process wrote the same session meanwhile. */
const MAX_ATTEMPTS = 5;

/**
 * Decides one turn on the stored session and saves the result, as one step: when another process changes the session
 * meanwhile, it is decided again on the changed one. A turn that forgets leaves no session, and no trace of itself.
 * @returns what `decideTurn` made, or `undefined` when the message was answered before.
 */
export async function updateSession<T extends { state: Session; forgets?: true }>(
  store: Store,
  { key, id, language, now }: SessionTurn,
  decideTurn: (session: Session) => T,
): Promise<T | undefined> {
  const place = toSessionKey(key);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const stored = await store.read(place);
    const { session, answered }: Omit<StoredSession, "usedAt"> = (stored?.value as StoredSession | undefined) ?? {
      session: createSession(language),
      answered: [],
    };
    if (id !== undefined && answered.includes(id)) return undefined;
    const result = decideTurn(session);
    if (result.forgets) {
      await store.delete(place);
      return result;
    }
    const ids = id === undefined ? answered : [...answered, id].slice(-MAX_ANSWERED_IDS);
    const kept: StoredSession = { session: result.state, answered: ids, usedAt: new Date(now).toISOString() };
    if ((await store.write(place, kept, stored?.version ?? 0)) !== undefined) return result;
  }
  throw new Error("the session was changed by others at every attempt");
}

/** Reads the session of a person in a conversation. */
export async function readSession(store: Store, key: StateKey): Promise<Session | undefined> {
  const stored = await store.read(toSessionKey(key));
  return (stored?.value as StoredSession | undefined)?.session;
}

/** Deletes the sessions of a person in a conversation, of every role. */
export async function forgetSessions(store: Store, key: PersonKey): Promise<void> {
  for (const entry of await store.list(toSessionsPrefix(key))) await store.delete(entry.key);
}
