import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readKnowledge } from "../../src/learning/read-knowledge.ts";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { reportCpu } from "./report.ts";

// The whole Career Advice Bot, including sessions on disk, as a process to be measured.

const dataDir = mkdtempSync(join(tmpdir(), "career-advice-bench-"));
process.once("exit", () => rmSync(dataDir, { recursive: true }));
const knowledge = await readKnowledge(CONTENT_FOLDERS);
const config = readConfig({ PORT: "0", DATA_DIR: dataDir });
const store = openSqliteStore(dataDir);
const app = await openApp({ config, knowledge: () => knowledge, store, log: silentLog, now: Date.now });
reportCpu(app.port);
