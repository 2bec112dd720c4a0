import { onTestFinished } from "vitest";
import { AUDIENCE, CHANNEL_ISSUER, TENANT_ID } from "./bot-identity.ts";
import { findFault, findMachineFault, MACHINE_HEADER, MACHINE_SECRET } from "./client-proof.ts";
import { toPublished } from "./keys.ts";
import { openService, type Answer, type Incoming, type Recorded, type RecordingService } from "./recording-service.ts";

/** Endpoints of the issuer; each is a subject of its records. */
export type Endpoint =
  | "channel-metadata"
  | "channel-keys"
  | "emulator-metadata"
  | "emulator-keys"
  | "token"
  | "machine";

/** A stand-in for Entra ID, the Bot Framework's login and a machine with an identity: metadata, keys and tokens. */
export type Issuer = Omit<RecordingService<Incoming>, "origin"> & {
  /** Settings of a bot that uses this issuer: all of the Bot Framework's that name a cloud. */
  readonly settings: Readonly<Record<string, string>>;
  /** Environment variables of a machine with an identity. */
  readonly machine: Readonly<Record<string, string>>;
  /** Issued tokens, the oldest first. */
  readonly tokens: readonly string[];
  /** Returns the number of requests to these endpoints. */
  count(...endpoints: Endpoint[]): number;
};

/** Life of the issuer's tokens. */
export const TOKEN_LIFE_SECONDS = 3600;

const PATHS: Readonly<Record<string, Endpoint>> = {
  "/channel/.well-known/openidconfiguration": "channel-metadata",
  "/channel/keys": "channel-keys",
  "/emulator/v2.0/.well-known/openid-configuration": "emulator-metadata",
  "/emulator/keys": "emulator-keys",
  [`/${TENANT_ID}/oauth2/v2.0/token`]: "token",
  "/machine/token": "machine",
};

/** Opens an issuer on a free port, until the test ends. */
export async function openIssuer(): Promise<Issuer> {
  const tokens: string[] = [];
  const service: RecordingService<Incoming> = await openService<Incoming>({
    read: (incoming) => ({ ...incoming, subject: PATHS[incoming.path.replace(/\?.*$/, "")] ?? "unknown" }),
    answer: (asked) => answer(asked, service.origin, tokens),
    describe: ({ method, path, body }) => `${method} ${path} ${body}`,
  });
  onTestFinished(() => service.close());
  const { origin } = service;
  return {
    ...service,
    tokens,
    count: (...endpoints) => service.records.filter(({ subject }) => endpoints.includes(subject as Endpoint)).length,
    settings: {
      ToBotFromChannelOpenIdMetadataUrl: `${origin}/channel/.well-known/openidconfiguration`,
      ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
      ToBotFromEmulatorOpenIdMetadataUrl: `${origin}/emulator/v2.0/.well-known/openid-configuration`,
      ToChannelFromBotLoginUrl: `${origin}/${TENANT_ID}`,
      ToChannelFromBotOAuthScope: AUDIENCE,
      OAuthUrl: `${origin}/oauth`,
      CallerId: "urn:botframework:azure",
      ValidateAuthority: "true",
    },
    machine: { IDENTITY_ENDPOINT: `${origin}/machine/token`, IDENTITY_HEADER: MACHINE_SECRET },
  };
}

async function answer(asked: Recorded<Incoming>, origin: string, tokens: string[]): Promise<Answer> {
  switch (asked.subject as Endpoint) {
    case "channel-metadata":
      return { status: 200, body: { issuer: CHANNEL_ISSUER, jwks_uri: `${origin}/channel/keys` } };
    case "channel-keys": {
      const keys = [
        toPublished("channel", { endorsements: ["msteams", "emulator"] }),
        toPublished("webchat-only", { endorsements: ["webchat"] }),
        toPublished("unendorsed"),
      ];
      return { status: 200, body: { keys: await Promise.all(keys) } };
    }
    case "emulator-metadata":
      return { status: 200, body: { jwks_uri: `${origin}/emulator/keys` } };
    case "emulator-keys":
      return { status: 200, body: { keys: [await toPublished("emulator")] } };
    case "token": {
      const form = Object.fromEntries(new URLSearchParams(asked.body));
      const fault = await findFault(form, `${origin}${asked.path}`);
      if (fault !== undefined) return { status: 401, body: { error: "invalid_client", error_description: fault } };
      const life = { expires_in: TOKEN_LIFE_SECONDS, ext_expires_in: TOKEN_LIFE_SECONDS };
      return { status: 200, body: { token_type: "Bearer", ...life, access_token: give(tokens) } };
    }
    case "machine": {
      const fault = findMachineFault(new URL(asked.path, origin).searchParams, asked.headers[MACHINE_HEADER]);
      if (fault !== undefined) return { status: 400, body: { error: "invalid_request", error_description: fault } };
      const expires = String(Math.floor(Date.now() / 1000) + TOKEN_LIFE_SECONDS);
      return { status: 200, body: { token_type: "Bearer", expires_on: expires, access_token: give(tokens) } };
    }
    default:
      return { status: 404, body: { error: "not_found" } };
  }
}

function give(tokens: string[]): string {
  const token = `token-${tokens.length + 1}`;
  tokens.push(token);
  return token;
}
