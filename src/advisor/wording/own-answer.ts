import type { Topic } from "../../content/model/content.ts";
import { formatBand } from "../../languages/format-money.ts";
import type { Button, Reply, SourceLine } from "../model/reply.ts";
import { withAnswered } from "../model/session.ts";
import type { Decision, Outcome, Turn } from "../model/turn.ts";
import { nextTopics } from "./outcomes.ts";
import { outdatedNote } from "./outdated.ts";
import { sourceLine, sourceLines } from "./sources.ts";
import { topicButtons } from "./topic-buttons.ts";

/** A sentence of our own about a topic, made for one visitor. */
type OwnAnswer = {
  readonly text: string;
  /** Topic whose figures and sources it uses. */
  readonly topic: Topic;
  /** Ids of the topics and flows offered first. */
  readonly next?: readonly string[];
  /** Buttons before those. */
  readonly buttons?: readonly Button[];
  readonly gap?: Decision["gap"];
};

/** Names the sources of the salary bands in a text. */
function bandSources(turn: Turn, text: string): SourceLine[] {
  const bands = [...turn.content.roles.values()].flatMap(({ salaries }) => salaries);
  const said = bands.filter((band) => text.includes(formatBand(band, turn.language)));
  return [...new Set(said.map(({ source }) => source))].flatMap((id) => sourceLine(turn, id));
}

function isFirst(line: SourceLine, at: number, lines: readonly SourceLine[]): boolean {
  return lines.findIndex(({ text }) => text === line.text) === at;
}

/** Most buttons below the sentence. */
const MAX_BUTTONS = 3;

/** Answers with a sentence of our own, with the sources of the figures in it. */
export function answerInOwnWords(turn: Turn, { text, topic, next = [], buttons = [], gap }: OwnAnswer): Outcome {
  const { content, language } = turn;
  const session = withAnswered({ ...turn.session, language }, [topic.id]);
  const ids = [...new Set([...next, ...nextTopics(content, [topic], session)])];
  const suggestions = [...buttons, ...topicButtons(content, ids, language)].slice(0, MAX_BUTTONS);
  const reply: Reply = {
    language,
    text: [text, ...outdatedNote(turn, [topic], { sentence: text })].join("\n\n"),
    sources: [...bandSources(turn, text), ...sourceLines(turn, topic, { sentence: text })].filter(isFirst),
    suggestions,
  };
  const decision: Decision =
    gap === undefined
      ? { kind: "answer", topic: topic.id, options: ids.slice(0, MAX_BUTTONS), confidence: 1 }
      : { kind: "fallback", options: ids.slice(0, MAX_BUTTONS), confidence: 1, gap };
  return { session, replies: [reply], decision };
}
