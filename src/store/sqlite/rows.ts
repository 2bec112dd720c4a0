import type { Row } from "./database.ts";

/** Takes the fields of an alert from a whole row of its table; nothing is checked. */
export function toAlert(row: Row): object {
  const number = (column: string): number => Number(row[column]);
  return {
    ...toObject(row["body"]),
    id: String(row["id"]),
    owner: String(row["owner"]),
    createdAt: number("created_at"),
    ...(row["confirmed_at"] !== null && { confirmedAt: number("confirmed_at") }),
    ...(row["paused"] !== null && { paused: row["paused"] }),
    expiresAt: number("expires_at"),
    ...(row["asked_at"] !== null && { askedAt: number("asked_at") }),
    nextRoundAt: number("next_round_at"),
    hasBegun: row["has_begun"] === 1,
  };
}

/** Takes the fields of a message from a whole row of the outbox, with its alert's id as `alert_id`; nothing is checked. */
export function toOutgoing(row: Row): object {
  return {
    ...toObject(row["body"]),
    id: String(row["id"]),
    alert: String(row["alert_id"]),
    kind: row["kind"],
    createdAt: Number(row["created_at"]),
    tries: Number(row["tries"]),
    doubts: Number(row["doubts"]),
  };
}

/** A body that holds no object gives no fields, so that the check finds them missing. */
function toObject(body: unknown): object {
  try {
    const value: unknown = JSON.parse(String(body));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
