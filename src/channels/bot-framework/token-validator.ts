import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  type JWK,
  type JWTPayload,
} from "jose";
import { z } from "zod";
import type { BotFrameworkIdentity } from "./identity.ts";

/** Result of a token's check; `unverifiable` when the signer's keys cannot be fetched at the moment. */
export type TokenVerdict = "valid" | "invalid" | "unverifiable";

/** Checks the Authorization header of a request against the activity in its body. */
export type TokenValidator = (
  authorization: string,
  activity: { readonly channelId: string; readonly serviceUrl: string },
) => Promise<TokenVerdict>;

/**
 * Creates the check of tokens that channels send. It refuses a token of an unknown issuer or algorithm before it fetches
 * or caches anything for it.
 * @param now milliseconds since 1970.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export function createTokenValidator(
  { appId, channel, emulator }: BotFrameworkIdentity,
  now: () => number,
): TokenValidator & { warm(): Promise<void> } {
  const signers = [
    { issuers: channel.issuers, keys: createKeys(channel.metadata), isForBot: isFromService },
    { issuers: emulator.issuers, keys: createKeys(emulator.metadata), isForBot: isFromApp },
  ];

  const check: TokenValidator = async (authorization, activity) => {
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    const issuer = token === undefined ? undefined : readIssuer(token);
    const signer = signers.find(({ issuers }) => issuer !== undefined && issuers.includes(issuer));
    if (token === undefined || signer === undefined) return "invalid";
    try {
      const keys = await signer.keys();
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: [ALGORITHM],
        issuer: [...signer.issuers],
        audience: appId,
        currentDate: new Date(now()),
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ["exp"],
      });
      const key: JWK & { endorsements?: unknown } =
        keys.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid) ?? {};
      const isEndorsed = isEndorsedFor(activity.channelId, key.endorsements);
      return isEndorsed && signer.isForBot(payload, activity.serviceUrl, appId) ? "valid" : "invalid";
    } catch (error) {
      // An unpublished key is a fault of the token; keys that cannot be fetched are not.
      const isOfToken = error instanceof errors.JOSEError && !OF_THE_SIGNER.has(error.code);
      return isOfToken ? "invalid" : "unverifiable";
    }
  };
  return Object.assign(check, { warm: async () => void (await signers[0]?.keys()) });
}

const ALGORITHM = "RS256";
const CLOCK_TOLERANCE_SECONDS = 300;

/** Signers change their keys every few days and announce a new one a day ahead. */
const KEYS_MAX_AGE_MS = 24 * 60 * 60 * 1000;
const FETCH_TIMEOUT_MS = 5000;

/** Codes of errors from fetching the keys, as opposed to reading a token. */
const OF_THE_SIGNER = new Set(["ERR_JOSE_GENERIC", "ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID"]);

const METADATA = z.looseObject({ jwks_uri: z.url({ protocol: /^https?$/ }) });

/** Finds the signer's keys through its metadata document. A failed fetch is repeated at the next use. */
function createKeys(metadata: string) {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async () => {
    if (keys !== undefined) return keys;
    const response = await fetch(metadata, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    const { jwks_uri: address } = METADATA.parse(await response.json());
    const found = createRemoteJWKSet(new URL(address), {
      cacheMaxAge: KEYS_MAX_AGE_MS,
      timeoutDuration: FETCH_TIMEOUT_MS,
    });
    await found.reload();
    keys ??= found;
    return keys;
  };
}

function readIssuer(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg === ALGORITHM ? decodeJwt(token).iss : undefined;
  } catch {
    // Not a token.
    return undefined;
  }
}

/** Checks a key's endorsements: a signer may allow a key for some channels only. */
function isEndorsedFor(channelId: string, endorsements: unknown): boolean {
  return !Array.isArray(endorsements) || endorsements.length === 0 || endorsements.includes(channelId);
}

/** Checks that a channel's token is for the activity's service URL: a stolen token must not redirect the bot's replies. */
function isFromService(payload: JWTPayload, serviceUrl: string): boolean {
  return payload["serviceurl"] === serviceUrl;
}

/** Checks that the Emulator signed in as the bot itself; the token's version decides which claim says so. */
function isFromApp(payload: JWTPayload, _serviceUrl: string, appId: string): boolean {
  const version = payload["ver"] ?? "1.0";
  return (version === "1.0" ? payload["appid"] : payload["azp"]) === appId;
}
