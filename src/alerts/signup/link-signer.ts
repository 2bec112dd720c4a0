import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** Signs and reads the tokens of lasting links, which say what alert a link is about. */
export type LinkSigner = {
  toToken(alertId: string): string;
  /** The alert's id; `undefined` for what was not signed here. */
  read(token: string): string | undefined;
};

const KEY_BYTES = 32;

/** Secrets serve other ends too; a key of its own for each keeps what is signed for one from being valid for another. */
const PURPOSE = "links to job alerts";

/** Creates links of one or more secrets: the first signs, and what any of them signed is valid. */
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
