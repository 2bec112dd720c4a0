/**
 * Asks messages that follow on an answer, one JSON object a line (`{"lang","prev","text","topic"}`, topic null where none answers),
 * and prints what became of them.
 *
 *     node bench/follow-ups.ts FILE.jsonl [--show]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { advise } from "../src/advisor/advise.ts";
import { requestContextAt } from "../src/advisor/model/request-context.ts";
import { createSession } from "../src/advisor/model/session.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import type { Language } from "../src/languages/language.ts";
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { percent, printTable } from "./table.ts";

type FollowUp = {
  readonly lang: Language;
  readonly prev: string;
  readonly text: string;
  readonly topic: string | null;
};
type Outcome = "right" | "guessed" | "offered" | "wrong" | "wrong guess" | "gap" | "declined" | "other";

const MOMENT = requestContextAt(Date.parse("2026-11-30T12:00:00Z"));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: "boolean" } } });
const knowledge = await readKnowledge(CONTENT_FOLDERS);
const rows = positionals.flatMap((path) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as FollowUp),
);
const heard = rows.map((row) => ({ row, ...hear(row) }));
if (values.show === true)
  for (const { row, outcome, rule, got } of heard)
    console.log([outcome, rule, row.lang, row.prev, JSON.stringify(row.text), row.topic, got].join("\t"));

const known = heard.filter(({ row }) => row.topic !== null);
const unknown = heard.filter(({ row }) => row.topic === null);
const OUTCOMES: readonly Outcome[] = [
  "right",
  "guessed",
  "offered",
  "wrong",
  "wrong guess",
  "gap",
  "declined",
  "other",
];
printTable(
  ["What follows", "Messages", ...OUTCOMES],
  [
    ["answered by a topic", known] as const,
    ["by none", unknown] as const,
    ...[...new Set(heard.map(({ rule }) => rule))].map(
      (rule) => [`- ${rule}`, known.filter((each) => each.rule === rule)] as const,
    ),
  ].map(([name, some]) => [
    name,
    String(some.length),
    ...OUTCOMES.map((outcome) => percent(some.filter((each) => each.outcome === outcome).length / some.length)),
  ]),
);

function hear({ lang, prev, text, topic }: FollowUp): { outcome: Outcome; rule: string; got: string } {
  const opened = advise(
    knowledge,
    createSession(lang),
    { text: prev, hasAttachment: false, value: { topic: prev } },
    MOMENT,
  );
  const { decision } = advise(knowledge, opened.session, { text, hasAttachment: false }, MOMENT);
  const toTopic = (id: string) => knowledge.content.flows.get(id)?.serves ?? id;
  const options = decision.options.slice(0, 3).map(toTopic);
  const { rule } = decision;
  const got = `${decision.kind} ${decision.topic ?? options.join(",")} ${decision.gap ? JSON.stringify(decision.gap) : ""}${decision.act ?? ""} ${decision.confidence.toFixed(2)}`;
  const isSame = topic === prev;
  if (decision.gap !== undefined) return { outcome: "gap", rule, got };
  if (decision.kind === "answer" || decision.kind === "flow") {
    if (decision.topic === undefined)
      return { outcome: isSame || decision.act !== undefined ? "other" : "wrong", rule, got };
    return { outcome: decision.topic === topic ? "right" : "wrong", rule, got };
  }
  if (decision.kind === "clarify") {
    if (decision.confidence > 0 && options.length > 0 && options[0] === topic) return { outcome: "guessed", rule, got };
    return { outcome: topic !== null && options.includes(topic) ? "offered" : "wrong guess", rule, got };
  }
  return { outcome: topic !== null && options.includes(topic) ? "offered" : "declined", rule, got };
}
