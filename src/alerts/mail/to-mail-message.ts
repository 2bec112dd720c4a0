import type { SendMailOptions } from "nodemailer";
import { localize, type CatalogueContext } from "../../advisor/wording/localize.ts";
import type { AlertMessage } from "../sending/alert-transport.ts";
import { isThisMachine } from "../../network/this-machine.ts";
import { toHtml } from "./to-html.ts";
import { toText } from "./to-text.ts";
import { writeBody, type MailWriter } from "./write-body.ts";

/**
 * Writes an alert message as a mail to an address.
 * @param now time of the try, in milliseconds since 1970.
 */
export function toMailMessage(
  alertMessage: AlertMessage,
  to: string,
  context: CatalogueContext,
  writer: MailWriter,
  now: number,
): SendMailOptions {
  const { from, operator } = writer;
  const body = writeBody(alertMessage, context, writer);
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  return {
    from: { name: from.name || (operator.name ?? ""), address: from.address },
    to: { name: "", address: to },
    subject: body.subject,
    date: new Date(now),
    messageId: `<${alertMessage.id}@${domain}>`,
    text: toText(body),
    html: toHtml(body),
    headers: { "Content-Language": context.language, ...MACHINE_MADE, ...oneClick(alertMessage) },
    // Before confirmation there is no subscription, and so nothing to unsubscribe from.
    ...(alertMessage.kind !== "confirm" && {
      list: {
        id: { url: `job-alerts.${domain}`, comment: localize(context, "mail-list-name") },
        unsubscribe: alertMessage.links.unsubscribe,
      },
    }),
    // Content of a mail must not make nodemailer read a file or fetch a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Headers that suppress automatic replies. Source: https://www.rfc-editor.org/rfc/rfc3834#section-5 */
const MACHINE_MADE = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" };

/**
 * Returns the header for one-click unsubscription, which only an https URL may promise; on this machine http works too, for trials.
 * Source: https://www.rfc-editor.org/rfc/rfc8058#section-3.1
 */
function oneClick({ kind, links }: AlertMessage): Record<string, string> {
  const { protocol, hostname } = new URL(links.unsubscribe);
  if (kind === "confirm" || (protocol !== "https:" && !isThisMachine(hostname))) return {};
  return { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
