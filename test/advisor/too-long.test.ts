import { expect, test } from "vitest";
import { advise } from "../../src/advisor/advise.ts";
import { requestContextAt } from "../../src/advisor/model/request-context.ts";
import { createSession, type Session } from "../../src/advisor/model/session.ts";
import { knowledge } from "../harness/knowledge.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const catalogue = knowledge.content.catalogue;

test.each([
  ["20 000 letters", "a".repeat(20_000)],
  ["2 000 characters that expand to 18 each", "\uFDFA".repeat(2000)],
])("%s get the reply for messages that are too long", (_, text) => {
  expect(say(createSession("en"), text).replies[0]?.text).toBe(catalogue["too-long"].en);
});

test("a message in Swedish that is too long gets the reply in Swedish", () => {
  const text = "Jag undrar hur mycket en utvecklare tjänar. ".repeat(300);
  expect(say(createSession("en"), text).replies[0]?.text).toBe(catalogue["too-long"].sv);
});

test("the reply to a message that is too long in a flow ends with the flow's question", () => {
  const { session } = say(createSession("en"), "salary guide");
  const { replies } = say(session, "I would like to tell you something. ".repeat(300));
  expect(replies[0]?.text).toContain(catalogue["too-long"].en);
  expect(replies.at(-1)?.suggestions.map(({ label }) => label)).toContain("New to the job");
});

function say(session: Session, text: string) {
  return advise(knowledge, session, { text, hasAttachment: false }, requestContextAt(NOON));
}
