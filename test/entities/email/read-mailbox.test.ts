import { expect, it } from "vitest";
import { readMailbox } from "../../../src/entities/email/read-mailbox.ts";

it.each([
  ["bot@example.com", "", "bot@example.com"],
  [" <bot@example.com> ", "", "bot@example.com"],
  ["Career advice <bot@example.com>", "Career advice", "bot@example.com"],
  ["Karriärråd, Björkstig <bot@example.com>", "Karriärråd, Björkstig", "bot@example.com"],
  ['"Career, advice" <bot@example.com>', "Career, advice", "bot@example.com"],
  [String.raw`"The \"Bot\"" <bot@example.com>`, 'The "Bot"', "bot@example.com"],
  ['"<Bot>"<bot@example.com>', "<Bot>", "bot@example.com"],
  ["O'Brien <o'brien@räksmörgås.se>", "O'Brien", "o'brien@xn--rksmrgs-5wao1o.se"],
])("%j is a name and an address", (written, name, address) => {
  expect(readMailbox(written)).toEqual({ name, address });
});

it.each([
  "",
  "Bot",
  "Bot bot@example.com",
  "Bot <bot@example.com",
  "Bot <bot@example.com>, b@example.com",
  "Bot <a@example.com> <b@example.com>",
  'Bot" <bot@example.com>',
  "Bot\r\nBcc: <bot@example.com>",
  '"Bot\nBcc" <bot@example.com>',
])("%j is no sender", (written) => {
  expect(readMailbox(written)).toEqual({ reason: "form" });
});

it("letters that mail servers do not accept before the @ are named", () => {
  expect(readMailbox("Åsa <åsa@example.com>")).toEqual({ reason: "letters", letters: "å" });
});
