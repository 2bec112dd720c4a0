import { createHash } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";
import type { DirectLineIdentity } from "./activity.ts";

/** Use of a token: REST calls, opening a stream, or resuming the conversation another day. */
export type TokenUse = "directline" | "stream" | "resume";

/** Result of a token's check. */
export type TokenCheck =
  | { readonly kind: "valid"; readonly identity: DirectLineIdentity }
  | { readonly kind: "expired" }
  | { readonly kind: "invalid" };

/** Signs and checks tokens of web-chat visitors; each is for one conversation and one user. */
export type Tokens = {
  issue(use: TokenUse, identity: DirectLineIdentity): Promise<string>;
  /** Checks a token for any of the given uses. */
  check(token: string, ...uses: TokenUse[]): Promise<TokenCheck>;
};

/** Life of a Direct Line token; Web Chat renews it every quarter of an hour. */
export const TOKEN_LIFE_SECONDS = 3600;

const STREAM_LIFE_SECONDS = 300;
const DAY_SECONDS = 24 * 60 * 60;
const ISSUER = "career-advice";
const ALGORITHM = "HS256";
const KEY_ID_LENGTH = 12;

type Key = { readonly id: string; readonly bytes: Uint8Array };

/**
 * Creates the tokens of one or more secrets: the first signs, and all verify. To rotate a secret, put the new one before
 * the old one, and remove the old one when its last token has expired, after `retainDays`.
 * @param retainDays life of a token for resuming; conversations are not kept longer.
 */
export function createTokens(secrets: readonly string[], retainDays: number, now: () => number): Tokens {
  const keys = secrets.map(toKey);
  const [signing] = keys;
  if (signing === undefined) throw new Error("tokens need a secret");
  const lifeSeconds: Readonly<Record<TokenUse, number>> = {
    directline: TOKEN_LIFE_SECONDS,
    stream: STREAM_LIFE_SECONDS,
    resume: retainDays * DAY_SECONDS,
  };

  return {
    issue(use, { conversationId, userId }) {
      const issuedAt = Math.floor(now() / 1000);
      // Web Chat reads its user id from the claim `user`.
      return new SignJWT({ conv: conversationId, user: userId })
        .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid: signing.id })
        .setIssuer(ISSUER)
        .setAudience(use)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeSeconds[use])
        .sign(signing.bytes);
    },

    async check(token, ...uses) {
      try {
        const { payload } = await jwtVerify(token, ({ kid }) => findKey(keys, kid), {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience: uses,
          currentDate: new Date(now()),
          requiredClaims: ["exp"],
        });
        const { conv, user } = payload;
        if (typeof conv !== "string" || typeof user !== "string") return { kind: "invalid" };
        return { kind: "valid", identity: { conversationId: conv, userId: user } };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: "expired" };
        if (error instanceof errors.JOSEError) return { kind: "invalid" };
        throw error;
      }
    },
  };
}

/** Returns a secret as a key with an id, which tokens carry; the id reveals nothing about the secret. */
function toKey(secret: string): Key {
  const id = createHash("sha256").update(`key id of ${secret}`).digest("base64url").slice(0, KEY_ID_LENGTH);
  return { id, bytes: new TextEncoder().encode(secret) };
}

function findKey(keys: readonly Key[], id: string | undefined): Uint8Array {
  const key = keys.find((candidate) => candidate.id === id);
  if (key === undefined) throw new errors.JWKSNoMatchingKey();
  return key.bytes;
}
