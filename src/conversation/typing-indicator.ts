import type { Exchange } from "./incoming.ts";

/** Times of the typing indicator, in milliseconds. */
export type TypingIndicatorLimits = {
  /** Time from the start of a turn to the first typing activity. */
  readonly typingAfterMs: number;
  /** Interval between typing activities. */
  readonly typingEveryMs: number;
  /** Time from the start of a turn to the sentence that the answer takes longer. */
  readonly acknowledgeAfterMs: number;
};

/**
 * Executes a turn. Meanwhile sends typing activities, and says once that the answer takes longer.
 * @param sayLong sends that sentence; its errors are ignored.
 */
export async function withTypingIndicator<T>(
  exchange: Pick<Exchange, "showTyping">,
  limits: TypingIndicatorLimits,
  sayLong: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  // Pending activities must be sent before the turn continues, or they would follow the answer.
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
