import { questionOf } from "../../../src/advisor/flows/question.ts";
import type { ButtonValue } from "../../../src/advisor/model/reply.ts";
import { createSession, type Session } from "../../../src/advisor/model/session.ts";
import type { Message, RequestContext } from "../../../src/advisor/model/turn.ts";
import { ABILITIES } from "../../../src/content/model/actions.ts";
import type { Flow, Slot, SlotTypeName } from "../../../src/content/model/flow.ts";
import { decide, type Decided } from "../../../src/conversation/decide.ts";
import { LANGUAGES, type Language } from "../../../src/languages/language.ts";
import type { Knowledge } from "../../../src/understanding/knowledge.ts";

/** A question of a flow that waits for an answer. */
export type Waiting = { readonly flow: Flow; readonly step: string; readonly session: Session };

const NOON = Date.parse("2026-11-22T12:00:00Z");
const CONTEXT: RequestContext = { now: NOON, startedAt: NOON, can: ABILITIES };

/** What is typed where no button holds an answer. */
const TYPED: { readonly [Type in SlotTypeName]?: string } = {
  email: "anna@example.com",
  hour: "8",
  number: "3",
  place: "Lund",
  text: "Java",
  "time-zone": "Helsinki",
  wishes: "Kotlin",
};

/** Reaches every question of a flow by valid answers and by changes before a confirmation. */
export function reachQuestions(knowledge: Knowledge, flow: Flow, language: Language): Waiting[] {
  const found = new Map<string, Waiting>();
  const sessions = [say(knowledge, createSession(language), press({ flow: flow.id })).state];
  const seen = new Set<string>();
  for (let session = sessions.pop(); session !== undefined; session = sessions.pop()) {
    const state = session.flow;
    // Which questions were answered decides which come next; in which order does not matter.
    const key = [state?.step, ...(state?.answered ?? []).toSorted()].join(" ");
    if (state?.id !== flow.id || seen.has(key)) continue;
    seen.add(key);
    if (!found.has(state.step)) found.set(state.step, { flow, step: state.step, session });
    for (const message of listAnswers(flow, session)) {
      const next = say(knowledge, session, message).state;
      if (next.flow?.step !== state.step) sessions.push(next);
    }
  }
  return [...found.values()];
}

/** Decides on a message. Between turns a session is stored as JSON. */
export function say(knowledge: Knowledge, session: Session, message: Message): Decided {
  const decided = decide(knowledge, session, message, CONTEXT);
  return { ...decided, state: JSON.parse(JSON.stringify(decided.state)) as Session };
}

function listAnswers(flow: Flow, { flow: state }: Session): Message[] {
  const question = state && questionOf({ flow, state });
  if (state === undefined || question === undefined) return [];
  const { run } = state;
  if (question.confirms !== undefined) return question.confirms.map((change) => press({ flow: flow.id, run, change }));
  const slot = flow.slots.get(question.slot ?? "")!;
  const typed = TYPED[slot.type];
  if (typed !== undefined) return [{ text: typed, hasAttachment: false }];
  return listOptions(slot).map((value) => press({ flow: flow.id, run, slot: slot.name, value }));
}

function listOptions(slot: Slot): readonly string[] {
  if (slot.type === "choice") return slot.options.map(({ id }) => id);
  return slot.type === "yes-no" ? ["yes", "no"] : LANGUAGES;
}

function press(value: ButtonValue): Message {
  return { text: "", value, hasAttachment: false };
}
