import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../content/files/folders.ts";
import { describeError } from "../errors.ts";
import type { Output } from "./content.ts";
import { startPlayground } from "./teams-try/playground.ts";
import { startProgram, type Program } from "./program.ts";

/** The Playground's usual port, used if it is free. */
const PLAYGROUND_PORT = 56_150;

/**
 * Runs the bot and the Microsoft 365 Agents Playground together, on temporary data, until a signal.
 * @returns the exit code: 1 when one of the two ended by itself.
 * @throws AdvisorError `PLAYGROUND_UNUSABLE`.
 */
async function tryTeams(env: NodeJS.ProcessEnv, { out, err }: Output, stopping: AbortSignal): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "career-advice-teams-"));
  const running: Pick<Program, "stop">[] = [];
  const told = new Promise<"stop">((resolve) => stopping.addEventListener("abort", () => resolve("stop")));
  try {
    const bot = await startBot(env, folder, out);
    // A bot that cannot start has printed the reason; a signal ends it as well.
    if (bot === undefined) return stopping.aborted ? 0 : 1;
    running.push(bot);
    const botEndpoint = `http://127.0.0.1:${bot.told}/api/messages`;
    const playground = await startPlayground({ botEndpoint, folder, env, port: PLAYGROUND_PORT });
    running.push(playground);
    if (stopping.aborted) return 0;
    out(greeting(playground.origin));
    const first = await Promise.race([told, bot.ended, playground.ended.then(() => playground.readComplaint())]);
    if (stopping.aborted || first === "stop") return 0;
    err(first === undefined ? "The bot ended." : `The Playground ended. ${first}`.trim());
    return 1;
  } finally {
    await Promise.all(running.map((program) => program.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the bot on a free port, without credentials, with which it would refuse the Playground. */
function startBot(env: NodeJS.ProcessEnv, folder: string, out: Output["out"]): Promise<Program | undefined> {
  return startProgram({
    args: [join(PROJECT_FOLDER, "src/main.ts")],
    // An empty variable counts as absent and overrides that of .env.
    env: {
      LOG_LEVEL: "warn",
      ...env,
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: join(folder, "data"),
      PUBLIC_URL: "",
      MicrosoftAppId: "",
    },
    ready: /ready: http:\S+:(\d+)$/,
    onLine: out,
  });
}

function greeting(origin: string): string {
  return `
Open ${origin} in a browser. It looks like Teams, and needs no Azure, no account and no network.

  Personal Chat     write: hello, what does a junior earn?, salary guide
  Changing jobs     a group chat: write @ and choose Career guide, then a question
  Careers           a team's channel: likewise
  +                 beside the message: Search Command finds answers to insert. Specify the command searchAnswers
                    and the parameter query first; Teams takes them from the app's manifest.
  Mock an Activity  above: the app is removed and added again, people come and go

Ctrl-C stops the bot and the Playground. Nothing you write is kept.
`;
}

if (import.meta.main) {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
  try {
    process.exitCode = await tryTeams(process.env, { out: console.log, err: console.error }, stopping.signal);
  } catch (error) {
    // A signal during the start ends the Playground as well, and its error does not matter.
    if (!stopping.signal.aborted) {
      console.error(describeError(error));
      process.exitCode = 1;
    }
  }
}
