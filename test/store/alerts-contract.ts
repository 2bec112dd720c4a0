import type { Storage } from "../../src/store/sqlite/store.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AlertStore } from "../../src/alerts/store.ts";
import { someAlert, someMessage, somePending } from "../alerts/some-alert.ts";

/** Tests what every store of alerts must do; `open` gives each test two openers of one empty store of its own. */
export function testAlertStore(open: () => Promise<readonly [Storage, Storage]>): void {
  let stores: readonly [Storage, Storage];
  let one: AlertStore;
  let two: AlertStore;

  beforeEach(async () => {
    stores = await open();
    [one, two] = [stores[0].alerts, stores[1].alerts];
  });

  afterEach(async () => {
    for (const store of stores) await store.close();
  });

  describe("alerts", () => {
    it.each([
      ["one that runs", someAlert()],
      ["one not confirmed", somePending()],
      ["one that rests, was asked and replaces another", someAlert({ paused: "asked", askedAt: 7, replaces: "a0" })],
      ["one in Teams", someAlert({ recipient: { kind: "teams", conversation: "19:X;id=1" }, hasBegun: true })],
    ])("%s comes back as it was added", async (_, alert) => {
      await one.add(alert);

      expect(await two.read(alert.id)).toEqual(alert);
    });

    it("a change applies its fields, `isResumed` and `isKept`, and nothing else", async () => {
      const alert = someAlert({ paused: "undeliverable", askedAt: 5 });
      await one.add(alert);

      const changed = await one.change("a1", { isResumed: true, isKept: true, language: "en", nextRoundAt: 9 });

      const { paused: _, askedAt: __, ...rest } = alert;
      expect(changed).toEqual({ ...rest, language: "en", nextRoundAt: 9 });
      expect(await two.read("a1")).toEqual(changed);
      expect(await one.change("nobody", { paused: "asked" })).toBeUndefined();
    });

    it("of two processes that ask whether to keep an alert one succeeds", async () => {
      await one.add(someAlert());

      expect(await one.change("a1", { askedAt: 5 }, someMessage({ kind: "still-wanted" }))).toBeDefined();
      expect(await two.change("a1", { askedAt: 6 }, someMessage({ kind: "still-wanted", id: "m2" }))).toBeUndefined();
      expect(await one.waitingFor(["a1"])).toHaveLength(1);
      expect((await one.read("a1"))?.askedAt).toBe(5);
    });

    it("alerts are found by owner and, ignoring case, by address, oldest first", async () => {
      const mail = { kind: "mail", address: "Anna@example.se" } as const;
      await one.add(someAlert({ id: "newer", createdAt: 3 }));
      await one.add(someAlert({ id: "older", createdAt: 2, recipient: mail }));
      await one.add(someAlert({ id: "elsewhere", createdAt: 1, owner: "web/c2" }));
      await one.add(someAlert({ id: "other", recipient: { kind: "mail", address: "bo@example.se" }, owner: "web/c3" }));
      await one.add(someAlert({ id: "t", recipient: { kind: "teams", conversation: "bo@example.se" }, owner: "t/1" }));

      expect((await one.ofOwner("web/c1")).map(({ id }) => id)).toEqual(["older", "newer"]);
      expect((await one.ofAddress("anna@example.se")).map(({ id }) => id)).toEqual(["elsewhere", "older", "newer"]);
      expect((await one.ofAddress("BO@example.se")).map(({ id }) => id)).toEqual(["other"]);
      expect((await one.ofAddress("anna@example.se"))[1]?.recipient).toEqual(mail);
    });

    it("expiring alerts are found in order, and also only those not asked yet", async () => {
      await one.add(someAlert({ id: "late", expiresAt: 30 }));
      await one.add(someAlert({ id: "asked", expiresAt: 10, askedAt: 1 }));
      await one.add(someAlert({ id: "soon", expiresAt: 20 }));

      expect((await one.expiring(30, { limit: 9 })).map(({ id }) => id)).toEqual(["asked", "soon"]);
      expect((await one.expiring(31, { limit: 9, isAsked: false })).map(({ id }) => id)).toEqual(["soon", "late"]);
      expect((await one.expiring(31, { limit: 1 })).map(({ id }) => id)).toEqual(["asked"]);
    });

    it("an alert counts as never confirmed once no token can confirm it", async () => {
      await one.add(somePending({ id: "old", createdAt: 1 }));
      await one.add(somePending({ id: "asked-again", createdAt: 2 }));
      await one.add(somePending({ id: "new", createdAt: 50 }));
      await one.add(someAlert({ id: "confirmed", createdAt: 1 }));
      await one.addToken("hash", { alert: "asked-again", expiresAt: 60 });

      expect((await one.unconfirmed(50, 9)).map(({ id }) => id)).toEqual(["old"]);
      await one.forgetUsed(60, 0);
      expect((await one.unconfirmed(50, 9)).map(({ id }) => id)).toEqual(["old", "asked-again"]);
      expect(await one.unconfirmed(50, 1)).toHaveLength(1);
    });

    it("the sent log, tokens and messages of an alert are deleted with it", async () => {
      await one.add(someAlert(), someMessage());
      await one.add(someAlert({ id: "stays" }), someMessage({ id: "m2", alert: "stays" }));
      await one.addToken("hash", { alert: "a1", expiresAt: 60 });
      await one.claimDue({ by: "r", now: 1000, until: 2000, limit: 1 });
      await one.finishAlertRuns("r", [{ alert: "a1", keys: ["k"], nextRunAt: 9 }]);

      expect(await one.delete(["a1", "nobody", "a1"])).toBe(1);

      expect(await two.findToken("hash", 0)).toBeUndefined();
      expect(await two.waitingFor(["a1", "stays"])).toEqual([someMessage({ id: "m2", alert: "stays" })]);
      await one.add(someAlert());
      expect(await two.inSentLog(new Map([["a1", ["k"]]]))).toEqual(new Map([["a1", new Set()]]));
    });
  });

  describe("tokens and allowances", () => {
    it("a token is found until it expires, and used once, with all others of its alert", async () => {
      await one.add(somePending());
      await one.add(somePending({ id: "a2" }));
      await one.addToken("h1", { alert: "a1", expiresAt: 10 });
      await one.addToken("h2", { alert: "a1", expiresAt: 20 });
      await one.addToken("h3", { alert: "a2", expiresAt: 20 });

      expect(await two.findToken("h1", 9)).toBe("a1");
      expect(await two.findToken("h1", 10)).toBeUndefined();
      expect(await two.useToken("h1", 10)).toBeUndefined();
      const used = await Promise.all([one.useToken("h2", 11), two.useToken("h2", 11)]);
      expect(used.filter(Boolean)).toEqual(["a1"]);
      expect(await one.findToken("h1", 0)).toBeUndefined();
      expect(await one.findToken("h3", 11)).toBe("a2");
    });

    it("a token of a deleted alert is not stored", async () => {
      await one.addToken("h1", { alert: "nobody", expiresAt: 10 });

      expect(await one.findToken("h1", 0)).toBeUndefined();
    });

    it("an allowance is counted up to its limit within its time", async () => {
      const hour = { key: "k", most: 2, withinMs: 100 };

      expect(await one.take([hour], 1000)).toBeUndefined();
      expect(await two.take([hour], 1050)).toBeUndefined();
      expect(await one.take([hour], 1099)).toBe("k");
      expect(await one.take([hour], 1100)).toBeUndefined();
      expect(await one.take([hour], 1149)).toBe("k");
    });

    it("when one allowance is used up, none is counted", async () => {
      const [free, full] = [
        { key: "free", most: 1, withinMs: 100 },
        { key: "full", most: 0, withinMs: 100 },
      ];

      expect(await one.take([free, full], 1000)).toBe("full");
      expect(await one.take([free], 1000)).toBeUndefined();
    });

    it("expired tokens and uses are deleted and counted", async () => {
      await one.add(somePending());
      await one.addToken("h1", { alert: "a1", expiresAt: 10 });
      await one.addToken("h2", { alert: "a1", expiresAt: 11 });
      await one.take([{ key: "k", most: 1, withinMs: 100 }], 5);

      expect(await one.forgetUsed(10, 6)).toBe(2);
      expect(await one.findToken("h2", 0)).toBe("a1");
      expect(await one.take([{ key: "k", most: 1, withinMs: 100 }], 5)).toBeUndefined();
    });
  });

  describe("alert runs", () => {
    const claim = { by: "r1", now: 1000, until: 2000, limit: 10 };

    it("due, confirmed and active alerts are claimed once, the longest due first", async () => {
      await one.add(someAlert({ id: "due", nextRoundAt: 1000 }));
      await one.add(someAlert({ id: "overdue", nextRoundAt: 1 }));
      await one.add(someAlert({ id: "later", nextRoundAt: 1001 }));
      await one.add(someAlert({ id: "rests", paused: "asked" }));
      await one.add(somePending({ id: "pending" }));

      const claimed = await one.claimDue(claim);

      expect(claimed.map(({ id }) => id)).toEqual(["overdue", "due"]);
      expect(claimed[1]).toEqual(someAlert({ id: "due" }));
      expect(await two.claimDue({ ...claim, by: "r2" })).toEqual([]);
    });

    it("two concurrent claims share all due alerts", async () => {
      for (let i = 0; i < 50; i++) await one.add(someAlert({ id: `a${i}`, nextRoundAt: i }));

      const shares = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).claimDue({ ...claim, by: `r${i}`, limit: 7 })),
      );

      const ids = shares.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(50);
      expect(ids).toHaveLength(50);
    });

    it("a claim lapses, and its holder finishes nothing after another process has it", async () => {
      await one.add(someAlert());
      await one.claimDue(claim);

      expect(await two.claimDue({ ...claim, by: "r2", now: 1999 })).toEqual([]);
      expect(await two.claimDue({ ...claim, by: "r2", now: 2000, until: 3000 })).toHaveLength(1);
      await one.finishAlertRuns("r1", [{ alert: "a1", keys: ["k"], message: someMessage(), nextRunAt: 9000 }]);

      expect(await one.read("a1")).toEqual(someAlert());
      expect(await one.waitingFor(["a1"])).toEqual([]);
      expect((await one.inSentLog(new Map([["a1", ["k"]]]))).get("a1")).toEqual(new Set());
    });

    it("a finished run stores sent log, message and next run", async () => {
      await one.add(someAlert());
      await one.claimDue(claim);

      await one.finishAlertRuns("r1", [{ alert: "a1", keys: ["k1", "k2"], message: someMessage(), nextRunAt: 5000 }]);

      expect(await two.read("a1")).toEqual(someAlert({ nextRoundAt: 5000, hasBegun: true }));
      expect(await two.waitingFor(["a1"])).toEqual([someMessage()]);
      const sentLog = await two.inSentLog(
        new Map([
          ["a1", ["k2", "k3", "k1"]],
          ["nobody", ["k1"]],
        ]),
      );
      expect(sentLog.get("a1")).toEqual(new Set(["k1", "k2"]));
      expect(sentLog.get("nobody")).toEqual(new Set());
      expect(await two.claimDue({ ...claim, now: 4999 })).toEqual([]);
      expect(await two.claimDue({ ...claim, now: 5000 })).toHaveLength(1);
    });

    it("a key may be in the sent log already, and each alert has its own sent log", async () => {
      await one.add(someAlert());
      await one.add(someAlert({ id: "a2" }));
      for (const now of [1000, 1001]) {
        await one.claimDue({ ...claim, now });
        await one.finishAlertRuns("r1", [{ alert: "a1", keys: ["k", "k"], nextRunAt: 1001 }]);
      }

      const sentLog = await one.inSentLog(
        new Map([
          ["a1", ["k"]],
          ["a2", ["k"]],
        ]),
      );
      expect([...sentLog.values()]).toEqual([new Set(["k"]), new Set()]);
    });

    it("a released alert is claimed again from its time on", async () => {
      await one.add(someAlert());
      await one.claimDue(claim);
      await two.releaseAlertRuns("r2", ["a1"], 1);
      expect(await two.claimDue({ ...claim, by: "r2" })).toEqual([]);

      await one.releaseAlertRuns("r1", ["a1"], 1500);

      expect(await two.claimDue({ ...claim, by: "r2", now: 1499 })).toEqual([]);
      expect(await two.claimDue({ ...claim, by: "r2", now: 1500 })).toEqual([someAlert()]);
    });

    it("a change ends the claim on an alert, and the run of its holder has no effect", async () => {
      await one.add(someAlert());
      await one.claimDue(claim);
      await two.change("a1", { criteria: { role: ["frontend"] }, nextRoundAt: 1000 });

      await one.finishAlertRuns("r1", [{ alert: "a1", keys: ["k"], message: someMessage(), nextRunAt: 9000 }]);

      expect(await one.waitingFor(["a1"])).toEqual([]);
      expect((await two.claimDue({ ...claim, by: "r2" }))[0]?.criteria).toEqual({ role: ["frontend"] });
    });
  });

  describe("the outbox", () => {
    const claim = { by: "s1", now: 5000, until: 6000 };

    it("a message is claimed once, unchanged, the longest waiting first", async () => {
      await one.add(someAlert());
      await one.enqueue(someMessage({ id: "second", createdAt: 2000 }));
      await one.enqueue(someMessage({ id: "first", createdAt: 1000 }));
      await one.enqueue(someMessage({ id: "future", createdAt: 5001 }));

      expect(await two.claimMessage(claim)).toEqual(someMessage({ id: "first" }));
      expect(await one.claimMessage(claim)).toEqual(someMessage({ id: "second", createdAt: 2000 }));
      expect(await one.claimMessage(claim)).toBeUndefined();
    });

    it("a message with a known id, or of an unknown alert, changes nothing", async () => {
      await one.add(someAlert());
      await one.enqueue(someMessage());
      await two.enqueue(someMessage({ more: 99 }));
      await two.enqueue(someMessage({ id: "m2", alert: "nobody" }));

      expect(await one.waitingFor(["a1", "nobody"])).toEqual([someMessage()]);
    });

    it("of many claims on one message one succeeds", async () => {
      await one.add(someAlert(), someMessage());

      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).claimMessage({ ...claim, by: `s${i}` })),
      );

      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it("a sent message is gone", async () => {
      await one.add(someAlert(), someMessage());
      await one.claimMessage(claim);
      expect(await one.beginSending("s1", "m1")).toBe(true);
      await one.finishSending("s1", "m1");

      expect(await two.waitingFor(["a1"])).toEqual([]);
    });

    it("a sender that dies before it begins adds no unknown outcome, and one that dies after it does", async () => {
      await one.add(someAlert(), someMessage());
      await one.claimMessage(claim);

      expect(await two.claimMessage({ by: "s2", now: 5999, until: 7000 })).toBeUndefined();
      expect(await two.claimMessage({ by: "s2", now: 6000, until: 7000 })).toEqual(someMessage());
      await two.beginSending("s2", "m1");
      expect(await one.claimMessage({ by: "s3", now: 7000, until: 8000 })).toEqual(someMessage({ doubts: 1 }));
      expect(await one.claimMessage({ by: "s4", now: 8000, until: 9000 })).toEqual(someMessage({ doubts: 1 }));
    });

    it("a process that has lost its claim can neither begin, finish nor fail a message", async () => {
      await one.add(someAlert(), someMessage());
      await one.claimMessage(claim);
      await two.claimMessage({ by: "s2", now: 6000, until: 7000 });

      expect(await one.beginSending("s1", "m1")).toBe(false);
      await one.finishSending("s1", "m1");
      await one.failSending("s1", "m1", { nextTryAt: 0, isOutcomeUnknown: true });

      expect(await two.waitingFor(["a1"])).toEqual([someMessage()]);
      expect(await two.beginSending("s2", "m1")).toBe(true);
    });

    it("a failed try is counted by its outcome, and the message is claimed again from its time on", async () => {
      await one.add(someAlert(), someMessage());
      await one.claimMessage(claim);
      await one.beginSending("s1", "m1");
      await one.failSending("s1", "m1", { nextTryAt: 7000, isOutcomeUnknown: false });

      expect(await two.claimMessage({ by: "s2", now: 6999, until: 8000 })).toBeUndefined();
      expect(await two.claimMessage({ by: "s2", now: 7000, until: 8000 })).toEqual(someMessage({ tries: 1 }));
      await two.beginSending("s2", "m1");
      await two.failSending("s2", "m1", { nextTryAt: 7500, isOutcomeUnknown: true });
      expect(await one.claimMessage({ by: "s3", now: 7500, until: 8000 })).toEqual(
        someMessage({ tries: 1, doubts: 1 }),
      );
    });

    it.each([
      ["running", someAlert(), ["confirm", "known", "ads", "still-wanted"]],
      ["not confirmed", somePending(), ["confirm", "known"]],
      ["resting because somebody asked", someAlert({ paused: "asked" }), ["confirm", "known", "still-wanted"]],
      ["resting as nothing can be delivered", someAlert({ paused: "undeliverable" }), ["confirm", "known"]],
    ] as const)("an alert that is %s is sent what it may be sent", async (_, alert, kinds) => {
      await one.add(alert);
      for (const kind of ["confirm", "known", "ads", "still-wanted"] as const) {
        await one.enqueue(someMessage({ id: kind, kind }));
      }

      expect(await claimAll(two)).toEqual(kinds);
    });

    it("the messages of an alert are held and released with it", async () => {
      await one.add(someAlert(), someMessage());

      await one.change("a1", { paused: "asked" });
      expect(await one.claimMessage(claim)).toBeUndefined();
      await one.change("a1", { isResumed: true });
      expect(await one.claimMessage(claim)).toEqual(someMessage());
    });

    async function claimAll(store: AlertStore): Promise<string[]> {
      const kinds: string[] = [];
      for (;;) {
        const message = await store.claimMessage(claim);
        if (message === undefined) return kinds;
        kinds.push(message.kind);
      }
    }
  });
}
