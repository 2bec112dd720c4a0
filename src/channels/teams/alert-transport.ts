import type { Activity } from "botbuilder";
import { showAlertMessage } from "../../advisor/results/alert-message.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { AlertTransport, DeliveryOutcome } from "../../alerts/sending/alert-transport.ts";
import type { Store } from "../../ports/store.ts";
import { connectorResultOf, type BotFrameworkAdapter } from "../bot-framework/adapter.ts";
import type { ConnectorResult as Sent } from "../bot-framework/connector.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import { TEAMS } from "../bot-framework/message.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { toListLabels } from "./list-labels.ts";
import { renderForTeams } from "./render.ts";
import { createSentCards } from "./sent-cards.ts";

/** Parts of the transport. */
export type TeamsAlertTransportParts = {
  readonly adapter: Pick<BotFrameworkAdapter, "continueConversation">;
  readonly references: Pick<ConversationReferences, "find">;
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates the transport that sends alert messages to Teams conversations, as cards whose buttons work once. */
export function createTeamsAlertTransport({
  adapter,
  references,
  knowledge,
  store,
  now,
}: TeamsAlertTransportParts): AlertTransport {
  const cards = createSentCards(store, now);

  return {
    async deliver(alertMessage, begin) {
      const { recipient, language } = alertMessage.alert;
      if (recipient.kind !== "teams") return "refused";
      const kept = await references.find(TEAMS, recipient.conversation);
      if (kept === undefined || kept.blockedAt !== undefined) return "refused";
      const { content } = await knowledge();
      const reply = showAlertMessage({ content, language }, alertMessage);
      if (reply === undefined) return "refused";
      let delivery: DeliveryOutcome = "later";
      // The message is not a reply.
      const { activityId: _, ...reference } = kept.reference;
      if (!(await begin())) return delivery;
      await adapter.continueConversation(reference, async (context) => {
        const labels = toListLabels(content, language);
        for (const { activities } of renderReplies([reply], (each) => renderForTeams(each, labels))) {
          const responses = await context.sendActivities([...activities] as Partial<Activity>[]);
          const last = responses.at(-1)?.id;
          // A message that has arrived in part is not sent again.
          delivery = last === undefined ? toDeliveryOutcome(connectorResultOf(context)) : "delivered";
          if (last !== undefined && responses.length === activities.length)
            await cards.remember(recipient.conversation, last, reply);
        }
      });
      return delivery;
    },
  };
}

/** Statuses of a permanent refusal: the message is malformed, or its conversation does not exist any more. */
const NEVER: ReadonlySet<number> = new Set([400, 404, 410, 413]);

function toDeliveryOutcome(sent: Sent | undefined): DeliveryOutcome {
  if (sent === undefined) return "later";
  if (sent.kind === "blocked") return "refused";
  if (sent.kind === "done") return "delivered";
  if (sent.mayHaveArrived) return "unknown";
  return sent.status !== undefined && NEVER.has(sent.status) ? "refused" : "later";
}
