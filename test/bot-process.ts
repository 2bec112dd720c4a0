import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The whole bot, running as its own program. */
export type BotProcess = {
  /** Where it listens, without a slash at the end. */
  readonly origin: string;
  /** Ends the program and deletes its data. */
  stop(): Promise<void>;
  /** Ends the program without a chance to finish anything, and starts another on its data. */
  killAndRestart(): Promise<BotProcess>;
};

/** Starts the bot on a free port with an empty data folder, and resolves once it says that it is ready. */
export async function startBot(): Promise<BotProcess> {
  return startOn(await mkdtemp(join(tmpdir(), "career-advice-bot-")));
}

async function startOn(folder: string): Promise<BotProcess> {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"], PORT: "0", HOST: "127.0.0.1", DATA_DIR: folder, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const killAndRestart = async () => {
    child.kill("SIGKILL");
    await ended;
    return startOn(folder);
  };

  for await (const line of createInterface(child.stdout)) {
    const port = /ready: http:\/\/\S+:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return { origin: `http://127.0.0.1:${port}`, stop, killAndRestart };
  }
  await stop();
  throw new Error("The bot ended before it was ready.");
}
