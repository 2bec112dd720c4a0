import { randomBytes } from "node:crypto";
import type { Outgoing, OutgoingKind } from "../../jobs/model/alert.ts";

const ID_BYTES = 18;

/** Creates an unguessable id. */
export function createId(): string {
  return randomBytes(ID_BYTES).toString("base64url");
}

/** Creates a message about an alert, without ads. */
export function toNotice(kind: Exclude<OutgoingKind, "ads">, alert: string, now: number): Outgoing {
  return { id: createId(), alert, kind, ads: [], more: 0, createdAt: now, tries: 0, doubts: 0 };
}
