import { beforeEach, describe, expect, it } from "vitest";
import type { Alert } from "../../src/jobs/model/alert.ts";
import { DAY_MS, HOUR_MS, someCommandContext, someDraft, useAlerts } from "./some-alerts.ts";

const some = useAlerts();
let alert: Alert;
let link: string;

beforeEach(async () => {
  await some.alerts.signUp(someDraft(), someCommandContext());
  const [mail] = await some.send();
  alert = (await some.alerts.confirm(mail?.token ?? "")) as Alert;
  link = some.alerts.toLink(alert);
  some.now += 13 * HOUR_MS;
  some.wakes = 0;
});

describe.each([
  ["in the conversation", () => doInChat(alert.id, "web/c1")],
  ["by a link", () => doByLink(link)],
])("an alert, %s,", (_, act) => {
  it("is paused and resumed, from now on", async () => {
    expect(await act().pause()).toEqual({ ...alert, paused: "asked" });
    const resumed = await act().resume();

    expect(resumed).toEqual({ ...alert, nextRoundAt: alert.nextRoundAt + DAY_MS });
    expect(await some.store.alerts.read(alert.id)).toEqual(resumed);
    expect(some.wakes).toBeGreaterThan(0);
  });

  it("is kept for another half year, and asked about again then", async () => {
    await some.store.alerts.change(alert.id, { askedAt: some.now });

    expect(await act().keep()).toEqual({ ...alert, expiresAt: some.now + 183 * DAY_MS });
  });

  it("is deleted once", async () => {
    expect(await act().delete()).toBe(true);
    expect(await act().delete()).toBe(false);
    expect(await act().pause()).toBeUndefined();
    expect(await some.alerts.list("web/c1")).toEqual([]);
  });
});

describe.each([
  ["from another conversation", () => doInChat(alert.id, "web/c2")],
  ["by a link nobody signed", () => doByLink(`${alert.id}.${link.split(".")[1]?.toLowerCase()}`)],
  ["by a link to nothing", () => doByLink("")],
])("an alert, %s,", (_, act) => {
  it("is not touched", async () => {
    expect(await act().pause()).toBeUndefined();
    expect(await act().resume()).toBeUndefined();
    expect(await act().keep()).toBeUndefined();
    expect(await act().delete()).toBe(false);
    expect(await some.store.alerts.read(alert.id)).toEqual(alert);
  });
});

it("a link changes when ads are sent, at once where that is asked", async () => {
  const schedule = { frequency: "at-once", hour: 0, timeZone: "UTC" } as const;

  expect(await some.alerts.rescheduleByLink(link, schedule)).toEqual({ ...alert, schedule, nextRoundAt: some.now });
  expect(await some.alerts.rescheduleByLink("", schedule)).toBeUndefined();
  expect(some.wakes).toBe(1);
});

it("a link leads to its alert, and to all others of the address after it, unconfirmed ones too", async () => {
  await make("c2", "Anna@example.se", "go");
  await make("c3", "bo@example.se", "go");
  const [other] = await some.alerts.list("web/c2");

  expect(await some.alerts.ofLink(link)).toEqual(alert);
  expect(await some.alerts.ofSameAddress(link)).toEqual([alert, other]);
  expect(await some.alerts.ofSameAddress(some.alerts.toLink(other as Alert))).toEqual([other, alert]);
  expect(await some.alerts.ofSameAddress("x")).toEqual([]);
});

it("a link deletes all alerts of its address, and no others", async () => {
  await make("c2", "Anna@example.se", "go");
  await make("c3", "bo@example.se", "go");

  expect(await some.alerts.deleteAddressByLink(link)).toBe(2);
  expect(await some.alerts.deleteAddressByLink(link)).toBe(0);
  expect(await some.alerts.list("web/c2")).toEqual([]);
  expect(await some.alerts.list("web/c3")).toHaveLength(1);
});

it("a link to an alert in Teams leads to those of its conversation there, not to its mails", async () => {
  const recipient = { kind: "teams", conversation: "19:x" } as const;
  await some.alerts.signUp(someDraft({ recipient }), someCommandContext());
  const [, inTeams] = await some.alerts.list("web/c1");

  expect(await some.alerts.ofSameAddress(some.alerts.toLink(inTeams as Alert))).toEqual([inTeams]);
});

async function make(conversation: string, address: string, role: string): Promise<void> {
  const recipient = { kind: "mail", address } as const;
  await some.alerts.signUp(someDraft({ recipient, criteria: { role: [role] } }), someCommandContext(conversation));
}

function doInChat(id: string, owner: string) {
  return {
    pause: () => some.alerts.pause(id, owner),
    resume: () => some.alerts.resume(id, owner),
    keep: () => some.alerts.keep(id, owner),
    delete: () => some.alerts.delete(id, owner),
  };
}

function doByLink(token: string) {
  return {
    pause: () => some.alerts.pauseByLink(token),
    resume: () => some.alerts.resumeByLink(token),
    keep: () => some.alerts.keepByLink(token),
    delete: () => some.alerts.deleteByLink(token),
  };
}
