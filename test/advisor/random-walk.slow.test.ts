import { describe, expect, test } from "vitest";
import type { DataResult } from "../../src/advisor/model/my-data.ts";
import type { ActionResult, Command } from "../../src/advisor/model/command.ts";
import { decide, type Decided } from "../../src/conversation/decide.ts";
import { resume } from "../../src/conversation/resume.ts";
import { BUTTON_VALUE, type Button, type Reply } from "../../src/advisor/model/reply.ts";
import { createSession, type Session } from "../../src/advisor/model/session.ts";
import type { Message, RequestContext } from "../../src/advisor/model/turn.ts";
import { VISITOR_COMMANDS } from "../../src/content/model/content.ts";
import { LANGUAGES } from "../../src/languages/language.ts";
import { knowledge } from "../harness/knowledge.ts";
import { createRandom } from "../harness/random-numbers.ts";
import { SEED, SEED_SETTING } from "../harness/random.ts";

/** Conversations in each batch. */
const CONVERSATIONS = 250;
const BATCHES = 8;
const TURNS = 25;
const NOON = Date.parse("2026-11-22T12:00:00Z");
const HOUR_MS = 60 * 60 * 1000;

const { content } = knowledge;
const TYPED = toTyped();
const NONSENSE = [
  "",
  "   ",
  "asdf qwer",
  "🙂🙂",
  "<b>x</b>",
  "{ x }",
  "12345678901",
  "no no no",
  "x".repeat(3000),
  "a@b",
  "0",
  "-1",
  "ja nej",
];

const FAREWELLS = ["thanks", "goodbye"];

/** State of one conversation: session, current and earlier buttons, and times in milliseconds since 1970. */
type Simulation = { session: Session; buttons: readonly Button[]; old: Button[]; now: number; startedAt: number };

describe(`thousands of conversations at random (${SEED_SETTING})`, () => {
  test.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    "batch %i never fails, leads to a dead end or loses answers",
    (batch) => {
      for (let walk = batch * CONVERSATIONS; walk < (batch + 1) * CONVERSATIONS; walk++) expectWalk(walk);
    },
  );
});

/** Holds one conversation and checks each turn of it. */
function expectWalk(number: number): void {
  const random = createRandom(SEED + number);
  const simulation: Simulation = {
    session: createSession(pick(LANGUAGES, random)),
    buttons: [],
    old: [],
    now: NOON,
    startedAt: NOON,
  };
  for (let turn = 0; turn < TURNS; turn++) {
    simulation.now += random() < 0.05 ? 7 * HOUR_MS : 5000;
    if (random() < 0.03) simulation.startedAt = simulation.now;
    const before = simulation.session;
    const message = nextMessage(simulation, random);
    const replies = say(simulation, message, random() < 0.2);
    const trace = JSON.stringify({
      seed: SEED,
      number,
      turn,
      message,
      flow: before.flow,
      replies: replies.map(({ text }) => text),
    });
    expectUsableReplies(replies, simulation.session.quiet === true, trace);
    expectKeptAnswers(before, simulation.session, message, trace);
    if (simulation.session.flow !== undefined) expectHelpAndCancel(simulation, trace);
  }
}

/** Returns the replies to a message after its requests were executed or failed, and updates the session. */
function say(simulation: Simulation, message: Message, fails: boolean): readonly Reply[] {
  const decided = answer(simulation, message);
  const asked = [...decided.queries, ...decided.commands];
  const executed = asked.map((command) => ({ command, result: toResult(command, fails) }));
  const resumed = resume(knowledge, decided.state, executed, toContext(simulation));
  // Between turns a session is stored as JSON.
  simulation.session = JSON.parse(JSON.stringify(resumed.state)) as Session;
  const replies = [...decided.replies, ...resumed.replies];
  simulation.buttons = replies.flatMap(({ suggestions, ratings = [] }) => [...suggestions, ...ratings]);
  simulation.old.push(...simulation.buttons);
  return replies;
}

function answer(simulation: Simulation, message: Message): Decided {
  return decide(knowledge, simulation.session, message, toContext(simulation));
}

function toContext({ now, startedAt }: Simulation): RequestContext {
  return { now, startedAt, can: ["save-feedback", "request-person"] };
}

/** Returns data for a data request; other requests only succeed or fail. */
function toResult({ request }: Command, fails: boolean): ActionResult {
  return fails ? { kind: "failed" } : { kind: "done", ...DATA_FOUND[request.action] };
}

const DATA_FOUND: { readonly [action in string]?: { readonly data: DataResult } } = {
  "show-data": { data: { kind: "kept", cards: 0, isNamed: false, opinions: 1, alerts: [], keptUntil: 0 } },
  "export-data": { data: { kind: "link", url: "https://example.com/my-data/a", validMinutes: 15 } },
  "delete-data": { data: { kind: "deleted", messages: 2, opinions: 0, alerts: 0 } },
};

