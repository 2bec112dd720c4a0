import { z } from "zod";
import { AdvisorError } from "./errors.ts";

const text = z.string().trim().min(1);
const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, `is not a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((n) => n >= minimum && n <= maximum, `is not a whole number from ${minimum} to ${maximum}`);

const address = z.url({ protocol: /^https?$/, error: "is not an http or https address" });

const SCHEMA = z.object({
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: text.default("127.0.0.1"),
  DATA_DIR: text.default("./data"),
  PUBLIC_URL: address.optional(),
  ALLOWED_ORIGINS: text
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isOrigin), "is not a list of origins such as https://www.example.com")
    .default(["*"]),
  TOKEN_SECRET: z.string().min(32, "is shorter than 32 characters").optional(),
  HANDOFF_WEBHOOK_URL: address.optional(),
  HANDOFF_SECRET: z.string().min(32, "is shorter than 32 characters").optional(),
  RETAIN_DAYS: wholeNumber(1, 3650).default(30),
  JOBTECH_URL: address.default("https://jobsearch.api.jobtechdev.se"),
  JOBS_FEED: text.optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], { error: "is not a pino level" })
    .default("info"),
  MicrosoftAppId: text.optional(),
  MicrosoftAppPassword: text.optional(),
  MicrosoftAppType: z
    .enum(["SingleTenant", "UserAssignedMsi"], { error: "is neither SingleTenant nor UserAssignedMsi" })
    .default("SingleTenant"),
  MicrosoftAppTenantId: text.optional(),
});

/** The program's settings, read once at the start. Names are those of the environment. */
export type Config = z.infer<typeof SCHEMA>;

/** Names of every variable the program reads. */
export const CONFIG_NAMES: readonly string[] = Object.keys(SCHEMA.shape);

/**
 * Reads the settings from an environment; an empty variable counts as absent.
 * @throws AdvisorError `CONFIG_INVALID`, naming every variable at fault and the remedy.
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
  if (config.HANDOFF_WEBHOOK_URL !== undefined && config.HANDOFF_SECRET === undefined)
    faults.push("HANDOFF_SECRET is missing: HANDOFF_WEBHOOK_URL needs the secret that signs what is sent there");
  if (config.MicrosoftAppId === undefined) return faults;
  if (config.MicrosoftAppTenantId === undefined)
    faults.push("MicrosoftAppTenantId is missing: MicrosoftAppId needs the tenant it belongs to");
  if (config.MicrosoftAppType === "SingleTenant" && config.MicrosoftAppPassword === undefined)
    faults.push("MicrosoftAppPassword is missing: MicrosoftAppId needs its client secret");
  return faults;
}

function isOrigin(value: string): boolean {
  return value === "*" || (URL.canParse(value) && new URL(value).origin === value);
}
