import { createRemoteJWKSet, jwtVerify, SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { APP_ID, AUDIENCE, CERTIFICATE_KEY, CHANNEL_ISSUER, CLIENT_SECRET, THUMBPRINT } from "./bot-identity.ts";
import { forgeClaims, fromEmulator, signToken, type TokenChange } from "./inbound-token.ts";
import { openIssuer, type Issuer } from "./issuer.ts";
import { rsaKey } from "./keys.ts";

const SERVICE = "https://connector.example/";

describe("tokens of channels", () => {
  test("a good one is verified by the keys that the metadata leads to", async () => {
    const { payload } = await verify(await openIssuer(), "Channel", await sign());
    expect(payload).toMatchObject({ iss: CHANNEL_ISSUER, aud: APP_ID, serviceurl: SERVICE });
  });

  test("one of the Emulator is verified by the Emulator's keys only", async () => {
    const issuer = await openIssuer();
    const token = await sign(fromEmulator("2.0"));
    expect((await verify(issuer, "Emulator", token)).payload).toMatchObject({ azp: APP_ID });
    await expect(verify(issuer, "Channel", token)).rejects.toThrow("no applicable key");
  });

  test.each<[name: string, change: TokenChange, fault: string]>([
    ["alg none", { alg: "none" }, "alg"],
    ["a shared secret", { alg: "HS256" }, "alg"],
    ["an unpublished key", { key: "stranger" }, "no applicable key"],
    ["an unpublished key under a published name", { key: "stranger", kid: "channel" }, "signature"],
    ["an end that has passed", { claims: { exp: 1 } }, "exp"],
  ])("a bad one is not: %s", async (_, change, fault) => {
    const issuer = await openIssuer();
    await expect(verify(issuer, "Channel", await sign(change))).rejects.toThrow(fault);
  });

  test("one with changed claims is not", async () => {
    const issuer = await openIssuer();
    await expect(verify(issuer, "Channel", forgeClaims(await sign(), { sub: "me" }))).rejects.toThrow("signature");
  });

  test("a claim can be left out, and another algorithm signs as well", async () => {
    const issuer = await openIssuer();
    const token = await sign({ alg: "RS512", claims: { serviceurl: undefined } });
    const { payload, protectedHeader } = await verify(issuer, "Channel", token);
    expect(payload).not.toHaveProperty("serviceurl");
    expect(protectedHeader.alg).toBe("RS512");
  });
});

describe("tokens for the bot", () => {
  test("the secret gets one, a wrong secret does not", async () => {
    const issuer = await openIssuer();
    const good = await askForToken(issuer, { client_secret: CLIENT_SECRET });
    expect([good.status, await good.json()]).toMatchObject([200, { access_token: "token-1", token_type: "Bearer" }]);
    expect((await askForToken(issuer, { client_secret: "guess" })).status).toBe(401);
    expect([issuer.count("token"), issuer.tokens]).toEqual([2, ["token-1"]]);
  });

  test("the certificate's key gets one, another key and another thumbprint do not", async () => {
    const issuer = await openIssuer();
    const assert = async (key: string, thumbprint: string) =>
      (await askForToken(issuer, { client_assertion: await signAssertion(issuer, key, thumbprint) })).status;
    expect(await assert(CERTIFICATE_KEY, THUMBPRINT)).toBe(200);
    expect(await assert("stranger", THUMBPRINT)).toBe(401);
    expect(await assert(CERTIFICATE_KEY, THUMBPRINT.replace("0", "1"))).toBe(401);
  });

  test("the machine gives one to who knows its secret", async () => {
    const { machine } = await openIssuer();
    const address = `${machine["IDENTITY_ENDPOINT"]}?resource=${encodeURIComponent(AUDIENCE)}&client_id=${APP_ID}`;
    const headers = { "x-identity-header": machine["IDENTITY_HEADER"] ?? "" };
    expect((await fetch(address, { headers })).status).toBe(200);
    expect((await fetch(address)).status).toBe(400);
  });
});

function sign(change?: TokenChange): Promise<string> {
  return signToken(Date.now(), SERVICE, change);
}

async function verify({ settings }: Issuer, side: "Channel" | "Emulator", token: string) {
  const metadata = await (await fetch(settings[`ToBotFrom${side}OpenIdMetadataUrl`] ?? "")).json();
  return jwtVerify(token, createRemoteJWKSet(new URL((metadata as { jwks_uri: string }).jwks_uri)));
}

function askForToken({ settings }: Issuer, proof: Record<string, string>): Promise<Response> {
  const form = { grant_type: "client_credentials", client_id: APP_ID, scope: `${AUDIENCE}/.default`, ...proof };
  const address = `${settings["ToChannelFromBotLoginUrl"]}/oauth2/v2.0/token`;
  return fetch(address, { method: "POST", body: new URLSearchParams(form) });
}

async function signAssertion({ settings }: Issuer, key: string, thumbprint: string): Promise<string> {
  const x5t = Buffer.from(thumbprint, "hex").toString("base64url");
  return new SignJWT({ jti: "once" })
    .setProtectedHeader({ alg: "RS256", x5t })
    .setIssuer(APP_ID)
    .setSubject(APP_ID)
    .setAudience(`${settings["ToChannelFromBotLoginUrl"]}/oauth2/v2.0/token`)
    .setNotBefore("0s")
    .setExpirationTime("5m")
    .sign((await rsaKey(key)).privateKey);
}
