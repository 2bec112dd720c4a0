// Runs as a separate process: finds ads and sends them until it is killed, on a clock that runs fast. Prints a line
// whenever nothing is left to be sent.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { deserialize } from "node:v8";
import type { Learnt } from "../../src/learning/learn.ts";
import { explainMatch } from "../../src/alerts/matching/explain-match.ts";
import { createAlertRunner } from "../../src/alerts/matching/alert-runner.ts";
import { createOutboxSender } from "../../src/alerts/sending/send.ts";
import { joinBoards } from "../../src/jobs/boards/join-boards.ts";
import { createJobtechBoard } from "../../src/jobs/jobtech/jobtech-board.ts";
import { silentLog } from "../../src/log.ts";
import { createMailAlertTransport } from "../../src/alerts/mail/mail-alert-transport.ts";
import { openSmtp } from "../../src/alerts/mail/smtp-transport.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";

/** Alerts that look every five minutes do so every tenth of a second, and a dead process's claim lapses in less than one. */
const TIMES_AS_FAST = 3000;

const [dataDir = "", jobtechUrl = "", smtpUrl = "", learntFile = "", begunAt = "0", ...alerts] = process.argv.slice(2);
const learnt = deserialize(readFileSync(learntFile)) as Learnt;
if (learnt.kind !== "learnt") throw new Error("nothing was learnt");
const { content } = learnt;
const { skills } = content;
const now = () => NOON + (Date.now() - Number(begunAt)) * TIMES_AS_FAST;
const log = silentLog;
const by = randomUUID();
const { alerts: store } = openSqliteStore(dataDir);
const board = joinBoards([createJobtechBoard({ url: jobtechUrl, skills: () => skills, log, now })]);
const from = { name: "", address: "bot@mail.example.com" };
const mail = createMailAlertTransport({
  transport: openSmtp(smtpUrl, log, now),
  from,
  boards: board.name,
  operator: {},
  content: () => content,
  now,
});
const alertRunner = createAlertRunner({ store, board, skills: async () => skills, now, log, by });
const sender = createOutboxSender({
  store,
  transports: { mail },
  board,
  toLinks: () => ({ manage: "https://bot.example.com/manage", unsubscribe: "https://bot.example.com/unsubscribe" }),
  createConfirmToken: async () => "",
  explain: async (ad, criteria) => explainMatch(ad, criteria, skills),
  processName: by,
  log,
  now,
});

for (;;) {
  await alertRunner.runDue();
  await sender.sendDue();
  if ((await store.waitingFor(alerts)).length === 0) process.stdout.write("rests\n");
  await breathe();
}
