import type { Step } from "../../content/model/flow.ts";
import { holds } from "./condition.ts";
import { toRequest } from "./request.ts";
import { withoutSlots, withValue, type Here } from "./here.ts";
import { toLocalZone } from "../../entities/times/time-zones.ts";
import { rankItems, show } from "./show.ts";
import { filled } from "./text.ts";
import { voiced } from "../wording/voiced.ts";
import type { FlowActionRequest } from "../model/effect.ts";
import { toReply, type Reply } from "../model/reply.ts";

/** What a flow said on its way, and where it stopped. */
export type Walked = {
  /** As it is now; `state.step` names the question when it waits. */
  readonly here: Here;
  readonly replies: readonly Reply[];
  /** Whether it waits for an answer; else it has ended. */
  readonly waits: boolean;
  /** Ids of the topics and flows to offer at the end. */
  readonly offers: readonly string[];
  /** What to carry out at the end. */
  readonly request?: { readonly request: FlowActionRequest; readonly done: Reply; readonly failed: Reply };
};

/** No flow is this long; a way round without a question would be, were the check to miss one. */
const MAX_STEPS = 500;

/**
 * Goes through a flow from a step until it needs an answer or ends. Questions whose answer is known are passed over.
 * @param isSaid whether a step that says something is to be heard; after a correction not all of it is said again.
 */
export function walk(start: Here, from: number, isSaid: (step: Step) => boolean = () => true): Walked {
  const { steps } = start.flow;
  const replies: Reply[] = [];
  let here = start;
  let at = from;
  for (let count = 0; count < MAX_STEPS; count++) {
    const step = steps[at];
    if (step === undefined) break;
    at += 1;
    if (!holds(step.when, here.state.slots, here.turn.circumstances)) continue;
    switch (step.kind) {
      case "ask":
        if (here.state.slots[step.slot] !== undefined) break;
        here = withStandard(here, step.slot);
        if (here.state.slots[step.slot] !== undefined) break;
        return { here: waitAt(here, step.key), replies, waits: true, offers: [] };
      case "confirm":
        return { here: waitAt(here, step.key), replies, waits: true, offers: [] };
      case "go": {
        const target = steps.findIndex(({ key }) => key === step.to);
        if (target < at) here = forgetFrom(here, steps.slice(target, at));
        at = target;
        break;
      }
      case "end":
        return { here, replies, waits: false, offers: step.offers };
      case "do": {
        const { language } = here.turn;
        const failed = step.failed ? filled(here, step.failed) : voiced(here.turn, "flow-failed");
        const request = {
          request: toRequest(here, step),
          done: toReply(language, filled(here, step.done)),
          failed: toReply(language, failed),
        };
        return { here, replies, waits: false, offers: [], request };
      }
      case "say":
      case "rank":
      case "show-topic":
      case "show-salary":
      case "show-education":
      case "show-card":
        if (step.kind === "rank" && step.saves !== undefined) {
          here = withValue(here, step.saves, rankItems(here, step.items)[0]!.item.id);
        }
        if (isSaid(step)) replies.push(...show(here, step));
    }
  }
  return { here, replies, waits: false, offers: [] };
}

/** Puts together replies that are nothing but text with the one that follows them. */
export function joinReplies(replies: readonly Reply[]): Reply[] {
  const joined: Reply[] = [];
  for (const reply of replies) {
    const last = joined.at(-1);
    const isBare = last && !last.card && !last.items && last.sources.length === 0 && last.suggestions.length === 0;
    const verbatim = [...(last?.verbatim ?? []), ...(reply.verbatim ?? [])];
    const written = verbatim.length > 0 ? { verbatim } : {};
    if (isBare && reply.text !== "")
      joined.splice(-1, 1, { ...reply, ...written, text: `${last.text}\n\n${reply.text}` });
    else joined.push(reply);
  }
  return joined;
}

/** Takes what need not be asked because it is told by the channel, the conversation or the flow itself. */
function withStandard(here: Here, name: string): Here {
  const slot = here.flow.slots.get(name);
  const { circumstances, language } = here.turn;
  if (slot?.type === "time-zone") return withValue(here, name, toLocalZone(circumstances.timeZone));
  if (slot?.type === "language") return withValue(here, name, language);
  if (slot?.type !== "choice" || slot.standard === undefined) return here;
  return withValue(here, name, slot.standard);
}

function waitAt(here: Here, step: string): Here {
  return { ...here, state: { ...here.state, step, tries: 0 } };
}

/** A jump back asks again. */
function forgetFrom(here: Here, steps: readonly Step[]): Here {
  const names = steps.flatMap((step) => (step.kind === "ask" ? [step.slot] : []));
  return { ...here, state: { ...here.state, slots: withoutSlots(here.state.slots, names) } };
}
