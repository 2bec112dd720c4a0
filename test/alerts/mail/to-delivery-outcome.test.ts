import { expect, test } from "vitest";
import { toMailFailure, type SendError } from "../../../src/alerts/mail/to-delivery-outcome.ts";

const ROWS: readonly (readonly [string, SendError, boolean, string, boolean])[] = [
  ["a mailbox is full for good", reply("RCPT TO", "552 5.2.2 full"), false, "refused", false],
  ["nobody may send without a password", reply("RCPT TO", "530 5.7.0 log in first"), false, "later", true],
  ["a network is blocked", reply("RCPT TO", "550 5.7.1 your network is on a list"), false, "later", true],
  ["DATA is refused for want of recipients", reply("DATA", "554 5.5.1 no valid recipients"), false, "refused", false],
  ["the session is in disorder", reply("DATA", "503 5.5.1 bad sequence"), false, "later", false],
  ["the server shuts down instead of taking the message", reply("CONN", "421 4.3.2 bye"), true, "later", false],
  ["the server refuses to talk", reply("CONN", "554 5.3.2 not today"), false, "later", true],
  ["our time is over before the message", { code: "EABORT" }, false, "later", false],
  ["our time is over within the message", { code: "EABORT" }, true, "unknown", false],
  ["an answer to the message makes no sense", { code: "EPROTOCOL", command: "CONN" }, true, "unknown", false],
  ["the name of the server is unknown", { code: "EDNS", command: "CONN" }, false, "later", true],
];

test.each(ROWS)("%s", (_why, error, isBegun, delivery, isOurFault) => {
  expect(toMailFailure(error, isBegun)).toEqual({ delivery, isOurFault });
});

function reply(command: string, response: string): SendError {
  return { command, response, responseCode: Number(response.slice(0, 3)) };
}
