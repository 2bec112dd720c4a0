import type { Button } from "../src/advisor/model/reply.ts";
import { createSession, type Session } from "../src/advisor/model/session.ts";
import type { Message, RequestContext } from "../src/advisor/model/turn.ts";
import { ABILITIES } from "../src/content/model/actions.ts";
import { decide } from "../src/conversation/decide.ts";
import type { Knowledge } from "../src/understanding/knowledge.ts";

/** Moment and abilities of every hostile message. */
export const CONTEXT: RequestContext = { now: Date.parse("2026-11-22T12:00:00Z"), startedAt: 0, can: ABILITIES };

/** Most presses after which a guide has come to its end. */
const MAX_PRESSES = 30;

/** Makes a session for every state that reads a message in its own way: fresh, after each kind of reply, at each question of each guide. */
export function makeStates(knowledge: Knowledge): ReadonlyMap<string, Session> {
  const states = new Map<string, Session>([["fresh", createSession("en")]]);
  const say = (session: Session, text: string) => decide(knowledge, session, { text, hasAttachment: false }, CONTEXT);
  const after = (name: string, ...texts: string[]) =>
    states.set(
      name,
      texts.reduce((session, text) => say(session, text).state, createSession("en")),
    );
  after("after an answer", "what does a junior earn");
  after("after a clarification", "tell me about salary and education and jobs");
  after("after a fallback", "how do I boil an egg");
  after("after a job search", "remote jobs in Lund");
  after("after a further search", "remote jobs in Lund", "only full time");
  after("after small talk", "hello");
  after("with a guide aside", "salary guide", "job search");
  for (const { id } of knowledge.content.flows.values()) walk(id, states, knowledge);
  return states;
}

/** Presses the first answer at every question, then the last, and notes the session at each. */
function walk(flow: string, states: Map<string, Session>, knowledge: Knowledge): void {
  for (const choose of [0, -1]) {
    let session = createSession("en");
    let message: Message = { text: "", hasAttachment: false, value: { flow } };
    for (let presses = 0; presses < MAX_PRESSES; presses++) {
      const decided = decide(knowledge, session, message, CONTEXT);
      session = decided.state;
      if (session.flow === undefined) {
        states.set(`${flow}, ended`, session);
        break;
      }
      states.set(`${flow}, ${session.flow.step}`, session);
      const answers = decided.replies.flatMap(({ suggestions }) => suggestions.filter(isAnswer));
      message = toMessage(answers.at(choose), session.flow.step);
    }
  }
}

function isAnswer({ value }: Button): boolean {
  return "slot" in value || ("request" in value && (value.request === "skip" || value.request === "confirm"));
}

/** Without a button the question takes text. */
function toMessage(button: Button | undefined, step: string): Message {
  if (button !== undefined) return { text: button.label, value: button.value, hasAttachment: false };
  return { text: TYPED.find(([part]) => step.includes(part))?.[1] ?? "5", hasAttachment: false };
}

const TYPED = [
  ["address", "anna@example.se"],
  ["contact", "anna@example.se"],
  ["where", "Lund"],
  ["place", "Lund"],
  ["wish", "remote"],
  ["hour", "8"],
  ["about", "my application"],
] as const;
