import {
  ActivityTypes,
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from "botbuilder";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../log.ts";
import { toWire, type WireActivity } from "./activity.ts";
import type { Conversations } from "./conversations.ts";
import { REQUESTER } from "../requester.ts";

/** What a bot does with one activity. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

/** The longest pause a `delay` activity may ask for. */
const MAX_DELAY_MS = 5000;

const FAULT_SENTENCE = "Something went wrong on our side. Please ask again.";

/**
 * Runs a Bot Framework bot in this process: what it sends goes to the conversation's log, where the embedded Direct
 * Line shows it to the visitor. Set `onTurnError` for a sentence in the visitor's language.
 */
export class DirectLineAdapter extends BotAdapter {
  readonly #conversations: Conversations;
  readonly #log: Log;

  constructor(conversations: Conversations, log: Log) {
    super();
    this.#conversations = conversations;
    this.#log = log;
    this.onTurnError = async (context, err) => {
      log.error({ err, conversation: context.activity.conversation?.id }, "turn failed");
      await context.sendActivity(FAULT_SENTENCE);
    };
  }

  /**
   * Runs one turn: middleware, then `logic`, then `onTurnError` if either throws.
   * @param requester tells apart who sends many messages, where that is known.
   */
  async processActivity(activity: Partial<Activity>, logic: TurnLogic, requester?: string): Promise<void> {
    const context = new TurnContext(this, activity);
    if (requester !== undefined) context.turnState.set(REQUESTER, requester);
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.#send(context, activity) });
    return responses;
  }

  /** Replaces the content of an activity sent before; it keeps its id, time and place. */
  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | void> {
    const conversationId = toConversationId(activity.conversation ?? context.activity.conversation);
    const id = activity.id ?? "";
    const wire = await this.#withKnownReply(conversationId, toWire(activity));
    if (await this.#conversations.log.replace(conversationId, id, wire)) return { id };
    this.#log.warn({ conversation: conversationId, activity: id }, "activity to update is unknown");
  }

  /** Deletes an activity sent before: an event under its id takes its place, which Web Chat does not draw. */
  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const conversationId = toConversationId(reference.conversation ?? context.activity.conversation);
    const id = reference.activityId ?? "";
    const event = toWire({ type: ActivityTypes.Event, name: "messageDeleted" });
    if (await this.#conversations.log.replace(conversationId, id, event)) return;
    this.#log.warn({ conversation: conversationId, activity: id }, "activity to delete is unknown");
  }

  /** Starts a turn of the bot's own in a conversation held before; does nothing when that has been forgotten. */
  override async continueConversation(reference: Partial<ConversationReference>, logic: TurnLogic): Promise<void> {
    const conversationId = toConversationId(reference.conversation);
    if ((await this.#conversations.find(conversationId)) === undefined) {
      this.#log.info({ conversation: conversationId }, "conversation to continue is gone");
      return;
    }
    const event = { type: ActivityTypes.Event, name: "ContinueConversation" };
    await this.processActivity(TurnContext.applyConversationReference(event, reference, true), logic);
  }

  /** The same as `continueConversation`; there is no app id and no audience inside one process. */
  override async continueConversationAsync(
    _botAppIdOrClaims: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: TurnLogic | string,
    logic?: TurnLogic,
  ): Promise<void> {
    const chosen = typeof logicOrAudience === "string" ? logic : logicOrAudience;
    if (chosen !== undefined) await this.continueConversation(reference, chosen);
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    const conversationId = toConversationId(activity.conversation ?? context.activity.conversation);
    if (activity.type === ActivityTypes.Trace || activity.type === ActivityTypes.InvokeResponse) return "";
    if (activity.type === "delay") {
      await wait(Math.min(Number(activity.value) || 0, MAX_DELAY_MS));
      return "";
    }
    const wire = await this.#withKnownReply(conversationId, toWire(activity));
    if (activity.type !== ActivityTypes.Typing)
      return (await this.#conversations.log.append(conversationId, wire)).activity.id ?? "";
    await this.#conversations.log.pass(conversationId, wire);
    return "";
  }

  /** Web Chat holds a reply to an activity it has never seen back for five seconds. */
  async #withKnownReply(conversationId: string, wire: WireActivity): Promise<WireActivity> {
    const id = wire.replyToId;
    if (id !== undefined && (await this.#conversations.log.has(conversationId, id))) return wire;
    const { replyToId: _, ...rest } = wire;
    return { ...rest, type: wire.type };
  }
}

function toConversationId(conversation: { id: string } | undefined): string {
  return conversation?.id ?? "";
}
