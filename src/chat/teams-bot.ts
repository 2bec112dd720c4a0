import { type Activity, type TurnContext } from "botbuilder";
import type { Message } from "../advisor/turn.ts";
import type { Store } from "../store/store.ts";
import type { Connector } from "./channel-connector.ts";
import type { BotParts, Conversation, SentReply } from "./conversation.ts";
import type { ConversationReferences } from "./conversation-references.ts";
import { isBotMentioned, toLanguage, toMessage } from "./message.ts";
import { createSentCards } from "./sent-cards.ts";
import { createInstallations, isGroup } from "./teams-installations.ts";
import { takePress } from "./teams-press.ts";

/** What the bot needs for Teams besides. */
export type TeamsParts = {
  readonly references: ConversationReferences;
  readonly connector: Pick<Connector, "findMember">;
};

/**
 * Creates the bot as Teams expects it: in a group it speaks when spoken to, it welcomes once, its buttons are used up by
 * a press, and the knowledge base can be searched from the compose box.
 */
export function createTeamsBot(
  conversation: Conversation,
  { knowledge, references, connector, store, now }: TeamsParts & Pick<BotParts, "knowledge" | "now"> & { store: Store },
): (context: TurnContext) => Promise<void> {
  const cards = createSentCards(store, now);
  const installations = createInstallations({ conversation, references, connector, store, now, remember });

  /** Answers, and remembers what was sent with buttons, so that a press can use them up. */
  async function answer(context: TurnContext, message: Message, activityId?: string): Promise<void> {
    const sent = await conversation.answer(context, message, activityId);
    await remember(context.activity, sent);
  }

  async function remember({ conversation: { id } }: Activity, sent: readonly SentReply[]) {
    for (const { reply, activityId } of sent) {
      const hasButtons = reply.suggestions.length + (reply.ratings?.length ?? 0) > 0;
      if (hasButtons && activityId !== "") await cards.remember(id, activityId, reply);
    }
  }

  async function takeInvoke(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (activity.name === "adaptiveCard/action") {
      const { content } = await knowledge();
      const chooseLabel = content.voice["label-choose"][toLanguage(activity)];
      await takePress(context, cards, chooseLabel, ({ label, value, activityId }) =>
        answer(context, { text: label, value, hasAttachment: false }, activityId),
      );
    }
  }

  return async (context) => {
    const { activity } = context;
    if (await installations.take(context)) return;
    if (activity.type === "invoke") await takeInvoke(context);
    else if (activity.type === "message" && (!isGroup(activity) || isBotMentioned(activity)))
      await answer(context, toMessage(activity));
  };
}
