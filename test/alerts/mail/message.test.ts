import type { HeaderValue } from "mailparser";
import { expect, test } from "vitest";
import type { AlertMessage } from "../../../src/alerts/sending/alert-transport.ts";
import { openMailAlertTransport, SENT_AT, begin } from "./mail-transports.ts";
import { makeAlert, makeAlertMessage, makeMatch } from "./alert-messages.ts";
import { readMail, startSmtp } from "./smtp.ts";

const KINDS = ["confirm", "known", "ads", "still-wanted"] as const;

test("the headers contain sender, recipient, date and language", async () => {
  const { mail, headers } = await sent(makeAlertMessage("ads", { alert: makeAlert({ language: "sv" }) }));
  expect(mail.from?.value).toEqual([{ name: "Karriärråd, Björkstig", address: "bot@mail.example.com" }]);
  expect(mail.to).toMatchObject({ value: [{ address: "astrid@example.com" }] });
  expect(mail.subject).toBe("2 jobbannonser: backendutvecklare, Stockholm, på distans, med Kotlin, utan Java");
  expect(mail.date?.getTime()).toBe(SENT_AT);
  expect(headers.get("content-language")).toBe("sv");
});

test("a message has the same Message-ID at every try", async () => {
  const smtp = await startSmtp();
  const transport = openMailAlertTransport(smtp.url);
  for (const _ of [1, 2]) await transport.deliver(makeAlertMessage("ads"), begin);
  const mails = await Promise.all(smtp.arrived.map(readMail));
  expect(mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill("<letter-ads@mail.example.com>"));
});

test.each(KINDS)("headers suppress automatic replies: %s", async (kind) => {
  const { headers } = await sent(makeAlertMessage(kind));
  expect(headers.get("auto-submitted")).toBe("auto-generated");
  expect(headers.get("x-auto-response-suppress")).toBe("OOF, AutoReply");
});

test.each(["known", "ads", "still-wanted"] as const)(
  "a mail program can unsubscribe at one click: %s",
  async (kind) => {
    const alertMessage = makeAlertMessage(kind);
    const { raw, headers } = await sent(alertMessage);
    expect(raw).toContain(`List-Unsubscribe: <${alertMessage.links.unsubscribe}>`);
    expect(headers.get("list")).toMatchObject({
      unsubscribe: { url: alertMessage.links.unsubscribe },
      "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
      id: { id: "job-alerts.mail.example.com", name: "Job alerts" },
    });
  },
);

test("the question to confirm is on no list, and there is nothing to unsubscribe from", async () => {
  const { raw } = await sent(makeAlertMessage("confirm"));
  expect(raw).not.toMatch(/^List-/im);
});

test("one-click unsubscription is promised only over https, or on this machine", async () => {
  const raws = ["http://bot.example.com", "http://localhost:3978"].map(async (origin) => {
    const unsubscribe = `${origin}/alerts/unsubscribe?token=a`;
    const { raw } = await sent(makeAlertMessage("ads", { links: { manage: unsubscribe, unsubscribe } }));
    expect(raw).toContain(`List-Unsubscribe: <${unsubscribe}>`);
    return raw.includes("List-Unsubscribe-Post");
  });
  expect(await Promise.all(raws)).toEqual([false, true]);
});

