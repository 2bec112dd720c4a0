import { LONGEST_TURN_MS } from "../../conversation/turn-limits.ts";

/** Limits that keep one visitor from using up what all share. */
export type DirectLineLimits = {
  /** Most new conversations of one address in a minute. */
  readonly conversationsPerMinute: number;
  /** Most new conversations of one address in a day. */
  readonly conversationsPerDay: number;
  /** Most new conversations in a day, of all addresses together. */
  readonly conversationsPerDayInAll: number;
  /** Most activities posted to one conversation in ten seconds. */
  readonly messagesPerTenSeconds: number;
  /** Most activities posted from one address in ten seconds, to all conversations together. */
  readonly messagesPerAddress: number;
  /** Most activities posted from one address in a day. */
  readonly messagesPerDay: number;
  /** Most activities posted in a day, from all addresses together. */
  readonly messagesPerDayInAll: number;
  /** Most bytes of activities posted from one address in a day. */
  readonly postedBytesPerDay: number;
  /** Most bytes of activities posted in a day, from all addresses together. */
  readonly postedBytesPerDayInAll: number;
  /** Most bytes of JSON that one conversation keeps; beyond it, its oldest activities are deleted. */
  readonly bytesPerConversation: number;
  /** Bytes that must be free on the disk for a new conversation to begin. */
  readonly minFreeBytes: number;
  /** Most requests of one conversation in ten seconds, messages excepted. */
  readonly requestsPerTenSeconds: number;
  /** Most requests and new streams of one address in ten seconds, messages excepted. */
  readonly requestsPerAddress: number;
  /** Most responses with activities that one address has asked for and not taken yet. */
  readonly untakenPerAddress: number;
  /** Most such responses in this process. */
  readonly untaken: number;
  /** Most open streams of one conversation; a further one closes the oldest. */
  readonly socketsPerConversation: number;
  /** Most open streams of one address; a further one is refused. */
  readonly socketsPerAddress: number;
  /** Most open streams in this process. */
  readonly sockets: number;
  /** Time between two pings of a stream; the client must answer one before the next. */
  readonly pingMs: number;
  /** Time without an activity after which a stream is closed. */
  readonly idleMs: number;
  /** Longest time that `close` waits for the turns under way. */
  readonly stopMs: number;
};

/**
 * Limits that neither a person in a browser nor a school or an office behind one address reaches: a class of thirty that polls
 * once a second makes 300 requests in ten seconds, and writes some thousand messages in a day.
 */
export const DEFAULT_LIMITS: DirectLineLimits = {
  conversationsPerMinute: 60,
  conversationsPerDay: 3000,
  conversationsPerDayInAll: 200_000,
  messagesPerTenSeconds: 20,
  messagesPerAddress: 300,
  messagesPerDay: 15_000,
  messagesPerDayInAll: 1_000_000,
  postedBytesPerDay: 32 * 1024 * 1024,
  postedBytesPerDayInAll: 2 * 1024 * 1024 * 1024,
  bytesPerConversation: 2 * 1024 * 1024,
  minFreeBytes: 200 * 1024 * 1024,
  requestsPerTenSeconds: 100,
  requestsPerAddress: 1000,
  untakenPerAddress: 60,
  untaken: 1000,
  socketsPerConversation: 5,
  socketsPerAddress: 300,
  sockets: 10_000,
  pingMs: 30_000,
  idleMs: 2 * 60 * 60 * 1000,
  stopMs: LONGEST_TURN_MS,
};
