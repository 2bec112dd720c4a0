import { expect, it } from "vitest";
import { displayAddress, isSameAddress, checkAddress, toAddress } from "../../../src/entities/email/addresses.ts";

it.each([
  ["anna@example.se", "anna@example.se"],
  ["  Anna.Svensson+jobb@Example.SE\n", "Anna.Svensson+jobb@example.se"],
  ["o'neill@mail.example.co.uk", "o'neill@mail.example.co.uk"],
  ["bo@räksmörgås.se", "bo@xn--rksmrgs-5wao1o.se"],
  ["bo@RÄKSMÖRGÅS.se", "bo@xn--rksmrgs-5wao1o.se"],
  ["bo@exempel。se", "bo@exempel.se"],
  ["x@1.se", "x@1.se"],
  ["o’neill@example.com", "o'neill@example.com"],
])("%j is the address %s", (typed, address) => {
  expect(toAddress(typed)).toBe(address);
});

it.each([
  "",
  "anna",
  "@example.se",
  "anna@",
  "anna@localhost",
  "anna@@example.se",
  "anna@example..se",
  "anna@.se",
  "anna@-a.se",
  "anna@example.se.",
  "anna@192.0.2.1",
  "anna@example.com-thanks",
  "anna@example.c0m",
  "åsa@example.se",
  "anna@[192.0.2.1]",
  ".anna@example.se",
  "anna.@example.se",
  "an na@example.se",
  "anna@exa mple.se",
  "anna@example.se\r\nBcc: bo@example.se",
  "anna\n@example.se",
  "anna\u0000@example.se",
  "anna@exam\u0000ple.se",
  "anna@exa%6dple.se",
  "anna@example.se/x",
  "anna@example.se?subject=x",
  "Anna <anna@example.se>",
  "anna@example.se,bo@example.se",
  '"anna"@example.se',
  `${"a".repeat(65)}@example.se`,
  `anna@${"a".repeat(64)}.se`,
  `${"a".repeat(60)}@${`${"b".repeat(60)}.`.repeat(4)}se`,
])("%j is no address", (typed) => {
  expect(toAddress(typed)).toBeUndefined();
});

it("an address of 254 characters is one, and of 255 none", () => {
  const local = "a".repeat(64);
  const domain = `${"b".repeat(60)}.`.repeat(3);

  expect(toAddress(`${local}@${domain}ccc.se`)).toHaveLength(254);
  expect(toAddress(`${local}@${domain}cccc.se`)).toBeUndefined();
});

it("letters other than a to z before the @ are named as the reason", () => {
  expect(checkAddress("Åsa.Öst@example.se")).toEqual({ reason: "letters", letters: "Å Ö" });
  expect(checkAddress("Åsa Öst@example.se")).toEqual({ reason: "form" });
});

it("an international domain is shown in its own letters", () => {
  expect(displayAddress("bo@xn--rksmrgs-5wao1o.se")).toBe("bo@räksmörgås.se");
  expect(displayAddress("bo@example.se")).toBe("bo@example.se");
});

it("addresses that differ only in case are the same", () => {
  expect(isSameAddress("Anna@example.se", "anna@example.se")).toBe(true);
  expect(isSameAddress("ann@example.se", "anna@example.se")).toBe(false);
});
