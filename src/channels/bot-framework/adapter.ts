import {
  ActivityTypes,
  BotAdapter,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
} from "botbuilder";
import type { Log } from "../../log.ts";
import { StoreFailed } from "../../ports/store.ts";
import type { TurnHandler } from "./turn-handler.ts";
import { readActivity } from "./activity.ts";
import type { Connector, ConnectorResult, ConversationAddress } from "./connector.ts";
import { createSendQueue, type SendQueue } from "./send-queue.ts";
import type { TokenValidator } from "./token-validator.ts";
import type { ConversationReferences } from "./conversation-references.ts";
import type { BotFrameworkLimits } from "./limits.ts";

/** HTTP response to a posted activity. */
export type BotFrameworkResponse = { readonly status: number; readonly body?: unknown };

/** Parts of the adapter. */
export type BotFrameworkAdapterParts = {
  readonly connector: Connector;
  /** Absent for a bot without an app id, which accepts every activity that the server lets through. */
  readonly checkToken: TokenValidator | undefined;
  readonly callerId: string | undefined;
  readonly references: ConversationReferences;
  readonly limits: BotFrameworkLimits;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const CONNECTOR_RESULT = Symbol("connector result");

/** Returns the result of the last activity that a turn has sent. */
export function connectorResultOf(context: TurnContext): ConnectorResult | undefined {
  return context.turnState.get<ConnectorResult | undefined>(CONNECTOR_RESULT);
}

/** Time after a block in which a message does not lift it: the message may have been sent before the block. */
const BLOCK_GRACE_MS = 60_000;

/**
 * The adapter of Bot Framework clients (Teams, the Emulator, the Playground). It receives activities over HTTP and sends
 * replies through the channel's REST interface, in order within each conversation and within the channel's limits.
 */
export class BotFrameworkAdapter extends BotAdapter {
  readonly #parts: BotFrameworkAdapterParts;
  readonly #queue: SendQueue;
  readonly #turns = new Set<Promise<unknown>>();

  constructor(parts: BotFrameworkAdapterParts) {
    super();
    this.#parts = parts;
    this.#queue = createSendQueue(parts.limits.sendsPerSecond);
  }

  /**
   * Runs one turn on a posted activity. The response is ready when the turn ends, when an invoke has its response, or
   * after `acknowledgeAfterMs`; in the last case the turn continues in the background.
   * @param authorization the request's Authorization header, empty when it had none.
   * @param body the request's parsed JSON.
   */
  async receive(authorization: string, body: unknown, bot: TurnHandler): Promise<BotFrameworkResponse> {
    const { checkToken, callerId, limits } = this.#parts;
    const read = readActivity(body);
    if (read.kind === "refused")
      return toRefusal(400, `Not an activity: ${read.fields.join(", ")} is missing or of the wrong type.`);
    const { activity } = read;
    const verdict = checkToken === undefined ? "valid" : await checkToken(authorization, activity);
    if (verdict === "invalid") return toRefusal(401, "The bearer token is not valid.");
    if (verdict === "unverifiable") return toRefusal(503, "The bearer token cannot be verified just now. Try again.");
    if (callerId !== undefined) activity.callerId = callerId;
    if (await this.#isBlocked(activity)) return { status: 200 };

    const context = new TurnContext(this, activity);
    const answered = new Promise<void>((resolve) => {
      context.onSendActivities(async (_context, sent, next) => {
        const responses = await next();
        if (sent.some(({ type }) => type === "invokeResponse")) resolve();
        return responses;
      });
    });
    const fault = await within(limits.acknowledgeAfterMs, [this.#run(context, bot), answered]);
    if (fault instanceof StoreFailed) return toRefusal(503, "The activity cannot be stored just now. Send it again.");
    return toResponse(context);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === "invokeResponse") {
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        responses.push({ id: "" });
      } else {
        const id = await this.#send(context, activity);
        // The next activities would arrive without this one before them.
        if (id === undefined) return responses;
        responses.push({ id });
      }
    }
    return responses;
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | void> {
    const target = toConversationAddress(context, activity);
    const result = await this.#deliver(context, target, () => this.#parts.connector.update(target, activity));
    if (result.kind === "done") return { id: activity.id ?? "" };
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const target = toConversationAddress(context, reference);
    const id = reference.activityId ?? "";
    await this.#deliver(context, target, () => this.#parts.connector.delete(target, id));
  }

  /** Starts a turn without an incoming activity; does nothing in a conversation whose person has blocked the bot. */
  override async continueConversation(reference: Partial<ConversationReference>, bot: TurnHandler): Promise<void> {
    const { references } = this.#parts;
    const kept = await references.find(reference.channelId ?? "", reference.conversation?.id ?? "");
    if (kept?.blockedAt !== undefined) return;
    const event = { type: ActivityTypes.Event, name: "ContinueConversation" };
    await this.#run(new TurnContext(this, TurnContext.applyConversationReference(event, reference, true)), bot);
  }

  /** Goes on with a turn that another process has left. Unlike `receive`, it throws what the turn throws. */
  async resume(activity: Activity, bot: TurnHandler): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), bot);
  }

  /** Waits for the turns under way, each for as long as a channel would. */
  async close(): Promise<void> {
    await within(this.#parts.limits.acknowledgeAfterMs, [Promise.all(this.#turns)]);
    this.#parts.connector.close();
  }

  /** Runs a turn; resolves with the error of one that failed. */
  async #run(context: TurnContext, bot: TurnHandler): Promise<unknown> {
    const turn = this.runMiddleware(context, bot)
      .catch((error: unknown) => {
        this.#parts.log.error({ err: error, channel: context.activity.channelId }, "turn failed");
        return error;
      })
      .finally(() => this.#turns.delete(turn));
    this.#turns.add(turn);
    return turn;
  }

  /** @returns the id in the channel, or `undefined` when the activity did not arrive. */
  async #send(context: TurnContext, activity: Partial<Activity>): Promise<string | undefined> {
    if (activity.type === "trace") return "";
    const target = toConversationAddress(context, activity);
    const result = await this.#deliver(context, target, () => this.#parts.connector.send(target, activity));
    context.turnState.set(CONNECTOR_RESULT, result);
    return result.kind === "done" ? readId(result.body) : undefined;
  }

  /** Queues a send; skips it if the person has blocked the bot by the time its turn comes. */
  #deliver(
    context: TurnContext,
    target: ConversationAddress,
    send: () => Promise<ConnectorResult>,
  ): Promise<ConnectorResult> {
    const { log, references, now } = this.#parts;
    const { activity } = context;
    return this.#queue(target.conversationId, async () => {
      if (references.isBlocked(target.conversationId)) return { kind: "blocked" };
      const result = await send();
      if (result.kind === "blocked") {
        await references.block(TurnContext.getConversationReference(activity), now());
        log.info({ channel: activity.channelId }, "blocked by the person");
      } else if (result.kind === "failed") {
        const { status, reason } = result;
        log.warn({ channel: activity.channelId, status, reason }, "not delivered");
      }
      return result;
    });
  }

  /** Returns whether the person has blocked the bot; lifts the block for a message sent later. */
  async #isBlocked({ channelId, conversation, type }: Activity): Promise<boolean> {
    const { references, now } = this.#parts;
    const kept = await references.find(channelId, conversation.id);
    const isWritten = type === "message" || type === "invoke";
    if (kept?.blockedAt === undefined || !isWritten) return false;
    if (now() - kept.blockedAt < BLOCK_GRACE_MS) return true;
    await references.keep(kept.reference);
    return false;
  }
}

