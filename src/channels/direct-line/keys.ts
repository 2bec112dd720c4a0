const DIGITS = 10;

/** The greatest place in a log; a watermark beyond it is not one of ours. */
export const MAX_SEQUENCE = 10 ** DIGITS - 1;

/** Prefix of every conversation's keys. */
export const CONVERSATIONS = "conversation/";

/** Key of what is known about a conversation itself. */
export function toConversationKey(conversationId: string): string {
  return CONVERSATIONS + conversationId;
}

/** Prefix of the keys of a conversation's log. */
export function entryPrefix(conversationId: string): string {
  return `${CONVERSATIONS}${conversationId}/activity/`;
}

/** Key of the place `sequence` in a conversation's log; keys sort as their places do. */
export function toEntryKey(conversationId: string, sequence: number): string {
  return entryPrefix(conversationId) + String(sequence).padStart(DIGITS, "0");
}

/** The place a key of a log names. */
export function toSequence(entryKey: string): number {
  return Number(entryKey.slice(-DIGITS));
}

/** Sorts after every key of a conversation and before those of the next one. */
export function afterConversation(conversationId: string): string {
  return `${CONVERSATIONS}${conversationId}/~`;
}
