import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text as readText } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { PROJECT_FOLDER } from "../../../src/content/files/folders.ts";
import { startPlayground } from "../../../src/tools/teams-try/playground.ts";

/** Settings of a production bot, with which the Playground could not reach it. */
const DOT_ENV = "MicrosoftAppId=11111111-1111-1111-1111-111111111111\nPUBLIC_URL=https://bot.example.com\nPORT=80\n";

test("one command starts the bot and the Playground, and its end stops both and deletes their data", async () => {
  const trial = startTrial();
  const origin = await trial.origin;
  const page = await fetch(origin);
  expect(await page.text()).toContain("Microsoft 365 Agents Playground");
  // The Playground looks whether the bot is there before it tells its page who is who.
  const { config } = (await (await fetch(`${origin}/_internal/v1/config`)).json()) as { config: { bot: object } };
  expect(config.bot).toMatchObject({ name: "Career guide" });

  trial.child.kill("SIGINT");
  expect(await once(trial.child, "exit")).toEqual([0, null]);
  await expect(fetch(origin)).rejects.toThrow("fetch failed");
  expect(readdirSync(trial.temporary)).toEqual([]);
  expect(existsSync(join(trial.folder, "data"))).toBe(false);
});

test("a bot that cannot start prints the reason, and leaves nothing behind", async () => {
  const trial = startTrial({ LOG_LEVEL: "chatty" });
  const [complaint, [code]] = await Promise.all([readText(trial.child.stderr), once(trial.child, "exit")]);
  expect(complaint).toContain("LOG_LEVEL is not a pino level");
  expect(code).toBe(1);
  expect(readdirSync(trial.temporary)).toEqual([]);
});

test("a fault in the configuration is printed in the Playground's words", async () => {
  const folder = makeFolder();
  const peopleFile = join(folder, "people.yml");
  writeFileSync(peopleFile, 'version: "0.1.1"\n');
  const botEndpoint = "http://127.0.0.1:1/api/messages";
  const playground = await startPlayground({ botEndpoint, folder, env: { PATH: process.env["PATH"] }, peopleFile });
  await playground.ended;
  expect(await playground.readComplaint()).toContain("must have required property 'tenantId'");
});

/** Runs the command in a folder with a `.env` in it, until the test ends. */
function startTrial(env: Readonly<Record<string, string>> = {}) {
  const folder = makeFolder();
  const temporary = makeFolder();
  writeFileSync(join(folder, ".env"), DOT_ENV);
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, "src/tools/teams-try.ts")], {
    cwd: folder,
    env: { PATH: process.env["PATH"], TMPDIR: temporary, ...env },
  });
  onTestFinished(() => void child.kill());
  const origin = new Promise<string>((resolve) => {
    createInterface(child.stdout).on("line", (line) => {
      const address = /^Open (http\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  return { child, folder, temporary, origin };
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "career-advice-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
