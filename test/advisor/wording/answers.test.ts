import { expect, test } from "vitest";
import { advise } from "../../../src/advisor/advise.ts";
import { requestContextAt } from "../../../src/advisor/model/request-context.ts";
import { createSession, type Session } from "../../../src/advisor/model/session.ts";
import type { ButtonValue, Reply } from "../../../src/advisor/model/reply.ts";
import { knowledge } from "../../harness/knowledge.ts";

/** Says or presses one thing after another; returns the last reply. */
function talk(...said: readonly (string | ButtonValue)[]): Reply {
  let session: Session = createSession("en");
  let last: Reply | undefined;
  for (const each of said) {
    const message =
      typeof each === "string"
        ? { text: each, hasAttachment: false }
        : { text: "Pressed", value: each, hasAttachment: false };
    const advice = advise(knowledge, session, message, requestContextAt(Date.parse("2026-11-22")));
    session = advice.session;
    last = advice.replies.at(-1);
  }
  return last!;
}

const topic = (id: string) => knowledge.content.topics.get(id)!;

test("an answer is its lead, with a button for the rest first and at most four buttons", () => {
  const reply = talk({ topic: "salary-average" });
  expect(reply.text).toBe(topic("salary-average").lead.en);
  expect(reply.suggestions[0]).toEqual({ label: "More about this", value: { more: "salary-average" } });
  expect(reply.suggestions.length).toBe(4);
  expect(reply.card?.facts.length).toBe(2);
});

test("an answer that is all lead has no button for more", () => {
  const reply = talk({ topic: "dress-code" });
  expect(reply.suggestions.some(({ value }) => "more" in value)).toBe(false);
});

test("the reply carries lead, rest and all sources, whatever of them it shows", () => {
  const { answer, sources } = talk({ topic: "how-long-to-learn" });
  expect(answer?.lead).toBe(topic("how-long-to-learn").lead.en);
  expect(answer?.more).toBe(topic("how-long-to-learn").more?.en);
  expect(answer?.sources.length).toBeGreaterThan(sources.length);
});

test("a lead names at most two sources and says how many there are besides", () => {
  for (const { id, role } of knowledge.content.topics.values()) {
    const { sources, answer } = talk({ topic: id });
    const named = sources.filter(({ text }) => !text.startsWith("More sources"));
    expect(named.length, id).toBeLessThanOrEqual(2);
    expect(named.length, id).toBeGreaterThanOrEqual(role === "small-talk" ? 0 : 1);
    for (const { text } of named) expect(answer?.sources.length, text).toBeGreaterThan(0);
  }
  expect(talk({ topic: "how-long-to-learn" }).sources.at(-1)?.text).toBe("More sources (1): ask for more.");
});

test("the rest is told with all its sources, by button and in words", () => {
  for (const asked of [{ more: "how-long-to-learn" }, "tell me more", "details"]) {
    const reply = talk({ topic: "how-long-to-learn" }, asked);
    expect(reply.text).toBe(topic("how-long-to-learn").more?.en);
    expect(reply.sources).toEqual(reply.answer?.sources);
    expect(reply.suggestions.some(({ value }) => "more" in value)).toBe(false);
  }
});

test("a topic asked again straight after is told the rest; then one sentence says that this was all", () => {
  const asked = "do developers get paid on-call or overtime";
  const [first, second, third] = [talk(asked), talk(asked, asked), talk(asked, asked, asked)];
  const { lead, more } = topic("overtime-on-call");
  expect(first.text).toContain(lead.en);
  expect(second.text.startsWith(`${more?.en}\n\nThis may be old: there may be newer figures than `)).toBe(true);
  expect(third.text).toBe(`That is all I have on this. In short: ${lead.en}`);
});

test("a topic asked again after another one gets its lead again", () => {
  const reply = talk({ topic: "travel" }, { topic: "dress-code" }, { topic: "travel" });
  expect(reply.text).toBe(topic("travel").lead.en);
});

test("small talk may be said twice", () => {
  expect(talk("thanks", "thanks").text).toBe(topic("thanks").lead.en);
});

test("an opener is said to a yes-no question only, and only where the topic has one", () => {
  expect(talk("do I have to work overtime?").text).toMatch(/^Sometimes\. /);
  expect(talk("how much overtime do developers work").text).not.toMatch(/^Sometimes/);
  expect(talk({ topic: "overtime-on-call" }).text).not.toMatch(/^Sometimes/);
});

test("'say that again' repeats what was said last, the lead or the rest", () => {
  expect(talk({ topic: "travel" }, "repeat").text).toBe(topic("travel").lead.en);
  expect(talk({ topic: "travel" }, "more", "repeat").text).toBe(topic("travel").more?.en);
});

test("the salary table stands with the part that names its bands", () => {
  expect(talk({ topic: "salary-statistics" }).card).toBeUndefined();
  expect(talk({ topic: "salary-statistics" }, "more").card?.facts.length).toBe(2);
});

test("several answers share two sources and have a button each for the rest", () => {
  const reply = talk("what do they do and what do they earn?");
  expect(reply.text).toBe([topic("what-they-do"), topic("salary-average")].map(({ lead }) => lead.en).join("\n\n"));
  expect(reply.suggestions.map(({ value }) => value)).toEqual([{ more: "what-they-do" }, { more: "salary-average" }]);
});

test("a figure past its last day is pointed out only where it is told", () => {
  const outdated = "Check with the source";
  expect(talk({ topic: "study-finance" }).text).not.toContain(outdated);
  expect(talk({ topic: "study-finance" }, "more").text).toContain(outdated);
});
