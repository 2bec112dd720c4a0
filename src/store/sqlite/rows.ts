import type { Row } from "./database.ts";

/** Converts a whole row of its table to the fields of an alert, unchecked. */
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

/** Converts a whole row of the outbox, with the id of its alert as `alert_id`, to the fields of a message, unchecked. */
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

/** Parses a body; one that is no object gives no fields, so that the later check finds them missing. */
function toObject(body: unknown): object {
  try {
    const value: unknown = JSON.parse(String(body));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
