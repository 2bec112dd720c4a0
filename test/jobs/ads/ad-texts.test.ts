import { describe, expect, test } from "vitest";
import { toAdLine } from "../../../src/jobs/ads/ad-line.ts";
import { toPlainLine, toPlainText } from "../../../src/text/plain-text.ts";
import { toRolePhrases } from "../../../src/jobs/search/role-phrases.ts";
import { toJobKey } from "../../../src/jobs/ads/same-job.ts";
import { saysRemote } from "../../../src/jobs/ads/says-remote.ts";
import { readMoment, toStockholmTime } from "../../../src/entities/times/swedish-time.ts";
import { toWebAddress } from "../../../src/network/web-address.ts";
import { withoutContactSentences } from "../../../src/jobs/ads/without-contacts.ts";
import { roles } from "../known.ts";

describe("contact persons are left out, and nothing else:", () => {
  test.each([
    ["Vi kodar. Frågor? Kontakta Anna Svensson på 070-123 45 67. Välkommen!", "Vi kodar. Frågor? Välkommen!"],
    ["Java.\nKontaktperson: Erik Åberg-Ek\nSQL.", "Java.\nSQL."],
    ["Mail anna@foretag.se. We code.", "We code."],
    ["We code. Mejla anna (at) foretag.se nu.", "We code."],
    ["We code. Call us: +46 (0)8 123 456 78", "We code."],
    ["We code. Tel 08/12 34 56.", "We code."],
    ["We code. Our recruiter is Maja Lind.", "We code."],
    ["Facklig företrädare är Lars Lind, Saco. Vi kodar.", "Vi kodar."],
  ])("%s", (text, left) => {
    expect(withoutContactSentences(text)).toBe(left);
  });

  test.each([
    "Lön 35 000 - 45 000 kronor, 2019-2024, 100 000 000 användare.",
    "Ansök senast 2026-12-31. Org.nr 556677-8899. 0-2 års erfarenhet, 024-7 support.",
    "Node.js 20.0.1, C# och .NET 8, C++17, Python 3.12.",
    "Du har kontakt med kunder i Norra Sverige och kontaktar Acme Group.",
    "Contact with customers and Spring Boot knowledge.",
    "You are on call and work in Google Cloud.",
  ])("%s stays", (text) => {
    expect(withoutContactSentences(text)).toBe(text);
  });

  test("in a title only the address is removed", () => {
    expect(toAdLine("Backend Developer, ring 070-123 45 67")).toBe("Backend Developer, ring");
    expect(toAdLine("Utvecklare (cv@foretag.se)")).toBe("Utvecklare ()");
  });

  test.each([
    ["hidden by what is not seen", "Utvecklare 070\u200b-123\u00ad 45 67 anna\u200b@foretag\u2060.se"],
    ["cut by the end of the line", `Utvecklare ${" ".repeat(400)}${"a ".repeat(69)}anna@foretag.se`],
  ])("an address %s goes too", (_, title) => {
    expect(toAdLine(title)).not.toMatch(/070|123|anna|foretag/u);
  });
});

describe("remote work is", () => {
  test.each([
    ["Backend Developer, Remote", ""],
    ["", "Du kan arbeta på distans två dagar."],
    ["", "Distansarbete går bra."],
    ["", "Möjlighet att jobba hemifrån."],
    ["", "We are fully remote within Sweden."],
    ["", "Vi sitter i Lund. Det går bra att arbeta delvis på distans."],
  ])("said in %j %j", (title, text) => {
    expect(saysRemote(title, text)).toBe(true);
  });

  test.each([
    "Det är inte möjligt att arbeta på distans.",
    "Tjänsten är på plats, utan distansarbete.",
    "This role is on site, no remote work.",
    "Du styr robotar med remote control.",
    "Utbildning på distans är meriterande.",
  ])("not said in %s", (text) => {
    expect(saysRemote("Backend Developer", text)).toBe(false);
  });
});

