import { TurnContext, type Activity } from "botbuilder";
import type { Message } from "../../advisor/model/turn.ts";
import type { Store } from "../../ports/store.ts";
import type { Connector } from "../bot-framework/connector.ts";
import {
  toListLabels,
  type BotParts,
  type ConversationHandler,
  type SentReply,
} from "../../conversation/conversation-handler.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import { isBotMentioned, isGroup, toLanguage, toMessage } from "../bot-framework/message.ts";
import { answerExtensionQuery } from "./message-extension.ts";
import { createSentCards } from "./sent-cards.ts";
import { createInstallations } from "./installations.ts";
import { takePress } from "./press.ts";

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
  conversation: ConversationHandler,
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

  /** Whoever had everything deleted and writes again can be written to again. */
  async function keepReference(activity: Activity): Promise<void> {
    if (isGroup(activity) || (activity.type !== "message" && activity.type !== "invoke")) return;
    if ((await references.find(activity.channelId, activity.conversation.id)) !== undefined) return;
    await references.keep(TurnContext.getConversationReference(activity));
  }

  async function takeInvoke(context: TurnContext): Promise<void> {
    const { activity } = context;
    const known = await knowledge();
    if (activity.name === "adaptiveCard/action") {
      const language = toLanguage(activity);
      const notAButton = known.content.catalogue["not-a-button"][language];
      const words = { ...toListLabels(known.content, language), notAButton };
      await takePress(context, cards, words, ({ label, value, activityId }) =>
        answer(context, { text: label, value, hasAttachment: false }, activityId),
      );
    } else if (activity.name === "composeExtension/query") {
      const body = answerExtensionQuery(known, activity, now());
      await context.sendActivity({ type: "invokeResponse", value: { status: 200, body } });
    }
  }

  return async (context) => {
    const { activity } = context;
    if (await installations.take(context)) return;
    await keepReference(activity);
    if (activity.type === "invoke") await takeInvoke(context);
    else if (activity.type === "message") {
      const message = toMessage(activity);
      // A button is pressed on a card of the bot's, so that nobody has to mention it.
      const isAddressed = !isGroup(activity) || isBotMentioned(activity) || message.value !== undefined;
      if (isAddressed) await answer(context, message);
    }
  };
}
