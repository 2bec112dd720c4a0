import { expect, test } from "vitest";
import { advise } from "../../src/advisor/advise.ts";
import { requestContextAt } from "../../src/advisor/model/request-context.ts";
import { createSession, type Session } from "../../src/advisor/model/session.ts";
import type { Message } from "../../src/advisor/model/turn.ts";
import type { Knowledge } from "../../src/understanding/knowledge.ts";
import type { Flow } from "../../src/content/model/flow.ts";
import { knowledge } from "../harness/knowledge.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

const guide = knowledge.content.flows.get("salary-guide")!;

test("a flow whose question was removed by an edit continues at the next one, with its answers", () => {
  const edited = withFlow({ ...guide, steps: guide.steps.filter(({ key }) => key !== "education") });
  const { session, replies, decision } = send(edited, inEducation(), { text: "can I work from home?" });
  expect(decision).toMatchObject({ kind: "answer", topic: "remote-work", step: "size" });
  expect(replies.at(-1)?.text).toContain("How big is the company");
  expect(session.flow?.slots).toEqual({ experience: "junior" });
});

test("a flow that was removed by an edit ends, and the bot says so", () => {
  const { session, replies } = send(withFlow(undefined), inEducation(), { text: "degree" });
  expect(replies[0]?.text).toContain("has changed meanwhile");
  expect(session.flow).toBeUndefined();
});

test("a button with a value that its slot cannot hold has no effect", () => {
  const before = inEducation();
  const value = { flow: "salary-guide", run: before.flow!.run, slot: "education", value: "doctor of everything" };
  const { session } = send(knowledge, before, { text: "", value });
  expect(session.flow?.step).toBe("education");
  expect(session.flow?.slots).toEqual(before.flow?.slots);
});

/** Returns a session at the question for education in the salary guide. */
function inEducation(): Session {
  const { session } = send(knowledge, createSession("en"), { text: "salary guide" });
  return send(knowledge, session, { text: "junior" }).session;
}

function send(known: Knowledge, session: Session, message: Omit<Message, "hasAttachment">) {
  return advise(known, session, { ...message, hasAttachment: false }, requestContextAt(NOON));
}

function withFlow(flow: Flow | undefined): Knowledge {
  const flows = new Map(knowledge.content.flows);
  flows.delete("salary-guide");
  if (flow !== undefined) flows.set(flow.id, flow);
  return { ...knowledge, content: { ...knowledge.content, flows } };
}
