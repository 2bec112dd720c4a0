import { Readable } from "node:stream";
import type { Log } from "../../log.ts";
import { createCircuitBreaker } from "../../network/circuit-breaker.ts";
import { isThisMachine } from "../../network/this-machine.ts";
import type { MailTransport } from "./mail-alert-transport.ts";
import { toMailFailure, type MailFailure, type SendError } from "./to-delivery-outcome.ts";

/** Time limits for an SMTP server, in milliseconds. */
export type SmtpLimits = {
  readonly connectMs: number;
  /** Longest time without data from the server. */
  readonly silenceMs: number;
  /** Longest time for one whole message, so that one slow server does not hold up all others. */
  readonly messageMs: number;
};

/** A timeout after the server got the message leaves the outcome unknown, so the limits are minutes; RFC 5321 allows ten. */
const LIMITS: SmtpLimits = { connectMs: 20_000, silenceMs: 3 * 60_000, messageMs: 5 * 60_000 };

/** An idle connection is closed after this time. */
const IDLE_MS = 20_000;

/** One try to send a message; `isBegun` tells whether the server got any of it. */
type Try = { readonly begin: () => Promise<boolean>; isBegun: boolean };

/**
 * Opens a mail transport over an SMTP server. It loads the mail library and connects with the first mail. When the server fails
 * to answer several times in a row, it gets no mail for half a minute: each mail would wait for it and delay all other messages.
 * @param monotonicNow milliseconds on a monotonic clock.
 */
export function openSmtp(
  url: string,
  log: Log,
  monotonicNow: () => number,
  limits: SmtpLimits = LIMITS,
): MailTransport {
  let opening: ReturnType<typeof openPool> | undefined;
  const circuitBreaker = createCircuitBreaker(monotonicNow);
  let refusedSince: number | undefined;
  return {
    async send(message, _alertMessage, begin) {
      if (!circuitBreaker.mayAsk()) return "later";
      opening ??= openPool(url, limits);
      const { pool, tries } = await opening;
      const signal = AbortSignal.timeout(limits.messageMs);
      const attempt: Try = { begin, isBegun: false };
      tries.set(signal, attempt);
      try {
        await pool.sendMail({ ...message, signal });
        circuitBreaker.succeeded();
        refusedSince = undefined;
        return "delivered";
      } catch (error) {
        // Any answer, and a message that was begun, shows that the server is reachable.
        if (attempt.isBegun || (error as SendError).responseCode !== undefined) circuitBreaker.succeeded();
        else circuitBreaker.failed();
        const { delivery, isOurFault } = logFailure(error as SendError, attempt.isBegun, log);
        if (isOurFault) refusedSince ??= monotonicNow();
        return delivery;
      }
    },
    async close() {
      (await opening)?.pool.close();
    },
    failingForMs: () =>
      circuitBreaker.failingForMs() ?? (refusedSince === undefined ? undefined : monotonicNow() - refusedSince),
  };
}

async function openPool(url: string, { connectMs, silenceMs }: SmtpLimits) {
  const { createTransport } = await import("nodemailer");
  /** The tries in progress, by their signal: nodemailer passes it on, and no two tries share one. */
  const tries = new WeakMap<AbortSignal, Try>();
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // A connection that was closed before any of a message was sent over it is opened again once.
    maxRequeues: 1,
    idleTimeout: IDLE_MS,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    // The parameters of the URL overrule it.
    requireTLS: needsTls(new URL(url)),
  });
  pool.use("stream", (mail, done) => {
    const { signal } = mail.data;
    // Nodemailer reads the message only after the server has accepted DATA.
    mail.message?.processFunc((input) => Readable.from(afterBegin(input, signal && tries.get(signal))));
    done();
  });
  return { pool, tries };
}

/** Passes a message on after the store has noted that the server may have some of it. */
async function* afterBegin(input: Readable, attempt: Try | undefined): AsyncGenerator {
  if (attempt) attempt.isBegun = await attempt.begin();
  if (attempt?.isBegun === false) throw new Error("another process has claimed the message");
  yield* input;
}

/** Tells whether a connection needs TLS: no password leaves this machine unencrypted. */
function needsTls({ protocol, hostname, username, password }: URL): boolean {
  return protocol === "smtp:" && username + password !== "" && !isThisMachine(hostname);
}

/** Logs a failure. The answers of servers contain addresses, so only their codes are logged. */
function logFailure(error: SendError, isBegun: boolean, log: Log): MailFailure {
  const failure = toMailFailure(error, isBegun);
  const { delivery, isOurFault } = failure;
  const { code, originalCode: cause, command, responseCode, response } = error;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? "")?.[1];
  const facts = { code, cause, command, responseCode, status, delivery };
  if (isOurFault) log.error(facts, "the mail server refused this sender");
  else log.warn(facts, "mail not delivered");
  return failure;
}
