import type { Alert, Outgoing } from "../../src/jobs/model/alert.ts";

/** Makes a confirmed alert of `anna@example.se`, due at 1 000, except for the given values. */
export function someAlert(said: Partial<Alert> = {}): Alert {
  return {
    id: "a1",
    owner: "web/c1",
    recipient: { kind: "mail", address: "anna@example.se" },
    language: "sv",
    search: { role: "back-end-developer", place: "", wishes: "inte Java" },
    criteria: { role: ["backend"], avoid: ["Java"] },
    schedule: { frequency: "daily", hour: 8, timeZone: "Europe/Stockholm" },
    createdAt: 100,
    confirmedAt: 200,
    expiresAt: 1_000_000,
    nextRoundAt: 1000,
    hasBegun: false,
    ...said,
  };
}

/** Makes an unconfirmed alert, except for the given values. */
export function somePending(said: Partial<Alert> = {}): Alert {
  const { confirmedAt: _, ...pending } = someAlert(said);
  return pending;
}

/** Makes a message of alert `a1` with two ads, made at 1 000, except for the given values. */
export function someMessage(said: Partial<Outgoing> = {}): Outgoing {
  return {
    id: "m1",
    alert: "a1",
    kind: "ads",
    ads: ["af:1", "af:2"],
    more: 3,
    createdAt: 1000,
    tries: 0,
    doubts: 0,
    ...said,
  };
}
