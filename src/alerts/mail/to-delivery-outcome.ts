import type { DeliveryOutcome } from "../sending/alert-transport.ts";

/** The fields of a nodemailer error. `command` is `CONN` for every fault of the connection, at any stage. */
export type SendError = {
  readonly code?: string;
  /** Code of the system error: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
};

/** The outcome of a failed try. */
export type MailFailure = {
  readonly delivery: Exclude<DeliveryOutcome, "delivered">;
  /** Whether the server refused this sender rather than the recipient or the message, so that a setting is wrong. */
  readonly isOurFault: boolean;
};

/** Reply code "bad sequence of commands", which concerns the session. */
const BAD_SEQUENCE = 503;

/** Replies that concern the sender: "authentication required", relaying denied, a blocked network. */
const ABOUT_SENDER = /^530|^5\d\d[ -]5\.7\./;

/**
 * Converts an error of nodemailer to a delivery outcome. An answer to the message is certain. Without an answer, a message that
 * was not begun has not arrived, and the outcome of a message that was begun is unknown.
 * @param isBegun whether any of the message was sent, which happens after the server has accepted DATA.
 */
export function toMailFailure(error: SendError, isBegun: boolean): MailFailure {
  const { code, command, responseCode, response = "" } = error;
  const isAnswered = responseCode !== undefined && responseCode >= 400;
  if (isBegun && !isAnswered) return { delivery: "unknown", isOurFault: false };
  const isPermanent = isAnswered && responseCode >= 500 && responseCode !== BAD_SEQUENCE;
  const isRecipient = command === "RCPT TO" && !ABOUT_SENDER.test(response);
  // Nodemailer itself refuses an address that SMTP cannot express.
  const isUnwritable = code === "EENVELOPE" && command === "API";
  const isRefused = (isPermanent && (isRecipient || command === "DATA")) || isUnwritable;
  return isRefused
    ? { delivery: "refused", isOurFault: false }
    : { delivery: "later", isOurFault: isPermanent || OUR_CODES.has(code ?? "") };
}

const OUR_CODES: ReadonlySet<string> = new Set(["EAUTH", "ENOAUTH", "EOAUTH2", "ETLS", "ECONFIG", "EDNS"]);
