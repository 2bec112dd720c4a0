import type { AlertTransport } from "../sending/alert-transport.ts";
import type { Log } from "../../log.ts";
import { openMailFolder } from "./folder-transport.ts";
import { createMailAlertTransport, type MailParts } from "./mail-alert-transport.ts";
import { openSmtp } from "./smtp-transport.ts";
import type { MailSender } from "./to-mail-message.ts";

/** What mail takes from the settings, and from whoever starts the program. */
export type MailSettings = Pick<MailParts, "boards" | "content" | "now"> & {
  /** `SMTP_URL`; without it, mail is written to `folder`. */
  readonly smtpUrl?: string;
  /** `MAIL_FROM`. */
  readonly from?: MailSender;
  /** `MAIL_DIR`. */
  readonly folder: string;
  /** Shows a line to whoever started the program. */
  readonly print: (line: string) => void;
  readonly log: Log;
  /** Milliseconds since any moment, by a clock that nobody sets; for short spans. Default `now`. */
  readonly monotonicNow?: () => number;
};

/** Mail that leaves nobody's machine needs no real sender. */
const NOBODY: MailSender = { name: "", address: "career-advice@localhost" };

/** Opens the way that mail goes here; nothing is loaded before the first one. */
export function openMail({ smtpUrl, from = NOBODY, folder, print, log, monotonicNow, ...parts }: MailSettings): {
  readonly courier: AlertTransport;
  /** Ends what is kept open between mails. */
  close(): Promise<void>;
  /** How long no mail has gone; `undefined` when the last one went. */
  failingForMs(): number | undefined;
} {
  const transport =
    smtpUrl === undefined ? openMailFolder(folder, print, log) : openSmtp(smtpUrl, log, monotonicNow ?? parts.now);
  return {
    courier: createMailAlertTransport({ transport, from, ...parts }),
    close: () => transport.close(),
    failingForMs: () => transport.failingForMs?.(),
  };
}