function expectUsableReplies(replies: readonly Reply[], isQuiet: boolean, trace: string): void {
  const last = replies.at(-1);
  expect(last?.text.trim(), trace).toBeTruthy();
  // Every reply has suggestions, except those to thanks, goodbye and distress.
  const isFarewell = FAREWELLS.some((id) => content.topics.get(id)?.answer[last!.language] === last?.text);
  if (!isFarewell && !isQuiet) expect(last?.suggestions.length, trace).toBeGreaterThan(0);
  for (const { text, suggestions } of replies) {
    expect(text, trace).not.toMatch(/\{[a-z][a-z.-]*\}|undefined|\[object/u);
    for (const { label, value } of suggestions) {
      expect(label.trim(), trace).toBeTruthy();
      expect(BUTTON_VALUE.parse(value), trace).toEqual(value);
    }
  }
}

/** Only starting over and the deletion of all data may remove answers. */
function expectKeptAnswers(before: Session, after: Session, message: Message, trace: string): void {
  const isForgetting =
    /"(start-over|delete-data)"/u.test(JSON.stringify(message.value ?? {})) || isForgettingPhrase(message.text);
  if (isForgetting) return;
  expect(Object.keys(after.facts?.answers ?? {}), trace).toEqual(
    expect.arrayContaining(Object.keys(before.facts?.answers ?? {})),
  );
  const { flow } = before;
  const later = [after.flow, ...(after.aside ?? []), after.ended].find((each) => each?.run === flow?.run);
  if (flow === undefined || later === undefined || later.step !== flow.step) return;
  // At the same question no answer is lost, whatever messages came in between.
  expect(Object.keys(later.slots), trace).toEqual(expect.arrayContaining(Object.keys(flow.slots)));
  if (later.tries > flow.tries) expect(later.slots, trace).toEqual(flow.slots);
}

function expectHelpAndCancel(simulation: Simulation, trace: string): void {
  const title = content.flows.get(simulation.session.flow!.id)!.title;
  const help = answer(simulation, { text: "help", hasAttachment: false });
  const { language } = help.state;
  expect(help.replies.map(({ text }) => text).join("\n"), trace).toContain(title[language]);
  const buttons = help.replies.flatMap(({ suggestions }) => suggestions);
  const cancel = buttons.find(({ value }) => "request" in value && value.request === "cancel");
  expect(cancel, trace).toBeDefined();
  const run = simulation.session.flow!.run;
  for (const message of [{ text: "cancel" }, { text: "", value: cancel!.value }]) {
    const cancelled = answer(simulation, { ...message, hasAttachment: false });
    expect(cancelled.state.flow?.run, trace).not.toBe(run);
    expect([...cancelled.queries, ...cancelled.commands], trace).toEqual([]);
  }
}

function nextMessage({ buttons, old }: Simulation, random: () => number): Message {
  const kind = random();
  const pressed = kind < 0.35 ? pick(buttons, random) : kind < 0.5 ? pick(old, random) : undefined;
  if (pressed !== undefined) return { text: pressed.label, value: pressed.value, hasAttachment: false };
  const text = kind < 0.93 ? pick(TYPED, random) : pick(NONSENSE, random);
  return { text, hasAttachment: random() < 0.02 };
}

/** Returns texts that visitors may type: triggers, answers, repairs, corrections and questions. */
function toTyped(): string[] {
  const commands = LANGUAGES.flatMap((language) =>
    VISITOR_COMMANDS.flatMap((command) => content.commands[command][language]),
  );
  const flows = [...content.flows.values()];
  const triggers = flows.flatMap(({ triggers: { en, sv } }) => [...en.slice(0, 4), ...sv.slice(0, 4)]);
  const options = flows.flatMap(({ slots }) =>
    [...slots.values()].flatMap((slot) => ("options" in slot ? slot.options : [])),
  );
  const answers = options.flatMap(({ title, says }) => [title.en, title.sv, ...says.en, ...says.sv]);
  const corrections = answers.map((said, at) => (at % 2 === 0 ? `no, I meant ${said}` : `nej, jag menade ${said}`));
  const questions = [...content.topics.values()].flatMap(({ questions: { en, sv } }) => [en[0]!, sv[0]!]);
  const others = ["7", "3 years", "anna@example.com", "a sentence about something", "en mening om något"];
  const groups = [commands, triggers, triggers, answers, answers, corrections, questions, others];
  const longest = Math.max(...groups.map(({ length }) => length));
  // Every group has the same weight, whatever its number of phrases.
  return groups.flatMap((group) => Array.from({ length: longest }, (_, at) => group[at % group.length]!));
}

function isForgettingPhrase(text: string): boolean {
  const plain = text.toLowerCase();
  return (["start-over", "delete-data"] as const).some((command) =>
    LANGUAGES.some((language) => content.commands[command][language].includes(plain)),
  );
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
