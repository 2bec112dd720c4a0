import type { SendMailOptions } from "nodemailer";
import type { AlertTransport, DeliveryOutcome, AlertMessage } from "../sending/alert-transport.ts";
import type { Content } from "../../content/model/content.ts";
import { toMailMessage, type MailWriter } from "./to-mail-message.ts";

/** Carries messages off: over SMTP, or into a folder. */
export type MailTransport = {
  /**
   * @param alertMessage what the message was made from.
   * @param begin see `Courier`.
   */
  send(message: SendMailOptions, alertMessage: AlertMessage, begin: () => Promise<boolean>): Promise<DeliveryOutcome>;
  /** Ends what is kept open between mails. */
  close(): Promise<void>;
  /** How long the other side has taken no mail; `undefined` when the last one went. Left out, there is no other side. */
  failingForMs?(): number | undefined;
};

/** What mail is made of. */
export type MailParts = MailWriter & {
  readonly transport: MailTransport;
  /** The content at the moment of writing. */
  readonly content: () => Content | Promise<Content>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Writes letters as mail in the language of their alert, and sends them. */
export function createMailAlertTransport({ transport, content, now, ...writer }: MailParts): AlertTransport {
  return {
    async deliver(alertMessage, begin) {
      const { recipient, language } = alertMessage.alert;
      if (recipient.kind !== "mail") return "refused";
      const context = { content: await content(), language };
      return transport.send(
        toMailMessage(alertMessage, recipient.address, context, writer, now()),
        alertMessage,
        begin,
      );
    },
  };
}
