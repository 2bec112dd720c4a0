import type { Activity, TurnContext } from "botbuilder";
import { toReply, type Reply } from "../../advisor/model/reply.ts";
import type { OnStep } from "../../conversation/turn-step.ts";
import type { RunTurn } from "../../conversation/turn-worker.ts";
import type { Log } from "../../log.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import type { TurnJob } from "../../ports/turn-jobs.ts";
import type { Rendered } from "../rendering/rendered.ts";
import { connectorResultOf } from "./adapter.ts";
import { toAddress, type StoredReplies } from "./stored-turn.ts";

/** Parts of a delivery. */
export type DeliveryParts = {
  readonly store: Store;
  /** Unique name of this process, for its claims. */
  readonly processName: string;
  /** Renders replies for the conversation's channel. */
  readonly render: (replies: readonly Reply[]) => Promise<readonly Rendered[]>;
  /** Stores what the channel needs to know of a reply that has arrived. */
  readonly remember: (transaction: Transaction, reply: Reply, activityId: string) => Promise<void>;
  /** Returns the sentence that an answer may not have arrived. */
  readonly admit: (language: Reply["language"]) => Promise<string>;
  readonly onStep: OnStep;
  readonly log: Pick<Log, "warn">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Outcome of the sends: all arrived, one was refused, or it is not known whether one arrived. */
type Outcome = "arrived" | "refused" | "unknown";

/** Wait before a channel that gave no answer is told of it. */
const ADMIT_AFTER_MS = 30_000;

/**
 * Creates the run of a job that sends replies, in order. The sending of each part is noted before it begins, so that another process
 * knows what may have arrived. This channel's rule: what may have arrived is not sent again; the visitor is told that it may be lost.
 * After a refused part no further one is sent.
 */
export function createDelivery(parts: DeliveryParts, context: TurnContext, stored: StoredReplies): RunTurn {
  const { store, processName, render, remember, admit, onStep, log, now } = parts;
  const arrived: { readonly reply: Reply; readonly activityId: string }[] = [];
  let rendered: readonly Rendered[] | undefined;
  /** Parts whose outcome this process knows. */
  let finished = 0;
  let outcome: Outcome = "arrived";

  async function sendParts(job: TurnJob): Promise<void> {
    rendered ??= await render(stored.replies);
    let part = 0;
    for (const { reply, activities } of rendered) {
      for (const [i, activity] of activities.entries()) {
        part += 1;
        if (outcome !== "arrived" || part <= finished) continue;
        if (!(await store.turns.note(processName, job.id, part))) return;
        onStep("sending");
        const activityId = await sendPart(activity);
        finished = part;
        onStep("sent");
        if (activityId !== undefined && i === activities.length - 1) arrived.push({ reply, activityId });
      }
    }
  }

  async function sendPart(activity: Partial<Activity>): Promise<string | undefined> {
    const [response] = await context.sendActivities([activity]);
    if (response !== undefined) return response.id;
    const result = connectorResultOf(context);
    outcome = result?.kind === "failed" && result.mayHaveArrived ? "unknown" : "refused";
    return undefined;
  }

  return async (job) => {
    // Another process had begun with a part, and did not live to note its outcome.
    if (job.progress > 0 && finished === 0) outcome = "unknown";
    await sendParts(job);
    const transaction = store.begin();
    if (!stored.leavesNoTrace)
      for (const { reply, activityId } of arrived) await remember(transaction, reply, activityId);
    const [first] = stored.replies;
    if (outcome === "unknown" && !stored.isAdmission && first !== undefined)
      await transaction.turns.add(await toAdmission(job, first));
    if (outcome === "unknown")
      log.warn({ channel: context.activity.channelId, isAdmission: stored.isAdmission }, "outcome of a send unknown");
    await transaction.turns.end(processName, job.id);
    await transaction.commit();
  };

  async function toAdmission(job: TurnJob, { language }: Reply) {
    const body: StoredReplies = {
      address: toAddress(context.activity),
      replies: [toReply(language, await admit(language))],
      isAdmission: true,
    };
    const isLeft = job.progress > 0;
    const { channel, kind, owner } = job;
    return {
      id: `${job.id}/admission`,
      // It waits for nothing and nothing waits for it.
      lane: `${job.lane}/admission`,
      kind,
      channel,
      owner,
      body,
      createdAt: now(),
      dueAt: now() + (isLeft ? 0 : ADMIT_AFTER_MS),
    };
  }
}
