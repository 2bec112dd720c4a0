import { setTimeout as wait } from "node:timers/promises";
import type { WireActivity } from "../../src/channels/direct-line/activity.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import type { DyingBot } from "./dying-bot.ts";
import { answersTo, openPatientVisitor, type PatientVisitor } from "./patient-visitor.ts";
import { createRandom } from "./random-numbers.ts";
import { pressThumb } from "./to-seen.ts";

/** How often the process is killed, and while how many visitors write. */
export type KillPlan = { readonly seed: number; readonly visitors: number; readonly kills: number };

/** Outcome of the run. */
export type KillCount = {
  readonly kills: number;
  readonly visitors: number;
  /** Messages that the server said it had taken in. */
  readonly acknowledged: number;
  readonly answered: number;
  readonly unanswered: number;
  readonly doubled: number;
  /** Visitors whose messages or answers stand in another order than they were sent. */
  readonly outOfOrder: number;
  /** Thumbs pressed and acknowledged, and opinions in the store. */
  readonly given: number;
  readonly kept: number;
  /** Requests that the visitors had to repeat. */
  readonly failures: number;
};

const TEXTS = [
  "what does a junior backend developer earn",
  "jobs in Stockholm",
  "can I work from home",
  "hi",
  "how do I become a backend developer",
  "jobs in Malmö",
  "what do you know about me",
  "thanks",
];

const LONGEST_PAUSE_MS = 400;
const LONGEST_LIFE_MS = 1500;
const ANSWERED_WITHIN_MS = 60_000;

/** Lets visitors write while the process is killed at random moments, and counts what became of their messages. */
export async function countKills(bot: DyingBot, { seed, visitors, kills }: KillPlan): Promise<KillCount> {
  const random = createRandom(seed);
  let isOver = false;
  const visits = Array.from({ length: visitors }, () => visit(bot, random, () => isOver));
  for (let kill = 0; kill < kills; kill++) {
    await wait(random() * LONGEST_LIFE_MS);
    await bot.end();
    await bot.restart();
  }
  isOver = true;
  const counts = await Promise.all(visits);
  await bot.end();
  const store = openSqliteStore(bot.dataDir);
  let kept = 0;
  for (let after = ""; ;) {
    const page = await store.list("feedback/", { after });
    kept += page.length;
    if (page.length === 0) break;
    after = page.at(-1)?.key ?? "";
  }
  await store.close();
  const sum = (field: keyof (typeof counts)[number]) => counts.reduce((total, count) => total + count[field], 0);
  return {
    kills,
    visitors,
    acknowledged: sum("acknowledged"),
    answered: sum("answered"),
    unanswered: sum("unanswered"),
    doubled: sum("doubled"),
    outOfOrder: sum("outOfOrder"),
    given: sum("given"),
    kept,
    failures: sum("failures"),
  };
}

/** One visitor, who writes until it is over and then waits for what is missing. */
async function visit(bot: DyingBot, random: () => number, isOver: () => boolean) {
  const visitor = await openPatientVisitor(() => bot.origin);
  const sent: { readonly id: string; readonly text?: string }[] = [];
  let given = 0;
  while (!isOver()) {
    await wait(random() * LONGEST_PAUSE_MS * 10);
    const text = TEXTS[Math.floor(random() * TEXTS.length)] ?? "hi";
    sent.push({ id: await visitor.send(text), text });
    if (random() < 0.1) given += await pressThumbOnce(visitor, sent);
  }
  const ids = sent.map(({ id }) => id);
  const all = await readUntilAnswered(visitor, ids);
  const answers = ids.map((id) => endingsOf(all, id).length);
  const asked = all.filter(({ from, type }) => from?.role === "user" && type === "message");
  const answered = all.flatMap(({ replyToId }) =>
    replyToId !== undefined && ids.includes(replyToId) ? [replyToId] : [],
  );
  const inOrder =
    JSON.stringify(asked.map(({ id }) => id)) === JSON.stringify(ids) &&
    JSON.stringify([...new Set(answered)]) === JSON.stringify(ids.filter((id) => answered.includes(id)));
  return {
    acknowledged: ids.length,
    answered: answers.filter((count) => count === 1).length,
    unanswered: answers.filter((count) => count === 0).length,
    doubled: answers.filter((count) => count > 1).length,
    outOfOrder: inOrder ? 0 : 1,
    given,
    failures: visitor.failures,
  };
}

/** Presses the thumb of the last answer that has one and was not pressed. @returns the number pressed. */
async function pressThumbOnce(visitor: PatientVisitor, sent: readonly { readonly id: string }[]): Promise<number> {
  const { id = "" } = sent.at(-1) ?? {};
  const all = await visitor.until((activities) => endingsOf(activities, id).length > 0);
  const entities = endingsOf(all, id)[0]?.["entities"] as { potentialAction?: { "@id": string }[] }[] | undefined;
  const thumb = entities?.[0]?.potentialAction?.[0]?.["@id"];
  if (thumb === undefined) return 0;
  await visitor.send(pressThumb(thumb));
  return 1;
}

async function readUntilAnswered(visitor: PatientVisitor, ids: readonly string[]): Promise<readonly WireActivity[]> {
  const endMs = performance.now() + ANSWERED_WITHIN_MS;
  return visitor.until(
    (activities) => performance.now() > endMs || ids.every((id) => endingsOf(activities, id).length > 0),
  );
}

/** The sentence that an answer takes longer is none of its ends. */
function endingsOf(activities: readonly WireActivity[], id: string): WireActivity[] {
  return answersTo(activities, id, WORKING);
}

const WORKING = ["This takes a little longer than usual. I'll answer here as soon as I have it."];
