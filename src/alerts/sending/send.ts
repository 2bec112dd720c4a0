import type { Alert, Outgoing, Recipient } from "../../jobs/model/alert.ts";
import type { JobBoard } from "../../jobs/model/job-board.ts";
import type { Log } from "../../log.ts";
import type { AlertStore } from "../store.ts";
import type { AlertTransport, DeliveryOutcome, AlertLinks } from "./alert-transport.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";
import { MAX_DEATHS, MAX_UNKNOWN_OUTCOMES, MAX_TRIES, toWaitMs } from "./retry.ts";
import { verifyAds, type Explain } from "./verify-ads.ts";

/**
 * Longer than one message can take: its ads read anew, and as long as couriers wait. It is also how long a message waits
 * whose ads cannot be read, or whose sender died.
 */
const CLAIM_MS = 15 * 60_000;

/** So long a message waits for an ad that cannot be read while others can; then it goes out without. */
const READ_WITHIN_MS = 24 * 60 * 60_000;

/** After this no further message is begun, so that whoever calls hears back. */
const WORK_MS = 2 * 60_000;

/** What the sender is made of. */
export type OutboxSenderParts = {
  readonly store: AlertStore;
  /** Who brings letters to each kind of recipient; letters that nobody can bring wait. */
  readonly transports: Readonly<Partial<Record<Recipient["kind"], AlertTransport>>>;
  readonly board: Pick<JobBoard, "read">;
  /** @param confirmToken opens the page that confirms; only for `confirm`. */
  readonly toLinks: (alert: Alert, confirmToken?: string) => AlertLinks;
  /** Makes a token when it is sent, for only its hash is stored. */
  readonly createConfirmToken: (alert: Alert) => Promise<string>;
  readonly explain: Explain;
  /** Tells this process apart from all others. */
  readonly nameOfProcess: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Sends what waits in the outbox. */
export type OutboxSender = {
  /**
   * Sends what is due, one after another, for two minutes at most; returns how many were delivered.
   * @param signal begins nothing new once it is aborted.
   */
  sendDue(signal?: AbortSignal): Promise<number>;
};

/** Creates the sender. One message is claimed at a time: a process that is killed leaves at most one in doubt. */
export function createOutboxSender(parts: OutboxSenderParts): OutboxSender {
  const { store, transports, board, toLinks, createConfirmToken, explain, nameOfProcess: by, log, now } = parts;

  async function send(message: Outgoing): Promise<boolean> {
    const alert = await store.read(message.alert);
    if (alert === undefined || isAnswered(message, alert)) return drop(message);
    if (message.doubts >= MAX_DEATHS) return giveUp(message, true);
    const transport = transports[alert.recipient.kind];
    const leavesUnreadOut = now() - message.createdAt >= READ_WITHIN_MS;
    const ads =
      transport && (await verifyAds(message.ads, { criteria: alert.criteria, board, explain, leavesUnreadOut }));
    // Left as it is, it comes again when the claim lapses, and that was no try.
    if (transport === undefined || ads === undefined) return false;
    if (message.kind === "ads" && ads.length === 0) return drop(message);
    const alertMessage = await write(message, alert, ads);
    const delivery = await transport.deliver(alertMessage, () => store.beginSending(by, message.id));
    log.info({ kind: message.kind, ads: ads.length, delivery }, "message tried");
    return settle(message, delivery);
  }

  async function write({ id, kind, more, createdAt }: Outgoing, alert: Alert, ads: readonly MatchedAd[]) {
    const token = kind === "confirm" ? await createConfirmToken(alert) : undefined;
    return { id, kind, alert, ads, more, createdAt, links: toLinks(alert, token) };
  }

  async function settle(message: Outgoing, delivery: DeliveryOutcome): Promise<boolean> {
    switch (delivery) {
      case "delivered":
        await store.finishSending(by, message.id);
        return true;
      case "refused":
        // Refused again after somebody has resumed the alert, it would only bar the way of what comes next.
        return giveUp(message, message.tries > 0);
      case "later":
        return message.tries + 1 >= MAX_TRIES ? giveUp(message, false) : wait(message, false);
      case "unknown":
        return message.doubts + 1 >= MAX_UNKNOWN_OUTCOMES ? giveUp(message, true) : wait(message, true);
    }
  }

  async function wait({ id, tries, doubts }: Outgoing, isInDoubt: boolean): Promise<boolean> {
    await store.failSending(by, id, { nextTryAt: now() + toWaitMs(tries + doubts + 1), isOutcomeUnknown: isInDoubt });
    return false;
  }

  /** Lets the alert rest first: a process killed in between must not go on sending. */
  async function giveUp(message: Outgoing, isDropped: boolean): Promise<boolean> {
    log.warn({ kind: message.kind, tries: message.tries, doubts: message.doubts }, "message given up");
    if (isAboutSignUp(message)) return drop(message);
    await store.change(message.alert, { paused: "undeliverable" });
    if (isDropped) return drop(message);
    await store.failSending(by, message.id, { nextTryAt: now(), isOutcomeUnknown: false });
    return false;
  }

  async function drop({ id }: Outgoing): Promise<boolean> {
    await store.finishSending(by, id);
    return false;
  }

  return {
    async sendDue(signal) {
      const endsAt = now() + WORK_MS;
      let delivered = 0;
      for (let time = now(); time < endsAt; time = now()) {
        if (signal?.aborted) break;
        const message = await store.claimMessage({ by, now: time, until: time + CLAIM_MS });
        if (message === undefined) break;
        if (await send(message)) delivered += 1;
      }
      return delivered;
    },
  };
}

/** Whether an alert was confirmed before the question to confirm was sent. */
function isAnswered({ kind }: Outgoing, { confirmedAt }: Alert): boolean {
  return kind === "confirm" && confirmedAt !== undefined;
}

/** Such a mail answers what somebody did just now; later it means nothing, and it is no reason to let an alert rest. */
function isAboutSignUp({ kind }: Outgoing): boolean {
  return kind === "confirm" || kind === "known";
}