/** Resolves as the first of several promises, or with `undefined` after `ms`. */
async function within(ms: number, promises: readonly Promise<unknown>[]): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  const first = await Promise.race([...promises, over]);
  clearTimeout(timer);
  return first;
}

function toRefusal(status: number, error: string): BotFrameworkResponse {
  return { status, body: { error } };
}

function toResponse(context: TurnContext): BotFrameworkResponse {
  if (context.activity.deliveryMode === "expectReplies")
    return { status: 200, body: { activities: context.bufferedReplyActivities } };
  if (context.activity.type !== "invoke") return { status: 200 };
  const response = context.turnState.get<Partial<Activity> | undefined>(INVOKE_RESPONSE_KEY);
  const value = response?.value as InvokeResponse | undefined;
  return { status: value?.status ?? 501, ...(value?.body !== undefined && { body: value.body as unknown }) };
}

function toConversationAddress(
  { activity }: TurnContext,
  { serviceUrl, conversation }: Partial<ConversationReference>,
): ConversationAddress {
  return {
    serviceUrl: serviceUrl ?? activity.serviceUrl,
    conversationId: conversation?.id ?? activity.conversation.id,
  };
}

function readId(body: unknown): string {
  const isNamed = typeof body === "object" && body !== null && "id" in body && typeof body.id === "string";
  return isNamed ? (body.id as string) : "";
}
