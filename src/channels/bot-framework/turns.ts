import { randomUUID } from "node:crypto";
import type { Activity, TurnContext } from "botbuilder";
import type { Reply } from "../../advisor/model/reply.ts";
import type { Answer, ConversationLoop } from "../../conversation/conversation-loop.ts";
import { DEFERRED_BODY } from "../../conversation/deferred-commands.ts";
import type { Exchange } from "../../conversation/incoming.ts";
import { toPersonPath } from "../../conversation/state-key.ts";
import type { OnStep } from "../../conversation/turn-step.ts";
import type { TurnWorker } from "../../conversation/turn-worker.ts";
import type { Log } from "../../log.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import type { TurnJob } from "../../ports/turn-jobs.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Rendered } from "../rendering/rendered.ts";
import type { BotFrameworkAdapter } from "./adapter.ts";
import { createDelivery } from "./delivery.ts";
import {
  CHANNEL,
  REPLY_ADDRESS,
  STORED_CAUSE,
  STORED_REPLIES,
  toAddress,
  toStoredCause,
  type StoredCause,
  type StoredReplies,
} from "./stored-turn.ts";

/** How a channel of the Bot Framework shows replies and greets. */
export type ChannelManners = {
  /** Renders replies for a conversation. @param isContinued whether further replies follow. */
  render(activity: Activity, replies: readonly Reply[], isContinued?: boolean): Promise<Rendered[]>;
  /** Stores what the channel needs to know of a reply that has arrived, with the channel's id of its last activity. */
  remember?(transaction: Transaction, activity: Activity, reply: Reply, activityId: string): Promise<void>;
  /** Returns whom a group is to be told to have added the bot; `undefined` for a person. */
  findGroup?(cause: StoredCause): Promise<{ readonly adder: Reply["mention"] } | undefined>;
};

/** Takes turns in: each is stored before it is answered. */
export type BotFrameworkTurns = {
  /**
   * Stores a turn and runs it.
   * @param transaction stored together with the turn; default: nothing else.
   * @returns whether it was stored: not where the same one is under way, or the transaction was overtaken; and when it has ended.
   * @throws StoreFailed from `stored`.
   */
  take(
    context: TurnContext,
    cause: Omit<StoredCause, "address">,
    transaction?: Transaction,
  ): { readonly stored: Promise<boolean>; readonly ended: Promise<void> };
};

/** Parts of the turns. */
export type BotFrameworkTurnsParts = {
  readonly conversation: ConversationLoop;
  readonly adapter: Pick<BotFrameworkAdapter, "resume">;
  /** Returns the manners of a channel, by its id. */
  readonly mannersOf: (channelId: string) => ChannelManners;
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  readonly worker: TurnWorker;
  readonly onStep: OnStep;
  readonly log: Pick<Log, "warn">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates the turns, and registers with the worker how those are run that another process has left. */
export function createBotFrameworkTurns(parts: BotFrameworkTurnsParts): BotFrameworkTurns {
  const { conversation, adapter, mannersOf, knowledge, store, worker, now } = parts;
  const { processName } = worker;

  worker.register(CHANNEL, async (job) => {
    const address = findAddress(job);
    if (address !== undefined) return adapter.resume(address, (context) => run(context, job));
    parts.log.warn({ job: job.id, kind: job.kind }, "turn unreadable");
    await store.turns.end(processName, job.id);
  });

  async function run(context: TurnContext, job: TurnJob): Promise<void> {
    if (job.kind === "replies") return deliver(context, STORED_REPLIES.parse(job.body))(job);
    if (job.kind === "command") {
      const owner = DEFERRED_BODY.safeParse(job.body).data?.visitor.key;
      return conversation.carryOut(job, toExchange(context, owner === undefined ? job.owner : toPersonPath(owner)));
    }
    const cause = STORED_CAUSE.parse(job.body);
    await answer(context, cause, job);
  }

  async function answer(context: TurnContext, cause: StoredCause, job: TurnJob): Promise<Answer> {
    const { visitor, message, id } = cause;
    const exchange = toExchange(context, toPersonPath(visitor.key));
    const incoming = { ...visitor, job, ...(id !== undefined && { id }) };
    if (message !== undefined) return conversation.answer({ ...incoming, message }, exchange);
    return conversation.greet(incoming, exchange, await mannersOf(visitor.key.channel).findGroup?.(cause));
  }

  function deliver(context: TurnContext, stored: StoredReplies) {
    const { activity } = context;
    const manners = mannersOf(activity.channelId);
    return createDelivery(
      {
        ...parts,
        processName,
        render: (replies) => manners.render(activity, replies, stored.isContinued),
        remember: async (transaction, reply, id) => manners.remember?.(transaction, activity, reply, id),
        admit: async (language) => (await knowledge()).content.catalogue["answer-may-be-lost"][language],
      },
      context,
      stored,
    );
  }

  function toExchange(context: TurnContext, owner: string): Exchange {
    const address = toAddress(context.activity);
    const origin = { channel: CHANNEL, lane: toLane(owner), address };
    return {
      origin,
      async commit(transaction, replies, { leavesNoTrace, isContinued } = {}) {
        const stored: StoredReplies = {
          address,
          replies,
          ...(leavesNoTrace && { leavesNoTrace }),
          ...(isContinued && { isContinued }),
        };
        const { channel, lane } = origin;
        const job: TurnJob = {
          id: randomUUID(),
          lane,
          kind: "replies",
          channel,
          owner,
          body: stored,
          createdAt: now(),
          // The sending begins with the commit.
          tries: 1,
          progress: 0,
        };
        if (replies.length > 0) await transaction.turns.add({ ...job, claim: worker.claim() });
        if (!(await transaction.commit())) return false;
        if (replies.length > 0) await worker.run(job, deliver(context, stored));
        return true;
      },
      sendText: async (text) => void (await context.sendActivity(text)),
      showTyping: async () => void (await context.sendActivity({ type: "typing" })),
    };
  }

  return {
    take(context, told, transaction = store.begin()) {
      const { activity } = context;
      const cause: StoredCause = { ...told, address: activity };
      const owner = toPersonPath(cause.visitor.key);
      const lane = toLane(owner);
      const { saved, ended } = worker.takeIn(
        lane,
        async (taking) => {
          const job: TurnJob = {
            id: `${CHANNEL}/${activity.channelId}/${activity.conversation.id}/${cause.id ?? randomUUID()}`,
            lane,
            kind: "message",
            channel: CHANNEL,
            owner,
            body: toStoredCause(cause),
            createdAt: now(),
            tries: taking.tries,
            progress: 0,
          };
          await transaction.turns.add({ ...job, ...taking });
          return (await transaction.commit()) ? job : undefined;
        },
        async (job) => void (await answer(context, cause, job)),
        // A question is answered while the answer to the one before it takes long.
        { isConcurrent: true },
      );
      return { stored: saved.then((job) => job !== undefined), ended };
    },
  };
}

function toLane(owner: string): string {
  return `${CHANNEL}/${owner}`;
}

/** Finds where the turn of a job came from. */
function findAddress({ kind, body }: TurnJob): Activity | undefined {
  if (kind === "replies") return STORED_REPLIES.safeParse(body).data?.address;
  if (kind === "command") return REPLY_ADDRESS.safeParse(DEFERRED_BODY.safeParse(body).data?.address).data;
  return STORED_CAUSE.safeParse(body).data?.address;
}
