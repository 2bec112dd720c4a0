import { createHash, randomBytes } from "node:crypto";
import type { AlertStore } from "../store.ts";

/** How long a link to confirm works, and an alert waits for it. */
export const CONFIRM_WITHIN_MS = 48 * 60 * 60 * 1000;

const TOKEN_BYTES = 32;

/**
 * Makes a token that confirms an alert, once, within 48 hours. Only its hash is stored, so it is made when the mail is
 * sent; another try makes another, and using one uses up all.
 */
export async function createConfirmToken(store: AlertStore, alertId: string, now: number): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  await store.addToken(hashToken(token), { alert: alertId, expiresAt: now + CONFIRM_WITHIN_MS });
  return token;
}

/** Hashes a token as it is stored. No salt: a token is as random as its hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
