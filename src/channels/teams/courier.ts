import { showLetter } from "../../advisor/results/show-letter.ts";
import type { Knowledge } from "../../advisor/model/turn.ts";
import type { Courier, Delivery } from "../../alerts/sending/courier.ts";
import type { Store } from "../../ports/store.ts";
import { deliveryOf, type ChannelAdapter } from "../bot-framework/adapter.ts";
import type { Delivery as Sent } from "../bot-framework/connector.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import { toListLabels } from "../../conversation/conversation.ts";
import { renderReplies, TEAMS } from "../rendering/render.ts";
import { createSentCards } from "./sent-cards.ts";

/** What letters are brought to Teams with. */
export type TeamsCourierParts = {
  readonly adapter: Pick<ChannelAdapter, "continueConversation">;
  readonly references: Pick<ConversationReferences, "find">;
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates what brings letters of job alerts into conversations of Teams, as cards whose buttons a press uses up. */
export function createTeamsCourier({ adapter, references, knowledge, store, now }: TeamsCourierParts): Courier {
  const cards = createSentCards(store, now);

  return {
    async deliver(letter, begin) {
      const { recipient, language } = letter.alert;
      if (recipient.kind !== "teams") return "refused";
      const kept = await references.find(TEAMS, recipient.conversation);
      if (kept === undefined || kept.blockedAt !== undefined) return "refused";
      const { content } = await knowledge();
      const reply = showLetter({ content, language }, letter);
      if (reply === undefined) return "refused";
      let delivery: Delivery = "later";
      // It answers nothing that was said.
      const { activityId: _, ...reference } = kept.reference;
      if (!(await begin())) return delivery;
      await adapter.continueConversation(reference, async (context) => {
        for (const { activities } of renderReplies([reply], TEAMS, () => toListLabels(content, language))) {
          const responses = await context.sendActivities([...activities]);
          const last = responses.at(-1)?.id;
          // What has arrived in part is not sent again.
          delivery = last === undefined ? toDelivery(deliveryOf(context)) : "delivered";
          if (last !== undefined && responses.length === activities.length)
            await cards.remember(recipient.conversation, last, reply);
        }
      });
      return delivery;
    },
  };
}

/** Statuses by which a channel says that a message will never be taken: it is malformed, or its conversation is no more. */
const NEVER: ReadonlySet<number> = new Set([400, 404, 410, 413]);

function toDelivery(sent: Sent | undefined): Delivery {
  if (sent === undefined) return "later";
  if (sent.kind === "blocked") return "refused";
  if (sent.kind === "done") return "delivered";
  if (sent.mayHaveArrived) return "unknown";
  return sent.status !== undefined && NEVER.has(sent.status) ? "refused" : "later";
}
