import { findFlowContext, questionOf, slotOf, type FlowContext, type Question } from "./context.ts";
import { fact, filled } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { holds } from "./condition.ts";
import { nameLanguage } from "../jobs/job-times.ts";
import { ANYWHERE } from "../jobs/job-places.ts";
import type { Place } from "../../content/model/jobs.ts";
import { findPlaces } from "../../entities/places/find-places.ts";
import { toReply, type Button, type ButtonValue, type FLOW_REQUESTS, type Reply } from "../model/reply.ts";
import type { CatalogueKey } from "../../content/model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";
import type { ActiveFlow } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";

/** More buttons than these to change something are shown only when they are asked for. */
const MAX_CHANGES = 4;

/** What a button asks of a flow. */
export type FlowRequest = (typeof FLOW_REQUESTS)[number];

/** The words of the question now asked. */
export function questionText(flowContext: FlowContext): string {
  const question = questionOf(flowContext);
  if (question?.kind === "ask") return filled(flowContext, question.text);
  if (question?.kind !== "confirm") return "";
  const intro = question.text ? filled(flowContext, question.text) : localize(flowContext.turn, "flow-confirm");
  return [
    intro,
    applicable(flowContext, question.slots)
      .map((name) => `- ${fact(flowContext, name)}`)
      .join("\n"),
  ].join("\n\n");
}

/** Asks the question now due, after any words before it. */
export function prompt(
  flowContext: FlowContext,
  before: readonly string[] = [],
  question = questionText(flowContext),
): Reply {
  const text = [...before, question].filter(Boolean).join("\n\n");
  return toReply(flowContext.turn.language, text, promptButtons(flowContext));
}

/** Comes back to the question of a flow after something else. */
export function comeBack(flowContext: FlowContext): Reply {
  const places = { title: flowContext.flow.title[flowContext.turn.language], question: questionText(flowContext) };
  return prompt(flowContext, [], localize(flowContext.turn, "flow-back-to", places));
}

/** A button that asks something of a flow. */
export function requestButton({ turn, flow, state }: FlowContext, request: FlowRequest, label: CatalogueKey): Button {
  const value: ButtonValue = { flow: flow.id, run: state.run, step: state.step, request };
  return { label: localize(turn, label, { title: flow.title[turn.language] }), value };
}

/** Of slots, those whose question is asked as things are; an hour is none of who is told at once. */
export function applicable({ turn, flow, state }: FlowContext, names: readonly string[]): string[] {
  return names.filter((name) => {
    const asks = flow.steps.filter((step) => step.kind === "ask" && step.slot === name);
    return asks.length === 0 || asks.some(({ when }) => holds(when, state.slots, turn.requestContext));
  });
}

/** Buttons that change answers already given. */
export function changeButtons({ turn, flow, state }: FlowContext, names: readonly string[]): Button[] {
  return names.flatMap((name) => {
    const slot = flow.slots.get(name);
    if (slot === undefined) return [];
    const label = localize(turn, "label-change", { slot: slot.title[turn.language] });
    return [{ label, value: { flow: flow.id, run: state.run, change: name } }];
  });
}

/** A button that goes on with a flow left for another. */
export function continueButton(turn: Turn, state: ActiveFlow): Button[] {
  const flowContext = findFlowContext(turn, state);
  return flowContext ? [requestButton(flowContext, "resume", "label-continue")] : [];
}

/** Places that may be meant by what was just typed. */
function findUnsure({ message, content }: Turn): readonly Place[] {
  const found = message.value === undefined ? findPlaces(message.text, content.geography) : undefined;
  return found?.kind === "unsure" ? found.candidates : [];
}

function promptButtons(flowContext: FlowContext): Button[] {
  const question = questionOf(flowContext);
  if (question === undefined) return [];
  const options = requestButton(flowContext, "options", "label-options");
  if (question.kind === "confirm") {
    const changes = changeButtons(flowContext, applicable(flowContext, question.slots));
    return [
      requestButton(flowContext, "confirm", "label-right"),
      ...(changes.length > MAX_CHANGES ? [requestButton(flowContext, "change", "label-change-what")] : changes),
      requestButton(flowContext, "cancel", "label-cancel"),
    ];
  }
  const skip = question.skip ? [requestButton(flowContext, "skip", "label-skip")] : [];
  return [...answerButtons(flowContext, question), ...skip, options];
}

function answerButtons(flowContext: FlowContext, question: Question): Button[] {
  const { turn, flow, state } = flowContext;
  const slot = slotOf(flowContext, question);
  if (slot === undefined) return [];
  const button = (label: string, value: string): Button => ({
    label,
    value: { flow: flow.id, run: state.run, slot: slot.name, value },
  });
  if (slot.type === "choice") return slot.options.map(({ id, title }) => button(title[turn.language], id));
  if (slot.type === "place") {
    const meant = findUnsure(turn).map((place) => button(place.name[turn.language], `${place.kind}:${place.id}`));
    return [...meant, button(localize(turn, "jobs-anywhere"), ANYWHERE)];
  }
  if (slot.type === "language") return LANGUAGES.map((language) => button(nameLanguage(turn, language), language));
  if (slot.type !== "yes-no") return [];
  return [button(localize(turn, "label-yes"), "yes"), button(localize(turn, "label-no"), "no")];
}
