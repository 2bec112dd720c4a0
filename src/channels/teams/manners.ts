import type { Reply } from "../../advisor/model/reply.ts";
import type { Store } from "../../ports/store.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Connector } from "../bot-framework/connector.ts";
import type { ChannelManners } from "../bot-framework/turns.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { findAdder } from "./installations.ts";
import { toListLabels } from "./list-labels.ts";
import { renderForTeams } from "./render.ts";
import { createSentCards } from "./sent-cards.ts";

/** Parts of the manners of Teams. */
export type TeamsMannersParts = {
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly connector: Pick<Connector, "findMember">;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates the manners of Teams: replies are cards, and those with buttons are stored so that a press can disable them. */
export function createTeamsManners({ knowledge, connector, store, now }: TeamsMannersParts): ChannelManners {
  const cards = createSentCards(store, now);
  return {
    async render(_, replies, isContinued) {
      const { content } = await knowledge();
      const render = (reply: Reply) => renderForTeams(reply, toListLabels(content, reply.language));
      return renderReplies(replies, render, isContinued);
    },

    async remember(transaction, { conversation }, reply, activityId) {
      if (hasButtons(reply) && activityId !== "") await cards.remember(conversation.id, activityId, reply, transaction);
    },

    findGroup: async ({ visitor, address }) =>
      visitor.isGroup ? { adder: await findAdder(address, connector) } : undefined,
  };
}

function hasButtons({ suggestions, ratings = [] }: Reply): boolean {
  return suggestions.length + ratings.length > 0;
}
