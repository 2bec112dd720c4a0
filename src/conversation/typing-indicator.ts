import type { Exchange } from "./incoming.ts";

/** How long a person is left without a sign. */
export type TypingIndicatorLimits = {
  /** How long a turn takes before the bot shows that it is typing. */
  readonly typingAfterMs: number;
  /** How often it shows so again. */
  readonly typingEveryMs: number;
  /** How long a turn takes before the bot says that it takes longer. */
  readonly acknowledgeAfterMs: number;
};

/**
 * Does the work of a turn. Meanwhile it shows that the bot is typing, and says once that the answer takes longer.
 * @param sayLong says so; what it throws is dropped.
 */
export async function withTypingIndicator<T>(
  exchange: Pick<Exchange, "showTyping">,
  limits: TypingIndicatorLimits,
  sayLong: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  // Signs must be out before the turn goes on, or they would come after the answer.
  let sending = Promise.resolve();
  const send = (sign: () => Promise<void>) => {
    sending = sending.then(sign).catch(() => undefined);
  };
  const type = () => send(() => exchange.showTyping());
  let repeating: NodeJS.Timeout | undefined;
  const typing = setTimeout(() => {
    type();
    repeating = setInterval(type, limits.typingEveryMs);
  }, limits.typingAfterMs);
  const long = setTimeout(() => send(sayLong), limits.acknowledgeAfterMs);
  try {
    return await work();
  } finally {
    clearTimeout(typing);
    clearTimeout(long);
    clearInterval(repeating);
    await sending;
  }
}
