import type { Slot, SlotValue } from "../../content/model/flow.ts";
import { questionOf, withoutSlots, withValue, type Here, type Question } from "./here.ts";
import { stay, toOutcome } from "./outcome.ts";
import { prefill } from "../slots/prefill.ts";
import { prompt } from "./prompt.ts";
import { readExactly } from "../slots/read.ts";
import { concerns } from "./show.ts";
import { nameValue } from "./text.ts";
import { voiced } from "../wording/voiced.ts";
import { walk } from "./walk.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/** Takes the answer to the question now asked, `null` for a skipped one, and goes on. */
export function giveAnswer(here: Here, question: Question & { kind: "ask" }, value: SlotValue | null): Outcome {
  const filled = withValue(here, question.slot, value);
  const mentioned = saysMore(here, question) ? prefill(filled, here.turn.message.text) : filled;
  return goOn(mentioned, question);
}

/** Goes on after the question now asked. */
export function goOn(here: Here, question: Question): Outcome {
  const { steps } = here.flow;
  const answered = [...here.state.answered.filter((key) => key !== question.key), question.key];
  return toOutcome(walk({ ...here, state: { ...here.state, answered } }, steps.indexOf(question) + 1));
}

/**
 * Changes an answer given before, says so, and goes on from there: what was answered since is kept, and of what was said
 * since only that which depends on the answer is said again.
 */
export function correct(here: Here, slot: Slot, value: SlotValue): Outcome {
  const places = { slot: slot.title[here.turn.language], value: nameValue(here.turn, slot, value) };
  const filled = withValue(here, slot.name, value);
  // What was seen of another search says nothing of this one.
  const seen = [...here.flow.slots.values()].filter(({ type }) => type === "page").map(({ name }) => name);
  const changed = { ...filled, state: { ...filled.state, slots: withoutSlots(filled.state.slots, seen) } };
  const { steps } = here.flow;
  const now = steps.findIndex(({ key }) => key === here.state.step);
  const from = steps.findIndex((step) => step.kind === "ask" && step.slot === slot.name);
  const isBehind = (step: (typeof steps)[number]) => now < 0 || steps.indexOf(step) < now;
  // A slot filled in passing may lie ahead of the question now asked, which is not passed over for it.
  const start = now >= 0 && from > now ? now : from + 1;
  const walked = walk(changed, start, (step) => !isBehind(step) || concerns(step, slot.name));
  return toOutcome(walked, [note(here, voiced(here.turn, "flow-changed", capitalised(places)))]);
}

/** Asks again for an answer given before. */
export function askAgain(here: Here, slot: string): Outcome | undefined {
  const question = here.flow.steps.find((step) => step.kind === "ask" && step.slot === slot);
  if (question === undefined) return undefined;
  const slots = withoutSlots(here.state.slots, [slot]);
  const answered = here.state.answered.filter((key) => key !== question.key);
  const back = { ...here, state: { ...here.state, step: question.key, slots, answered, tries: 0 } };
  return stay(back, [prompt(back)]);
}

/** Goes back to the question before; says so when there is none. */
export function goBack(here: Here): Outcome {
  const before = here.state.answered.at(-1);
  const question = before === undefined ? undefined : questionOf({ ...here, state: { ...here.state, step: before } });
  if (question === undefined) return stay(here, [prompt(here, [voiced(here.turn, "flow-first-question")])]);
  const slots = question.kind === "ask" ? withoutSlots(here.state.slots, [question.slot]) : here.state.slots;
  const state = { ...here.state, step: question.key, slots, answered: here.state.answered.slice(0, -1), tries: 0 };
  return stay({ ...here, state }, [prompt({ ...here, state })]);
}

/** Only a sentence answers other questions in passing; a bare "none" may be an answer to several, and is meant for one. */
function saysMore({ turn, flow }: Here, question: Question & { kind: "ask" }): boolean {
  const slot = flow.slots.get(question.slot);
  const isClosed = slot?.type === "choice" || slot?.type === "place" || slot?.type === "hour";
  return turn.message.value === undefined && isClosed && readExactly(turn, slot) === undefined;
}

function note({ turn }: Here, text: string): Reply {
  return toReply(turn.language, text);
}

function capitalised(places: { slot: string; value: string }) {
  return { ...places, slot: places.slot.charAt(0).toUpperCase() + places.slot.slice(1) };
}
