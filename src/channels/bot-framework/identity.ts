/** Bot Framework's own variables for its credentials and for another cloud; all optional. */
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

/** Who the bot is, and whom it trusts. */
export type BotFrameworkIdentity = {
  readonly appId: string;
  readonly tenantId: string;
  /** How the bot proves who it is when it asks for a token. */
  readonly proof:
    | { readonly kind: "secret"; readonly secret: string }
    | { readonly kind: "certificate"; readonly thumbprint: string; readonly privateKey: string }
    | { readonly kind: "managed-identity" };
  /** Address below which the token endpoint lies. */
  readonly login: string;
  readonly scope: string;
  /** Who signs the tokens of channels, and where its keys are described. */
  readonly channel: { readonly issuers: readonly string[]; readonly metadata: string };
  /** The same for the Emulator and other tools that sign in to Entra ID as the bot. */
  readonly emulator: { readonly issuers: readonly string[]; readonly metadata: string };
  readonly callerId: string;
};

/**
 * Fills what is left out with the public cloud's; `undefined` for a bot without an app id, which signs and checks nothing.
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

/** Tenants of Microsoft's whose tokens the Emulator brings along. */
const EMULATOR_TENANTS = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

/** One tenant signs tokens of version 1.0 and 2.0 under two names. */
function toIssuers(tenant: string): string[] {
  return [`https://sts.windows.net/${tenant}/`, `https://login.microsoftonline.com/${tenant}/v2.0`];
}

function toProof(settings: BotFrameworkSettings): BotFrameworkIdentity["proof"] {
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = settings;
  if (settings.MicrosoftAppType === "UserAssignedMsi") return { kind: "managed-identity" };
  if (thumbprint !== undefined && privateKey !== undefined) return { kind: "certificate", thumbprint, privateKey };
  return { kind: "secret", secret: settings.MicrosoftAppPassword ?? "" };
}
