import type { ActionName, Flow, SlotType } from "../../content/model/flow.ts";
import type { Command } from "../../content/model/content.ts";
import { goBack, giveAnswer } from "./answer.ts";
import { questionOf, withoutSlots, type Here } from "./here.ts";
import { flowDecision, leave, stay, toOutcome } from "./outcome.ts";
import { applicable, changeButtons, prompt, requestButton, type FlowRequest } from "./prompt.ts";
import { startFlow } from "./start.ts";
import { answeredSlots, filled, listFacts } from "./text.ts";
import { voiced } from "../wording/voiced.ts";
import { walk } from "./walk.ts";
import { answer, remark } from "../wording/say.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** What people say to steer a flow, and the request it is. */
export const REPAIR_COMMANDS: readonly (readonly [Command, FlowRequest])[] = [
  ["back", "back"],
  ["skip", "skip"],
  ["why-ask", "why"],
  ["why", "why"],
  ["repeat", "repeat"],
  ["cancel", "cancel"],
  ["start-over", "start-over"],
  ["where", "options"],
  ["person", "person"],
  ["resume", "repeat"],
  ["more", "repeat"],
];

/** Does what somebody asks of the flow they are in. */
export function repair(here: Here, request: FlowRequest): Outcome {
  const { turn, flow } = here;
  const title = { title: flow.title[turn.language] };
  const question = questionOf(here);
  switch (request) {
    case "back":
      return goBack(here);
    case "skip":
      if (question?.kind === "ask" && question.skip) return giveAnswer(here, question, null);
      return stay(here, [prompt(here, [voiced(turn, "flow-no-skip")])]);
    case "why": {
      const own = question?.kind === "ask" ? question.why : undefined;
      return stay(here, [prompt(here, [own ? filled(here, own) : voiced(turn, "flow-why", title)])]);
    }
    case "confirm":
    case "repeat":
    case "resume":
      return stay(here, [prompt(here)]);
    case "change":
      return offerChanges(here);
    case "cancel":
      return cancel(here);
    case "start-over":
      return startOver(here);
    case "options":
      return stay(here, [options(here)]);
    case "person":
      return askForPerson(turn);
  }
}

/** Lets somebody choose which answer to change. */
export function offerChanges(here: Here): Outcome {
  const question = questionOf(here);
  const names =
    question?.kind === "confirm"
      ? applicable(here, question.slots)
      : answeredSlots(here).filter((name) => isAskedIn(here, name));
  const key = names.length === 0 ? "flow-nothing-to-change" : "flow-change-what";
  if (names.length === 0) return stay(here, [prompt(here, [voiced(here.turn, key)])]);
  const suggestions = [...changeButtons(here, names), requestButton(here, "resume", "label-continue")];
  return stay(here, [toReply(here.turn.language, voiced(here.turn, key), suggestions)]);
}

/** Goes to the flow that reaches a person or, without one, says what can be done. */
function askForPerson(turn: Turn): Outcome {
  const flow = findPersonFlow(turn);
  if (flow !== undefined) return startFlow(turn, flow);
  const topic = turn.content.topics.get("human-handoff");
  return topic ? answer(turn, [topic], 1) : remark(turn, "fallback", turn.content.starters);
}

function findPersonFlow({ content }: Turn): Flow | undefined {
  const action: ActionName = "request-person";
  return [...content.flows.values()].find(({ steps }) =>
    steps.some((step) => step.kind === "do" && step.action === action),
  );
}

/** What nobody tells, because it is taken from the channel and the conversation. */
const UNTOLD: ReadonlySet<SlotType | undefined> = new Set(["time-zone", "language"]);

function cancel(here: Here): Outcome {
  const { turn, flow } = here;
  const told = answeredSlots(here).filter((name) => !UNTOLD.has(flow.slots.get(name)?.type));
  const isKept = (name: string) => flow.slots.get(name)?.remember === true;
  const [lost, kept] = [told.filter((name) => !isKept(name)), told.filter(isKept)];
  const sentences = [
    voiced(turn, "flow-cancelled", { title: flow.title[turn.language] }),
    ...(lost.length > 0 ? [voiced(turn, "flow-forgotten", { facts: listFacts(here, lost) })] : []),
    ...(kept.length > 0 ? [voiced(turn, "flow-kept", { facts: listFacts(here, kept) })] : []),
  ];
  const { content } = turn;
  const said = remark(turn, "flow-cancelled", content.starters).replies;
  const reply: Reply = { ...said[0]!, text: sentences.join(" ") };
  return leave(turn, [reply], flowDecision(flow));
}

function startOver(here: Here): Outcome {
  const { turn, flow, state } = here;
  const names = [...flow.slots.keys()].filter((name) => isAskedIn(here, name));
  const remembered = withoutSlots(turn.session.remembered ?? {}, names);
  const session = { ...turn.session, remembered };
  const fresh = { ...state, slots: withoutSlots(state.slots, names), answered: [], tries: 0 };
  const text = voiced(turn, "flow-restarted", { title: flow.title[turn.language] });
  const walked = walk({ ...here, turn: { ...turn, session }, state: fresh }, 0);
  return toOutcome(walked, [toReply(turn.language, text)]);
}

function options(here: Here): Reply {
  const { turn, flow, state } = here;
  const asks = flow.steps.filter(({ kind }) => kind === "ask").length;
  const number = state.answered.length + 1;
  const places = { title: flow.title[turn.language], number: `${number}`, count: `${Math.max(number, asks)}` };
  const question = questionOf(here);
  const asked = prompt(here, [
    voiced(turn, "flow-help", places),
    ...(question?.kind === "ask" && question.hint ? [filled(here, question.hint)] : []),
  ]);
  return {
    ...asked,
    suggestions: [
      requestButton(here, "resume", "label-repeat"),
      ...(state.answered.length > 0 ? [requestButton(here, "back", "label-back")] : []),
      ...(question?.kind === "ask" && question.skip ? [requestButton(here, "skip", "label-skip")] : []),
      requestButton(here, "why", "label-why"),
      requestButton(here, "start-over", "label-start-over"),
      ...(findPersonFlow(turn)?.id === flow.id ? [] : [requestButton(here, "person", "label-person")]),
      requestButton(here, "cancel", "label-cancel"),
    ],
  };
}

function isAskedIn({ flow }: Here, name: string): boolean {
  return flow.steps.some((step) => step.kind === "ask" && step.slot === name);
}
