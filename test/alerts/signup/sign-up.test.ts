import { describe, expect, it } from "vitest";
import type { Alert } from "../../../src/jobs/model/alert.ts";
import { HOUR_MS, someCommandContext, someDraft, useAlerts } from "../some-alerts.ts";

const some = useAlerts();

describe("a first sign-up", () => {
  it("by mail is stored unconfirmed, and asked to confirm once", async () => {
    const signedUp = await some.alerts.signUp(someDraft(), someCommandContext());

    const [alert] = await some.alerts.list("web/c1");
    expect(signedUp).toEqual({ kind: "asked", alert });
    expect(alert).toMatchObject({ ...someDraft(), owner: "web/c1", createdAt: some.now, hasBegun: false });
    expect(alert).not.toHaveProperty("confirmedAt");
    expect(some.wakes).toBe(1);
    expect(await some.send()).toMatchObject([{ kind: "confirm", alert: alert?.id, ads: [], more: 0 }]);
  });

  it("in Teams runs immediately, without a message", async () => {
    const recipient = { kind: "teams", conversation: "19:x" } as const;
    const schedule = { frequency: "at-once", hour: 0, timeZone: "Europe/Stockholm" } as const;

    const signedUp = await some.alerts.signUp(someDraft({ recipient, schedule }), someCommandContext());

    expect(signedUp).toMatchObject({ kind: "running", alert: { confirmedAt: some.now, nextRoundAt: some.now } });
    expect(await some.send()).toEqual([]);
    expect(some.wakes).toBe(1);
  });

  it("gives each alert an id that cannot be guessed", async () => {
    const ids = [await signUp("c1", "java"), await signUp("c1", "go")].map(({ id }) => id);

    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\w-]{24}$/);
  });
});

describe("the same sign-up again", () => {
  it("changes the pending alert and asks once while the first question waits", async () => {
    await some.alerts.signUp(someDraft(), someCommandContext());
    const language = "sv";
    await some.alerts.signUp(someDraft({ language }), someCommandContext());

    expect(await some.alerts.list("web/c1")).toMatchObject([{ language }]);
    expect(await some.send()).toHaveLength(1);
  });

  it("asks again after the first question was sent", async () => {
    await some.alerts.signUp(someDraft(), someCommandContext());
    const first = await some.send();
    await some.alerts.signUp(someDraft(), someCommandContext());
    const second = await some.send();

    expect(second).toMatchObject([{ kind: "confirm", alert: first[0]?.alert }]);
    expect(await some.alerts.list("web/c1")).toHaveLength(1);
  });

  it("in Teams changes the alert that runs, and resumes it", async () => {
    const wish = someDraft({ recipient: { kind: "teams", conversation: "19:x" } });
    await some.alerts.signUp(wish, someCommandContext());
    const [alert] = await some.alerts.list("web/c1");
    await some.alerts.pause(alert?.id ?? "", "web/c1");

    const again = await some.alerts.signUp({ ...wish, language: "sv" }, someCommandContext());

    expect(again).toMatchObject({ kind: "running", alert: { id: alert?.id, language: "sv" } });
    expect(again.kind === "running" && again.alert).not.toHaveProperty("paused");
    expect(await some.alerts.list("web/c1")).toHaveLength(1);
  });
});

describe("a sign-up for an address that has this alert already", () => {
  it.each([
    ["from the same conversation", "c1"],
    ["from another conversation", "c2"],
  ])("%s leaves it as it is, tells the address, and is answered as any other", async (_, conversation) => {
    const running = await confirmed("c1", "java");
    const other = { frequency: "weekly", hour: 3, timeZone: "UTC" } as const;
    const wish = someDraft({ criteria: { role: ["java"] }, schedule: other });

    const signedUp = await some.alerts.signUp(wish, someCommandContext(conversation));

    expect(signedUp.kind).toBe("asked");
    expect(await some.store.alerts.read(running.id)).toEqual(running);
    expect(await some.send()).toMatchObject([{ kind: "known", alert: running.id }]);
  });

  it("looks to another conversation like one for an unknown address, also in the list of alerts", async () => {
    await confirmed("c1", "java");
    const criteria = { role: ["java"] };
    const unknown = { kind: "mail", address: "bo@example.se" } as const;

    const answers = [
      await some.alerts.signUp(someDraft({ criteria }), someCommandContext("c2")),
      await some.alerts.signUp(someDraft({ criteria, recipient: unknown }), someCommandContext("c3")),
    ];
    const lists = [await some.alerts.list("web/c2"), await some.alerts.list("web/c3")];

    expect(answers.map(toShape)[0]).toEqual(answers.map(toShape)[1]);
    expect(lists[0]?.map(toShape)).toEqual(lists[1]?.map(toShape));
  });

  it("never runs itself, and is gone after two days", async () => {
    await confirmed("c1", "java");
    await signUp("c2", "java");
    some.now += 48 * HOUR_MS + 1;
    await some.alerts.sweep();

    expect(await some.alerts.list("web/c2")).toEqual([]);
    expect(await some.alerts.list("web/c1")).toHaveLength(1);
  });

  it("with other criteria is asked for like any other", async () => {
    await confirmed("c1", "java");
    await signUp("c1", "go");

    expect(await some.send()).toMatchObject([{ kind: "confirm" }]);
  });
});

