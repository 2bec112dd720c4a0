/** Who has a conversation about a role: the key of dialogue state. */
export type StateKey = {
  /** As the Bot Framework names it: `directline`, `msteams`. */
  readonly channel: string;
  /** Id of the conversation in its channel. */
  readonly conversation: string;
  /** Id of the person in the channel (the Microsoft Entra object id where there is one), or `UNKNOWN_PERSON`. */
  readonly person: string;
  /** Id of the role talked about, or `DEFAULT_ROLE`. */
  readonly role: string;
};

/** The person of a one-to-one conversation that was stored before persons were known, and of an alert made in a group. */
export const UNKNOWN_PERSON = "*";

/** The role of every state until roles have a state each. */
export const DEFAULT_ROLE = "default";

/** Prefix of the keys of all sessions. */
const SESSIONS = "session/";

/** Prefix of the keys of all feedback indexes. */
const FEEDBACK_INDEX = "given/";

/** Writes the store key of a session: `session/<channel>/<conversation>/<person>/<role>`. */
export function toSessionKey({ channel, conversation, person, role }: StateKey): string {
  return SESSIONS + join(channel, conversation, person, role);
}

/** Reads the store key of a session; `undefined` for any other key. */
export function readSessionKey(key: string): StateKey | undefined {
  if (!key.startsWith(SESSIONS)) return undefined;
  const [channel, conversation, person, role, ...rest] = key.slice(SESSIONS.length).split("/").map(decode);
  if (channel === undefined || conversation === undefined || person === undefined || role === undefined)
    return undefined;
  return rest.length > 0 ? undefined : { channel, conversation, person, role };
}

/** Writes the owner of an alert: `<channel>/<conversation>/<person>`, each part encoded. */
export function toOwner({ channel, conversation, person }: Omit<StateKey, "role">): string {
  return join(channel, conversation, person);
}

/** Writes the store key of a person's feedback index: `given/<channel>/<conversation>/<person>`. */
export function toFeedbackIndexKey({ channel, conversation, person }: Omit<StateKey, "role">): string {
  return FEEDBACK_INDEX + join(channel, conversation, person);
}

function join(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join("/");
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
