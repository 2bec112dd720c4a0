import { onTestFinished } from "vitest";
import type { Courier } from "../../../src/alerts/sending/courier.ts";
import { silentLog, type Log } from "../../../src/log.ts";
import { createMailCourier, type MailTransport } from "../../../src/alerts/mail/mail-courier.ts";
import { openSmtp, type SmtpLimits } from "../../../src/alerts/mail/smtp-transport.ts";
import { NOON } from "../../jobs/jobtech/ads.ts";
import { content } from "./letters.ts";

/** The moment at which every mail of the tests is sent. */
export const SENT_AT = NOON + 90_000;

/** Long enough for a server on this machine, however busy. */
export const LIMITS: SmtpLimits = { connectMs: 15_000, silenceMs: 15_000, messageMs: 20_000 };

/** A message that is still ours to send. */
export const begin = async () => true;

/** A courier that sends over a server and ends with the test. */
export function openCourier(
  url: string,
  options: { limits?: Partial<SmtpLimits>; log?: Log; now?: () => number } = {},
): Courier {
  const transport = openSmtp(url, options.log ?? silentLog, options.now ?? (() => SENT_AT), {
    ...LIMITS,
    ...options.limits,
  });
  onTestFinished(() => transport.close());
  return toCourier(transport);
}

/** A courier over any transport. */
export function toCourier(transport: MailTransport): Courier {
  const from = { name: "Karriärråd, Björkstig", address: "bot@mail.example.com" };
  return createMailCourier({ transport, from, boards: "Platsbanken", content: () => content, now: () => SENT_AT });
}
