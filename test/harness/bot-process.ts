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

/** Differences from this checkout's bot with the default settings. */
export type BotProcessOptions = {
  /** Folder of the checkout; default: the working directory. */
  readonly checkout?: string;
  /** Settings laid over the default ones. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the bot on a free port with an empty data folder, and resolves once it says that it is ready. */
export async function startBotProcess(options: BotProcessOptions = {}): Promise<BotProcess> {
  await requireSlowFile("A test of the whole program");
  return startOn(await mkdtemp(join(tmpdir(), "career-advice-bot-")), options);
}

async function startOn(folder: string, options: BotProcessOptions, onPort = "0"): Promise<BotProcess> {
  const { checkout = process.cwd(), env = {} } = options;
  const settings = { PORT: onPort, HOST: "127.0.0.1", DATA_DIR: folder, LOG_LEVEL: "warn", ...env };
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: checkout,
    env: { PATH: process.env["PATH"], ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => void child.kill();
  process.once("exit", kill);
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      process.off("exit", kill);
      resolve();
    }),
  );
  const stop = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const end = async (signal: "SIGTERM" | "SIGKILL", port: string) => {
    child.kill(signal);
    await ended;
    return () => startOn(folder, options, port);
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
  throw new Error(`The bot of ${checkout} ended before it was ready.`);
}
