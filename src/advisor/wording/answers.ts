import type { Content, Topic } from "../../content/model/content.ts";
import { formatBand } from "../../languages/format-money.ts";
import type { Language } from "../../languages/language.ts";
import type { Button, Card, Reply, SourceLine } from "../model/reply.ts";
import type { Turn, WordingContext } from "../model/turn.ts";
import { dataButtons } from "./data-buttons.ts";
import { localize } from "./localize.ts";
import { outdatedNote } from "./outdated.ts";
import { sourceLines } from "./sources.ts";
import { topicButtons } from "./topic-buttons.ts";

/** Part of an answer that a reply says. */
export type ToldPart = "lead" | "more" | "whole";

/** What a reply with an answer says and offers besides. */
export type AnswerOptions = {
  readonly part: ToldPart;
  /** Ids of the topics offered next; without any, the reply has no buttons but those of its own data. */
  readonly next?: readonly string[];
  /** Words in front of the answer. */
  readonly opener?: string;
};

/** Sources named below a lead; the rest are named with `more`. */
const MAX_SHOWN_SOURCES = 2;

/** Buttons below an answer, besides those for the visitor's data: more channels cut off on a phone. */
const MAX_BUTTONS = 4;

/** Creates the reply for a topic, with its table, sources and buttons for next topics. */
export function answerReply(context: WordingContext, topic: Topic, { part, next = [], opener }: AnswerOptions): Reply {
  const { content, language } = context;
  const said = textOf(topic, part, language);
  const card = salaryCard(content, topic, said, language);
  const sources = sourceLines(context, topic, "whole");
  const offers = [...(part === "lead" ? moreButton(context, topic) : []), ...nextButtons(context, topic, next)];
  return {
    language,
    text: [
      [opener, textOf(topic, part, language)].filter(Boolean).join(" "),
      ...outdatedNote(context, [topic], part),
    ].join("\n\n"),
    ...(card && { card }),
    sources: part === "lead" ? shownSources(context, [topic]) : sources,
    suggestions: [...dataButtons(context, topic.commands), ...(next.length > 0 ? offers : [])],
    answer: {
      topic: topic.id,
      lead: topic.lead[language],
      ...(topic.more && { more: topic.more[language] }),
      sources,
    },
  };
}

/** Names the sources of leads: at most two, and how many more there are. Where nothing is left to tell, all are shown. */
export function shownSources(context: WordingContext, topics: readonly Topic[]): SourceLine[] {
  const lines = topics.flatMap((topic) => sourceLines(context, topic, topic.more ? "lead" : "whole"));
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()];
  const hidden = distinct.length - MAX_SHOWN_SOURCES;
  if (hidden <= 0 || !topics.some(({ more }) => more)) return distinct;
  const text = localize(context, "more-sources", { count: String(hidden) });
  return [...distinct.slice(0, MAX_SHOWN_SOURCES), { text }];
}

/** Returns how many next topics fit below an answer, beside the buttons for its rest and its flow. */
export function roomForNext(topic: Topic | undefined, part: ToldPart = "lead"): number {
  const taken = [part === "lead" && topic?.more !== undefined, topic?.flow !== undefined];
  return MAX_BUTTONS - taken.filter(Boolean).length;
}

/** Returns the opener that the shape of a typed question calls for, where the topic has one. */
export function findOpener({ message, reading, language }: Turn, topic: Topic): string | undefined {
  if (message.value !== undefined || reading.shape === "none") return undefined;
  return topic.openers[reading.shape]?.[language];
}

/** Creates the button that tells the rest of an answer; none where the lead says all. */
export function moreButton(context: WordingContext, topic: Topic, label = localize(context, "label-more")): Button[] {
  return topic.more === undefined ? [] : [{ label, value: { more: topic.id } }];
}

function nextButtons({ content, language }: WordingContext, { flow }: Topic, next: readonly string[]): Button[] {
  return topicButtons(content, [...(flow !== undefined ? [flow] : []), ...next], language);
}

function textOf(topic: Topic, part: ToldPart, language: Language): string {
  if (part === "whole") return topic.answer[language];
  return (part === "more" ? topic.more : undefined)?.[language] ?? topic.lead[language];
}

/** Draws the salary bands of a topic that the text names. */
function salaryCard(content: Content, topic: Topic, said: string, language: Language): Card | undefined {
  const salaries = content.roles.get(topic.role)?.salaries ?? [];
  const bands = salaries.filter(
    (band) => topic.figures.includes(band.level) && said.includes(formatBand(band, language)),
  );
  // A single band adds nothing to the sentence above it.
  if (bands.length < 2) return undefined;
  return {
    title: topic.title[language],
    facts: bands.map((band) => ({ label: band.title[language], value: formatBand(band, language) })),
  };
}
