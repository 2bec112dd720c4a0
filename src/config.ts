import { isIP } from "node:net";
import { z } from "zod";
import { readMailbox } from "./entities/email/read-mailbox.ts";
import { AdvisorError } from "./errors.ts";
import { isThisMachine } from "./network/this-machine.ts";

const text = z.string().trim().min(1);
const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, `is not a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((n) => n >= minimum && n <= maximum, `is not a whole number from ${minimum} to ${maximum}`);

const address = z.url({ protocol: /^https?$/, error: "is not an http or https address" });

/** A list of values separated by blanks or commas. */
const list = text.transform((values) => values.split(/[\s,]+/).filter(Boolean));

/** A text on one line, without characters that no reader sees. */
const line = (maximum: number) =>
  text
    .refine(
      (value) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(value),
      "holds a line break or an invisible character: write it on one line",
    )
    .refine(({ length }) => length <= maximum, `is longer than ${maximum} characters`);

const mailbox = text.transform((value, context) => {
  const read = readMailbox(value);
  if ("address" in read) return read;
  context.addIssue(
    read.reason === "letters"
      ? `has letters before the @ that mail servers do not take: ${read.letters}`
      : "is not an address such as bot@example.com or Career guide <bot@example.com>",
  );
  return z.NEVER;
});

const SCHEMA = z.object({
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: text
    .refine((host) => !/^\[.*\]$/.test(host), "is not an address to listen on: write an IPv6 address without brackets")
    .default("127.0.0.1"),
  DATA_DIR: text.default("./data"),
  PUBLIC_URL: address.optional(),
  OPERATOR_NAME: line(100).optional(),
  OPERATOR_CONTACT: line(200)
    .refine(
      (contact) => /[@\d]|https?:\/\/\S/.test(contact),
      "reaches nobody: write an e-mail address, a telephone number, a postal address or a page's address",
    )
    .optional(),
  ALLOWED_ORIGINS: list
    .refine((origins) => origins.every(isOrigin), "is not a list of origins such as https://www.example.com")
    .default(["*"]),
  TOKEN_SECRET: list
    .refine((secrets) => secrets.every(({ length }) => length >= 32), "is shorter than 32 characters")
    .optional(),
  TRUSTED_PROXIES: list
    .refine((networks) => networks.every(isNetwork), "is not a list of addresses or networks such as 10.0.0.0/8")
    .default([]),
  DIRECTLINE_SECRET: text.optional(),
  DIRECTLINE_URL: address.default("https://directline.botframework.com"),
  HANDOFF_WEBHOOK_URL: address.optional(),
  HANDOFF_SECRET: z.string().min(32, "is shorter than 32 characters").optional(),
  RETAIN_DAYS: wholeNumber(1, 3650).default(30),
  JOBTECH_URL: address.default("https://jobsearch.api.jobtechdev.se"),
  JOBS_FEED: text.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "is not an smtp or smtps address" }).optional(),
  MAIL_FROM: mailbox.optional(),
  MAIL_DIR: text.optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], { error: "is not a pino level" })
    .default("info"),
  MicrosoftAppId: text.optional(),
  MicrosoftAppPassword: text.optional(),
  MicrosoftAppType: z
    .enum(["SingleTenant", "UserAssignedMsi"], { error: "is neither SingleTenant nor UserAssignedMsi" })
    .default("SingleTenant"),
  MicrosoftAppTenantId: text.optional(),
  CertificateThumbprint: text
    .regex(/^[0-9a-f]{40}$/i, "is not a certificate's thumbprint: 40 hexadecimal digits")
    .optional(),
  CertificatePrivateKey: text
    .transform((pem) => pem.replaceAll(String.raw`\n`, "\n"))
    .refine((pem) => pem.startsWith("-----BEGIN PRIVATE KEY-----"), "is not a private key in PEM (PKCS #8)")
    .optional(),
  ToBotFromChannelOpenIdMetadataUrl: address.optional(),
  ToBotFromChannelTokenIssuer: text.optional(),
  ToBotFromEmulatorOpenIdMetadataUrl: address.optional(),
  ToChannelFromBotLoginUrl: address.optional(),
  ToChannelFromBotOAuthScope: text.optional(),
  OAuthUrl: address.optional(),
  CallerId: text.optional(),
  ValidateAuthority: z.enum(["true", "false"], { error: "is neither true nor false" }).default("true"),
});

/** The program's settings, by the names of the environment variables; read once at the start. */
export type Config = z.infer<typeof SCHEMA>;

/** Names of all environment variables that the program reads. */
export const CONFIG_NAMES: readonly string[] = Object.keys(SCHEMA.shape);

/**
 * Reads the settings from an environment; an empty variable counts as absent.
 * @throws AdvisorError `CONFIG_INVALID`, with every faulty variable and the remedy.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(CONFIG_NAMES.map((name) => [name, env[name]?.trim() || undefined]));
  const result = SCHEMA.safeParse(given);
  const faults = result.success ? missingPartners(result.data) : result.error.issues.map(describeIssue);
  if (result.success && faults.length === 0) return result.data;
  throw new AdvisorError(
    "CONFIG_INVALID",
    faults.join("\n"),
    "Correct the variable in the environment or in .env; .env.example explains each.",
  );
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")} ${issue.message}`;
}

