import { expect, it } from "vitest";
import { createConfirmToken } from "../../src/alerts/signup/tokens.ts";
import { DAY_MS, HOUR_MS, someCommandContext, someDraft, useAlerts } from "./some-alerts.ts";
import { someAlert, somePending } from "./some-alert.ts";

const some = useAlerts();

it("two weeks before an alert expires its recipient is asked once whether to keep it; at its end it is deleted", async () => {
  await some.store.alerts.add(someAlert({ expiresAt: some.now + 14 * DAY_MS + 1 }));
  await some.alerts.sweep();
  expect(await some.send()).toEqual([]);

  some.now += DAY_MS;
  await some.alerts.sweep();
  expect(await some.send()).toMatchObject([{ kind: "still-wanted", alert: "a1" }]);
  expect(await some.alerts.list("web/c1")).toMatchObject([{ askedAt: some.now }]);
  await some.alerts.sweep();
  expect(await some.send()).toEqual([]);

  some.now += 14 * DAY_MS;
  await some.alerts.sweep();
  expect(await some.alerts.list("web/c1")).toHaveLength(1);
  some.now += 1;
  await some.alerts.sweep();
  expect(await some.alerts.list("web/c1")).toEqual([]);
});

it("an alert that is kept continues, and its recipient is asked again half a year later", async () => {
  await some.store.alerts.add(someAlert({ expiresAt: some.now + DAY_MS }));
  await some.alerts.sweep();
  await some.send();
  await some.alerts.keep("a1", "web/c1");

  some.now += 160 * DAY_MS;
  await some.alerts.sweep();
  expect(await some.send()).toEqual([]);
  some.now += 10 * DAY_MS;
  await some.alerts.sweep();
  expect(await some.send()).toMatchObject([{ kind: "still-wanted" }]);
});

it("a recipient who could not be asked in time is asked, and has two weeks to answer", async () => {
  await some.store.alerts.add(someAlert({ expiresAt: some.now - DAY_MS }));

  await some.alerts.sweep();

  expect(await some.send()).toMatchObject([{ kind: "still-wanted" }]);
  some.now += 14 * DAY_MS;
  await some.alerts.sweep();
  expect(await some.alerts.list("web/c1")).toHaveLength(1);
});

it("the recipient of an alert that a person paused is asked too", async () => {
  await some.store.alerts.add(someAlert({ expiresAt: some.now, paused: "asked" }));

  await some.alerts.sweep();

  expect(await some.send()).toMatchObject([{ kind: "still-wanted" }]);
});

it("an alert that was not confirmed within 48 hours is deleted", async () => {
  await some.alerts.signUp(someDraft(), someCommandContext());
  await some.send();
  some.now += 48 * HOUR_MS - 1;
  await some.alerts.sweep();
  expect(await some.alerts.list("web/c1")).toHaveLength(1);

  some.now += 2;
  await some.alerts.sweep();
  expect(await some.alerts.list("web/c1")).toEqual([]);
});

it("an alert that was requested again is kept as long as its newest link works", async () => {
  await some.store.alerts.add(somePending({ createdAt: some.now - 72 * HOUR_MS }));
  const token = await createConfirmToken(some.store.alerts, "a1", some.now - HOUR_MS);

  await some.alerts.sweep();

  expect(await some.alerts.confirm(token)).toBeDefined();
});

it("one sweep handles all alerts that expire", async () => {
  for (let i = 0; i < 1201; i++) await some.store.alerts.add(someAlert({ id: `a${i}`, expiresAt: some.now }));

  await some.alerts.sweep();
  expect(await some.send()).toHaveLength(1201);
  some.now += 14 * DAY_MS + 1;
  await some.alerts.sweep();

  expect(await some.alerts.list("web/c1")).toEqual([]);
});

it("two sweeps at the same time ask once", async () => {
  await some.store.alerts.add(someAlert({ expiresAt: some.now }));

  await Promise.all([some.alerts.sweep(), some.alerts.sweep()]);

  expect(await some.send()).toHaveLength(1);
});

it("a sweep deletes uses of limits that are older than an hour", async () => {
  await some.alerts.signUp(someDraft(), someCommandContext());
  some.now += HOUR_MS + 1;
  await some.alerts.sweep();

  expect(await some.store.alerts.forgetUsed(some.now, some.now)).toBe(0);
});
