import { join } from "node:path";
import { parseArgs } from "node:util";
import { PROJECT_FOLDER } from "../../content/files/folders.ts";
import { explainHost } from "./host.ts";
import { explainName, NAME_LIMITS } from "./names.ts";
import { explainVersion } from "./rules.ts";
import type { ManifestSettings } from "./source.ts";

/** The parsed command line: settings, help or faults. */
export type ManifestFlags =
  | { readonly kind: "help" }
  | { readonly kind: "faults"; readonly faults: readonly string[] }
  | { readonly kind: "write"; readonly settings: ManifestSettings; readonly source: string; readonly out: string };

const DEFAULT_OUT = "teams-app.zip";
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * Reads the command line.
 * @param versions available versions of Microsoft's schema, the default last.
 * @param operator the setting `OPERATOR_NAME`, the developer by default.
 * @throws the error of `parseArgs` for an option that does not exist.
 */
export function readManifestFlags(
  args: readonly string[],
  versions: readonly string[],
  operator?: string,
): ManifestFlags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "bot-id": { type: "string", default: "" },
      domain: { type: "string", default: "" },
      out: { type: "string", default: DEFAULT_OUT },
      version: { type: "string" },
      "manifest-version": { type: "string", default: versions.at(-1) ?? "" },
      name: { type: "string" },
      developer: { type: "string" },
      source: { type: "string", default: join(PROJECT_FOLDER, "manifest") },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return { kind: "help" };
  const { "bot-id": botId, "manifest-version": manifestVersion, version, name } = values;
  const developer = values.developer ?? operator;
  const domain = values.domain.toLowerCase();
  const faults = [
    ...fault("--bot-id", botId, explainBotId(botId)),
    ...fault("--domain", domain, domain === "" ? "the host at which people reach the bot" : explainHost(domain)),
    ...(version === undefined ? [] : fault("--version", version, explainVersion(version))),
    ...(versions.includes(manifestVersion)
      ? []
      : fault("--manifest-version", manifestVersion, `is not among the installed schemas: ${versions.join(", ")}`)),
    ...(name === undefined
      ? []
      : explainName(name, NAME_LIMITS.short).flatMap((message) => fault("--name", name, message))),
    ...fault(
      values.developer === undefined ? "OPERATOR_NAME" : "--developer",
      developer ?? "",
      developer === undefined ? undefined : explainDeveloper(developer),
    ),
  ];
  if (faults.length > 0) return { kind: "faults", faults };
  const settings: ManifestSettings = {
    botId: botId.toLowerCase(),
    domain,
    manifestVersion,
    ...(version !== undefined && { version }),
    ...(name !== undefined && { name }),
    ...(developer !== undefined && { developer }),
  };
  return { kind: "write", settings, source: values.source, out: values.out };
}

/** Returns the command's help text. */
export function describeManifestFlags(versions: readonly string[]): string {
  return `npm run manifest -- --bot-id ID --domain HOST

Checks the app in manifest/ against Microsoft's schema, the store's rules and what the bot understands, and writes
the package that Teams takes. Nothing is written when there is a fault, and nothing is asked of the network.

  --bot-id ID             the bot's application (client) id in Entra ID
  --domain HOST           where people reach the bot, without https://: bot.example.com
  --out FILE              where the package goes (${DEFAULT_OUT})
  --name NAME             the app's short name in every language, instead of the one in manifest/app.yaml
  --developer NAME        who runs the bot, instead of OPERATOR_NAME; people see it in the app's details
  --version N.N.N         the app's version, instead of the one in manifest/app.yaml
  --manifest-version N.N  Microsoft's schema, one of ${versions[0]} to ${versions.at(-1)} (${versions.at(-1)})
  --source FOLDER         another folder than manifest/
  --help                  this text`;
}

function explainDeveloper(name: string): string | undefined {
  const limit = NAME_LIMITS.developer;
  if (name.trim() === "") return "the name of whoever runs the bot";
  return name.length <= limit
    ? undefined
    : `is ${name.length} characters long; at most ${limit} fit: give a shorter one with --developer`;
}

function explainBotId(botId: string): string | undefined {
  if (botId === "") return "the bot's application (client) id in Entra ID";
  return GUID.test(botId) ? undefined : "is not an id such as 00000000-0000-0000-0000-000000000000";
}

function fault(flag: string, value: string, message: string | undefined): string[] {
  if (message === undefined) return [];
  return [value === "" ? `${flag}: is missing: ${message}` : `${flag}: "${value}" ${message}`];
}
