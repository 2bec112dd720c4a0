import type { Language } from "../languages/language.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
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
 * Executes a part of a turn. Meanwhile sends typing activities, and says once that the answer takes longer; errors of both are ignored.
 * @param language returns the language of that sentence; `undefined` as long as it is unknown, and then nothing is said.
 * @param work gets an exchange whose commit ends the indicator first: a pending activity would follow the answer.
 */
export async function withTypingIndicator<T>(
  exchange: Exchange,
  limits: TypingIndicatorLimits,
  { content }: Pick<Knowledge, "content">,
  language: () => Language | undefined,
  work: (exchange: Exchange) => Promise<T>,
): Promise<T> {
  let sending = Promise.resolve();
  const send = (sign: () => Promise<void>) => {
    sending = sending.then(sign).catch(() => undefined);
  };
  const sayLong = async () => {
    const spoken = language();
    if (spoken !== undefined) await exchange.sendText(content.catalogue.working[spoken]);
  };
  const type = () => send(() => exchange.showTyping());
  let repeating: NodeJS.Timeout | undefined;
  const typing = setTimeout(() => {
    type();
    repeating = setInterval(type, limits.typingEveryMs);
  }, limits.typingAfterMs);
  const long = setTimeout(() => send(sayLong), limits.acknowledgeAfterMs);

  async function end(): Promise<void> {
    clearTimeout(typing);
    clearTimeout(long);
    clearInterval(repeating);
    await sending;
  }

  try {
    return await work({
      ...exchange,
      async commit(...turn) {
        await end();
        return exchange.commit(...turn);
      },
    });
  } finally {
    await end();
  }
}