describe("an external time is read", () => {
  test.each([
    ["2026-11-22T12:00:00", "2026-11-22T11:00:00.000Z"],
    ["2026-07-01", "2026-06-30T22:00:00.000Z"],
    ["2026-03-29T03:30:00", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T03:30:00", "2026-10-25T02:30:00.000Z"],
    ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00.000Z"],
    ["2026-11-22T12:00:00+05:00", "2026-11-22T07:00:00.000Z"],
  ])("%s is %s", (text, instant) => {
    expect(new Date(readMoment(text)!).toISOString()).toBe(instant);
  });

  test("or not at all", () => {
    expect([readMoment("soon"), readMoment(""), readMoment("2026-13-40")]).toEqual([undefined, undefined, undefined]);
  });

  test("and formatted in Stockholm time", () => {
    expect(toStockholmTime(Date.parse("2026-06-01T22:30:00Z"))).toBe("2026-06-02T00:30:00");
  });
});

test.each([
  ["https://acme.example/jobs?id=1", "https://acme.example/jobs?id=1"],
  [" http://acme.example ", "http://acme.example/"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["mailto:anna@acme.example", undefined],
  ["//acme.example", undefined],
  ["https://user:secret@acme.example/", undefined],
  [`https://acme.example/${"x".repeat(3000)}`, undefined],
  [null, undefined],
])("of the address %s is kept: %s", (value, kept) => {
  expect(toWebAddress(value)).toBe(kept);
});

test("invisible characters and direction marks are removed; spaces and empty lines are single", () => {
  expect(toPlainText(" a\u202Eb\u200B \t c\r\n\r\n\r\n\r\nd\u0007 ", 100)).toBe("ab c\n\nd");
  expect(toPlainLine("a\nb\n\nc", 100)).toBe("a b c");
  expect(toPlainText("abcdef", 4)).toBe("abc…");
});

describe("the same job is told", () => {
  const job = {
    employer: "Acme Sverige AB",
    title: "Backend-utvecklare till Acme!",
    place: { name: "Lund", municipality: "l" },
  };
  const keyOf = (changes: object) => toJobKey({ ...job, ...changes } as unknown as Parameters<typeof toJobKey>[0]);

  test.each([
    { title: "BACKEND-UTVECKLARE – Acme" },
    { title: "Acme söker: Backend-utvecklare" },
    { employer: "ACME (publ)" },
    { employer: "Acme Sverige Aktiebolag" },
  ])("by %j", (changes) => {
    expect(keyOf(changes)).toBe(keyOf({}));
  });

  test.each([
    { title: "Frontend-utvecklare till Acme" },
    { employer: "Bcme AB" },
    { place: { name: "Malmö", municipality: "m" } },
  ])("from %j", (changes) => {
    expect(keyOf(changes)).not.toBe(keyOf({}));
  });
});

test("ads that hide their employer do not count as one job", () => {
  const ad = {
    employer: "",
    title: "Backend Developer",
    remote: false,
    text: "",
    skills: [],
    isRemoved: false,
    board: "a",
  };
  expect(toJobKey({ ...ad, id: "a:1" })).not.toBe(toJobKey({ ...ad, id: "a:2" }));
});

describe("a role is looked for", () => {
  test.each(["back-end developer", "backendutvecklare", "Backend", "junior back end developer"])(
    "as %s by the words that ads use for it",
    (typed) => {
      expect(toRolePhrases(typed, roles.values())).toContain("backend-utvecklare");
    },
  );

  test("in both languages, where the bot does not know it", () => {
    expect(toRolePhrases("Java developer", roles.values())).toEqual([
      "java developer",
      "java utvecklare",
      "java engineer",
      "javautvecklare",
      "java-utvecklare",
    ]);
    expect(toRolePhrases("javautvecklare", roles.values())).toContain("java developer");
    expect(toRolePhrases("Scrum Master", roles.values())).toEqual(["scrum master"]);
    expect(toRolePhrases("  ", roles.values())).toEqual([]);
  });
});
