import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { TurnStep } from "../../../src/conversation/turn-step.ts";
import type { DyingBot } from "../../harness/dying-bot.ts";
import { knowledge } from "../../harness/knowledge.ts";
import { startDyingBot } from "../../harness/start-dying-bot.ts";
import { openConnector, type Connector } from "./connector.ts";

const TIMEOUT_MS = 120_000;
const ADMISSION = knowledge.content.catalogue["answer-may-be-lost"].en;
const ANSWER = /35,000/u;

/** Answers that arrive when the process is killed at a step. One that may have arrived is not sent again, and that is admitted. */
const SEEN: readonly (readonly [TurnStep, readonly unknown[]])[] = [
  ["stored", [expect.stringMatching(ANSWER)]],
  ["begun", [expect.stringMatching(ANSWER)]],
  ["decided", [expect.stringMatching(ANSWER)]],
  ["committed", [expect.stringMatching(ANSWER)]],
  ["sending", [expect.stringContaining(ADMISSION)]],
  ["sent", [expect.stringMatching(ANSWER), expect.stringContaining(ADMISSION)]],
];

test(
  "an answer in Teams arrives once, or that it may be lost is admitted, at whichever step the process is killed",
  async () => {
    const connector = await openConnector();
    const bot = await startDyingBot();
    for (const [step, seen] of SEEN) {
      const conversation = `a:killed-at-${step}`;
      await bot.tell({ dieAt: step });
      const posted = postUntilTaken(bot, connector, conversation, "m1", "what does a junior backend developer earn");
      await bot.died;
      await bot.restart();
      await posted;
      await expect.poll(() => textsTo(connector, conversation).length, POLL).toBe(seen.length);
      await postUntilTaken(bot, connector, conversation, "m2", "hello");
      await expect
        .poll(() => textsTo(connector, conversation), { ...POLL, message: step })
        .toEqual([...seen, expect.stringContaining("nice to have you here")]);
    }
  },
  TIMEOUT_MS,
);

const POLL = { timeout: 15_000 };

/** Posts a message as Teams does: again, under the same id, while it is not acknowledged. */
async function postUntilTaken(...message: Parameters<typeof post>): Promise<void> {
  while ((await post(...message)) !== 200) await wait(100);
}

/** @returns the status, or `undefined` without an answer. */
async function post({ origin }: DyingBot, connector: Connector, conversation: string, id: string, text: string) {
  const body = JSON.stringify({
    type: "message",
    id,
    text,
    channelId: "msteams",
    serviceUrl: connector.serviceUrl,
    from: { id: "29:anna" },
    recipient: { id: "28:bot" },
    conversation: { id: conversation, conversationType: "personal" },
    locale: "en-US",
  });
  const headers = { "content-type": "application/json" };
  return fetch(`${origin}/api/messages`, { method: "POST", headers, body }).then(
    ({ status }) => status,
    () => undefined,
  );
}

function textsTo(connector: Connector, conversation: string): string[] {
  return connector.messagesTo(conversation).map(({ activity }) => JSON.stringify(activity));
}
