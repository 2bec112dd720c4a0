import type { Answer } from "./recording-service.ts";

/** Returns the response 429. @param retryAfter the header, in seconds or as a date; default none. */
export function tooManyRequests(retryAfter?: string): Answer {
  return {
    status: 429,
    ...(retryAfter !== undefined && { headers: { "retry-after": retryAfter } }),
    body: { error: { code: "TooManyRequests", message: "API calls quota exceeded! maximum admitted 7 per 1s." } },
  };
}

/** Teams is busy with another change of the same message. */
export const PRECONDITION_FAILED: Answer = {
  status: 412,
  body: { error: { code: "PreconditionFailed", message: "Precondition failed; please retry." } },
};

/** A gateway on the way has lost the answer; whether the message was posted is unknown. */
export const BAD_GATEWAY: Answer = {
  status: 502,
  body: { error: { code: "BadGateway", message: "The upstream server returned an invalid response." } },
};

/** The person has blocked the bot. */
export const BLOCKED_BY_USER: Answer = {
  status: 403,
  body: { error: { code: "ConversationBlockedByUser", message: "User blocked the conversation with the bot." } },
};

/** The same in another form of Teams: JSON inside a text. */
export const MESSAGE_WRITES_BLOCKED: Answer = {
  status: 403,
  body: {
    errorCode: 209,
    message: JSON.stringify({
      subCode: "MessageWritesBlocked",
      details: "Thread is blocked from message writes.",
      errorCode: null,
      errorSubCode: null,
    }),
  },
};

/** A refusal that is not about the person. */
export const DISABLED_BY_ADMIN: Answer = {
  status: 403,
  body: { error: { code: "BotDisabledByAdmin", message: "The bot has been disabled by the tenant's administrator." } },
};
