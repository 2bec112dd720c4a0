/** The bot's id in Entra ID, and its tenant. */
export const APP_ID = "2c7e3d1a-5b64-4f0e-9a3d-0e1f6a7b8c9d";
export const TENANT_ID = "7f3b0a52-8c1d-4e6f-b2a9-1d0c3e5f7a9b";

/** Its client secret, with what a form must encode. */
export const CLIENT_SECRET = "a client secret: with +, & and % in it";

/** Thumbprint of its certificate, and the name of that certificate's key. */
export const THUMBPRINT = "0123456789ABCDEF0123456789abcdef01234567";
export const CERTIFICATE_KEY = "certificate";

/** Issuer of channels' tokens. */
export const CHANNEL_ISSUER = "https://channels.issuer.example";

/** Audience of the bot's own tokens. */
export const AUDIENCE = "https://connector.issuer.example";

/** The bot's id in Teams, and the name it is mentioned by. */
export const BOT = { id: `28:${APP_ID}`, name: "Career advice" } as const;