function missingPartners(config: Config): string[] {
  const faults: string[] = [];
  if (config.OPERATOR_CONTACT !== undefined && config.OPERATOR_NAME === undefined)
    faults.push("OPERATOR_NAME is missing: OPERATOR_CONTACT needs the name of whoever it reaches");
  if (config.HANDOFF_WEBHOOK_URL !== undefined && config.HANDOFF_SECRET === undefined)
    faults.push("HANDOFF_SECRET is missing: HANDOFF_WEBHOOK_URL needs the secret that signs what is sent there");
  if (config.SMTP_URL !== undefined && config.MAIL_FROM === undefined)
    faults.push("MAIL_FROM is missing: SMTP_URL needs the address that mail is sent from");
  if (config.MicrosoftAppId === undefined) return faults;
  if (config.MicrosoftAppTenantId === undefined)
    faults.push("MicrosoftAppTenantId is missing: MicrosoftAppId needs the tenant it belongs to");
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = config;
  if (thumbprint !== undefined && privateKey === undefined)
    faults.push("CertificatePrivateKey is missing: CertificateThumbprint needs the certificate's private key");
  if (thumbprint === undefined && privateKey !== undefined)
    faults.push("CertificateThumbprint is missing: CertificatePrivateKey needs the certificate's thumbprint");
  const hasSecret = config.MicrosoftAppPassword !== undefined || thumbprint !== undefined || privateKey !== undefined;
  if (config.MicrosoftAppType === "SingleTenant" && !hasSecret)
    faults.push("MicrosoftAppPassword is missing: MicrosoftAppId needs its client secret, or a certificate");
  if (config.ValidateAuthority === "true" && !isSafeLogin(config.ToChannelFromBotLoginUrl))
    faults.push(
      "ToChannelFromBotLoginUrl is not https: the bot's secret would be sent unencrypted. ValidateAuthority=false allows it",
    );
  return faults;
}

/** Returns whether a login address is safe for the secret: over TLS, or on this machine for a trial. */
function isSafeLogin(login: string | undefined): boolean {
  if (login === undefined) return true;
  const { protocol, hostname } = new URL(login);
  return protocol === "https:" || isThisMachine(hostname);
}

function isOrigin(value: string): boolean {
  return value === "*" || (URL.canParse(value) && new URL(value).origin === value);
}

function isNetwork(value: string): boolean {
  const [host = "", bits, ...rest] = value.split("/");
  const version = isIP(host);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
