import { Readable } from "node:stream";
import type { Delivery } from "../alerts/courier.ts";
import type { Log } from "../log.ts";
import type { MailTransport } from "./mail-courier.ts";
import { toDelivery, type SendError } from "./to-delivery.ts";

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

/** Opens a way to send mail over a server. Nothing is loaded and nobody asked before the first mail. */
export function openSmtp(url: string, log: Log, limits: SmtpLimits = LIMITS): MailTransport {
  let opening: ReturnType<typeof openPool> | undefined;
  return {
    async send(message) {
      opening ??= openPool(url, limits);
      const { pool, begun } = await opening;
      const signal = AbortSignal.timeout(limits.messageMs);
      try {
        await pool.sendMail({ ...message, signal });
        return "delivered";
      } catch (error) {
        return explain(error as SendError, begun.has(signal), log);
      }
    },
    async close() {
      (await opening)?.pool.close();
    },
  };
}

async function openPool(url: string, { connectMs, silenceMs }: SmtpLimits) {
  const { createTransport } = await import("nodemailer");
  /** Messages, by the signals of their tries, of which the server was sent something. */
  const begun = new WeakSet<AbortSignal>();
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
    mail.message?.processFunc((input) => Readable.from(noting(input, () => signal && begun.add(signal))));
    done();
  });
  return { pool, begun };
}

/** Passes a stream on, and notes that it is being read. */
async function* noting(input: Readable, note: () => void): AsyncGenerator {
  note();
  yield* input;
}

/** A password does not travel in the open beyond this machine. */
function needsTls({ protocol, hostname, username, password }: URL): boolean {
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "smtp:" && username + password !== "" && !isHere;
}

/** Answers of servers name addresses, so only their codes are logged. */
function explain(error: SendError, isBegun: boolean, log: Log): Delivery {
  const { delivery, isOurFault } = toDelivery(error, isBegun);
  const { code, originalCode: cause, command, responseCode, response } = error;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? "")?.[1];
  const facts = { code, cause, command, responseCode, status, delivery };
  if (isOurFault) log.error(facts, "the mail server turned us away");
  else log.warn(facts, "mail not delivered");
  return delivery;
}
