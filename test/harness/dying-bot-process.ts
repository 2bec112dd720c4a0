// Runs as a separate process: the whole bot, which kills itself at a step of a turn, or on reading a word, when it is told to.
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import type { TurnStep } from "../../src/conversation/turn-step.ts";
import { toKnowledge } from "../../src/learning/knowledge.ts";
import type { Learnt } from "../../src/learning/learn.ts";
import { createLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

/** An order of the parent process: die at the next such step, or whenever a message with this word is read. */
export type Order = { readonly dieAt?: TurnStep; readonly dieOnWord?: string };

let dieAt: TurnStep | undefined;
let dieOnWord = process.env["DIE_ON_WORD"];
const config = readConfig(process.env);
const log = createLog(config.LOG_LEVEL);
const store = openSqliteStore(config.DATA_DIR, log);
const known = toKnowledge(deserialize(readFileSync(process.env["LEARNT_FILE"] ?? "")) as Learnt);
const knowledge: typeof known = {
  ...known,
  read: (...message) => (dieIf(JSON.stringify(message[0]).includes(dieOnWord ?? "\0")), known.read(...message)),
  classifier: {
    ...known.classifier,
    detectLanguage: (text) => (dieIf(text.includes(dieOnWord ?? "\0")), known.classifier.detectLanguage(text)),
  },
};
const parts = { config, store, log, now: Date.now, monotonicNow: () => performance.now() };
const app = await openApp(
  { ...parts, knowledge: () => knowledge, onStep: (step) => dieIf(step === dieAt) },
  // Shorter than in production, so that tests need not wait for what a killed process has left.
  {
    turns: { leaseMs: 900, renewMs: 300, sweepMs: 200 },
    web: { conversationsPerMinute: 1000, requestsPerTenSeconds: 1e6, requestsPerAddress: 1e6 },
  },
);

process.on("message", (order: Order) => {
  ({ dieAt, dieOnWord } = order);
  process.send?.("told");
});
process.once(
  "SIGTERM",
  () =>
    void app
      .close()
      .then(() => store.close())
      .then(() => process.exit(0)),
);
process.once("disconnect", () => process.exit(0));
process.send?.({ port: app.port });

function dieIf(isTime: boolean): void {
  if (isTime) process.kill(process.pid, "SIGKILL");
}