describe("limits", () => {
  it("an address gets three mails an hour, in any case, and the requester does not learn of it", async () => {
    const asked: string[] = [];
    for (let i = 0; i < 5; i++) {
      const recipient = { kind: "mail", address: i % 2 ? "Anna@example.se" : "anna@example.se" } as const;
      const criteria = { role: [`role ${i}`] };
      asked.push((await some.alerts.signUp(someDraft({ recipient, criteria }), someCommandContext(`c${i}`))).kind);
    }

    expect(asked).toEqual(["asked", "asked", "asked", "asked", "asked"]);
    expect(await some.send()).toHaveLength(3);
    some.now += HOUR_MS;
    await signUp("c9", "java");
    expect(await some.send()).toHaveLength(1);
  });

  it("notices to an address that it has the alert count too", async () => {
    await confirmed("c1", "java");
    for (let i = 2; i < 6; i++) {
      await signUp(`c${i}`, "java");
      await some.send();
    }
    some.now += HOUR_MS - 1;
    await signUp("c7", "go");

    expect(await some.send()).toEqual([]);
  });

  it("an address gets three mails an hour, whatever is added to its name", async () => {
    for (let i = 0; i < 5; i++) {
      const recipient = { kind: "mail", address: `anna+${i}@example.se` } as const;
      await some.alerts.signUp(someDraft({ recipient }), someCommandContext(`c${i}`));
    }

    expect(await some.send()).toHaveLength(3);
  });

  it("a requester may ask three times an hour, for any address and in any conversation", async () => {
    const ask = async (i: number) => {
      const recipient = { kind: "mail", address: `p${i}@example.se` } as const;
      return (await some.alerts.signUp(someDraft({ recipient }), someCommandContext(`c${i}`, "192.0.2.1"))).kind;
    };

    expect([await ask(1), await ask(2), await ask(3), await ask(4)]).toEqual(["asked", "asked", "asked", "too-many"]);
    expect(await some.alerts.list("web/c4")).toEqual([]);
    expect(await some.send()).toHaveLength(3);
    some.now += HOUR_MS;
    expect(await ask(4)).toBe("asked");
  });

  it("a requester's limit does not reveal that an address is at its limit", async () => {
    for (let i = 0; i < 3; i++) await signUp(`c${i}`, `role ${i}`);

    const kinds: string[] = [];
    for (let i = 0; i < 4; i++) {
      const criteria = { role: [`other ${i}`] };
      kinds.push((await some.alerts.signUp(someDraft({ criteria }), someCommandContext("c9"))).kind);
    }

    expect(kinds).toEqual(["asked", "asked", "asked", "too-many"]);
  });

  it("a conversation has ten alerts at most, and may still change them", async () => {
    const teams = someDraft({ recipient: { kind: "teams", conversation: "19:x" } });
    const make = (i: number, changed?: string) =>
      some.alerts.signUp({ ...teams, criteria: { role: [`role ${i}`] } }, someCommandContext(), changed);
    for (let i = 0; i < 10; i++) expect(await make(i)).toMatchObject({ kind: "running" });
    const [first] = await some.alerts.list("web/c1");

    expect(await make(10)).toEqual({ kind: "full", most: 10 });
    expect(await make(10, first?.id)).toMatchObject({ kind: "running", alert: { id: first?.id } });
    expect(await make(9)).toMatchObject({ kind: "running" });
    expect(await some.alerts.list("web/c1")).toHaveLength(10);
  });
});

