import type { SendMailOptions } from "nodemailer";
import type { Courier, Delivery, Letter } from "../sending/courier.ts";
import type { Content } from "../../content/model/content.ts";
import { toMessage, type Writer } from "./to-message.ts";

/** Carries messages off: over SMTP, or into a folder. */
export type MailTransport = {
  /**
   * @param letter what the message was made from.
   * @param begin see `Courier`.
   */
  send(message: SendMailOptions, letter: Letter, begin: () => Promise<boolean>): Promise<Delivery>;
  /** Ends what is kept open between mails. */
  close(): Promise<void>;
};

/** What mail is made of. */
export type MailParts = Writer & {
  readonly transport: MailTransport;
  /** The bot's voice, at the moment of writing. */
  readonly content: () => Content | Promise<Content>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Writes letters as mail in the language of their alert, and sends them. */
export function createMailCourier({ transport, content, now, ...writer }: MailParts): Courier {
  return {
    async deliver(letter, begin) {
      const { recipient, language } = letter.alert;
      if (recipient.kind !== "mail") return "refused";
      const voice = { content: await content(), language };
      return transport.send(toMessage(letter, recipient.address, voice, writer, now()), letter, begin);
    },
  };
}
