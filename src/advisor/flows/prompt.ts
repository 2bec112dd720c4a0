import { findHere, questionOf, slotOf, type Here, type Question } from "./here.ts";
import { fact, filled } from "./text.ts";
import { voiced } from "../wording/voiced.ts";
import { holds } from "./condition.ts";
import { nameLanguage } from "../jobs/job-times.ts";
import { ANYWHERE } from "../jobs/job-places.ts";
import type { Place } from "../../content/model/jobs.ts";
import { findPlaces } from "../../entities/places/find-places.ts";
import { toReply, type Button, type ButtonValue, type FLOW_REQUESTS, type Reply } from "../model/reply.ts";
import { LANGUAGES, type VoiceKey } from "../../content/model/content.ts";
import type { ActiveFlow } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";

/** More buttons than these to change something are shown only when they are asked for. */
const MAX_CHANGES = 4;

/** What a button asks of a flow. */
export type FlowRequest = (typeof FLOW_REQUESTS)[number];

/** The words of the question now asked. */
export function questionText(here: Here): string {
  const question = questionOf(here);
  if (question?.kind === "ask") return filled(here, question.text);
  if (question?.kind !== "confirm") return "";
  const intro = question.text ? filled(here, question.text) : voiced(here.turn, "flow-confirm");
  return [
    intro,
    applicable(here, question.slots)
      .map((name) => `- ${fact(here, name)}`)
      .join("\n"),
  ].join("\n\n");
}

/** Asks the question now due, after any words before it. */
export function prompt(here: Here, before: readonly string[] = [], question = questionText(here)): Reply {
  const text = [...before, question].filter(Boolean).join("\n\n");
  return toReply(here.turn.language, text, promptButtons(here));
}

/** Comes back to the question of a flow after something else. */
export function comeBack(here: Here): Reply {
  const places = { title: here.flow.title[here.turn.language], question: questionText(here) };
  return prompt(here, [], voiced(here.turn, "flow-back-to", places));
}

/** A button that asks something of a flow. */
export function requestButton({ turn, flow, state }: Here, request: FlowRequest, label: VoiceKey): Button {
  const value: ButtonValue = { flow: flow.id, run: state.run, step: state.step, request };
  return { label: voiced(turn, label, { title: flow.title[turn.language] }), value };
}

/** Of slots, those whose question is asked as things are; an hour is none of who is told at once. */
export function applicable({ turn, flow, state }: Here, names: readonly string[]): string[] {
  return names.filter((name) => {
    const asks = flow.steps.filter((step) => step.kind === "ask" && step.slot === name);
    return asks.length === 0 || asks.some(({ when }) => holds(when, state.slots, turn.circumstances));
  });
}

/** Buttons that change answers already given. */
export function changeButtons({ turn, flow, state }: Here, names: readonly string[]): Button[] {
  return names.flatMap((name) => {
    const slot = flow.slots.get(name);
    if (slot === undefined) return [];
    const label = voiced(turn, "label-change", { slot: slot.title[turn.language] });
    return [{ label, value: { flow: flow.id, run: state.run, change: name } }];
  });
}

/** A button that goes on with a flow left for another. */
export function continueButton(turn: Turn, state: ActiveFlow): Button[] {
  const here = findHere(turn, state);
  return here ? [requestButton(here, "resume", "label-continue")] : [];
}

/** Places that may be meant by what was just typed. */
function findUnsure({ message, content }: Turn): readonly Place[] {
  const found = message.value === undefined ? findPlaces(message.text, content.geography) : undefined;
  return found?.kind === "unsure" ? found.candidates : [];
}

function promptButtons(here: Here): Button[] {
  const question = questionOf(here);
  if (question === undefined) return [];
  const options = requestButton(here, "options", "label-options");
  if (question.kind === "confirm") {
    const changes = changeButtons(here, applicable(here, question.slots));
    return [
      requestButton(here, "confirm", "label-right"),
      ...(changes.length > MAX_CHANGES ? [requestButton(here, "change", "label-change-what")] : changes),
      requestButton(here, "cancel", "label-cancel"),
    ];
  }
  const skip = question.skip ? [requestButton(here, "skip", "label-skip")] : [];
  return [...answerButtons(here, question), ...skip, options];
}

function answerButtons(here: Here, question: Question): Button[] {
  const { turn, flow, state } = here;
  const slot = slotOf(here, question);
  if (slot === undefined) return [];
  const button = (label: string, value: string): Button => ({
    label,
    value: { flow: flow.id, run: state.run, slot: slot.name, value },
  });
  if (slot.type === "choice") return slot.options.map(({ id, title }) => button(title[turn.language], id));
  if (slot.type === "place") {
    const meant = findUnsure(turn).map((place) => button(place.name[turn.language], `${place.kind}:${place.id}`));
    return [...meant, button(voiced(turn, "jobs-anywhere"), ANYWHERE)];
  }
  if (slot.type === "language") return LANGUAGES.map((language) => button(nameLanguage(turn, language), language));
  if (slot.type !== "yes-no") return [];
  return [button(voiced(turn, "label-yes"), "yes"), button(voiced(turn, "label-no"), "no")];
}
