import { randomBytes } from "node:crypto";
import type { Outgoing, OutgoingKind } from "../../jobs/model/alert.ts";

const ID_BYTES = 18;

/** Makes an id that nobody guesses. */
export function createId(): string {
  return randomBytes(ID_BYTES).toString("base64url");
}

/** Makes a message without ads about an alert. */
export function toNotice(kind: Exclude<OutgoingKind, "ads">, alert: string, now: number): Outgoing {
  return { id: createId(), alert, kind, ads: [], more: 0, createdAt: now, tries: 0, doubts: 0 };
}
