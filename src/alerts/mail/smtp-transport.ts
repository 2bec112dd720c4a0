import { Readable } from "node:stream";
import type { Log } from "../../log.ts";
import { createCircuitBreaker } from "../../network/circuit-breaker.ts";
import { isThisMachine } from "../../network/this-machine.ts";
import type { MailTransport } from "./mail-alert-transport.ts";
import { toMailFailure, type MailFailure, type SendError } from "./to-delivery-outcome.ts";

/** How long a server may take. */
export type SmtpLimits = {
  readonly connectMs: number;
  /** Without a sign from the server. */
  readonly silenceMs: number;
  /** For one message in all, so that one slow server does not hold up everything else. */
  readonly messageMs: number;
};

/** Giving up on a server that has the message leaves it in doubt, so it gets minutes; RFC 5321 would give it ten. */
const LIMITS: SmtpLimits = { connectMs: 20_000, silenceMs: 3 * 60_000, messageMs: 5 * 60_000 };

/** A connection serves a row of mails and is not held open long after. */
const IDLE_MS = 20_000;

/** One try to send a message, and whether the server was sent any of it. */
type Try = { readonly begin: () => Promise<boolean>; isBegun: boolean };

/**
 * Opens a way to send mail over a server. Nothing is loaded and nobody asked before the first mail. A server that does not
 * answer several times in a row is left alone for half a minute: each mail would wait for it, and what goes elsewhere behind them.
 * @param monotonicNow milliseconds since any moment, by a clock that nobody sets.
 */
export function openSmtp(
  url: string,
  log: Log,
  monotonicNow: () => number,
  limits: SmtpLimits = LIMITS,
): MailTransport {
  let opening: ReturnType<typeof openPool> | undefined;
  const circuitBreaker = createCircuitBreaker(monotonicNow);
  let turnedAwaySince: number | undefined;
  return {
    async send(message, _letter, begin) {
      if (!circuitBreaker.mayAsk()) return "later";
      opening ??= openPool(url, limits);
      const { pool, tries } = await opening;
      const signal = AbortSignal.timeout(limits.messageMs);
      const one: Try = { begin, isBegun: false };
      tries.set(signal, one);
      try {
        await pool.sendMail({ ...message, signal });
        circuitBreaker.succeeded();
        turnedAwaySince = undefined;
        return "delivered";
      } catch (error) {
        // A server that answers, or got as far as the message, is there, whatever it says.
        if (one.isBegun || (error as SendError).responseCode !== undefined) circuitBreaker.succeeded();
        else circuitBreaker.failed();
        const { delivery, isOurFault } = explain(error as SendError, one.isBegun, log);
        if (isOurFault) turnedAwaySince ??= monotonicNow();
        return delivery;
      }
    },
    async close() {
      (await opening)?.pool.close();
    },
    failingForMs: () =>
      circuitBreaker.failingForMs() ?? (turnedAwaySince === undefined ? undefined : monotonicNow() - turnedAwaySince),
  };
}

async function openPool(url: string, { connectMs, silenceMs }: SmtpLimits) {
  const { createTransport } = await import("nodemailer");
  /** The tries under way, by what only they have of all that nodemailer passes on. */
  const tries = new WeakMap<AbortSignal, Try>();
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // A connection that was closed before anything of a message was sent over it is opened again once.
    maxRequeues: 1,
    idleTimeout: IDLE_MS,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    // The address may say otherwise.
    requireTLS: needsTls(new URL(url)),
  });
  pool.use("stream", (mail, done) => {
    const { signal } = mail.data;
    // Nodemailer reads a message once the server has said to go ahead, and not before.
    mail.message?.processFunc((input) => Readable.from(beginning(input, signal && tries.get(signal))));
    done();
  });
  return { pool, tries };
}

/** Passes a message on once it is noted that the server has some of it from now on. */
async function* beginning(input: Readable, one: Try | undefined): AsyncGenerator {
  if (one) one.isBegun = await one.begin();
  if (one?.isBegun === false) throw new Error("the message is somebody else's to send by now");
  yield* input;
}

/** A password does not travel in the open beyond this machine. */
function needsTls({ protocol, hostname, username, password }: URL): boolean {
  return protocol === "smtp:" && username + password !== "" && !isThisMachine(hostname);
}

/** Answers of servers name addresses, so only their codes are logged. */
function explain(error: SendError, isBegun: boolean, log: Log): MailFailure {
  const failure = toMailFailure(error, isBegun);
  const { delivery, isOurFault } = failure;
  const { code, originalCode: cause, command, responseCode, response } = error;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? "")?.[1];
  const facts = { code, cause, command, responseCode, status, delivery };
  if (isOurFault) log.error(facts, "the mail server turned us away");
  else log.warn(facts, "mail not delivered");
  return failure;
}
