import { ActivityTypes, type TurnContext } from "botbuilder";
import type { TeamsLimits } from "./teams/limits.ts";

/** How long a person is left without a sign. */
export type TypingIndicatorLimits = Pick<TeamsLimits, "typingAfterMs" | "typingEveryMs" | "acknowledgeAfterMs">;

/**
 * Does some work of a turn; meanwhile shows that the bot is typing, and once tells that it takes longer.
 * @param tellLong says so; what it throws is the caller's to log.
 */
export async function withTypingIndicator<T>(
  context: TurnContext,
  limits: TypingIndicatorLimits,
  tellLong: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  // What is sent meanwhile must be out before the turn goes on, or it would come after the answer.
  let sending = Promise.resolve();
  const send = (sign: () => Promise<unknown>) => {
    sending = sending.then(sign).then(
      () => undefined,
      () => undefined,
    );
  };
  const type = () => send(() => context.sendActivity({ type: ActivityTypes.Typing }));
  let repeating: NodeJS.Timeout | undefined;
  const typing = setTimeout(() => {
    type();
    repeating = setInterval(type, limits.typingEveryMs);
  }, limits.typingAfterMs);
  const long = setTimeout(() => send(tellLong), limits.acknowledgeAfterMs);
  try {
    return await work();
  } finally {
    clearTimeout(typing);
    clearTimeout(long);
    clearInterval(repeating);
    await sending;
  }
}
