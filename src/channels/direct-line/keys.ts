const DIGITS = 10;

/** Highest position in a log, and so the highest valid watermark. */
export const MAX_SEQUENCE = 10 ** DIGITS - 1;

/** Prefix of every conversation's keys. */
export const CONVERSATIONS = "conversation/";

/** Returns the key of a conversation's record. */
export function toConversationKey(conversationId: string): string {
  return CONVERSATIONS + conversationId;
}

/** Returns the prefix of the keys of a conversation's log. */
export function entryPrefix(conversationId: string): string {
  return `${CONVERSATIONS}${conversationId}/activity/`;
}

/** Returns the key of the position `sequence` in a conversation's log; keys sort like positions. */
export function toEntryKey(conversationId: string, sequence: number): string {
  return entryPrefix(conversationId) + String(sequence).padStart(DIGITS, "0");
}

/** Returns the position in a key of a log. */
export function toSequence(entryKey: string): number {
  return Number(entryKey.slice(-DIGITS));
}

/** Returns a text that sorts after every key of a conversation and before those of the next one. */
export function afterConversation(conversationId: string): string {
  return `${CONVERSATIONS}${conversationId}/~`;
}
