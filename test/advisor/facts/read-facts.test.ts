import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Facts } from "../../../src/advisor/model/facts.ts";
import { createSession, startAgain, type Session } from "../../../src/advisor/model/session.ts";
import type { RequestContext } from "../../../src/advisor/model/turn.ts";
import { decide } from "../../../src/conversation/decide.ts";
import { LANGUAGES } from "../../../src/languages/language.ts";
import { knowledge } from "../../harness/knowledge.ts";

const TABLE = z
  .array(z.strictObject({ en: z.string(), sv: z.string(), told: z.record(z.string(), z.unknown()) }))
  .parse(parse(readFileSync(join(import.meta.dirname, "told.yaml"), "utf8")));

test.each(TABLE.flatMap((row) => LANGUAGES.map((language) => [row[language], row.told] as const)))(
  "%s: what it tells about its writer is kept, and nothing else",
  (text, told) => {
    expect(named(say([text]).facts)).toEqual(told);
  },
);

test.each([
  ["a later fact", ["I have 3 years of experience", "no, 8 years"], { years: 8 }],
  ["samma på svenska", ["jag har 3 års erfarenhet", "nej, 8 år"], { years: 8 }],
  ["a level after years", ["I have 8 years of experience", "I am a junior"], { level: "junior" }],
  ["a correction of a level", ["I'm a junior", "sorry, I meant senior"], { level: "senior" }],
])("%s replaces the earlier one", (_, texts, expected) => {
  expect(named(say(texts).facts)).toEqual(expected);
});

test("a message of distress leaves no fact", () => {
  expect(say(["I am 45 and I want to end my life"]).facts).toBeUndefined();
});

test("in a group no fact is kept, and none of before is", () => {
  const isGroup = { isGroup: true } as const;
  expect(say(["I have 6 years of experience", "I live in Umeå"], isGroup).facts).toBeUndefined();
  expect(say(["salary guide", "senior"], isGroup).facts).toBeUndefined();
  const told = say(["I have 6 years of experience"]);
  expect(say(["what does a junior earn"], isGroup, told).facts).toBeUndefined();
  expect(say(["I got an offer of 38 000"], isGroup).focus?.qualifiers).toEqual([]);
});

test("a slot of a flow and a message are one memory", () => {
  const asked = say(["I'm a senior", "salary guide"]);
  expect(asked.flow).toMatchObject({ step: "education", slots: { experience: "senior" } });
  const told = say(["salary guide", "new to the job", "cancel"]);
  expect(named(told.facts)).toEqual({ level: "junior" });
  const suspended = say(["salary guide", "new to the job", "my alerts", "cancel"]);
  expect(named(suspended.facts)).toMatchObject({ level: "junior" });
});

test("starting again forgets the facts", () => {
  expect(startAgain(say(["I'm a senior"]), "en").facts).toBeUndefined();
});

test("what is known is shown in words, and deleted with everything", () => {
  const told = say(["I have 6 years of experience", "jag bor i Umeå", "I'm a nurse"]);
  const { queries } = decide(knowledge, told, typed("what do you know about me"), at(9));
  const [shown] = queries.map(({ request }) => request);
  const lines = shown?.action === "show-data" ? shown.remembered.join("\n") : "";
  for (const words of ["6 years of experience", "Umeå", "another job"]) expect(lines).toContain(words);
  const deleted = decide(knowledge, told, typed("delete everything about me"), at(10));
  expect(deleted.forgets).toBe(true);
  expect(deleted.state.facts).toBeUndefined();
});

function say(texts: readonly string[], context: Partial<RequestContext> = {}, before = createSession("en")): Session {
  return texts.reduce<Session>(
    (session, text, turn) => decide(knowledge, session, typed(text), { ...at(turn + 1), ...context }).state,
    before,
  );
}

function typed(text: string) {
  return { text, hasAttachment: false };
}

function at(now: number): RequestContext {
  return { now, startedAt: 0, can: ["find-jobs", "save-alert", "manage-alerts"] };
}

/** Values of facts, places by name. */
function named(facts: Facts = {}): object {
  const { answers: _, ...told } = facts;
  return Object.fromEntries(
    Object.entries(told).map(([name, { value }]) => {
      const place = knowledge.content.geography.places.find(({ id }) => name === "town" && id === value);
      return [name, place?.name.sv ?? value];
    }),
  );
}
