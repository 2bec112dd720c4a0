import { onTestFinished } from "vitest";
import type { AlertTransport } from "../../../src/alerts/sending/alert-transport.ts";
import { silentLog, type Log } from "../../../src/log.ts";
import { createMailAlertTransport, type MailTransport } from "../../../src/alerts/mail/mail-alert-transport.ts";
import { openSmtp, type SmtpLimits } from "../../../src/alerts/mail/smtp-transport.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { content } from "./alert-messages.ts";

/** The moment at which every mail of the tests is sent. */
export const SENT_AT = NOON + 90_000;

/** Long enough for a server on this machine, however busy. */
export const LIMITS: SmtpLimits = { connectMs: 15_000, silenceMs: 15_000, messageMs: 20_000 };

/** A `begin` call that allows the delivery. */
export const begin = async () => true;

/** Opens a transport to a server; it is closed after the test. */
export function openMailAlertTransport(
  url: string,
  options: { limits?: Partial<SmtpLimits>; log?: Log; now?: () => number } = {},
): AlertTransport {
  const transport = openSmtp(url, options.log ?? silentLog, options.now ?? (() => SENT_AT), {
    ...LIMITS,
    ...options.limits,
  });
  onTestFinished(() => transport.close());
  return toMailAlertTransport(transport);
}

/** Creates an alert transport over any mail transport. */
export function toMailAlertTransport(transport: MailTransport): AlertTransport {
  const from = { name: "Karriärråd, Björkstig", address: "bot@mail.example.com" };
  return createMailAlertTransport({
    transport,
    from,
    boards: "Platsbanken",
    operator: {},
    content: () => content,
    now: () => SENT_AT,
  });
}