test.each(KINDS)("a mail is both text and HTML, and carries nothing else: %s", async (kind) => {
  const { mail, html } = await sent(makeAlertMessage(kind));
  expect(mail.text).toBeTruthy();
  expect(html).toContain(`<title>${mail.subject}</title>`);
  expect(mail.attachments).toEqual([]);
  // The mail loads no external pictures, styles, scripts or fonts.
  expect(html).not.toMatch(/<(?:img|link|script|iframe|form|svg|video)\b|src=|url\(|@import|background=/iu);
});

test("a first mail tells the number of further ads and the source of the ads", async () => {
  const { mail, html } = await sent(makeAlertMessage("ads", { more: 17 }));
  for (const part of [mail.text, html]) expect(part).toContain("17 more are open right now.");
  for (const part of [mail.text, html]) expect(part).toContain("The ads come from Platsbanken.");
  expect((await sent(makeAlertMessage("ads"))).mail.text).not.toContain("more are open");
});

test("one ad is one", async () => {
  const { mail } = await sent(makeAlertMessage("ads", { ads: [makeMatch()] }));
  expect(mail.subject).toMatch(/^One job ad: /);
  expect(mail.text).toMatch(/^One job ad for you$/m);
});

test("external content is text: no markup, no headers, only web links", async () => {
  const hostile = makeMatch({
    title: `<script>alert(1)</script>"'>\r\nBcc: all@example.com\u202E`,
    employer: "</li></ul><h1>Free money</h1>",
    place: { name: "<b onclick=x>Lund\u0000" },
    url: "javascript:alert(1)",
  });
  const reasons = [{ kind: "title", phrase: "<i>" }] as const;
  const search = { role: "back-end-developer", place: "anywhere", wishes: "not <u>\r\nBcc:_x@example.com" };
  const alertMessage = makeAlertMessage("ads", {
    ads: [{ ad: hostile.ad, why: reasons }],
    alert: makeAlert({ search }),
  });
  const { mail, html, headers } = await sent(alertMessage);
  expect(html).not.toMatch(/<script|<h1>Free|<b onclick|<i>|<u>|javascript:|[\u202E\p{Cc}](?<!\n)/u);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt; Bcc: all@example.com");
  expect([mail.bcc, headers.get("bcc")]).toEqual([undefined, undefined]);
  expect(mail.text).toContain("1. <script>alert(1)</script>\"'> Bcc: all@example.com\n");
  expect(mail.text).not.toContain("javascript:");
});

test("a visitor cannot mail a link to another person: mail programs find no link in the search text", async () => {
  const search = { role: "back-end-developer", place: "anywhere", wishes: "www.evil.example developer, not a@evil" };
  const { mail, html } = await sent(
    makeAlertMessage("confirm", { alert: makeAlert({ search, confirmedAt: undefined }) }),
  );
  for (const part of [mail.subject, mail.text, html]) {
    expect(part?.replaceAll("\u2060", "")).toContain("www.evil.example developer");
    expect(part).not.toMatch(/www\.e|evil\.e|a@e/);
  }
});

test("fifty long ads are whole in every mail program: below the 102 kB at which Gmail cuts", async () => {
  const ads = Array.from({ length: 50 }, (_, n) =>
    makeMatch({
      title: `Senior backend developer & architect "payments" – öppet för alla ${"åäö ".repeat(20)}${n}`,
      employer: `Björkstig & Söner ${"Aktiebolag ".repeat(8)}`,
      url: `https://arbetsformedlingen.se/platsbanken/annonser/${n}?utm_source=a&b=${"c".repeat(150)}`,
    }),
  );
  const { html, mail } = await sent(makeAlertMessage("ads", { ads, more: 250 }));
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  expect(mail.text?.match(/^\d+\. Senior/gm)).toHaveLength(50);
});

test("one endless line of an ad does not fill the mail", async () => {
  const { html } = await sent(
    makeAlertMessage("ads", { ads: [makeMatch({ title: "x".repeat(100_000), employer: "y".repeat(100_000) })] }),
  );
  expect(Buffer.byteLength(html)).toBeLessThan(10_000);
});

test.each([
  [{ frequency: "at-once", hour: 0 }, "How often: as soon as ads come, in English"],
  [{ frequency: "daily", hour: 8 }, "How often: every day at 08:00 (Europe/Stockholm), in English"],
  [{ frequency: "weekly", hour: 17 }, "How often: every Monday at 17:00 (Europe/Stockholm), in English"],
] as const)("the question to confirm describes when ads come: %o", async (when, line) => {
  const schedule = { ...when, timeZone: "Europe/Stockholm" };
  const { mail } = await sent(makeAlertMessage("confirm", { alert: makeAlert({ schedule }) }));
  expect(mail.text).toContain(line);
});

/** Sends a message and reads the mail that arrives. */
async function sent(alertMessage: AlertMessage) {
  const smtp = await startSmtp();
  expect(await openMailAlertTransport(smtp.url).deliver(alertMessage, begin)).toBe("delivered");
  const raw = smtp.arrived[0]!;
  const mail = await readMail(raw);
  const headers: ReadonlyMap<string, HeaderValue> = mail.headers;
  return { raw: raw.replaceAll(/\r\n[ \t]/g, " "), mail, headers, html: mail.html || "" };
}
