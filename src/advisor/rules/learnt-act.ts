import type { TalkRequest } from "../../languages/model/reading.ts";
import { SECOND_CHANCE } from "../../understanding/tuning.ts";
import { offerFlow } from "../flows/wish.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { answerTopics } from "../wording/outcomes.ts";
import { complain } from "./complaint.ts";
import { findSpokenTopic } from "./context/spoken-topic.ts";
import { performCourtesy } from "./courtesy.ts";
import { answerTalk } from "./talk/answer-talk.ts";

/** Performs the act that a message most likely is by the encoder, in words of no list; `undefined` where none is likely. */
export function performLearntAct(turn: Turn): Outcome | undefined {
  const [best] = turn.classifier.hearActs(turn.message.text, findSpokenTopic(turn)?.id);
  if (best === undefined || best.chance < SECOND_CHANCE.learntFrom) return undefined;
  // Before anything was said, nothing is there to praise, decline or complain about.
  if (turn.session.said === undefined && best.act !== "guide") return undefined;
  return PERFORMANCES[best.act]?.(turn);
}

/** Performances by the acts that the encoder tells. The other acts have rules of their own, or need none. */
const PERFORMANCES: Readonly<Record<string, (turn: Turn) => Outcome | undefined>> = {
  more: talk("more"),
  shorter: talk("shorter"),
  simpler: talk("simpler"),
  again: talk("again"),
  example: talk("example"),
  source: talk("source"),
  doubts: talk("doubt"),
  "other-language": talk("swap-language"),
  complains: complain,
  praise: (turn) => performCourtesy(turn, "praises"),
  accepts: (turn) => performCourtesy(turn, "agrees"),
  declines: (turn) => performCourtesy(turn, "declines"),
  guide: offerLikeliestGuide,
};

function talk(request: TalkRequest): (turn: Turn) => Outcome | undefined {
  return (turn) => answerTalk(turn, [request]);
}

/** A wish for help in words of no guide is met by the guide that they resemble most, as an offer; doubt never starts one. */
function offerLikeliestGuide(turn: Turn): Outcome | undefined {
  const { content, classifier, message } = turn;
  const [best] = classifier.rank(message.text, new Set(content.flows.keys())).matches;
  const flow = best && best.confidence >= SECOND_CHANCE.guideFrom ? content.flows.get(best.topic) : undefined;
  if (flow !== undefined && best !== undefined) return offerFlow(turn, flow, best.confidence);
  const help = content.topics.get("help");
  return help && answerTopics(turn, [help], 1);
}
