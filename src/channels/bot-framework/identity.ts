/** The Bot Framework's environment variables for credentials and for other clouds; all optional. */
export type BotFrameworkSettings = {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppType?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly CertificateThumbprint?: string | undefined;
  readonly CertificatePrivateKey?: string | undefined;
  readonly ToBotFromChannelOpenIdMetadataUrl?: string | undefined;
  readonly ToBotFromChannelTokenIssuer?: string | undefined;
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string | undefined;
  readonly ToChannelFromBotLoginUrl?: string | undefined;
  readonly ToChannelFromBotOAuthScope?: string | undefined;
  readonly CallerId?: string | undefined;
};

/** Identity of the bot and the token issuers that it trusts. */
export type BotFrameworkIdentity = {
  readonly appId: string;
  readonly tenantId: string;
  /** Credential by which the bot asks for a token. */
  readonly proof:
    | { readonly kind: "secret"; readonly secret: string }
    | { readonly kind: "certificate"; readonly thumbprint: string; readonly privateKey: string }
    | { readonly kind: "managed-identity" };
  /** Base address of the token endpoint. */
  readonly login: string;
  readonly scope: string;
  /** Issuers of channels' tokens, and the address of the metadata that names their keys. */
  readonly channel: { readonly issuers: readonly string[]; readonly metadata: string };
  /** The same for the Emulator and other tools that sign in to Entra ID as the bot. */
  readonly emulator: { readonly issuers: readonly string[]; readonly metadata: string };
  readonly callerId: string;
};

/**
 * Completes the settings with the public cloud's defaults; returns `undefined` for a bot without an app id.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export function toBotFrameworkIdentity(settings: BotFrameworkSettings): BotFrameworkIdentity | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId } = settings;
  if (appId === undefined || tenantId === undefined) return undefined;
  const scope = settings.ToChannelFromBotOAuthScope ?? "https://api.botframework.com";
  return {
    appId,
    tenantId,
    proof: toProof(settings),
    login: (settings.ToChannelFromBotLoginUrl ?? `https://login.microsoftonline.com/${tenantId}`).replace(/\/+$/, ""),
    scope: scope.endsWith("/.default") ? scope : `${scope}/.default`,
    channel: {
      issuers: [settings.ToBotFromChannelTokenIssuer ?? "https://api.botframework.com"],
      metadata:
        settings.ToBotFromChannelOpenIdMetadataUrl ??
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
    },
    emulator: {
      issuers: [...EMULATOR_TENANTS, tenantId].flatMap(toIssuers),
      metadata:
        settings.ToBotFromEmulatorOpenIdMetadataUrl ??
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration",
    },
    callerId: settings.CallerId ?? "urn:botframework:azure",
  };
}

/** Microsoft's own tenants that issue the Emulator's tokens. */
const EMULATOR_TENANTS = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

/** Lists a tenant's issuer names: tokens of version 1.0 and 2.0 have different ones. */
function toIssuers(tenant: string): string[] {
  return [`https://sts.windows.net/${tenant}/`, `https://login.microsoftonline.com/${tenant}/v2.0`];
}

function toProof(settings: BotFrameworkSettings): BotFrameworkIdentity["proof"] {
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = settings;
  if (settings.MicrosoftAppType === "UserAssignedMsi") return { kind: "managed-identity" };
  if (thumbprint !== undefined && privateKey !== undefined) return { kind: "certificate", thumbprint, privateKey };
  return { kind: "secret", secret: settings.MicrosoftAppPassword ?? "" };
}
