import type { Activity } from "botbuilder";
import { z } from "zod";
import { createSession, SESSION, type Session } from "../advisor/model/session.ts";
import type { Language } from "../languages/language.ts";
import { readChecked } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";

/** A conversation's session as stored, with the activities it has already answered and the ISO time of its last turn. */
type Remembered = { readonly session: Session; readonly answered: readonly string[]; readonly usedAt: string };

const REMEMBERED: z.ZodType<Remembered> = z.looseObject({
  session: SESSION,
  answered: z.array(z.string()),
  usedAt: z.string(),
});

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
 * A stored session that cannot be read is set aside, and the turn is decided on a new one.
 * @returns what `decide` made, and whether a session was set aside; `undefined` when the activity was answered before.
 */
export async function updateSession<T extends { session: Session; forgets?: true }>(
  store: Store,
  activity: Conversed,
  language: Language,
  now: number,
  decide: (session: Session) => T,
): Promise<(T & { readonly wasUnreadable: boolean }) | undefined> {
  const key = sessionKey(activity);
  let wasUnreadable = false;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const stored = await readChecked(store, key, REMEMBERED);
    wasUnreadable ||= stored.wasUnreadable;
    const { session = createSession(language), answered = [] } = stored.value ?? {};
    if (activity.id !== undefined && answered.includes(activity.id)) return undefined;
    const result = decide(session);
    if (result.forgets) {
      await store.delete(key);
      return { ...result, wasUnreadable };
    }
    const ids = activity.id === undefined ? answered : [...answered, activity.id].slice(-MAX_ANSWERED_IDS);
    const remembered: Remembered = { session: result.session, answered: ids, usedAt: new Date(now).toISOString() };
    if ((await store.write(key, remembered, stored.version)) !== undefined) return { ...result, wasUnreadable };
  }
  throw new Error("the session was changed by others at every attempt");
}

/** Reads what is remembered of a conversation; one that cannot be read is set aside and counts as nothing. */
export async function readSession(
  store: Store,
  channelId: string,
  conversationId: string,
): Promise<Session | undefined> {
  const { value } = await readChecked(
    store,
    sessionKey({ channelId, conversation: { id: conversationId } }),
    REMEMBERED,
  );
  return value?.session;
}

/** Deletes what is remembered of a conversation; does nothing when that is nothing. */
export async function forgetSession(store: Store, channelId: string, conversationId: string): Promise<void> {
  await store.delete(sessionKey({ channelId, conversation: { id: conversationId } }));
}

function sessionKey({ channelId, conversation }: { channelId: string; conversation: { id: string } }): string {
  return `${SESSIONS}${encodeURIComponent(channelId)}/${encodeURIComponent(conversation.id)}`;
}
