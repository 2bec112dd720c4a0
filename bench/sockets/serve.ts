import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createActions } from "../../src/conversation/create-actions.ts";
import { readKnowledge } from "../../src/learning/read-knowledge.ts";
import { openChannels, type ChannelBot, type Channels } from "../../src/open-channels.ts";
import { createBot, createTurnErrorHandler } from "../../src/channels/bot-framework/bot.ts";
import { TEAMS_LIMITS } from "../../src/channels/teams/limits.ts";
import { readConfig } from "../../src/config.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

// One bot behind the web door, as a process to be measured: `advice` with all it does, `echo` repeats. Every visitor of the
// measurement comes from one address, so what is bounded for each address is not bounded here.

const NO_LIMITS = {
  web: { conversationsPerMinute: 1e9, messagesPerTenSeconds: 1e9, messagesPerAddress: 1e9, socketsPerAddress: 1e9 },
};
const MEGABYTE = 2 ** 20;

const dataDir = mkdtempSync(join(tmpdir(), "career-advice-bench-"));
process.once("exit", () => rmSync(dataDir, { recursive: true }));
const store = openSqliteStore(dataDir);
const parts = { config: readConfig({ PORT: "0", DATA_DIR: dataDir }), store, log: silentLog, now: Date.now };
const app = await openChannels(process.argv[2] === "echo" ? toEcho : await makeAdvice(), parts, NO_LIMITS);

process.on("message", (wish) => {
  // Under load the collector would be measured instead of the bot.
  if (wish === "collect") globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, residentMb: rss / MEGABYTE, heapMb: heapUsed / MEGABYTE });
});
process.once("disconnect", () => process.exit(0));
process.send?.({ port: app.port });

async function makeAdvice(): Promise<(channels: Channels) => ChannelBot> {
  const knowledge = await readKnowledge(CONTENT_FOLDERS);
  const actions = createActions({ store, now: Date.now });
  const advice = {
    knowledge: () => knowledge,
    store,
    actions,
    log: silentLog,
    now: Date.now,
    typingIndicator: TEAMS_LIMITS,
  };
  return ({ botFramework: channel }) => ({
    bot: createBot({ ...advice, ...channel }),
    onTurnError: createTurnErrorHandler(advice),
  });
}

function toEcho(): ChannelBot {
  return {
    bot: async (context) => {
      if (context.activity.type === "message") await context.sendActivity(context.activity.text);
    },
    onTurnError: () => Promise.resolve(),
  };
}
