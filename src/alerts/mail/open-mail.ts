import type { AlertTransport } from "../sending/alert-transport.ts";
import type { Log } from "../../log.ts";
import { openMailFolder } from "./folder-transport.ts";
import { createMailAlertTransport, type MailParts } from "./mail-alert-transport.ts";
import { openSmtp } from "./smtp-transport.ts";
import type { MailSender } from "./write-body.ts";

/** Settings and dependencies of mail. */
export type MailSettings = Pick<MailParts, "boards" | "operator" | "content" | "now"> & {
  /** The setting `SMTP_URL`; without it, mail is written to `folder`. */
  readonly smtpUrl?: string;
  /** The setting `MAIL_FROM`. */
  readonly from?: MailSender;
  /** The setting `MAIL_DIR`. */
  readonly folder: string;
  /** Shows a line to the operator. */
  readonly print: (line: string) => void;
  readonly log: Log;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
};

/** Sender of mail that stays on this machine. */
const LOCAL_SENDER: MailSender = { name: "", address: "career-advice@localhost" };

/** Opens the mail transport that the settings name; the mail library is loaded with the first mail. */
export function openMail({ smtpUrl, from = LOCAL_SENDER, folder, print, log, monotonicNow, ...parts }: MailSettings): {
  readonly transport: AlertTransport;
  /** Closes the connections that stay open between mails. */
  close(): Promise<void>;
  /** Time for which the mail server has failed, in milliseconds; `undefined` after a success. */
  failingForMs(): number | undefined;
} {
  const mailTransport =
    smtpUrl === undefined ? openMailFolder(folder, print, log) : openSmtp(smtpUrl, log, monotonicNow ?? parts.now);
  return {
    transport: createMailAlertTransport({ transport: mailTransport, from, ...parts }),
    close: () => mailTransport.close(),
    failingForMs: () => mailTransport.failingForMs?.(),
  };
}
