import { createHash, randomBytes } from "node:crypto";
import type { AlertStore } from "../store.ts";

/** Lifetime of a confirmation link, and of an alert that waits for confirmation. */
export const CONFIRM_WITHIN_MS = 48 * 60 * 60 * 1000;

const TOKEN_BYTES = 32;

/**
 * Creates a token that confirms an alert once, within 48 hours. Only its hash is stored, so each try to send the mail creates
 * another token; the use of one uses up all.
 */
export async function createConfirmToken(store: AlertStore, alertId: string, now: number): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  await store.addToken(hashToken(token), { alert: alertId, expiresAt: now + CONFIRM_WITHIN_MS });
  return token;
}

/** Hashes a token for storage. It needs no salt, because a token is as random as its hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
