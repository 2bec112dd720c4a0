import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import type { JWK } from "jose";

/** An RSA key pair with a name. */
export type Key = { readonly name: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

const made = new Map<string, Promise<Key>>();

/** The key of a name, generated when it is first asked for. */
export function rsaKey(name: string): Promise<Key> {
  const key = made.get(name) ?? generate(name);
  made.set(name, key);
  return key;
}

/** The public half as a key server publishes it. */
export async function toPublished(name: string, more: object = {}): Promise<JWK> {
  const { publicKey } = await rsaKey(name);
  return { ...(publicKey.export({ format: "jwk" }) as JWK), kid: name, x5t: name, use: "sig", ...more };
}

async function generate(name: string): Promise<Key> {
  return { name, ...(await promisify(generateKeyPair)("rsa", { modulusLength: 2048 })) };
}
