import { randomUUID } from "node:crypto";
import { DEFERRED_BODY } from "../../conversation/deferred-commands.ts";
import type { TurnWorker } from "../../conversation/turn-worker.ts";
import type { Log } from "../../log.ts";
import type { NewTurnJob, TurnJob, TurnJobs } from "../../ports/turn-jobs.ts";
import {
  fromVisitor,
  toIncoming,
  toWelcomeCause,
  type DirectLineIdentity,
  type ReceivedByBot,
  type WireActivity,
} from "./activity.ts";
import type { DirectLineAdapter, TurnLogic } from "./adapter.ts";
import type { Conversations } from "./conversations.ts";
import { CHANNEL, JOB_BODY, toJob, toLane } from "./jobs.ts";
import { ORIGIN } from "./origin.ts";

/** Receives visitors' activities: it logs each one together with its job, then runs one turn at a time per conversation. */
export type Inbox = {
  /** Greets the visitor once in a conversation's life; true when that was now. */
  begin(identity: DirectLineIdentity, locale: string | undefined): Promise<boolean>;
  /**
   * Logs an activity and queues its turn; an activity with a known `clientActivityID` gets no second turn.
   * @param requester identifies the sender for rate limits; it is not stored.
   * @returns its id, or `undefined` when too many activities of this conversation wait for an answer.
   * @throws StoreFailed when it cannot be stored; nothing is taken in then.
   */
  receive(identity: DirectLineIdentity, posted: WireActivity, requester?: string): Promise<string | undefined>;
  /**
   * Deletes the conversation: its log, its session and the possibility to resume it. The turn under way ends first, and
   * waiting turns are dropped.
   */
  forget(identity: DirectLineIdentity): Promise<void>;
};

/** Most activities of one conversation that wait in this process; a further one is refused. */
const MAX_WAITING = 20;

/** Creates the inbox of a bot, and registers with the worker how jobs that another process has left are run. */
export function createInbox(parts: {
  conversations: Conversations;
  turns: TurnJobs;
  worker: TurnWorker;
  adapter: DirectLineAdapter;
  bot: TurnLogic;
  /** Deletes the visitor's session. */
  forgetSession: (identity: DirectLineIdentity) => Promise<void>;
  now: () => number;
  log: Log;
}): Inbox {
  const { conversations, turns, worker, adapter, bot, forgetSession, now, log } = parts;
  const { processName } = worker;

  /** Runs a turn, and ends its job if the turn has not. */
  async function run(job: TurnJob, activity: ReceivedByBot, requester?: string): Promise<void> {
    await adapter.process(activity, bot, { job, ...(requester !== undefined && { requester }) });
    if (await turns.holds(processName, job.id)) await turns.end(processName, job.id);
  }

  worker.register(CHANNEL, async (job) => {
    const activity = await findCause(job);
    if (activity !== undefined) return run(job, activity);
    log.warn({ job: job.id }, "turn without its activity");
    await turns.end(processName, job.id);
  });

  /** Finds the activity that a job of another process answers. */
  async function findCause(job: TurnJob): Promise<ReceivedByBot | undefined> {
    if (job.kind === "command") return ORIGIN.safeParse(DEFERRED_BODY.safeParse(job.body).data?.address).data;
    const body = JOB_BODY.safeParse(job.body).data;
    if (body === undefined) return undefined;
    const { conversation: conversationId, user: userId, sequence, locale } = body;
    const identity = { conversationId, userId };
    if (sequence === undefined) return toWelcomeCause(identity, locale, new Date(job.createdAt));
    const activity = await conversations.log.find(conversationId, sequence);
    return activity && toIncoming(activity, identity);
  }

  return {
    async begin(identity, locale) {
      const { conversationId } = identity;
      const { saved } = worker.takeIn(
        toLane(conversationId),
        async (taking) => {
          const job = toJob(identity, { ...(locale !== undefined && { locale }) }, taking, now());
          const isFirst = await conversations.begin(
            conversationId,
            async ({ turns: added }) => void (await added.add(job)),
          );
          return isFirst ? toTurnJob(job) : undefined;
        },
        (job) => run(job, toWelcomeCause(identity, locale, new Date(now()))),
      );
      const isFirst = (await saved) !== undefined;
      if (!isFirst) void worker.sweep();
      return isFirst;
    },

    async receive(identity, posted, requester) {
      const { conversationId } = identity;
      const lane = toLane(conversationId);
      if (worker.size(lane) >= MAX_WAITING) return undefined;
      // The conversation may have been deleted meanwhile.
      if (await conversations.isEnded(conversationId)) return undefined;
      const activity = fromVisitor(posted, identity);
      if (!isKept(activity)) return randomUUID();
      let logged = activity;
      const { saved } = worker.takeIn(
        lane,
        async (taking) => {
          let job: NewTurnJob | undefined;
          const appended = await conversations.log.append(conversationId, activity, async (transaction, sequence) => {
            job = toJob(identity, { sequence }, taking, now());
            await transaction.turns.add(job);
          });
          logged = appended.activity;
          return job === undefined || appended.isRepeat ? undefined : toTurnJob(job);
        },
        (job) => run(job, toIncoming(logged, identity), requester),
      );
      await saved;
      return logged.id;
    },

    async forget(identity) {
      const { conversationId } = identity;
      const lane = toLane(conversationId);
      await conversations.end(conversationId);
      // A turn under way loses its job and stores nothing.
      await turns.forget({ lane });
      await worker.runAfter(lane, async () => {
        await turns.forget({ lane });
        await conversations.log.forget(conversationId);
        await forgetSession(identity);
      });
    },
  };
}

function toTurnJob({ id, lane, kind, channel, owner, body, createdAt, tries = 0 }: NewTurnJob): TurnJob {
  return { id, lane, kind, channel, owner, body, createdAt, tries, progress: 0 };
}

function isKept(activity: WireActivity): boolean {
  return activity.type !== "typing";
}
