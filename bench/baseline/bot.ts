import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A checkout's bot as a process of its own. */
export type Bot = { readonly address: string; readonly stop: () => Promise<void> };

/** Starts the bot of a checkout on a free port with empty data. It believes what `X-Forwarded-For` says. */
export async function startBot(checkout: string): Promise<Bot> {
  const dataDir = mkdtempSync(join(tmpdir(), "career-advice-bench-"));
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: checkout,
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      DATA_DIR: dataDir,
      TRUSTED_PROXIES: "127.0.0.1",
      JOBTECH_URL: "http://127.0.0.1:9",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill());
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(dataDir, { recursive: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const address = /ready: (http:\/\/\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    child.stdout.resume();
    return { address, stop };
  }
  await stop();
  throw new Error(`The bot of ${checkout} ended before it was ready.`);
}
