import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createAlerts } from "../../src/alerts/create-alerts.ts";
import { createConfirmToken } from "../../src/alerts/signup/tokens.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { someAlert, somePending } from "./some-alert.ts";
import { someCommandContext, someDraft, useAlerts } from "./some-alerts.ts";

const BO = { kind: "mail", address: "bo@example.se" } as const;

const some = useAlerts();

it("forgetting an owner deletes the owner's alerts, confirmed or not", async () => {
  await some.store.alerts.add(someAlert({ id: "confirmed" }));
  await some.store.alerts.add(somePending({ id: "pending", recipient: BO }));
  await some.store.alerts.add(someAlert({ id: "teams", recipient: { kind: "teams", conversation: "19:x" } }));
  await some.store.alerts.add(someAlert({ id: "other", owner: "web/c2", recipient: BO }));

  expect(await some.alerts.forgetOwner("web/c1")).toBe(3);

  expect(await some.alerts.list("web/c1")).toEqual([]);
  expect(await some.alerts.list("web/c2")).toHaveLength(1);
  expect(await some.alerts.forgetOwner("web/c1")).toBe(0);
});

it("forgetting an owner deletes other owners' alerts to an address that confirmed an alert of the owner", async () => {
  await some.store.alerts.add(someAlert({ id: "here" }));
  await some.store.alerts.add(someAlert({ id: "there", owner: "web/c2" }));
  await some.store.alerts.add(somePending({ id: "pending", owner: "web/c3" }));

  expect(await some.alerts.forgetOwner("web/c1")).toBe(3);
});

it("forgetting an owner keeps the other alerts of an address that the owner only typed", async () => {
  await some.store.alerts.add(somePending({ id: "typed" }));
  await some.store.alerts.add(someAlert({ id: "theirs", owner: "web/c2" }));

  expect(await some.alerts.forgetOwner("web/c1")).toBe(1);
  expect(await some.alerts.list("web/c2")).toHaveLength(1);
});

it("neither a raw token nor, after a deletion, the address, the network address or the conversation is in the files", async () => {
  const folder = mkdtempSync(join(tmpdir(), "forget-"));
  const store = openSqliteStore(folder);
  const alerts = createAlerts({
    store,
    now: () => some.now,
    tokenSecrets: ["a secret of at least thirty-two characters"],
    wake: () => undefined,
    nextRun: (_, after) => after,
  });
  const inFiles = (text: string): boolean =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));
  await alerts.signUp(someDraft(), someCommandContext("conversation-1", "192.0.2.77"));
  const [alert] = await alerts.list("web/conversation-1");
  const token = await createConfirmToken(store.alerts, alert?.id ?? "", some.now);
  await alerts.confirm(token);
  expect(inFiles("anna@example.se")).toBe(true);
  expect(inFiles(token)).toBe(false);
  expect(inFiles("192.0.2.77")).toBe(false);

  expect(await alerts.forgetOwner("web/conversation-1")).toBe(1);

  for (const text of ["anna@example.se", "conversation-1", alert?.id ?? "?"]) expect(inFiles(text)).toBe(false);
  await store.close();
  rmSync(folder, { recursive: true });
});
