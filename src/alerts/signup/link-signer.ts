import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** Signs and reads the tokens of lasting links; a token carries the id of an alert. */
export type LinkSigner = {
  toToken(alertId: string): string;
  /** Returns the id of the alert; `undefined` for a token with another signature. */
  read(token: string): string | undefined;
};

const KEY_BYTES = 32;

/** Purpose of the derived key. Secrets have several uses, and a key for each keeps a signature from being valid for another. */
const PURPOSE = "links to job alerts";

/** Creates a link signer from at least one secret: the first signs, and a signature by any of them is valid. */
export function createLinkSigner(secrets: readonly string[]): LinkSigner {
  const keys = secrets.map((secret) => Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES)));
  const [signing] = keys;
  if (signing === undefined) throw new Error("links need a secret");

  return {
    toToken: (alertId) => `${alertId}.${sign(signing, alertId).toString("base64url")}`,
    read(token) {
      const dot = token.lastIndexOf(".");
      const alertId = token.slice(0, Math.max(dot, 0));
      const signature = Buffer.from(token.slice(dot + 1), "base64url");
      return keys.some((key) => isEqual(sign(key, alertId), signature)) ? alertId : undefined;
    },
  };
}

function sign(key: Buffer, alertId: string): Buffer {
  return createHmac("sha256", key).update(alertId).digest();
}

function isEqual(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
