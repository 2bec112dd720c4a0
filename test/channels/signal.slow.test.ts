import { expect, onTestFinished, test } from "vitest";
import type { WireActivity } from "../../src/channels/direct-line/activity.ts";
import { answersTo, openPatientVisitor } from "../harness/patient-visitor.ts";
import { startDyingBot } from "../harness/start-dying-bot.ts";
import { knowledge } from "../harness/knowledge.ts";
import { startJobtechServer } from "../../src/tools/jobtech/server.ts";
import { openHeldWebhook } from "./teams/held-webhook.ts";
import { HAND_OFF_SECRET } from "./teams/contact-point.ts";

const WORKING = Object.values(knowledge.content.catalogue.working);
const TIMEOUT_MS = 120_000;

test(
  "a signal in the middle of a slow search leaves time for its answer, and the next message has its own",
  async () => {
    const board = await startJobtechServer();
    onTestFinished(() => board.close());
    board.fault = "slow";
    const bot = await startDyingBot({ env: { JOBTECH_URL: board.url } });
    const visitor = await openPatientVisitor(() => bot.origin);
    const id = await visitor.send("jobs in Stockholm");
    await expect.poll(() => board.asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await bot.end("SIGTERM");
    await bot.restart();
    const next = await visitor.send("hi");
    const all = await visitor.until((activities) => answersTo(activities, next, WORKING).length > 0);
    expect(answersTo(all, id, WORKING)).toHaveLength(1);
    expect(answersTo(all, next, WORKING)).toHaveLength(1);
    const answered = all.flatMap(({ from, replyToId }) => (from?.role === "bot" && replyToId ? [replyToId] : []));
    expect([...new Set(answered)]).toEqual([id, next]);
  },
  TIMEOUT_MS,
);

test(
  "a signal while a command is carried out waits for its result, which the visitor is told",
  async () => {
    const webhook = await openHeldWebhook();
    onTestFinished(() => webhook.close());
    const env = { HANDOFF_WEBHOOK_URL: webhook.url, HANDOFF_SECRET: HAND_OFF_SECRET };
    const bot = await startDyingBot({ env });
    const visitor = await openPatientVisitor(() => bot.origin);
    for (const text of ["leave a message for a person", "a job in Lund", "anna@example.com", "skip"]) {
      const id = await visitor.send(text);
      await visitor.until((activities) => answersTo(activities, id, WORKING).length > 0);
    }
    const id = await visitor.send("yes");
    const ended = bot.end("SIGTERM");
    webhook.release();
    await ended;
    await bot.restart();
    const all = await visitor.until((activities) => answersTo(activities, id, WORKING).length > 0);
    expect(answersTo(all, id, WORKING).map(({ text }) => text)).toEqual([
      expect.stringContaining("Your message has been delivered"),
    ]);
  },
  TIMEOUT_MS,
);

test(
  "a signal right after each command leaves it done once, with its answer",
  async () => {
    const bot = await startDyingBot();
    for (const [text, expected] of [
      ["export my data", "/my-data/"],
      ["what do you know about me", "This is what I keep"],
      ["delete everything about me", "Done. I have deleted"],
    ] as const) {
      const visitor = await openPatientVisitor(() => bot.origin);
      await visitor.send(text);
      await bot.end("SIGTERM");
      await bot.restart();
      const hasExpected = ({ type, from, ...said }: WireActivity) =>
        type === "message" && from?.role === "bot" && JSON.stringify(said).includes(expected);
      const all = await visitor.until((activities) => activities.some(hasExpected));
      expect(all.filter(hasExpected)).toHaveLength(1);
    }
  },
  TIMEOUT_MS,
);
