import { expect, test } from "vitest";
import { hashToken } from "../../../src/alerts/signup/tokens.ts";
import { readMail } from "../mail/smtp.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { addAlert, HOUR_MS, MINUTE_MS, openSending } from "../sending.ts";

test("a waiting message is sent once, with its ads in their current text", async () => {
  const { store, smtp, jobtech, sender } = await openSending();
  await addAlert(store, "ads", ["30100001", "30100002"]);
  jobtech.edit("30100001", (ad) => (ad.headline = "Backend Developer, Card Payments"));
  expect([await sender.sendDue(), await sender.sendDue()]).toEqual([1, 0]);
  const { text } = await readMail(smtp.arrived[0]!);
  expect(text).toMatch(/1\. Backend Developer, Card Payments\n[^]*2\. Backendutvecklare till betalteam/);
  expect(smtp.arrived).toHaveLength(1);
});

test("an ad that was taken down, or no longer fits, is left out", async () => {
  const { store, smtp, jobtech, sender } = await openSending();
  await addAlert(store, "ads", ["30100001", "30100002", "30100003"]);
  jobtech.remove("30100001");
  // Solna was never asked for; the alert has been changed since.
  await sender.sendDue();
  const { text } = await readMail(smtp.arrived[0]!);
  expect(text).toContain("1. Backendutvecklare till betalteam");
  expect(text).not.toMatch(/^2\. /m);
});

test("a message without remaining ads is dropped", async () => {
  const { store, smtp, jobtech, sender } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  jobtech.remove("30100001");
  expect(await sender.sendDue()).toBe(0);
  expect([smtp.connections.count, await store.waitingFor(["alert-1"])]).toEqual([0, []]);
});

