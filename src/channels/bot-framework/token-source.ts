import { createPrivateKey } from "node:crypto";
import type * as OAuth from "oauth4webapi";
import type { BotFrameworkIdentity } from "./identity.ts";

/** Returns a token for the bot's requests to a channel. */
export type TokenSource = () => Promise<string>;

/** A token and its times, in milliseconds since 1970. */
type Token = { readonly value: string; readonly renewAt: number; readonly expiresAt: number };

/** Share of a token's life after which it is renewed; if that fails, the old token is used until it expires. */
const RENEW_AFTER_SHARE = 0.8;
const FETCH_TIMEOUT_MS = 10_000;

/** Life of a token whose issuer does not name one. */
const DEFAULT_LIFE_SECONDS = 3600;

/**
 * Creates the bot's token source. Concurrent callers share one request, and its token is cached until shortly before it
 * expires.
 * @param now milliseconds since 1970.
 */
export function createTokenSource(identity: BotFrameworkIdentity, now: () => number): TokenSource {
  const request =
    identity.proof.kind === "managed-identity" ? fromManagedIdentity(identity, now) : fromLogin(identity, now);
  let token: Token | undefined;
  let asked: Promise<Token> | undefined;

  const renew = () =>
    (asked ??= request()
      .then((fresh) => (token = fresh))
      .finally(() => (asked = undefined)));

  return async () => {
    if (token === undefined || token.expiresAt <= now()) return (await renew()).value;
    // Callers get the old token meanwhile; after a failure the next caller tries again.
    if (token.renewAt <= now()) renew().catch(() => undefined);
    return token.value;
  };
}

/**
 * Asks the login address by OAuth 2.0 client credentials, with a secret or an assertion signed by a certificate's key.
 * Libraries are loaded at the first use because a bot without an app id does not need them.
 */
function fromLogin({ appId, login, scope, proof }: BotFrameworkIdentity, now: () => number): () => Promise<Token> {
  const endpoint = `${login}/oauth2/v2.0/token`;
  const server: OAuth.AuthorizationServer = { issuer: login, token_endpoint: endpoint };
  const client: OAuth.Client = { client_id: appId };
  return async () => {
    const oauth = await import("oauth4webapi");
    const authentication = await toClientAuth(oauth, proof, endpoint);
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      authentication,
      { scope },
      {
        signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
        // The configuration accepts plain http only where that is safe.
        [oauth.allowInsecureRequests]: login.startsWith("http:"),
      },
    );
    const granted = await oauth.processClientCredentialsResponse(server, client, response);
    return toToken(granted.access_token, now(), (granted.expires_in ?? DEFAULT_LIFE_SECONDS) * 1000);
  };
}

async function toClientAuth(
  oauth: typeof OAuth,
  proof: BotFrameworkIdentity["proof"],
  endpoint: string,
): Promise<OAuth.ClientAuth> {
  if (proof.kind !== "certificate") return oauth.ClientSecretPost(proof.kind === "secret" ? proof.secret : "");
  const pkcs8 = createPrivateKey(proof.privateKey).export({ type: "pkcs8", format: "der" });
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
  return oauth.PrivateKeyJwt(key, {
    [oauth.modifyAssertion](header, payload) {
      // Source: https://learn.microsoft.com/entra/identity-platform/certificate-credentials
      header["x5t"] = Buffer.from(proof.thumbprint, "hex").toString("base64url");
      payload["aud"] = endpoint;
    },
  });
}

/** Asks the machine that the bot runs on for a token of its managed identity. */
function fromManagedIdentity({ appId, scope }: BotFrameworkIdentity, now: () => number): () => Promise<Token> {
  return async () => {
    const { ManagedIdentityCredential } = await import("@azure/identity");
    const { token, expiresOnTimestamp } = await new ManagedIdentityCredential({ clientId: appId }).getToken(scope);
    return toToken(token, now(), expiresOnTimestamp - now());
  };
}

function toToken(value: string, from: number, lifeMs: number): Token {
  return { value, renewAt: from + lifeMs * RENEW_AFTER_SHARE, expiresAt: from + lifeMs };
}
