import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/content/files/folders.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";

test("the terminal is the same bot: live ads, an alert by mail, and a number presses a button", async () => {
  const jobtech = await startJobtech();
  const terminal = await talk({ JOBTECH_URL: jobtech.url });

  const found = await terminal.say("back-end jobs in Malmö, not PHP");
  expect(found).toMatch(/6 open ads for back-end developer, Malmö, without PHP[\s\S]*Elixir[\s\S]*https:/u);
  const asked = await terminal.say("email me new ones at anna@example.com every day at 7");
  expect(asked).toMatch(/what matters: without PHP[\s\S]*email: anna@example\.com[\s\S]*1\. Yes/u);
  expect(await terminal.say("1")).toContain("Open it within 48 hours and confirm");
});

test("without a board the terminal says so and goes on", async () => {
  const terminal = await talk({ JOBTECH_URL: "http://127.0.0.1:9" });
  expect(await terminal.say("back-end jobs in Lund")).toContain("Platsbanken");
  expect(await terminal.say("what does a junior earn")).toMatch(/35.000/u);
});

/** Starts the terminal on data of its own. `say` resolves with everything shown up to the next prompt. */
async function talk(env: Readonly<Record<string, string>>) {
  const dataDir = mkdtempSync(join(tmpdir(), "career-advice-chat-"));
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, "src/tools/chat.ts")], {
    cwd: dataDir,
    env: { PATH: process.env["PATH"], LANG: "en_GB.UTF-8", DATA_DIR: dataDir, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  onTestFinished(async () => {
    child.stdin.end();
    await ended;
    rmSync(dataDir, { recursive: true });
  });
  const chunks = child.stdout[Symbol.asyncIterator]();
  let shown = "";

  async function read(): Promise<string> {
    while (!shown.endsWith("you> ")) {
      const { value, done } = await chunks.next();
      if (done) break;
      shown += String(value);
    }
    const said = shown;
    shown = "";
    return said;
  }

  await read();
  return {
    say(line: string): Promise<string> {
      child.stdin.write(`${line}\n`);
      return read();
    },
  };
}
