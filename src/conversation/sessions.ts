import type { Activity } from "botbuilder";
import { createSession, type Session } from "../advisor/model/session.ts";
import type { Language } from "../languages/language.ts";
import type { Store } from "../ports/store.ts";

/** A conversation's session as stored, with the activities it has already answered and the ISO time of its last turn. */
type Remembered = { readonly session: Session; readonly answered: readonly string[]; readonly usedAt: string };

/** What of an activity tells whose session it is about; with its id it is answered once only. */
type Conversed = Pick<Activity, "channelId" | "conversation"> & Partial<Pick<Activity, "id">>;

/** Where the sessions of every conversation lie in the store. */
export const SESSIONS = "session/";

/** How many activity ids are kept to recognise one that a channel sends again. */
const MAX_ANSWERED_IDS = 32;

/** How often a turn is decided anew because another process wrote the same session meanwhile. */
const MAX_ATTEMPTS = 5;

/**
 * Decides one turn on the stored session and saves the result, as one step: when another process changes the session
 * meanwhile, it is decided again on the changed one. A turn that forgets leaves no session, and no trace of itself.
 * @returns what `decide` made, or `undefined` when the activity was answered before.
 */
export async function updateSession<T extends { session: Session; forgets?: true }>(
  store: Store,
  activity: Conversed,
  language: Language,
  now: number,
  decide: (session: Session) => T,
): Promise<T | undefined> {
  const key = sessionKey(activity);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const stored = await store.read(key);
    const { session, answered }: Omit<Remembered, "usedAt"> = (stored?.value as Remembered | undefined) ?? {
      session: createSession(language),
      answered: [],
    };
    if (activity.id !== undefined && answered.includes(activity.id)) return undefined;
    const result = decide(session);
    if (result.forgets) {
      await store.delete(key);
      return result;
    }
    const ids = activity.id === undefined ? answered : [...answered, activity.id].slice(-MAX_ANSWERED_IDS);
    const remembered: Remembered = { session: result.session, answered: ids, usedAt: new Date(now).toISOString() };
    if ((await store.write(key, remembered, stored?.version ?? 0)) !== undefined) return result;
  }
  throw new Error("the session was changed by others at every attempt");
}

/** Reads what is remembered of a conversation. */
export async function readSession(
  store: Store,
  channelId: string,
  conversationId: string,
): Promise<Session | undefined> {
  const stored = await store.read(sessionKey({ channelId, conversation: { id: conversationId } }));
  return (stored?.value as Remembered | undefined)?.session;
}

/** Deletes what is remembered of a conversation; does nothing when that is nothing. */
export async function forgetSession(store: Store, channelId: string, conversationId: string): Promise<void> {
  await store.delete(sessionKey({ channelId, conversation: { id: conversationId } }));
}

function sessionKey({ channelId, conversation }: { channelId: string; conversation: { id: string } }): string {
  return `${SESSIONS}${encodeURIComponent(channelId)}/${encodeURIComponent(conversation.id)}`;
}
