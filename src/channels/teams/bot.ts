import { TurnContext, type Activity } from "botbuilder";
import { PROACTIVE_MESSAGING, type Ability } from "../../content/model/actions.ts";
import type { Store } from "../../ports/store.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import type { BotFrameworkTurns } from "../bot-framework/turns.ts";
import { toVisitor } from "../bot-framework/visitor.ts";
import { isBotMentioned, isGroup, readMessage } from "../bot-framework/message.ts";
import { toLanguage } from "../reading/message.ts";
import { createInstallations } from "./installations.ts";
import { toListLabels } from "./list-labels.ts";
import { answerExtensionQuery } from "./message-extension.ts";
import { takePress } from "./press.ts";
import { createSentCards } from "./sent-cards.ts";

/** Parts of the bot for Teams. */
export type TeamsParts = {
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly references: ConversationReferences;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Creates the handler of Teams turns. In a group the bot replies only when mentioned; it welcomes each person or team
 * once; a press disables a card's buttons; and the compose box can search the knowledge base.
 */
export function createTeamsBot(
  turns: BotFrameworkTurns,
  { knowledge, references, store, now }: TeamsParts,
): (context: TurnContext) => Promise<void> {
  const cards = createSentCards(store, now);
  const installations = createInstallations({
    references,
    store,
    now,
    greet: async (context, transaction) => takeToEnd(turns.take(context, await toCause(context), transaction)),
  });

  async function toCause({ activity }: TurnContext, id = activity.id) {
    return { visitor: toVisitor(activity, await findAbilities(activity)), ...(id !== undefined && { id }) };
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
      const { visitor } = await toCause(context);
      await takePress(context, cards, words, ({ label, value, activityId: id }, transaction) =>
        turns.take(context, { visitor, id, message: { text: label, value, hasAttachment: false } }, transaction),
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
      if (isAddressed) await takeToEnd(turns.take(context, { ...(await toCause(context)), message }));
    }
  };
}

/** Waits until a turn has ended. @throws StoreFailed when it could not be stored. */
async function takeToEnd({ stored, ended }: ReturnType<BotFrameworkTurns["take"]>): Promise<void> {
  await stored;
  await ended;
}
