import { expect, test } from "vitest";
import type { TurnStep } from "../../src/conversation/turn-step.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import type { DyingBot } from "../harness/dying-bot.ts";
import { startDyingBot } from "../harness/start-dying-bot.ts";
import { knowledge } from "../harness/knowledge.ts";
import { answersTo, openPatientVisitor, type PatientVisitor } from "../harness/patient-visitor.ts";
import { pressThumb } from "../harness/to-seen.ts";
import { HAND_OFF_SECRET, openContactPoint } from "./teams/contact-point.ts";

const WORKING = Object.values(knowledge.content.catalogue.working);

/** Each kill is followed by the start of another process. */
const TIMEOUT_MS = 180_000;

/** Steps of every turn. */
const STEPS = ["stored", "begun", "decided", "committed"] as const satisfies readonly TurnStep[];

test(
  "a message is answered once, and in order, at whichever step of its turn the process is killed",
  async () => {
    const bot = await startDyingBot();
    for (const step of STEPS) {
      const visitor = await openPatientVisitor(() => bot.origin);
      const first = await ask(visitor, "what does a junior backend developer earn");
      await bot.tell({ dieAt: step });
      const sent = visitor.send("can I work from home");
      await bot.died;
      await bot.restart();
      const killed = await sent;
      const last = await visitor.send("hi");
      const all = await visitor.until((activities) => hasAnswer(activities, last));
      for (const id of [first, killed, last]) expect(answersTo(all, id, WORKING), step).toHaveLength(1);
      expect(messagesOf(all), step).toEqual([
        "what does a junior backend developer earn",
        "can I work from home",
        "hi",
      ]);
      const answered = all.flatMap(({ from, replyToId }) => (from?.role === "bot" && replyToId ? [replyToId] : []));
      expect([...new Set(answered)], step).toEqual([first, killed, last]);
    }
  },
  TIMEOUT_MS,
);

test(
  "the greeting comes once, at whichever step of it the process is killed",
  async () => {
    const bot = await startDyingBot();
    for (const step of ["begun", "decided", "committed"] as const) {
      await bot.tell({ dieAt: step });
      const entering = openPatientVisitor(() => bot.origin);
      await bot.died;
      await bot.restart();
      const visitor = await entering;
      const all = await visitor.until((activities) => activities.length > 0);
      expect(
        all.map(({ text }) => text),
        step,
      ).toEqual([expect.stringContaining("Hi!")]);
    }
  },
  TIMEOUT_MS,
);

test(
  "twenty-five messages that a killed process had acknowledged are all answered, in their order",
  async () => {
    const bot = await startDyingBot();
    const visitor = await openPatientVisitor(() => bot.origin);
    const asked = Array.from({ length: 25 }, (_, i) => `hello number ${i}`);
    await bot.tell({ dieOnWord: "hello number 3" });
    const ids: string[] = [];
    const sending = (async () => {
      for (const text of asked) ids.push(await visitor.send(text));
    })();
    await bot.died;
    await bot.restart();
    await sending;
    const all = await visitor.until((activities) => ids.every((id) => hasAnswer(activities, id)));
    expect(messagesOf(all)).toEqual(asked);
    const answered = all.flatMap((each) => (ids.includes(String(each.replyToId)) ? [each.replyToId] : []));
    expect([...new Set(answered)]).toEqual(ids);
  },
  TIMEOUT_MS,
);

test(
  "a message on which the process dies twice ends in the error sentence, and is not read a third time",
  async () => {
    const bot = await startDyingBot();
    for (const language of ["en", "sv"] as const) {
      const visitor = await openPatientVisitor(() => bot.origin, language);
      await bot.tell({ dieOnWord: "zebrafink" });
      const sent = visitor.send("zebrafink");
      await bot.died;
      await bot.restart("zebrafink");
      // The second process dies of what the first has left, the third answers.
      await bot.died;
      await bot.restart("zebrafink");
      const poison = await sent;
      const all = await visitor.until((activities) => hasAnswer(activities, poison));
      expect(answersTo(all, poison, WORKING).map(({ text }) => text)).toEqual([
        knowledge.content.catalogue.error[language],
      ]);
      await bot.tell({});
      const next = await visitor.send("hi");
      await visitor.until((activities) => hasAnswer(activities, next));
    }
  },
  TIMEOUT_MS,
);

