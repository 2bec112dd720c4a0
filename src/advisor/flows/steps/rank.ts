import type { StepOf } from "../../../content/model/flow.ts";
import { toReply } from "../../model/reply.ts";
import { topicButtons } from "../../wording/topic-buttons.ts";
import { isMet } from "../condition.ts";
import { withValue, type FlowContext } from "../context.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { fillText } from "../text.ts";

type RankStep = StepOf<"rank">;

const MAX_RANKED_BUTTONS = 3;

/** Ranks items by points and stores the best one where the step says so. */
export const rankBehaviour: StepBehaviour<RankStep> = {
  run(flowContext, { text, saves, items }) {
    const first = rankItems(flowContext, items)[0]!.item.id;
    const saved = saves === undefined ? flowContext : withValue(flowContext, saves, first);
    const { content, language } = saved.turn;
    const ranked = rankItems(saved, items);
    const said = ranked.map(({ item, because }, at) => `${at + 1}. ${[item.title[language], ...because].join(": ")}`);
    const topics = ranked.flatMap(({ item }) => item.topic ?? []).slice(0, MAX_RANKED_BUTTONS);
    const words = `${fillText(saved, text)}\n\n${said.join("\n")}`;
    return {
      kind: "passed",
      flowContext: saved,
      replies: [toReply(language, words, topicButtons(content, topics, language))],
    };
  },
};

/** Returns the items with their reasons, most points first. */
function rankItems(flowContext: FlowContext, items: RankStep["items"]) {
  const scored = items.map((item) => {
    const counted = item.points.filter(({ when }) =>
      isMet(when, flowContext.state.slots, flowContext.turn.requestContext),
    );
    const sum = counted.reduce((total, { points }) => total + points, 0);
    // Reasons against come last and are told too.
    const reasons = counted.toSorted((a, b) => Math.sign(b.points) - Math.sign(a.points));
    const because = reasons.map((each) => fillText(flowContext, each.because));
    return { item, sum, because: because.length > 0 ? [because.join(" ")] : [] };
  });
  return scored.toSorted((a, b) => b.sum - a.sum);
}
