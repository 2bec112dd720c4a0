import { expect, it } from "vitest";
import type { Frequency } from "../../../src/jobs/model/alert.ts";
import { createConfirmToken } from "../../../src/alerts/signup/tokens.ts";
import { DAY_MS, HOUR_MS, someCommandContext, someDraft, useAlerts } from "../some-alerts.ts";

const some = useAlerts();

it("reading the alert of a confirmation link changes nothing", async () => {
  const token = await ask();

  const seen = [await some.alerts.ofConfirmLink(token), await some.alerts.ofConfirmLink(token)];

  const [alert] = await some.alerts.list("web/c1");
  expect(seen).toEqual([alert, alert]);
  expect(alert).not.toHaveProperty("confirmedAt");
});

it("a link confirms once, for half a year", async () => {
  const token = await ask();
  some.now += HOUR_MS;

  const alert = await some.alerts.confirm(token);

  expect(alert).toMatchObject({ confirmedAt: some.now, expiresAt: some.now + 183 * DAY_MS });
  expect(await some.alerts.list("web/c1")).toEqual([alert]);
  expect(await some.alerts.confirm(token)).toBeUndefined();
  expect(await some.alerts.ofConfirmLink(token)).toBeUndefined();
});

it("of all confirmation links of an alert one works", async () => {
  const token = await ask();
  const [alert] = await some.alerts.list("web/c1");
  const another = await createConfirmToken(some.store.alerts, alert?.id ?? "", some.now);

  expect(another).not.toBe(token);
  expect(await some.alerts.confirm(token)).toBeDefined();
  expect(await some.alerts.confirm(another)).toBeUndefined();
});

it("a link works for 48 hours from when it was sent", async () => {
  const token = await ask();
  some.now += 48 * HOUR_MS - 1;
  expect(await some.alerts.ofConfirmLink(token)).toBeDefined();
  some.now += 1;

  expect(await some.alerts.ofConfirmLink(token)).toBeUndefined();
  expect(await some.alerts.confirm(token)).toBeUndefined();
});

it.each(["", "x", "a".repeat(10_000)])("a made-up token %# confirms nothing", async (token) => {
  await ask();

  expect(await some.alerts.confirm(token)).toBeUndefined();
});

it("a token has 256 bits", async () => {
  expect(Buffer.from(await ask(), "base64url")).toHaveLength(32);
});

it.each<[Frequency, number]>([
  ["at-once", 0],
  ["daily", 12 * HOUR_MS],
  ["weekly", 12 * HOUR_MS],
])("the first round of a confirmed alert, %s, is due in %i ms and the clock is told", async (frequency, waitMs) => {
  const token = await ask(frequency);
  some.wakes = 0;

  const alert = await some.alerts.confirm(token);

  expect(alert?.nextRoundAt).toBe(some.now + waitMs);
  expect(some.wakes).toBe(1);
});

it("of two pending alerts with the same criteria for one address one runs", async () => {
  const first = await ask("daily", "c1");
  const second = await ask("daily", "c2");
  const running = await some.alerts.confirm(first);

  expect(await some.alerts.confirm(second)).toEqual(running);
  expect(await some.store.alerts.ofAddress("anna@example.se")).toEqual([running]);
});

it("of two alerts confirmed at the same moment one runs, and both answers name it", async () => {
  const [first, second] = [await ask("daily", "c1"), await ask("daily", "c2")];

  const [one, other] = await Promise.all([some.alerts.confirm(first), some.alerts.confirm(second)]);

  expect(one).toBeDefined();
  expect(one).toEqual(other);
  expect(await some.store.alerts.ofAddress("anna@example.se")).toEqual([one]);
});

async function ask(frequency: Frequency = "daily", conversation = "c1"): Promise<string> {
  const schedule = { frequency, hour: 8, timeZone: "Europe/Stockholm" };
  await some.alerts.signUp(someDraft({ schedule }), someCommandContext(conversation));
  const [mail] = await some.send();
  return mail?.token ?? "";
}
