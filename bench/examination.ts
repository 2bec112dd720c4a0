/**
 * Lets the bot take an examination of the form of `test/data/examination` and prints figures, never a text of it. What a judge
 * needs to grade is written to a folder.
 *
 *     node bench/examination.ts [FOLDER] [--transcripts DIR]
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { startJobtechServer } from "../src/tools/jobtech/server.ts";
import { openBotInMemory } from "../src/tools/talk/bot-in-memory.ts";
import { type Examined, holdCase } from "./examination/hold-case.ts";
import { readCases } from "./examination/read-cases.ts";
import { printReport } from "./examination/report.ts";
import { writeTranscripts } from "./examination/write-transcripts.ts";

/** The day of the examination. */
const START = Date.parse("2026-11-30T12:00:00Z");

const { values, positionals } = parseArgs({ allowPositionals: true, options: { transcripts: { type: "string" } } });
const folder = positionals[0] ?? fileURLToPath(new URL("../test/data/examination", import.meta.url));
const knowledge = await readKnowledge(CONTENT_FOLDERS);
const jobtech = await startJobtechServer();
let now = START;
const bot = await openBotInMemory(knowledge, { jobtechUrl: jobtech.url, now: () => (now += 1000) });
const examined: Examined[] = [];
for (const each of readCases(folder)) examined.push(...(await holdCase(each, bot, knowledge)));
await bot.close();
await jobtech.close();
printReport(examined);
if (values.transcripts !== undefined) writeTranscripts(values.transcripts, examined);
