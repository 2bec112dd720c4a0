import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { openApp, type App } from "../../src/app.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { silentLog } from "../../src/log.ts";
import type { Limits } from "../../src/parts.ts";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";
import type { Knowledge } from "../../src/understanding/knowledge.ts";
import { knowledge as trained } from "./knowledge.ts";
import { NO_BOARD } from "./no-board.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Differences from a production bot. */
export type BotOptions = {
  /** Settings laid over those of a test: a free port and no job board; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Limits that replace the production ones. */
  readonly limits?: Limits;
  /** Changes what the bot knows. */
  readonly knowledge?: (knowledge: Knowledge) => Knowledge;
  /** Returns milliseconds since 1970, to which `pass` adds; default: the real clock. */
  readonly clock?: () => number;
  /** Milliseconds on a monotonic clock; default: the bot's clock. */
  readonly monotonicNow?: () => number;
  /** Level of the log: a `readable` one keeps every line for `logged`; default: `silent`. */
  readonly log?: "silent" | "readable";
  /** Folder of the store, or `:memory:`; default: a temporary folder. */
  readonly dataDir?: string;
};

/** A bot that listens, with all its channels. */
export type RunningBot = {
  /** Its address, without a slash at the end; a restart changes it. */
  readonly address: string;
  /** The listening app; a restart replaces it. */
  readonly app: App;
  readonly store: Storage;
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** Returns milliseconds since 1970 on the bot's clock. */
  readonly now: () => number;
  /** Moves the bot's clock. */
  readonly pass: (milliseconds: number) => void;
  /** Returns the lines of a readable log, each a JSON object. */
  readonly logged: () => string;
  /** Returns the content of the store's files as one text. */
  readonly readFiles: () => string;
  /** Stops the app and starts another on the same store. @param limits of the new one; default: those of the first. */
  readonly restart: (limits?: Limits) => Promise<void>;
  /** Stops the app and closes the store. It may be called twice. */
  readonly close: () => Promise<void>;
};

/** Secret for a store in memory, which has no folder to keep one in. */
const TOKEN_SECRET = "a-secret-of-at-least-32-characters";

/**
 * Starts the bot on a free port until the test ends.
 * @throws AdvisorError where a setting is faulty or the app cannot be opened.
 */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const { clock = Date.now, dataDir = makeTemporaryFolder() } = options;
  const config = readConfig({
    PORT: "0",
    DATA_DIR: dataDir,
    JOBTECH_URL: NO_BOARD,
    ...(dataDir === ":memory:" && { TOKEN_SECRET }),
    ...options.env,
  });
  const lines: string[] = [];
  const readable = () => pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const log = options.log === "readable" ? readable() : silentLog;
  const store = openSqliteStore(dataDir, log);
  const knowledge = options.knowledge?.(trained) ?? trained;
  let passedMs = 0;
  const now = () => clock() + passedMs;
  const parts = { config, knowledge: () => knowledge, store, log, now, monotonicNow: options.monotonicNow ?? now };
  const open = (limits?: Limits) => openApp(parts, limits);
  onTestFinished(() => store.close());
  let app = await open(options.limits);
  const close = async () => {
    await app.close();
    await store.close();
  };
  onTestFinished(close);

  return {
    get address() {
      return `http://127.0.0.1:${app.port}`;
    },
    get app() {
      return app;
    },
    store,
    config,
    knowledge,
    now,
    pass: (milliseconds) => void (passedMs += milliseconds),
    logged: () => lines.join(""),
    readFiles: () => readFiles(dataDir),
    async restart(limits = options.limits) {
      await app.close();
      app = await open(limits);
    },
    close,
  };
}

function readFiles(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "latin1"))
    .join("\n");
}
