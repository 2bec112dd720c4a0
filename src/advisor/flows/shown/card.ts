import { toReply } from "../../model/reply.ts";
import { localize } from "../../wording/localize.ts";
import { isMet } from "../condition.ts";
import type { Shown, ShownBehaviour } from "../shown-behaviour.ts";
import { fillText } from "../text.ts";
import { withFactSources } from "../told-facts.ts";

/** A card with the lines whose conditions hold. */
export const cardBehaviour: ShownBehaviour<Extract<Shown, { kind: "card" }>> = {
  show(flowContext, shown) {
    const { turn, state } = flowContext;
    const { language } = turn;
    const lines = shown.lines.filter(({ when }) => isMet(when, state.slots, turn.requestContext));
    const facts = lines.map(({ label, text }) => ({ label: label[language], value: fillText(flowContext, text) }));
    const title = fillText(flowContext, shown.title);
    const said = [title, ...facts.map(({ label, value }) => `- ${label}: ${value}`)].join("\n");
    const labels = () => ({
      copy: localize(turn, "label-copy"),
      print: localize(turn, "label-print"),
      mail: localize(turn, "label-mail"),
    });
    const reply = { ...toReply(language, said), card: { title, facts, ...(shown.isKept && { keep: labels() }) } };
    return withFactSources(
      flowContext,
      reply,
      lines.map(({ text }) => text[language]),
    );
  },
};