test.each([...STEPS, "carried-out"] as const)(
  "a command is carried out once, also when the process is killed at the step %s of its turn",
  async (step) => {
    const point = await openContactPoint();
    const env = { HANDOFF_WEBHOOK_URL: `${point.origin}/requests`, HANDOFF_SECRET: HAND_OFF_SECRET };
    const bot = await startDyingBot({ env });
    const isInTurn = step !== "carried-out";
    if (isInTurn) {
      await dieWhile(bot, step, "an opinion", pressLike);
      await dieWhile(bot, step, "a copy", async () => "export my data");
      await dieWhile(bot, step, "an alert", async (visitor) => {
        for (const text of ["email me new jobs", "Stockholm", "skip", "daily", "7", "anna@example.com"])
          await ask(visitor, text);
        return "yes";
      });
    }
    await dieWhile(bot, step, "a person", async (visitor) => {
      for (const text of ["leave a message for a person", "a job in Lund", "anna@example.com", "skip"])
        await ask(visitor, text);
      return "yes";
    });
    await dieWhile(bot, step, "a deletion", async (visitor) => {
      await ask(visitor, "what does a junior backend developer earn");
      return "delete everything about me";
    });
    await bot.end();

    const store = openSqliteStore(bot.dataDir);
    expect(await store.list("feedback/")).toHaveLength(Number(isInTurn));
    expect(await store.list("export/")).toHaveLength(Number(isInTurn));
    expect(await store.alerts.ofAddress("anna@example.com")).toHaveLength(Number(isInTurn));
    expect(await store.turns.claim({ by: "test", now: Date.now() + 1e9, leaseMs: 1 }, 1000)).toEqual([]);
    await store.close();
    // A request that was carried out before the kill comes again, under the same id.
    const ids = point.records.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(ids).toHaveLength(isInTurn ? 1 : 2);
    expect(new Set(ids).size).toBe(1);
  },
  TIMEOUT_MS,
);

async function pressLike(visitor: PatientVisitor): Promise<object> {
  const id = await ask(visitor, "what does a junior backend developer earn");
  const [answer] = answersTo(await visitor.until((all) => hasAnswer(all, id)), id, WORKING);
  const entities = JSON.stringify(answer?.["entities"]);
  const [entity] = JSON.parse(entities) as { potentialAction: { "@id": string }[] }[];
  return pressThumb(entity?.potentialAction[0]?.["@id"] ?? "");
}

/** Leads a visitor to a message that causes a command, kills the bot at a step of its turn, and expects one answer. */
async function dieWhile(
  bot: DyingBot,
  step: TurnStep,
  what: string,
  lead: (visitor: PatientVisitor) => Promise<string | object>,
): Promise<void> {
  const visitor = await openPatientVisitor(() => bot.origin);
  const last = await lead(visitor);
  await bot.tell({ dieAt: step });
  const sent = visitor.send(last);
  await bot.died;
  await bot.restart();
  const id = await sent;
  const all = await visitor.until((activities) => hasAnswer(activities, id) || hasDeleted(activities));
  const endings = what === "a deletion" ? all.filter(hasText) : answersTo(all, id, WORKING);
  expect(
    endings.map(({ text }) => text),
    `${what} at ${step}`,
  ).toHaveLength(1);
  expect(String(endings[0]?.["text"]), `${what} at ${step}`).toMatch(
    /thank|copy|download|deleted|sending a mail|delivered/iu,
  );
}

async function ask(visitor: PatientVisitor, text: string): Promise<string> {
  const id = await visitor.send(text);
  await visitor.until((activities) => hasAnswer(activities, id));
  return id;
}

type Activities = Awaited<ReturnType<PatientVisitor["until"]>>;

function hasAnswer(activities: Activities, id: string): boolean {
  return answersTo(activities, id, WORKING).length > 0;
}

/** The answer to a deletion answers nothing that is still there. */
function hasDeleted(activities: Activities): boolean {
  return activities.some(({ text }) => String(text).startsWith("Done. I have deleted"));
}

function hasText({ type }: Activities[number]): boolean {
  return type === "message";
}

function messagesOf(activities: Activities): unknown[] {
  return activities.filter(({ from }) => from?.role === "user").map(({ text }) => text);
}
