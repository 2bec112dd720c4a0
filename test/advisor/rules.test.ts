import { expect, test } from "vitest";
import { advise, describeRule } from "../../src/advisor/advise.ts";
import { requestContextAt } from "../../src/advisor/model/request-context.ts";
import { createSession } from "../../src/advisor/model/session.ts";
import type { Message } from "../../src/advisor/model/turn.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { readKnowledge } from "../../src/learning/read-knowledge.ts";

const knowledge = await readKnowledge(CONTENT_FOLDERS);

test.each<[string, string, string]>([
  ["a plain question", "what does a junior earn", "classifier"],
  ["two questions", "what do they do and what do they earn?", "several-questions"],
  ["a request for what a guide does", "help me apply step by step", "wish"],
  ["a question about what a guide does", "how do I apply?", "classifier"],
  ["a stop where nothing runs", "stop asking me questions", "stop"],
  ["a negation", "I don't want to go to university", "negation"],
  ["jobs in a town", "remote jobs in Lund, not Java", "search"],
  ["an empty message", "", "unreadable"],
  ["a message that is too long", "x".repeat(20_000), "too-long"],
  ["a request for another language", "switch to english", "talk"],
  ["a request to begin again", "start over", "command"],
  ["a complaint", "you don't understand anything", "complaint"],
  ["a goodbye", "bye", "goodbye"],
  ["thanks", "thanks a lot", "courtesy"],
  ["a question after thanks", "thanks, and what does a junior earn?", "classifier"],
  ["something misunderstood", "that is not what I meant", "correction"],
  ["a request to delete all data", "delete everything about me", "my-data"],
])("%s is decided by the matching rule", (_, text, rule) => {
  expect(decide([{ text, hasAttachment: false }])).toBe(rule);
});

test("a button and a reason have a rule of their own, and a follow-up is classified with what was said", () => {
  const asked = { text: "what does a junior earn", hasAttachment: false };
  expect(decide([{ text: "", hasAttachment: false, value: { command: "help" } }])).toBe("button");
  expect(decide([asked, { text: "why?", hasAttachment: false }])).toBe("why");
  expect(decide([asked, { text: "and as a senior?", hasAttachment: false }])).toBe("classifier");
});

test("a question in a flow is reported with the rule that answered it, an answer with the flow rule", () => {
  const started = { text: "", hasAttachment: false, value: { flow: "salary-guide" } };
  expect(decide([started, { text: "is remote work possible?", hasAttachment: false }])).toBe("classifier");
  expect(decide([started, { text: "new to the job", hasAttachment: false }])).toBe("flow");
});

test("a rule is described by its name and its effect", () => {
  expect(describeRule("negation")).toBe("negation: acts on what the message turns down");
});

/** Returns the rule that decides on the last message. */
function decide(messages: readonly Message[]): string | undefined {
  const requestContext = { ...requestContextAt(Date.UTC(2026, 10, 22)), can: ["find-jobs"] as const };
  let session = createSession("en");
  let rule: string | undefined;
  for (const message of messages) {
    const advice = advise(knowledge, session, message, requestContext);
    ({ session } = advice);
    ({ rule } = advice.decision);
  }
  return rule;
}
