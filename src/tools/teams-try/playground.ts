import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../content/files/folders.ts";
import { AdvisorError } from "../../errors.ts";
import { startProgram, type Program } from "../program.ts";

/** Options for starting a Playground. */
export type PlaygroundToStart = {
  /** Address of the bot's `/api/messages`. */
  readonly botEndpoint: string;
  /** Folder for the files that it writes. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Port of its page; a free one when it is in use or left out. */
  readonly port?: number;
  /** Configuration with users and teams; default: the project's `.m365agentsplayground.yml`. */
  readonly peopleFile?: string;
};

/** Microsoft's substitute for Teams: a web page and a connector service. */
export type Playground = Omit<Program, "told"> & {
  /** Address of its page, without a slash at the end. */
  readonly origin: string;
  /** Returns the error output with which it ended. */
  readComplaint(): Promise<string>;
};

const PEOPLE_FILE = join(PROJECT_FOLDER, ".m365agentsplayground.yml");

/**
 * Starts the Microsoft 365 Agents Playground for a bot, in place of Teams. It opens no browser and sends no telemetry.
 * @throws AdvisorError `PLAYGROUND_UNUSABLE` when it is not installed or ends at once.
 */
export async function startPlayground(start: PlaygroundToStart): Promise<Playground> {
  const { botEndpoint, folder, env, port = 0, peopleFile = PEOPLE_FILE } = start;
  const logFile = join(folder, "playground.log");
  const readComplaint = async () =>
    (await readFile(logFile, "utf8").catch(() => "")).trim().split("\n").slice(-5).join("\n");
  const command = ["start", "--app-endpoint", botEndpoint, "--channel-id", "msteams", "--port", String(port)];
  const program = await startProgram({
    args: [findPlayground(), ...command, "--disable-telemetry"],
    cwd: folder,
    env: {
      ...env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: peopleFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      TEAMSAPPTESTER_BROWSER: "none",
      // Its telemetry library sends statistics about itself even when telemetry is off.
      APPLICATION_INSIGHTS_NO_STATSBEAT: "true",
      // With these it would sign in, and reach the bot through a proxy.
      AUTH_CLIENT_ID: "",
      NO_PROXY: "localhost,127.0.0.1",
    },
    ready: /^Listening on (\d+)$/,
  });
  if (program === undefined) throw unusable("ended before it was ready", await readComplaint());
  return { ...program, origin: `http://localhost:${program.told}`, readComplaint };
}

function findPlayground(): string {
  try {
    return createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  } catch (error) {
    throw unusable("is not installed", String(error));
  }
}

function unusable(what: string, why: string): AdvisorError {
  const message = `The Microsoft 365 Agents Playground ${what}. ${why}`.trim();
  return new AdvisorError("PLAYGROUND_UNUSABLE", message, "Run `npm ci` without --omit=dev, then try again.");
}