describe("a change", () => {
  it("for the confirmed address applies immediately, without a mail, and begins with a first run", async () => {
    const alert = await confirmed("c1", "java");
    await some.store.alerts.change(alert.id, { hasBegun: true, paused: "asked" });
    const criteria = { role: ["go"] };
    const recipient = { kind: "mail", address: "ANNA@example.se" } as const;

    const signedUp = await some.alerts.signUp(someDraft({ criteria, recipient }), someCommandContext(), alert.id);

    const { recipient: asConfirmed, confirmedAt } = alert;
    expect(signedUp).toMatchObject({
      kind: "running",
      alert: { id: alert.id, criteria, confirmedAt, recipient: asConfirmed, hasBegun: false },
    });
    expect(signedUp.kind === "running" && signedUp.alert).not.toHaveProperty("paused");
    expect(await some.send()).toEqual([]);
    expect(await some.alerts.list("web/c1")).toHaveLength(1);
  });

  it("of the hour alone does not send open ads again", async () => {
    const alert = await confirmed("c1", "java");
    await some.store.alerts.change(alert.id, { hasBegun: true });
    const schedule = { frequency: "daily", hour: 20, timeZone: "UTC" } as const;

    await some.alerts.signUp(someDraft({ criteria: alert.criteria, schedule }), someCommandContext(), alert.id);

    expect(await some.store.alerts.read(alert.id)).toMatchObject({ schedule, hasBegun: true });
  });

  it("to another address keeps the old alert running until the new address has confirmed", async () => {
    const old = await confirmed("c1", "java");
    const recipient = { kind: "mail", address: "new@example.se" } as const;

    const signedUp = await some.alerts.signUp(someDraft({ ...old, recipient }), someCommandContext(), old.id);
    expect(signedUp).toMatchObject({ kind: "asked", alert: { recipient, replaces: old.id } });
    expect(await some.store.alerts.read(old.id)).toEqual(old);
    const [mail] = await some.send();
    await some.alerts.confirm(mail?.token ?? "");

    expect(await some.alerts.list("web/c1")).toMatchObject([{ recipient, confirmedAt: some.now }]);
  });

  it("of an address that never confirmed deletes the old alert, and no link sent there works", async () => {
    const typo = await signUp("c1", "java");
    const [sent] = await some.send();
    const recipient = { kind: "mail", address: "ann@example.se" } as const;

    await some.alerts.signUp(someDraft({ recipient }), someCommandContext(), typo.id);

    expect(await some.alerts.confirm(sent?.token ?? "")).toBeUndefined();
    expect(await some.store.alerts.ofAddress("anna@example.se")).toEqual([]);
    expect(await some.alerts.list("web/c1")).toMatchObject([{ recipient }]);
  });

  it("from mail to Teams replaces the alert immediately", async () => {
    const old = await confirmed("c1", "java");
    const recipient = { kind: "teams", conversation: "19:x" } as const;

    await some.alerts.signUp(someDraft({ recipient }), someCommandContext(), old.id);

    expect(await some.alerts.list("web/c1")).toMatchObject([{ recipient, confirmedAt: some.now }]);
  });

  it("of another owner's alert creates a new alert", async () => {
    const theirs = await confirmed("c1", "java");
    await some.alerts.signUp(someDraft({ criteria: { role: ["go"] } }), someCommandContext("c2"), theirs.id);

    expect(await some.store.alerts.read(theirs.id)).toEqual(theirs);
    expect(await some.alerts.list("web/c2")).toHaveLength(1);
  });
});

async function signUp(conversation: string, role: string): Promise<Alert> {
  const signedUp = await some.alerts.signUp(
    someDraft({ criteria: { role: [role] } }),
    someCommandContext(conversation),
  );
  if (signedUp.kind !== "asked") throw new Error(signedUp.kind);
  return signedUp.alert;
}

async function confirmed(conversation: string, role: string): Promise<Alert> {
  await signUp(conversation, role);
  const [mail] = await some.send();
  const alert = await some.alerts.confirm(mail?.token ?? "");
  if (alert === undefined) throw new Error("not confirmed");
  return alert;
}

/** Returns the parts of an answer that the requester did not provide. */
function toShape(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (["id", "owner", "address"].includes(key) ? typeof value : value)),
  );
}
