import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Examined } from "./hold-case.ts";

/** Single messages in one file for a judge. */
const SINGLES_A_FILE = 20;

/** Writes transcripts for a judge: a file for each conversation, and the single messages by the score. */
export function writeTranscripts(folder: string, examined: readonly Examined[]): void {
  mkdirSync(folder, { recursive: true });
  const cases = Array.from(Map.groupBy(examined, ({ of }) => of).entries(), ([of, turns]) => ({
    of,
    transcript: { ...of.written, turns: turns.map(toTranscript) },
  }));
  for (const { of, transcript } of cases) {
    if (of.set === "conversations") write(folder, `conversation-${of.id}`, transcript);
  }
  for (const set of ["care", "questions"]) {
    const singles = cases.filter(({ of }) => of.set === set).map(({ transcript }) => transcript);
    for (let from = 0; from < singles.length; from += SINGLES_A_FILE)
      write(folder, `${set}-${1 + from / SINGLES_A_FILE}`, singles.slice(from, from + SINGLES_A_FILE));
  }
}

function toTranscript({ say, seen, graded }: Examined) {
  const { kind, topic, rule, act, gap } = seen.decision ?? {};
  const failing = Object.entries(graded?.marks ?? {}).filter(([, passes]) => !passes);
  return {
    say,
    ...(graded && { wanted: graded.mark }),
    reply: seen.text,
    language: seen.language,
    buttons: seen.buttons.map(({ label }) => label),
    decision: { kind, topic, rule, act, gap },
    ...(failing.length > 0 && { failingMarks: failing.map(([name]) => name) }),
  };
}

function write(folder: string, name: string, content: unknown): void {
  writeFileSync(join(folder, `${name}.yaml`), stringify(content, { lineWidth: 160 }));
}
