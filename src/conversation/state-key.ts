/** Key of a dialogue state: one person in one conversation of a channel, for one role. */
export type StateKey = {
  /** Name of the channel: `directline`, `msteams`. */
  readonly channel: string;
  /** Id of the conversation in its channel. */
  readonly conversation: string;
  /** Id of the person in the channel, or `UNKNOWN_PERSON`. */
  readonly person: string;
  /** Id of the role that the conversation is about, or `DEFAULT_ROLE`. */
  readonly role: string;
};

/** One person in one conversation, for every role. */
export type PersonKey = Omit<StateKey, "role">;

/** Id of the only role, or of none in particular. */
export const DEFAULT_ROLE = "default";

/** Id of the only person of a conversation that an older version stored without a person. */
export const UNKNOWN_PERSON = "*";

/** Prefix of the keys of all stored sessions. */
export const SESSIONS = "session/";

/** Returns the key of a stored session: `session/<channel>/<conversation>/<person>/<role>`. */
export function toSessionKey(key: StateKey): string {
  return `${toSessionsPrefix(key)}${encodeURIComponent(key.role)}`;
}

/** Returns the prefix of a person's sessions in one conversation, one for each role. */
export function toSessionsPrefix(key: PersonKey): string {
  return `${SESSIONS}${toPersonPath(key)}/`;
}

/** Returns channel, conversation and person as a path of encoded parts; also the owner of a person's job alerts. */
export function toPersonPath({ channel, conversation, person }: PersonKey): string {
  return [channel, conversation, person].map(encodeURIComponent).join("/");
}
