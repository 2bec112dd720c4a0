import type { Finisher } from "../model/turn.ts";

/** Remembers the topics and flows on the buttons of the last reply, so that "yes" can take the only one. */
export const rememberOffers: Finisher = (_turn, outcome) => {
  const { offered: _, ...session } = outcome.session;
  const offered = (outcome.replies.at(-1)?.suggestions ?? []).flatMap(({ value }) => {
    if ("topic" in value && !("rate" in value)) return value.topic;
    return "flow" in value && !("run" in value) ? value.flow : [];
  });
  return { ...outcome, session: offered.length === 0 ? session : { ...session, offered } };
};

/** Remembers the topic that an honest gap or a guess quoted, as long as the talk is about it. */
export const rememberQuoted: Finisher = (turn, outcome) => {
  const { quoted, ...session } = outcome.session;
  const { gap, act, kind, options } = outcome.decision;
  const isShown = outcome.replies.some(({ sources }) => sources.length > 0);
  // A guess begins to answer the first topic that it offers.
  const guessed = kind === "clarify" ? options[0] : undefined;
  const nearest = gap === undefined ? guessed : (turn.index.findNearest(gap.subject, gap.facet)?.topic ?? options[0]);
  if (isShown && nearest !== undefined && turn.content.topics.has(nearest))
    return { ...outcome, session: { ...session, quoted: nearest } };
  return quoted === undefined || act === "talk" ? outcome : { ...outcome, session };
};
