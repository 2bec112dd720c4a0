import { TurnContext, type Activity } from "botbuilder";
import type { Message } from "../../advisor/model/turn.ts";
import { PROACTIVE_MESSAGING, type Ability } from "../../content/model/actions.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import type { Exchange, SentReply } from "../../conversation/incoming.ts";
import type { Store } from "../../ports/store.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Connector } from "../bot-framework/connector.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import { createExchange, toVisitor } from "../bot-framework/exchange.ts";
import { isBotMentioned, isGroup, readMessage } from "../bot-framework/message.ts";
import { toLanguage } from "../reading/message.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { createInstallations } from "./installations.ts";
import { toListLabels } from "./list-labels.ts";
import { answerExtensionQuery } from "./message-extension.ts";
import { takePress } from "./press.ts";
import { renderForTeams } from "./render.ts";
import { createSentCards } from "./sent-cards.ts";

/** Parts of the bot for Teams. */
export type TeamsParts = {
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly references: ConversationReferences;
  readonly connector: Pick<Connector, "findMember">;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Creates the handler of Teams turns. In a group the bot replies only when mentioned; it welcomes each person or team
 * once; a press disables a card's buttons; and the compose box can search the knowledge base.
 */
export function createTeamsBot(
  conversation: Conversation,
  { knowledge, references, connector, store, now }: TeamsParts,
): (context: TurnContext) => Promise<void> {
  const cards = createSentCards(store, now);
  const installations = createInstallations({ references, connector, store, now, greet });

  /** Answers a message, and stores the cards with buttons so that a press can disable them. */
  async function answer(context: TurnContext, message: Message, id = context.activity.id): Promise<void> {
    const { activity } = context;
    const visitor = toVisitor(activity, await findAbilities(activity));
    const incoming = { ...visitor, message, ...(id !== undefined && { id }) };
    const { sent } = await conversation.answer(incoming, toExchange(context));
    await remember(activity, sent);
  }

  async function greet(context: TurnContext, group?: Parameters<Conversation["greet"]>[2]): Promise<void> {
    const { activity } = context;
    const { id } = activity;
    const visitor = { ...toVisitor(activity, await findAbilities(activity)), ...(id !== undefined && { id }) };
    const { sent } = await conversation.greet(visitor, toExchange(context), group);
    await remember(activity, sent);
  }

  function toExchange(context: TurnContext): Exchange {
    return createExchange(context, async (replies) => {
      const { content } = await knowledge();
      return renderReplies(replies, (reply) => renderForTeams(reply, toListLabels(content, reply.language)));
    });
  }

  async function remember({ conversation: { id } }: Activity, sent: readonly SentReply[]) {
    for (const { reply, activityId } of sent) {
      const hasButtons = reply.suggestions.length + (reply.ratings?.length ?? 0) > 0;
      if (hasButtons && activityId !== "") await cards.remember(id, activityId, reply);
    }
  }

  /** Finds the abilities: proactive messages go only to a personal chat whose person has not blocked the bot. */
  async function findAbilities(activity: Activity): Promise<readonly Ability[]> {
    if (isGroup(activity)) return [];
    const kept = await references.find(activity.channelId, activity.conversation.id);
    return kept === undefined || kept.blockedAt !== undefined ? [] : [PROACTIVE_MESSAGING];
  }

  /** Stores the reference again when a person whose data were deleted writes again. */
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
      const message = readMessage(activity);
      // A pressed button needs no mention: it is on a card of the bot.
      const isAddressed = !isGroup(activity) || isBotMentioned(activity) || message.value !== undefined;
      if (isAddressed) await answer(context, message);
    }
  };
}
