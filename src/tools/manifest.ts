import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readKnowledge } from "../learning/read-knowledge.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { compareFaults, formatFault, type Fault } from "../content/faults/fault.ts";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";
import { describeError } from "../errors.ts";
import type { Output } from "./content.ts";
import { checkCommands } from "./manifest/commands.ts";
import { describeManifestFlags, readManifestFlags } from "./manifest/flags.ts";
import { readManifestIcons } from "./manifest/icons.ts";
import { buildPackage, zipPackage } from "./manifest/package.ts";
import { checkStoreRules } from "./manifest/rules.ts";
import { checkSchema, listManifestVersions } from "./manifest/schema.ts";
import { readManifestSource, type ManifestSettings } from "./manifest/source.ts";

/** Parts of the check of commands. */
export type ManifestParts = {
  readonly knowledge: () => Promise<Knowledge>;
  /** The setting `OPERATOR_NAME`: the app's developer by default. */
  readonly operator?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * Writes the app package for Teams, or prints every fault, one a line.
 * @returns the exit code: 1 when there is a fault; then nothing is written.
 */
export async function runManifest(
  args: readonly string[],
  { out, err }: Output,
  parts: ManifestParts,
): Promise<number> {
  const versions = await listManifestVersions();
  const flags = readManifestFlags(args, versions, parts.operator);
  if (flags.kind === "help") {
    out(describeManifestFlags(versions));
    return 0;
  }
  if (flags.kind === "faults") return tellFaults(flags.faults, { out, err });
  const { zip, summary, faults } = await makePackage(flags.source, flags.settings, parts);
  if (zip === undefined) return tellFaults(faults.toSorted(compareFaults).map(formatFault), { out, err });
  await mkdir(dirname(flags.out), { recursive: true });
  await writeFile(flags.out, zip);
  out(`${flags.out}: ${summary}`);
  return 0;
}

type Made =
  | { readonly zip: Uint8Array; readonly summary: string; readonly faults?: never }
  | { readonly zip?: never; readonly summary?: never; readonly faults: readonly Fault[] };

async function makePackage(folder: string, settings: ManifestSettings, parts: ManifestParts): Promise<Made> {
  const { source, faults } = await readManifestSource(folder, settings);
  if (source === undefined) return { faults };
  const { icons, faults: iconFaults } = await readManifestIcons(folder, source);
  const knowledge = await parts.knowledge();
  const own = [...checkStoreRules(source, settings), ...checkCommands(source, knowledge, parts.now), ...iconFaults];
  if (own.length > 0) return { faults: own };
  // The schema comes last: the project's rules explain the same faults in plainer words.
  const built = buildPackage(source, settings);
  const others = await checkSchema(source, built, settings.manifestVersion);
  if (others.length > 0) return { faults: others };
  const { app } = source;
  const developer = String(app.developer?.["name"]);
  return {
    zip: zipPackage(built, icons),
    summary: `${app.name.short.en} by ${developer} ${app.version} for ${settings.domain}, schema ${settings.manifestVersion}, no faults`,
  };
}

function tellFaults(lines: readonly string[], { out, err }: Output): number {
  const distinct = new Set(lines);
  for (const line of distinct) out(line);
  err(distinct.size === 1 ? "1 fault" : `${distinct.size} faults`);
  return 1;
}

if (import.meta.main) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const operator = process.env["OPERATOR_NAME"]?.trim() || undefined;
  const parts: ManifestParts = {
    knowledge: () => readKnowledge(CONTENT_FOLDERS),
    ...(operator !== undefined && { operator }),
    now: Date.now(),
  };
  runManifest(process.argv.slice(2), { out: console.log, err: console.error }, parts).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(describeError(error));
      process.exitCode = 1;
    },
  );
}
