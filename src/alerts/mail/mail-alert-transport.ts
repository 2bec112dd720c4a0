import type { SendMailOptions } from "nodemailer";
import type { AlertTransport, DeliveryOutcome, AlertMessage } from "../sending/alert-transport.ts";
import type { Content } from "../../content/model/content.ts";
import { toMailMessage } from "./to-mail-message.ts";
import type { MailWriter } from "./write-body.ts";

/** A way to send mail: over SMTP or into a folder. */
export type MailTransport = {
  /**
   * Sends a message.
   * @param alertMessage the alert message that `message` was made from.
   * @param begin see `AlertTransport`.
   */
  send(message: SendMailOptions, alertMessage: AlertMessage, begin: () => Promise<boolean>): Promise<DeliveryOutcome>;
  /** Closes the connections that stay open between mails. */
  close(): Promise<void>;
  /** Time for which the mail server has failed; `undefined` after a success. Left out by a transport without a server. */
  failingForMs?(): number | undefined;
};

/** Dependencies of `createMailAlertTransport`. */
export type MailParts = MailWriter & {
  readonly transport: MailTransport;
  /** Returns the current content. */
  readonly content: () => Content | Promise<Content>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates a transport that writes alert messages as mail, in the language of their alert, and sends them. */
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
