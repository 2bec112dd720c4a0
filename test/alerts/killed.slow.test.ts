import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, inject, it, onTestFinished } from "vitest";
import { MAX_DEATHS } from "../../src/alerts/sending/retry.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createRandom } from "../harness/random-numbers.ts";
import { SEED, SEED_SETTING } from "../harness/random.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";
import { readMail, startSmtp } from "./mail/smtp.ts";
import { alertOf, publish } from "./open-alert-runner.ts";

const KILLS = 100;
const ALERTS = Array.from({ length: 8 }, (_, at) => `alert-${at}`);
const SCRIPT = fileURLToPath(new URL("works-until-killed.ts", import.meta.url));

/** A kill comes so many steps of a process after its start at most: requests to the board, connections, steps of a mail. */
const MOST_STEPS = 60;

/** And so many milliseconds after the step, so that it falls between two as well. */
const MOST_DELAY_MS = 8;

/** The messages of an alert by the ads they name, with the number of times each arrived. */
type Told = { readonly ads: Map<string, Set<string>>; readonly copies: Map<string, number> };

type Worker = { readonly child: ChildProcessByStdio<null, Readable, null>; readonly lines: Interface };

it(
  `loses no ad and repeats no mail but the one under way, killed at a hundred random moments (${SEED_SETTING})`,
  { timeout: 300_000 },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "killed-"));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    const [jobtech, smtp] = [await startJobtech(), await startSmtp()];
    const store = openSqliteStore(dataDir);
    onTestFinished(() => store.close());
    for (const id of ALERTS) {
      await store.alerts.add(
        alertOf({
          id,
          recipient: { kind: "mail", address: `${id}@visitor.example` },
          criteria: { role: ["fyllare"] },
          schedule: { frequency: "at-once", hour: 0, timeZone: "UTC" },
          hasBegun: true,
        }),
      );
    }
    const begunAt = String(Date.now());
    const args = [SCRIPT, dataDir, jobtech.url, smtp.url, inject("learntFile"), begunAt, ...ALERTS];
    const start = (): Worker => {
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      onTestFinished(() => void child.kill("SIGKILL"));
      return { child, lines: createInterface(child.stdout) };
    };

    const random = createRandom(SEED);
    for (let kill = 1; kill <= KILLS; kill++) {
      publish(jobtech, 2, `kill-${kill}`);
      const worker = start();
      let steps = Math.ceil(random() * MOST_STEPS);
      const delayMs = random() * MOST_DELAY_MS;
      const atStep = () => {
        steps -= 1;
        if (steps === 0) setTimeout(() => worker.child.kill("SIGKILL"), delayMs);
      };
      smtp.onStep = jobtech.onStep = atStep;
      await once(worker.child, "exit");
    }
    smtp.onStep = jobtech.onStep = undefined;
    publish(jobtech, 2, "last");
    const worker = start();
    for await (const line of worker.lines) {
      const isTold = ALERTS.every((id) => smtp.arrived.some((mail) => mail.includes(id) && mail.includes("last 0")));
      if (line === "rests" && isTold) break;
    }
    worker.child.kill("SIGKILL");

    const told = await readAll(smtp.arrived);
    const names = [...Array.from({ length: KILLS }, (_, at) => `kill-${at + 1}`), "last"];
    const all = names.flatMap((name) => [`Fyllare ${name} 0`, `Fyllare ${name} 1`]);
    const copies = ALERTS.flatMap((id) => [...told.get(id)!.copies.values()]);
    for (const id of ALERTS) {
      const { ads } = told.get(id)!;
      expect(all.filter((ad) => !ads.has(ad))).toEqual([]);
      expect([...ads].filter(([, messages]) => messages.size > 1)).toEqual([]);
    }
    // Each kill may leave one mail in doubt, which is sent again.
    expect(Math.max(...copies)).toBeLessThanOrEqual(MAX_DEATHS);
    expect(copies.reduce((sum, count) => sum + count - 1, 0)).toBeLessThanOrEqual(KILLS);
  },
);

async function readAll(arrived: readonly string[]): Promise<Map<string, Told>> {
  const told = new Map(ALERTS.map((id): [string, Told] => [id, { ads: new Map(), copies: new Map() }]));
  for (const mail of arrived) {
    const { text = "", messageId = "", to } = await readMail(mail);
    const alert = ALERTS.find((id) => JSON.stringify(to).includes(`${id}@`))!;
    const { ads, copies } = told.get(alert)!;
    copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
    for (const [ad] of text.matchAll(/Fyllare \S+ \d/gu)) ads.set(ad, (ads.get(ad) ?? new Set()).add(messageId));
  }
  return told;
}
