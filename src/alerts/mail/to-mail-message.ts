import type { SendMailOptions } from "nodemailer";
import { localize, type CatalogueContext } from "../../advisor/wording/localize.ts";
import type { AlertMessage } from "../sending/alert-transport.ts";
import { isThisMachine } from "../../network/this-machine.ts";
import { toHtml } from "./to-html.ts";
import { toText } from "./to-text.ts";
import { writeBody } from "./write-body.ts";

/** Whom mail is from; the name may be empty. */
export type MailSender = { readonly name: string; readonly address: string };

/** What every mail of a sender has in common. */
export type MailWriter = {
  readonly from: MailSender;
  /** Names of the job boards that ads come from. */
  readonly boards: string;
};

/**
 * Makes a letter the message that is sent to an address.
 * @param now milliseconds since 1970; the moment of the try.
 */
export function toMailMessage(
  alertMessage: AlertMessage,
  to: string,
  context: CatalogueContext,
  { from, boards }: MailWriter,
  now: number,
): SendMailOptions {
  const body = writeBody(alertMessage, context, boards);
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  return {
    from,
    to: { name: "", address: to },
    subject: body.subject,
    date: new Date(now),
    messageId: `<${alertMessage.id}@${domain}>`,
    text: toText(body),
    html: toHtml(body),
    headers: { "Content-Language": context.language, ...MACHINE_MADE, ...oneClick(alertMessage) },
    // Who has not confirmed is on no list yet, and has nothing to unsubscribe from.
    ...(alertMessage.kind !== "confirm" && {
      list: {
        id: { url: `job-alerts.${domain}`, comment: localize(context, "mail-list-name") },
        unsubscribe: alertMessage.links.unsubscribe,
      },
    }),
    // Nothing that a mail says may name a file or an address to take content from.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Keeps absence notes from answering. Source: https://www.rfc-editor.org/rfc/rfc3834#section-5 */
const MACHINE_MADE = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" };

/**
 * Only an https address may promise one click; on this machine it can be tried out without.
 * Source: https://www.rfc-editor.org/rfc/rfc8058#section-3.1
 */
function oneClick({ kind, links }: AlertMessage): Record<string, string> {
  const { protocol, hostname } = new URL(links.unsubscribe);
  if (kind === "confirm" || (protocol !== "https:" && !isThisMachine(hostname))) return {};
  return { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
