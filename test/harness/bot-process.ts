import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { requireSlowFile } from "./require-slow-file.ts";

/** The bot as a child process. */
export type BotProcess = {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** Ends the program and deletes its data. */
  stop(): Promise<void>;
  /** Ends the program with a signal; returns the function that starts another on its data, at the same address. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<() => Promise<BotProcess>>;
  /** Kills the program and starts another on its data. */
  killAndRestart(): Promise<BotProcess>;
};

/** Starts the bot on a free port with an empty data folder, and resolves once it says that it is ready. */
export async function startBot(): Promise<BotProcess> {
  await requireSlowFile("A test of the whole program");
  return startOn(await mkdtemp(join(tmpdir(), "career-advice-bot-")));
}

async function startOn(folder: string, onPort = "0"): Promise<BotProcess> {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"], PORT: onPort, HOST: "127.0.0.1", DATA_DIR: folder, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const end = async (signal: "SIGTERM" | "SIGKILL", port: string) => {
    child.kill(signal);
    await ended;
    return () => startOn(folder, port);
  };

  for await (const line of createInterface(child.stdout)) {
    const port = /ready: http:\/\/\S+:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return {
      origin: `http://127.0.0.1:${port}`,
      stop,
      end: (signal) => end(signal, port),
      killAndRestart: async () => (await end("SIGKILL", port))(),
    };
  }
  await stop();
  throw new Error("The bot ended before it was ready.");
}
