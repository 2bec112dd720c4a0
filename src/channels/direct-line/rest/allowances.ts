import { createDayLimit, type DayClocks } from "../../../http/day-limit.ts";
import { createRateLimit, createShareLimit } from "../../../http/rate-limit.ts";
import type { ToRequester } from "../../../http/requester.ts";
import type { DirectLineLimits } from "../limits.ts";
import type { AuthorizedHandler, DirectLineHandler } from "./authorization.ts";
import { refuseFor, type DirectLineResponse } from "./response.ts";

/** Counts what visitors use. Each function counts one use and returns its refusal, if it is one too many. */
export type Allowances = {
  /** @param requester the address, as of `ToRequester`. */
  conversation(requester: string): DirectLineResponse | undefined;
  message(requester: string, conversationId: string): DirectLineResponse | undefined;
  /** @param bytes size of a posted activity as it is stored. */
  posted(requester: string, bytes: number): DirectLineResponse | undefined;
  /** Counts a request of an address, before its token is looked at. */
  request(requester: string): DirectLineResponse | undefined;
  requestTo(conversationId: string): DirectLineResponse | undefined;
  /** Counts a response that waits to be taken; the returned function ends that. Returns `undefined` for one too many. */
  response(requester: string): (() => void) | undefined;
};

const TEN_SECONDS_MS = 10_000;
const MINUTE_MS = 60_000;

/** Creates the allowances of one service. Short spans are measured on the monotonic clock, days on the wall clock. */
export function createAllowances(limits: DirectLineLimits, clocks: DayClocks): Allowances {
  const { monotonicNow } = clocks;
  const conversations = createRateLimit(limits.conversationsPerMinute, MINUTE_MS, monotonicNow);
  const conversationsOfDay = createDayLimit(limits.conversationsPerDay, limits.conversationsPerDayInAll, clocks);
  const messages = createRateLimit(limits.messagesPerTenSeconds, TEN_SECONDS_MS, monotonicNow);
  const messagesOfAddress = createRateLimit(limits.messagesPerAddress, TEN_SECONDS_MS, monotonicNow);
  const messagesOfDay = createDayLimit(limits.messagesPerDay, limits.messagesPerDayInAll, clocks);
  const bytesOfDay = createDayLimit(limits.postedBytesPerDay, limits.postedBytesPerDayInAll, clocks);
  const requests = createRateLimit(limits.requestsPerTenSeconds, TEN_SECONDS_MS, monotonicNow);
  const requestsOfAddress = createRateLimit(limits.requestsPerAddress, TEN_SECONDS_MS, monotonicNow);
  const untaken = createShareLimit(limits.untakenPerAddress, limits.untaken);

  return {
    conversation: (requester) =>
      refuseAfter(
        conversations.take(requester),
        "That was a lot of new conversations at once. Please wait a moment.",
      ) ?? refuseAfter(conversationsOfDay.take(requester), "That was a lot of new conversations for one day."),
    message: (requester, conversationId) =>
      refuseAfter(
        Math.max(messages.take(conversationId), messagesOfAddress.take(requester)),
        "That was a lot of messages at once. Please wait a moment.",
      ) ?? refuseAfter(messagesOfDay.take(requester), MUCH_FOR_A_DAY),
    posted: (requester, bytes) => refuseAfter(bytesOfDay.take(requester, bytes), MUCH_FOR_A_DAY),
    request: (requester) => refuseAfter(requestsOfAddress.take(requester), MANY_REQUESTS),
    requestTo: (conversationId) => refuseAfter(requests.take(conversationId), MANY_REQUESTS),
    response: (requester) => untaken.take(requester),
  };
}

const MANY_REQUESTS = "That was a lot of requests at once. Please wait a moment.";
const MUCH_FOR_A_DAY = "That was a lot of messages for one day. Please come back tomorrow.";

/** Counts each request of an address before anything else is done for it. */
export function limitAddress(
  handler: DirectLineHandler,
  allowances: Pick<Allowances, "request">,
  toRequester: ToRequester,
): DirectLineHandler {
  return async (request) => allowances.request(toRequester(request)) ?? handler(request);
}

/** Counts each request for a conversation. */
export function limitConversation(
  handler: AuthorizedHandler,
  allowances: Pick<Allowances, "requestTo">,
): AuthorizedHandler {
  return async (request, identity) => allowances.requestTo(identity.conversationId) ?? handler(request, identity);
}

function refuseAfter(waitSeconds: number, message: string): DirectLineResponse | undefined {
  return waitSeconds > 0 ? refuseFor(waitSeconds, message) : undefined;
}
