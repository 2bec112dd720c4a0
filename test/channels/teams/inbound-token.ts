import { SignJWT } from "jose";
import { APP_ID, CHANNEL_ISSUER, TENANT_ID } from "./bot-identity.ts";
import { rsaKey } from "./keys.ts";

/** Differences from a valid token; a claim that is `undefined` is left out. */
export type TokenChange = {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Name of the signing key, also in the token. */
  readonly key?: string;
  /** Other name of that key in the token. */
  readonly kid?: string;
  readonly alg?: "RS256" | "RS512" | "HS256" | "none";
};

/** Signs a token of a channel's request: for the bot and one service address, valid for an hour. */
export async function signToken(nowMs: number, serviceUrl: string, change: TokenChange = {}): Promise<string> {
  const { claims = {}, key = "channel", kid = key, alg = "RS256" } = change;
  const now = Math.floor(nowMs / 1000);
  const usual = { iss: CHANNEL_ISSUER, aud: APP_ID, nbf: now - 7200, exp: now + 3600, serviceurl: serviceUrl };
  const given = Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined);
  const payload = Object.fromEntries(given);
  const header = { alg, kid, x5t: kid, typ: "JWT" };
  if (alg === "none") return `${encode(header)}.${encode(payload)}.`;
  const { privateKey, publicKey } = await rsaKey(key);
  // A known attack: the published key, used as a shared secret.
  const shared = new TextEncoder().encode(String(publicKey.export({ type: "spki", format: "pem" })));
  return new SignJWT(payload).setProtectedHeader(header).sign(alg === "HS256" ? shared : privateKey);
}

/** Returns the differences of a token that a tool such as the Emulator gets from Entra ID as the bot. */
export function fromEmulator(version: "1.0" | "2.0", appId = APP_ID, tenantId = TENANT_ID): TokenChange {
  const iss =
    version === "1.0" ? `https://sts.windows.net/${tenantId}/` : `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const who = version === "1.0" ? { appid: appId } : { azp: appId };
  return { key: "emulator", claims: { iss, tid: tenantId, ver: version, serviceurl: undefined, ...who } };
}

/** Changes the claims of a signed token and keeps its signature. */
export function forgeClaims(token: string, claims: object): string {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const claimed = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as object;
  return `${header}.${encode({ ...claimed, ...claims })}.${signature}`;
}

/** Creates an unsigned token. */
export function forgeToken(header: object, claims: object): string {
  return `${encode(header)}.${encode(claims)}.${Buffer.from("not a signature").toString("base64url")}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
