import { isDeepStrictEqual } from "node:util";
import { ActivityTypes, type TurnContext } from "botbuilder";
import { z } from "zod";
import { BUTTON_VALUE, type ButtonValue } from "../../advisor/model/reply.ts";
import type { Transaction } from "../../ports/store.ts";
import type { BotFrameworkTurns } from "../bot-framework/turns.ts";
import { CHOICE_INPUT, PRESS_VERB, renderUsedCard, type ListLabels } from "./render.ts";
import type { SentCards } from "./sent-cards.ts";

/** A press on a card, as the conversation receives it. */
export type Pressed = {
  readonly label: string;
  readonly value: ButtonValue;
  /** Identifies the press; the same for every invoke by which Teams reports it. */
  readonly activityId: string;
};

/**
 * Handles a press on a card (`adaptiveCard/action`): responds with the updated card and replaces the card for all members
 * of the conversation.
 * @param take continues the conversation: stored together with the press, where that is the first.
 * Source: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export async function takePress(
  context: TurnContext,
  cards: SentCards,
  words: ListLabels & { readonly notAButton: string },
  take: (pressed: Pressed, transaction?: Transaction) => Turn,
): Promise<void> {
  const { activity } = context;
  const value = readPress(activity.value);
  const cardId = activity.replyToId ?? "";
  const known = await cards.find(activity.conversation.id, cardId);
  const buttons = [...(known?.reply.suggestions ?? []), ...(known?.reply.ratings ?? [])];
  const label = buttons.find((button) => isDeepStrictEqual(button.value, value))?.label;
  if (value === undefined || (known !== undefined && label === undefined)) {
    await respond(context, toFault(words.notAButton));
    return;
  }
  const press = "rate" in value ? "rated" : "pressed";
  const pressed = { label: label ?? "", value, activityId: `${press} ${cardId}` };
  let turn: Turn | undefined;
  const taken = await cards.press(activity.conversation.id, cardId, press, pressed.label, (transaction) => {
    turn = take(pressed, transaction);
    return turn.stored;
  });
  // The card has been deleted since, but the value of the button suffices.
  if (taken === undefined) turn = take({ label: "", value, activityId: activity.id ?? cardId });
  // A used card ignores its other buttons; the same button may be a repeated invoke.
  else if (!taken.isFirst && taken.card[press] === label) turn = take(pressed);
  await turn?.stored;
  const card = taken && renderUsedCard(taken.card, words);
  await respond(
    context,
    card === undefined
      ? { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "✓" }
      : { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card.content },
  );
  await turn?.ended;
  if (card !== undefined && taken?.isFirst)
    await context.updateActivity({ type: ActivityTypes.Message, id: cardId, attachments: [card] });
}

type Turn = ReturnType<BotFrameworkTurns["take"]>;

const ACTION = z.object({
  action: z.object({
    verb: z.literal(PRESS_VERB),
    data: z.object({ press: z.unknown(), [CHOICE_INPUT]: z.string().max(2000) }).partial(),
  }),
});

function toFault(message: string): object {
  return { statusCode: 400, type: "application/vnd.microsoft.error", value: { code: "BadRequest", message } };
}

/** Reads the value of a button, or of the choice made in a list. */
function readPress(value: unknown): ButtonValue | undefined {
  const data = ACTION.safeParse(value).data?.action.data;
  return BUTTON_VALUE.safeParse(data?.press ?? parse(data?.[CHOICE_INPUT])).data;
}

function parse(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    // Not a choice of the bot's.
    return undefined;
  }
}

async function respond(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
