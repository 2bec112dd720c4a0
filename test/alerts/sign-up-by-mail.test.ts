import { expect, test } from "vitest";
import { createAlerts } from "../../src/alerts/create-alerts.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { makeAlert } from "./mail/alert-messages.ts";
import { readMail } from "./mail/smtp.ts";
import { HOUR_MS, openSending } from "./sending.ts";

const COMMAND_CONTEXT = {
  owner: "webchat/1/anna",
  channel: "webchat",
  conversation: "1",
  person: "anna",
  isGroup: false,
  requester: "127.0.0.1",
};

test("who signs up gets a mail, whose link confirms; who signs up again is told that the alert is there", async () => {
  const { alerts, sender, smtp, wish } = await openSignUp();
  await alerts.signUp(wish, COMMAND_CONTEXT);
  expect(await sender.sendDue()).toBe(1);
  const question = await readMail(smtp.arrived[0]!);
  const token = /confirm\/([\w-]+)/.exec(question.text ?? "")?.[1] ?? "";
  expect(await alerts.confirm(token)).toMatchObject({ confirmedAt: NOON });

  await alerts.signUp(wish, { ...COMMAND_CONTEXT, owner: "webchat/2" });
  expect(await sender.sendDue()).toBe(1);
  expect((await readMail(smtp.arrived[1]!)).subject).toMatch(/^You already have this job alert: /);
});

test("a question that had to be asked twice can be answered in either mail", async () => {
  const { alerts, sender, smtp, clock, wish } = await openSignUp();
  await alerts.signUp(wish, COMMAND_CONTEXT);
  smtp.fault = "hangs up after the message";
  await sender.sendDue();
  clock.ms += HOUR_MS;
  smtp.fault = undefined;
  await sender.sendDue();
  const mails = await Promise.all(smtp.arrived.map(readMail));
  const [first = "", second = ""] = mails.map(({ text = "" }) => /confirm\/([\w-]+)/.exec(text)?.[1]);
  expect(first).not.toBe(second);
  expect(await alerts.ofConfirmLink(second)).toBeDefined();
  expect(await alerts.confirm(first)).toBeDefined();
  expect(await alerts.ofConfirmLink(second)).toBeUndefined();
});

async function openSignUp() {
  const sending = await openSending();
  const { recipient, language, search, criteria, schedule } = makeAlert();
  const alerts = createAlerts({
    store: sending.whole,
    now: () => sending.clock.ms,
    tokenSecrets: ["a secret of at least thirty-two characters"],
    wake: () => {},
    nextRun: (_schedule, after) => after + HOUR_MS,
  });
  return { ...sending, alerts, wish: { recipient, language, search, criteria, schedule } };
}
