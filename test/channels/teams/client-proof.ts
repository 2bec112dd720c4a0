import { jwtVerify } from "jose";
import { APP_ID, AUDIENCE, CERTIFICATE_KEY, CLIENT_SECRET, THUMBPRINT } from "./bot-identity.ts";
import { rsaKey } from "./keys.ts";

/** Header and secret with which a program asks its machine for the token of a managed identity. */
export const MACHINE_HEADER = "x-identity-header";
export const MACHINE_SECRET = "known to programs on the machine only";

/**
 * Finds the fault in a request for the bot's token by client credentials; `undefined` for valid credentials.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export async function findFault(form: Readonly<Record<string, string>>, endpoint: string): Promise<string | undefined> {
  const { grant_type: grant, scope, client_id: client, client_secret: secret, client_assertion: assertion } = form;
  if (grant !== "client_credentials") return `the grant is ${grant}`;
  if (scope !== `${AUDIENCE}/.default`) return `the scope is ${scope}`;
  if (client !== APP_ID) return `the client is ${client}`;
  if (assertion === undefined) return secret === CLIENT_SECRET ? undefined : `the secret is ${secret}`;
  const { publicKey } = await rsaKey(CERTIFICATE_KEY);
  try {
    const { protectedHeader } = await jwtVerify(assertion, publicKey, {
      issuer: APP_ID,
      subject: APP_ID,
      audience: endpoint,
      algorithms: ["RS256", "PS256"],
      requiredClaims: ["jti", "exp", "nbf"],
    });
    const { x5t } = protectedHeader;
    return x5t === Buffer.from(THUMBPRINT, "hex").toString("base64url") ? undefined : `the certificate is ${x5t}`;
  } catch (error) {
    return `the assertion is not valid: ${String(error)}`;
  }
}

/**
 * Finds the fault in a request for the token of a managed identity.
 * Source: https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
export function findMachineFault(query: URLSearchParams, secret: unknown): string | undefined {
  if (secret !== MACHINE_SECRET) return "the caller does not know the machine's secret";
  if (query.get("client_id") !== APP_ID) return `the client is ${query.get("client_id")}`;
  return query.get("resource") === AUDIENCE ? undefined : `the resource is ${query.get("resource")}`;
}
