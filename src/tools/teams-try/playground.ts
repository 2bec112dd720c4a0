import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../content/files/folders.ts";
import { AdvisorError } from "../../errors.ts";
import { startProgram, type Program } from "../program.ts";

/** What a Playground is started with. */
export type PlaygroundToStart = {
  /** Where the bot takes activities. */
  readonly botEndpoint: string;
  /** A folder for what it writes. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where its page is to be; when taken, or left out, any free port. */
  readonly port?: number;
  /** Who and what it shows; the project's own `.m365agentsplayground.yml` when left out. */
  readonly peopleFile?: string;
};

/** Microsoft's stand-in for Teams: its page, and the service that bots answer to. */
export type Playground = Omit<Program, "told"> & {
  /** The address of its page, without a slash at the end. */
  readonly origin: string;
  /** Tells why it ended by itself, in its own words. */
  readComplaint(): Promise<string>;
};

const PEOPLE_FILE = join(PROJECT_FOLDER, ".m365agentsplayground.yml");

/**
 * Starts the Microsoft 365 Agents Playground in front of a bot, as Teams. It opens no browser and tells nobody of its use.
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
      // Its telemetry library reports about itself even when it is told to report nothing.
      APPLICATION_INSIGHTS_NO_STATSBEAT: "true",
      // It would sign in with these, and reach the bot through a proxy.
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
