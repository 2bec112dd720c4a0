import { expect, test } from "vitest";
import { advise } from "../../src/advisor/advise.ts";
import { requestContextAt } from "../../src/advisor/model/request-context.ts";
import { createSession, type Session } from "../../src/advisor/model/session.ts";
import { knowledge } from "../harness/knowledge.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const catalogue = knowledge.content.catalogue;

test.each([
  ["20 000 letters", "a".repeat(20_000)],
  ["2 000 characters that stand for 18 letters each", "\uFDFA".repeat(2000)],
])("%s get the sentence about length", (_, text) => {
  expect(say(createSession("en"), text).replies[0]?.text).toBe(catalogue["too-long"].en);
});

test("a long message in Swedish is told so in Swedish", () => {
  const text = "Jag undrar hur mycket en utvecklare tjänar. ".repeat(200);
  expect(say(createSession("en"), text).replies[0]?.text).toBe(catalogue["too-long"].sv);
});

test("a long message inside a flow is followed by the flow's question", () => {
  const { session } = say(createSession("en"), "salary guide");
  const { replies } = say(session, "I would like to tell you something. ".repeat(200));
  expect(replies[0]?.text).toContain(catalogue["too-long"].en);
  expect(replies.at(-1)?.suggestions.map(({ label }) => label)).toContain("New to the job");
});

function say(session: Session, text: string) {
  return advise(knowledge, session, { text, hasAttachment: false }, requestContextAt(NOON));
}
