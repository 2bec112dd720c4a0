import type { Language } from "../content/model.ts";

/** What the bot said last, by name, so that it can be said again in either language. */
export type Said =
  | { readonly kind: "answer"; readonly topics: readonly string[] }
  | { readonly kind: "clarify"; readonly topics: readonly string[] }
  | { readonly kind: "other" };

/** What the bot remembers of one conversation between turns; plain JSON. */
export type Session = {
  readonly language: Language;
  readonly said?: Said;
  /** Ids of the topics answered, latest first, at most `MAX_RECENT_TOPICS`. */
  readonly recent: readonly string[];
};

/** How many answered topics a session keeps, so that suggestions offer something new. */
export const MAX_RECENT_TOPICS = 8;

/** Creates the session of a conversation nothing was said in yet. */
export function createSession(language: Language): Session {
  return { language, recent: [] };
}

/** Notes that topics were answered. */
export function withAnswered(session: Session, topics: readonly string[]): Session {
  const recent = [...topics, ...session.recent.filter((id) => !topics.includes(id))].slice(0, MAX_RECENT_TOPICS);
  return { ...session, said: { kind: "answer", topics }, recent };
}
