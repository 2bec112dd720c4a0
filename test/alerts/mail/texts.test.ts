import { expect, test } from "vitest";
import { toText } from "../../../src/alerts/mail/to-text.ts";
import { writeBody } from "../../../src/alerts/mail/write-body.ts";
import type { Operator } from "../../../src/records/operator.ts";
import { content, makeAlert, makeAlertMessage } from "./alert-messages.ts";

test("the question to confirm states the search and what to do if it was not you", () => {
  expect(textOf(makeAlertMessage("confirm"))).toBe(`Do you want these job ads by email?
===================================

Somebody, most likely you, asked our career chat to send job ads to this address. This is what was asked for:

Jobs: back-end developer, Stockholm, remote, with Kotlin, without Java
How often: every day at 08:00 (Europe/Stockholm), in English

Confirm the alert:
https://bot.example.com/alerts/confirm?token=abc-DEF_1

The link works for 48 hours. If it wasn't you, just ignore this mail. Nothing more is sent unless you confirm.

--\u0020
You get this mail because somebody gave this address to our career chat.

Whoever runs the career guide has not given a name. They send from bot@mail.example.com.

Delete the request now:
https://bot.example.com/alerts/unsubscribe?token=alert-1.sign
`);
});

test("each ad has its employer, place, last day, reasons and link, and the mail its sender", () => {
  expect(textOf(makeAlertMessage("ads", { more: 3 }), { name: "Lunds kommun", contact: "hej@lund.example" }))
    .toBe(`2 job ads for you
=================

You are looking for: back-end developer, Stockholm, remote, with Kotlin, without Java.

1. Backend developer, payments
   Björkstig AB · Stockholm · remote possible · apply by 15 December
   Fits: “Backend developer” in the title, Stockholm, remote, Kotlin, no Java
   https://arbetsformedlingen.se/platsbanken/annonser/1

2. Utvecklare i Göteborg
   Björkstig AB · Stockholm · apply by 15 December
   Fits: “Backend developer” in the title, Stockholm, remote, Kotlin, no Java
   https://arbetsformedlingen.se/platsbanken/annonser/1

3 more are open right now. Ask me in the chat, and I'll show you.

The ads come from Platsbanken. I checked that they were still open just before I sent this.

--\u0020
You get this mail because you asked for job ads in our career chat and confirmed this address.

Sent by Lunds kommun. Contact: hej@lund.example

Change, pause or delete the alert:
https://bot.example.com/alerts/manage?token=alert-1.sign

Stop these mails:
https://bot.example.com/alerts/unsubscribe?token=alert-1.sign
`);
});

test("the question whether to keep an alert names its last day, in the language of the alert", () => {
  const text = textOf(makeAlertMessage("still-wanted", { alert: makeAlert({ language: "sv" }) }));
  expect(text).toContain("Om du inte hör av dig slutar den här bevakningen den 22 maj 2027");
  expect(text).toContain("Hur ofta: varje dag kl. 08:00 (Europe/Stockholm), på svenska");
  expect(text).toContain("Behåll bevakningen:\nhttps://bot.example.com/alerts/manage?token=alert-1.sign");
});

test("a second sign-up for the same alert gets a notice that it exists", () => {
  const text = textOf(makeAlertMessage("known"));
  expect(text).toContain("Somebody, most likely you, just asked for an alert that you already have.");
  expect(text).toContain("See or change the alert:\nhttps://bot.example.com/alerts/manage?token=alert-1.sign");
});

function textOf(alertMessage: ReturnType<typeof makeAlertMessage>, operator: Operator = {}): string {
  const writer = { from: { name: "", address: "bot@mail.example.com" }, boards: "Platsbanken", operator };
  return toText(writeBody(alertMessage, { content, language: alertMessage.alert.language }, writer));
}
