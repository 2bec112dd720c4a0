import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order } from "./dying-bot-process.ts";
import { NO_BOARD } from "./no-board.ts";

/** A bot as a process that dies when it is told to, and can be started again on its data at the same address. */
export type DyingBot = {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  readonly dataDir: string;
  /** Tells the process to kill itself at the next such step, or whenever it reads a word. */
  tell(order: Order): Promise<void>;
  /** Resolves when the process has ended. */
  readonly died: Promise<unknown>;
  /** Kills the process, or ends it with another signal. */
  end(signal?: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Starts the next process. @param dieOnWord as told from the beginning. */
  restart(dieOnWord?: string): Promise<void>;
};

/** Differences from a bot with the usual settings. */
export type DyingBotOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly dataDir: string;
  /** File with what the bot has learnt. */
  readonly learntFile: string;
};

const SCRIPT = fileURLToPath(new URL("dying-bot-process.ts", import.meta.url));

/** Starts a bot until it is ended. */
export async function openDyingBot({ env = {}, dataDir, learntFile }: DyingBotOptions): Promise<DyingBot> {
  let child: ChildProcess;
  let died: Promise<unknown>;
  let port = "0";

  async function start(dieOnWord?: string): Promise<void> {
    const settings = { HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "silent", JOBTECH_URL: NO_BOARD, ...env };
    child = fork(SCRIPT, {
      env: {
        PATH: process.env["PATH"],
        LEARNT_FILE: learntFile,
        PORT: port,
        ...settings,
        ...(dieOnWord && { DIE_ON_WORD: dieOnWord }),
      },
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    died = once(child, "exit");
    const [ready] = (await Promise.race([once(child, "message"), died.then(() => [undefined])])) as [{ port: number }?];
    if (ready !== undefined) port = String(ready.port);
    else if (dieOnWord === undefined) throw new Error("The bot ended before it was ready.");
  }

  await start();
  return {
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    dataDir,
    async tell(order) {
      child.send(order);
      await once(child, "message");
    },
    get died() {
      return died;
    },
    async end(signal = "SIGKILL") {
      child.kill(signal);
      await died;
    },
    restart: start,
  };
}
