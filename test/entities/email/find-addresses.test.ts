import { expect, it } from "vitest";
import { findAddresses, withoutAddresses } from "../../../src/entities/email/find-addresses.ts";

it.each([
  ["anna@example.com", "anna@example.com"],
  ["it's o'brien@example.com, thanks", "o'brien@example.com"],
  ["o’brien@example.com", "o'brien@example.com"],
  ["<a@b.se>", "a@b.se"],
  ["Anna Svensson <anna@example.com>", "anna@example.com"],
  ["Anna<anna@example.com>", "anna@example.com"],
  ["mailto:a@b.se", "a@b.se"],
  ["mailto:a@b.se?subject=hello", "a@b.se"],
  ["e-post:a@b.se", "a@b.se"],
  ["My address is a@b.se.", "a@b.se"],
  ["a@b.se, please", "a@b.se"],
  ["(a@b.se).", "a@b.se"],
  ["[a@b.se]", "a@b.se"],
  ["'a@b.se'", "a@b.se"],
  ["“a@b.se”", "a@b.se"],
  ["'o'brien@b.se'", "o'brien@b.se"],
  ["**a@b.se**", "a@b.se"],
  ["`a@b.se`", "a@b.se"],
  ["{a@b.se}", "a@b.se"],
  ["_a@b.se", "_a@b.se"],
  ["a_@b.se", "a_@b.se"],
  ["-a@b.se", "-a@b.se"],
  ["a@b.se!!! 😊", "a@b.se"],
  ["a@b.se😊", "a@b.se"],
  ["a@b.se…", "a@b.se"],
  ["a@b.se—thanks", "a@b.se"],
  ["a@b.se\nAnna", "a@b.se"],
  ["a@b\u200B.se", "a@b.se"],
  ["a＠b.se", "a@b.se"],
  ["Anna.Svensson+jobs@Example.SE", "Anna.Svensson+jobs@example.se"],
  ["anna@räksmörgås.se", "anna@xn--rksmrgs-5wao1o.se"],
  ["a@b.se or A@B.SE", "a@b.se"],
  ["I'm @anna on Teams, or a@b.se", "a@b.se"],
])("%j holds the address %s", (text, address) => {
  expect(findAddresses(text)).toMatchObject({ kind: "one", address });
});

it.each([
  ["a@b.se", true],
  [" <a@b.se> ", true],
  ["a@b.se.", true],
  ["to a@b.se", false],
])("%j is nothing but an address: %s", (text, isAlone) => {
  expect(findAddresses(text)).toMatchObject({ kind: "one", isAlone });
});

it.each(["", "no", "Lund at once", "at 8.30", "half past eight", "meet me at work. Tomorrow", "a dot", "snabel"])(
  "%j holds no address",
  (text) => {
    expect(findAddresses(text)).toEqual({ kind: "none" });
  },
);

it.each([
  ["a@b.se or c@d.se", ["a@b.se", "c@d.se"]],
  ["a@b.se,c@d.se", ["a@b.se", "c@d.se"]],
  ["a@b.se;c@d.se", ["a@b.se", "c@d.se"]],
  ["a@b.se/c@d.se", ["a@b.se", "c@d.se"]],
  ["A <a@b.se>, C <c@d.se>", ["a@b.se", "c@d.se"]],
  ["åsa@b.se, or else asa@b.se", ["asa@b.se"]],
])("%j holds several, none of which is dropped without a word", (text, addresses) => {
  expect(findAddresses(text)).toEqual({ kind: "several", addresses });
});

it.each([
  ["åsa@example.com", "å"],
  ["it's åsa@example.com, thanks", "å"],
  ["Pär.Öberg@example.com", "ä Ö"],
  ["a\u030Asa@example.com", "å"],
  ["иван@example.com", "и в а н"],
])("%j is refused for its letters", (text, letters) => {
  expect(findAddresses(text)).toEqual({ kind: "unusable", reason: "letters", letters });
});

it.each([
  "anna @ example.com",
  "anna@ example.com",
  "anna @example.com",
  "anna at example dot com",
  "anna snabel-a example punkt se",
  "anna (at) example.com",
  "anna(at)example.com",
  "anna[at]example.com",
  "anna at example.com",
])("%j is asked for in one piece, and not guessed", (text) => {
  expect(findAddresses(text)).toEqual({ kind: "unusable", reason: "pieces" });
});

it.each([
  "@anna",
  "anna@",
  "anna@localhost",
  "anna@example",
  "anna@@example.com",
  "anna@example..com",
  "anna@example.com/x",
  "anna@example.c0m",
  "anna@192.0.2.1",
  "anna!@#$@example",
  "å@@example.com",
  '"anna"@example.com',
])("%j is no address, and no part of it is taken for one", (text) => {
  expect(findAddresses(text)).toEqual({ kind: "unusable", reason: "form" });
});

it.each(["a", "(", "@", " @", "!a", "a@b.se ", "åsa@b.se ", "a@b.se/", "at dot ", "a  ", "<", "*a@"])(
  "a message of nothing but %j is read in a moment",
  (part) => {
    const text = part.repeat(10_000 / part.length);
    const start = performance.now();
    findAddresses(text);
    withoutAddresses(text);

    expect(performance.now() - start).toBeLessThan(200);
  },
);

it("an address is removed as a whole, and the words around it stay", () => {
  expect(withoutAddresses("Lund,o'brien@example.com, remote").replaceAll(/\s+/g, " ")).toBe("Lund, , remote");
  expect(withoutAddresses("no address here")).toBe("no address here");
});
