import type { Alert, Outgoing, Recipient } from "../../jobs/model/alert.ts";
import type { JobBoard } from "../../jobs/model/job-board.ts";
import type { Log } from "../../log.ts";
import type { AlertStore } from "../store.ts";
import type { AlertTransport, DeliveryOutcome, AlertLinks } from "./alert-transport.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";
import { MAX_DEATHS, MAX_UNKNOWN_OUTCOMES, MAX_TRIES, toWaitMs } from "./retry.ts";
import { verifyAds, type Explain } from "./verify-ads.ts";

/**
 * Length of a claim: longer than one message takes to read its ads and to be delivered. A message whose ads cannot be read,
 * or whose sender died, waits this long too.
 */
const CLAIM_MS = 15 * 60_000;

/** Longest wait for an ad that cannot be read while others can; the message is then sent without it. */
const READ_WITHIN_MS = 24 * 60 * 60_000;

/** Time after which no further message is begun, so that the call returns. */
const WORK_MS = 2 * 60_000;

/** Dependencies of `createOutboxSender`. */
export type OutboxSenderParts = {
  readonly store: AlertStore;
  /** Transports by kind of recipient; messages without a transport wait. */
  readonly transports: Readonly<Partial<Record<Recipient["kind"], AlertTransport>>>;
  readonly board: Pick<JobBoard, "read">;
  /** Returns the links of a message. @param confirmToken token of the page that confirms; only for the kind `confirm`. */
  readonly toLinks: (alert: Alert, confirmToken?: string) => AlertLinks;
  /** Creates a token at the time of sending, because only its hash is stored. */
  readonly createConfirmToken: (alert: Alert) => Promise<string>;
  readonly explain: Explain;
  /** Unique name of this process, for claims. */
  readonly processName: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Sends the messages of the outbox. */
export type OutboxSender = {
  /**
   * Sends the messages that are due, one after another, for two minutes at most; returns the number delivered.
   * @param signal once aborted, no further message is begun.
   */
  sendDue(signal?: AbortSignal): Promise<number>;
};

/** Creates an outbox sender. It claims one message at a time, so a killed process leaves at most one unknown outcome. */
export function createOutboxSender(parts: OutboxSenderParts): OutboxSender {
  const { store, transports, board, toLinks, createConfirmToken, explain, processName: by, log, now } = parts;

  async function send(message: Outgoing): Promise<boolean> {
    const alert = await store.read(message.alert);
    if (alert === undefined || isAnswered(message, alert)) return drop(message);
    if (message.doubts >= MAX_DEATHS) return giveUp(message, true);
    const transport = transports[alert.recipient.kind];
    const skipsUnreadable = now() - message.createdAt >= READ_WITHIN_MS;
    const ads =
      transport && (await verifyAds(message.ads, { criteria: alert.criteria, board, explain, skipsUnreadable }));
    // The message stays claimed and comes again when the claim lapses; this does not count as a try.
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
        // Refused again after the alert was resumed, the message would only block the next ones.
        return giveUp(message, message.tries > 0);
      case "later":
        return message.tries + 1 >= MAX_TRIES ? giveUp(message, false) : wait(message, false);
      case "unknown":
        return message.doubts + 1 >= MAX_UNKNOWN_OUTCOMES ? giveUp(message, true) : wait(message, true);
    }
  }

  async function wait({ id, tries, doubts }: Outgoing, isOutcomeUnknown: boolean): Promise<boolean> {
    await store.failSending(by, id, {
      nextTryAt: now() + toWaitMs(tries + doubts + 1),
      isOutcomeUnknown,
    });
    return false;
  }

  /** Pauses the alert before the message is dropped: if the process dies in between, no further message may be sent. */
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

/** Tells whether an alert was confirmed before the question to confirm was sent. */
function isAnswered({ kind }: Outgoing, { confirmedAt }: Alert): boolean {
  return kind === "confirm" && confirmedAt !== undefined;
}

/** Tells whether a message answers a sign-up. Such a message has no use later, and its failure is no reason to pause an alert. */
function isAboutSignUp({ kind }: Outgoing): boolean {
  return kind === "confirm" || kind === "known";
}
