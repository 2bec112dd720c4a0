/**
 * Sends the hardest messages of the longest length that is read, in every state of a conversation, and prints how long each
 * holds the event loop: the worst state for each text, and the worst text for each state.
 *
 *     node bench/hostile.ts [--above MS] [--length CHARACTERS]
 */
import { parseArgs } from "node:util";
import { decide } from "../src/conversation/decide.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { MAX_MESSAGE_CHARACTERS } from "../src/understanding/tuning.ts";
import { CONTEXT, makeStates } from "./hostile-states.ts";
import { makeHostileTexts } from "./hostile-texts.ts";
import { printTable } from "./table.ts";

const MAX_RUNS = 6;
const SUSPICIOUS_MS = 5;

const { values } = parseArgs({
  options: {
    above: { type: "string", default: "0" },
    length: { type: "string", default: String(MAX_MESSAGE_CHARACTERS) },
  },
});
const knowledge = await readKnowledge(CONTENT_FOLDERS);
const states = makeStates(knowledge);
const texts = makeHostileTexts(Number(values.length));
type Timed = { readonly text: string; readonly state: string; readonly ms: number };
const timed: Timed[] = [];
for (const [text, said] of texts) {
  for (const [state, session] of states) {
    let ms = Number.POSITIVE_INFINITY;
    // The best of several where one is slow: another process may have had the processor.
    for (let run = 0; run < MAX_RUNS && ms > SUSPICIOUS_MS; run++) {
      const from = performance.now();
      decide(knowledge, session, { text: said, hasAttachment: false }, CONTEXT);
      ms = Math.min(ms, performance.now() - from);
    }
    timed.push({ text, state, ms });
  }
}
const worst = (toGroup: (each: Timed) => string) =>
  Array.from(Map.groupBy(timed, toGroup).values(), (some) => some.toSorted((a, b) => b.ms - a.ms)[0]!)
    .sort((a, b) => b.ms - a.ms)
    .filter(({ ms }) => ms >= Number(values.above));
console.log(`${texts.size} texts of at most ${values.length} characters in ${states.size} states\n`);
const toRow = ({ text, state, ms }: Timed) => [text, state, ms.toFixed(1)];
printTable(["Text", "Worst state", "ms"], worst(({ text }) => text).map(toRow));
console.log();
printTable(["Worst text", "State", "ms"], worst(({ state }) => state).map(toRow));
