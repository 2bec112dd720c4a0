import { toReply } from "../../model/reply.ts";
import { localize } from "../../wording/localize.ts";
import { holds } from "../condition.ts";
import type { Shown, ShownKind } from "../shown-kind.ts";
import { filled } from "../text.ts";

/** A card with the lines whose conditions hold. */
export const card: ShownKind<Extract<Shown, { kind: "card" }>> = {
  show(flowContext, shown) {
    const { turn, state } = flowContext;
    const { language } = turn;
    const lines = shown.lines.filter(({ when }) => holds(when, state.slots, turn.requestContext));
    const facts = lines.map(({ label, text }) => ({ label: label[language], value: filled(flowContext, text) }));
    const title = filled(flowContext, shown.title);
    const said = [title, ...facts.map(({ label, value }) => `- ${label}: ${value}`)].join("\n");
    const labels = () => ({
      copy: localize(turn, "label-copy"),
      print: localize(turn, "label-print"),
      mail: localize(turn, "label-mail"),
    });
    return { ...toReply(language, said), card: { title, facts, ...(shown.isKept && { keep: labels() }) } };
  },
};