test("when a board cannot be reached, the message waits, and no try is counted", async () => {
  const { store, smtp, jobtech, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  jobtech.fault = "fault";
  expect(await sender.sendDue()).toBe(0);
  expect(await store.waitingFor(["alert-1"])).toMatchObject([{ tries: 0, doubts: 0 }]);
  jobtech.fault = undefined;
  clock.ms += 15 * MINUTE_MS;
  expect(await sender.sendDue()).toBe(1);
  expect(smtp.arrived).toHaveLength(1);
});

test("a deleted or paused alert sends nothing", async () => {
  const { store, smtp, sender } = await openSending();
  await addAlert(store, "ads", ["30100001"], { id: "deleted" });
  await addAlert(store, "ads", ["30100001"], { id: "resting" });
  await store.delete(["deleted"]);
  await store.change("resting", { paused: "asked" });
  expect(await sender.sendDue()).toBe(0);
  await store.change("resting", { isResumed: true });
  expect(await sender.sendDue()).toBe(1);
  expect(smtp.arrived).toHaveLength(1);
});

test("the confirmation link is made when the message is sent, and works", async () => {
  const { store, smtp, sender } = await openSending();
  await addAlert(store, "confirm", [], { confirmedAt: undefined });
  await sender.sendDue();
  const { text } = await readMail(smtp.arrived[0]!);
  const token = /confirm\/([\w-]+)/.exec(text ?? "")?.[1] ?? "";
  expect(await store.findToken(hashToken(token), NOON)).toBe("alert-1");
});

test("a confirmed recipient is not asked to confirm", async () => {
  const { store, smtp, sender } = await openSending();
  await addAlert(store, "confirm", [], { confirmedAt: NOON });
  expect(await sender.sendDue()).toBe(0);
  expect([smtp.arrived, await store.waitingFor(["alert-1"])]).toEqual([[], []]);
});

test("a greylisted message is tried again a minute later, not before", async () => {
  const { store, smtp, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  smtp.fault = "greylisting";
  expect(await sender.sendDue()).toBe(0);
  clock.ms += MINUTE_MS - 1;
  expect(await sender.sendDue()).toBe(0);
  clock.ms += 1;
  expect(await sender.sendDue()).toBe(1);
});

test("a busy server is tried less and less often for three days; then the alert is paused and the message stays", async () => {
  const { store, smtp, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  smtp.fault = "message put off";
  const triedAt: number[] = [];
  for (let minute = 0; minute < 4 * 24 * 60; minute++) {
    await sender.sendDue();
    if (smtp.arrived.length > triedAt.length) triedAt.push(minute);
    clock.ms += MINUTE_MS;
  }
  expect(triedAt.slice(0, 7)).toEqual([0, 1, 6, 21, 81, 321, 561]);
  expect(triedAt.at(-1)! / 60).toBeCloseTo(69.35, 1);
  expect(await store.read("alert-1")).toMatchObject({ paused: "undeliverable" });
  smtp.fault = undefined;
  await store.change("alert-1", { isResumed: true });
  expect(await sender.sendDue()).toBe(1);
});

test("an alert whose message is refused is paused; once it is resumed, the message is tried once more", async () => {
  const { store, smtp, sender } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  smtp.fault = "no such mailbox";
  expect(await sender.sendDue()).toBe(0);
  expect(await store.read("alert-1")).toMatchObject({ paused: "undeliverable" });
  expect(await store.waitingFor(["alert-1"])).toHaveLength(1);
  await store.change("alert-1", { isResumed: true });
  await sender.sendDue();
  expect(await store.read("alert-1")).toMatchObject({ paused: "undeliverable" });
  expect(await store.waitingFor(["alert-1"])).toEqual([]);
});

test("a question to confirm that is refused is dropped", async () => {
  const { store, smtp, sender } = await openSending();
  await addAlert(store, "confirm", [], { confirmedAt: undefined });
  smtp.fault = "no such mailbox";
  expect(await sender.sendDue()).toBe(0);
  expect(await store.waitingFor(["alert-1"])).toEqual([]);
  expect(await store.read("alert-1")).not.toHaveProperty("paused");
});

test("a message with an unknown outcome is sent once more under the same id, and never a third time", async () => {
  const { store, smtp, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  smtp.fault = "hangs up after the message";
  for (let hour = 0; hour < 100; hour++) {
    await sender.sendDue();
    clock.ms += HOUR_MS;
  }
  const mails = await Promise.all(smtp.arrived.map(readMail));
  expect(mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill("<message-of-alert-1@example.com>"));
  expect(await store.read("alert-1")).toMatchObject({ paused: "undeliverable" });
  await store.change("alert-1", { isResumed: true });
  expect(await sender.sendDue()).toBe(0);
  expect(smtp.arrived).toHaveLength(2);
});

test("a process that dies while sending leaves one unknown outcome; the message is sent again when the claim lapses, unless it kills every sender", async () => {
  const { store, smtp, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  await diedSending();
  expect(await sender.sendDue()).toBe(0);
  clock.ms += 15 * MINUTE_MS;
  expect(await sender.sendDue()).toBe(1);
  await addAlert(store, "ads", ["30100001"], { id: "deadly" });
  for (let death = 1; death <= 5; death++) {
    await diedSending();
    clock.ms += 15 * MINUTE_MS;
  }
  expect(await sender.sendDue()).toBe(0);
  expect(await store.read("deadly")).toMatchObject({ paused: "undeliverable" });
  expect(smtp.arrived).toHaveLength(1);

  async function diedSending() {
    const claim = { by: "dead", now: clock.ms, until: clock.ms + 15 * MINUTE_MS };
    const message = await store.claimMessage(claim);
    expect(await store.beginSending("dead", message!.id)).toBe(true);
  }
});

test("two processes share the work, and send each message once", async () => {
  const { store, smtp, sender, another } = await openSending();
  const ids = Array.from({ length: 20 }, (_, n) => `alert-${n}`);
  for (const id of ids) await addAlert(store, "ads", ["30100001"], { id });
  const [one, other] = await Promise.all([sender.sendDue(), another.sendDue()]);
  expect(one + other).toBe(20);
  const mails = await Promise.all(smtp.arrived.map(readMail));
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(20);
  expect(mails).toHaveLength(20);
});

test("a process that loses the claim while it reads the ads does not send", async () => {
  const { store, smtp, sender, clock, hooks } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  hooks.beforeReading = async () => {
    clock.ms += 16 * MINUTE_MS;
    await store.claimMessage({ by: "another", now: clock.ms, until: clock.ms + HOUR_MS });
  };
  expect(await sender.sendDue()).toBe(0);
  expect(smtp.arrived).toEqual([]);
});

test("a call begins nothing new after two minutes; the next goes on", async () => {
  const { store, smtp, sender, clock, hooks } = await openSending();
  for (const id of ["one", "two", "three"]) await addAlert(store, "ads", ["30100001"], { id });
  hooks.beforeReading = async () => void (clock.ms += 90_000);
  expect(await sender.sendDue()).toBe(2);
  expect(await sender.sendDue()).toBe(1);
  expect(smtp.arrived).toHaveLength(3);
});

test("an aborted call finishes its message and begins no other", async () => {
  const { store, smtp, sender, hooks } = await openSending();
  for (const id of ["one", "two"]) await addAlert(store, "ads", ["30100001"], { id });
  const stopping = new AbortController();
  hooks.beforeReading = async () => stopping.abort();
  expect([await sender.sendDue(stopping.signal), smtp.arrived.length]).toEqual([1, 1]);
});

test.each([
  ["paused", { paused: "asked" }],
  ["changed so that no ad fits", { criteria: { role: ["no such job"] } }],
] as const)("nothing is sent of an alert that is %s while its ads are read", async (_, change) => {
  const { store, smtp, sender, hooks } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  hooks.beforeReading = async () => {
    hooks.beforeReading = undefined;
    await store.change("alert-1", change);
  };
  expect(await sender.sendDue()).toBe(0);
  expect(await sender.sendDue()).toBe(0);
  expect(smtp.arrived).toEqual([]);
});

test("an alert that is changed while its ads are read gets the ads that fit it now, in the same call", async () => {
  const { store, smtp, sender, hooks } = await openSending();
  await addAlert(store, "ads", ["30100001", "30100002"]);
  hooks.beforeReading = async () => {
    hooks.beforeReading = undefined;
    await store.change("alert-1", { language: "sv" });
  };
  expect(await sender.sendDue()).toBe(1);
  expect(smtp.arrived.map((mail) => /^Content-Language: \w+/mu.exec(mail)?.[0])).toEqual(["Content-Language: sv"]);
});

test("the answer to a sign-up is sent before older messages", async () => {
  const { store, smtp, sender } = await openSending();
  for (const id of ["one", "two", "three"]) await addAlert(store, "ads", ["30100001"], { id });
  await addAlert(store, "confirm", [], { id: "new", confirmedAt: undefined });
  expect(await sender.sendDue()).toBe(4);
  expect(smtp.arrived.map((mail) => mail.includes("/confirm/"))).toEqual([true, false, false, false]);
});

test("an ad that cannot be read holds up the others for a day, and is then left out", async () => {
  const { store, smtp, jobtech, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100002", "30100001"]);
  jobtech.edit("30100002", (ad) => Object.assign(ad, { headline: null }));
  clock.ms += 24 * HOUR_MS - 1;
  expect(await sender.sendDue()).toBe(0);
  clock.ms += 15 * MINUTE_MS;
  expect(await sender.sendDue()).toBe(1);
  const { text } = await readMail(smtp.arrived[0]!);
  expect(text).toContain("30100001");
  expect(text).not.toContain("30100002");
});

test("when no ad can be read, the message waits for longer than a day", async () => {
  const { store, smtp, jobtech, sender, clock } = await openSending();
  await addAlert(store, "ads", ["30100001"]);
  jobtech.fault = "fault";
  clock.ms += 25 * HOUR_MS;
  expect(await sender.sendDue()).toBe(0);
  jobtech.fault = undefined;
  clock.ms += 15 * MINUTE_MS;
  expect(await sender.sendDue()).toBe(1);
  expect(smtp.arrived).toHaveLength(1);
});

test("a message without a transport waits", async () => {
  const { store, sender } = await openSending();
  const recipient = { kind: "teams", conversation: "a:1" } as const;
  await addAlert(store, "ads", ["30100001"], { recipient });
  expect(await sender.sendDue()).toBe(0);
  expect(await store.waitingFor(["alert-1"])).toMatchObject([{ tries: 0 }]);
});
