import type { DeliveryOutcome } from "../sending/alert-transport.ts";

/** What an error of nodemailer tells. `command` is `CONN` for what befell the connection, whatever it was doing. */
export type SendError = {
  readonly code?: string;
  /** What the system said: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
};

/** What became of a try that failed. */
export type MailFailure = {
  readonly delivery: Exclude<DeliveryOutcome, "delivered">;
  /** Whether the server turned us away rather than this recipient or message: a setting is wrong. */
  readonly isOurFault: boolean;
};

/** "Bad sequence of commands" is about the session. */
const BAD_SEQUENCE = 503;

/** "Authentication required", and enhanced codes on what senders may do: relaying denied, a blocked network. */
const ABOUT_SENDER = /^530|^5\d\d[ -]5\.7\./;

/**
 * Tells what became of a message that nodemailer could not deliver. An answer to the message tells for sure. Without one,
 * a message of which the server was sent nothing has not arrived, and of any other nobody knows.
 * @param isBegun whether any of the message was sent, which is after the server said to go ahead with DATA.
 */
export function toMailFailure(error: SendError, isBegun: boolean): MailFailure {
  const { code, command, responseCode, response = "" } = error;
  const isAnswered = responseCode !== undefined && responseCode >= 400;
  if (isBegun && !isAnswered) return { delivery: "unknown", isOurFault: false };
  const isPermanent = isAnswered && responseCode >= 500 && responseCode !== BAD_SEQUENCE;
  const isRecipient = command === "RCPT TO" && !ABOUT_SENDER.test(response);
  // An address that cannot be written in SMTP is refused by nodemailer itself.
  const isUnwritable = code === "EENVELOPE" && command === "API";
  const isRefused = (isPermanent && (isRecipient || command === "DATA")) || isUnwritable;
  return isRefused
    ? { delivery: "refused", isOurFault: false }
    : { delivery: "later", isOurFault: isPermanent || OUR_CODES.has(code ?? "") };
}

const OUR_CODES: ReadonlySet<string> = new Set(["EAUTH", "ENOAUTH", "EOAUTH2", "ETLS", "ECONFIG", "EDNS"]);
