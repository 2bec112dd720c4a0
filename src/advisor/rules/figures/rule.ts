import { yearOfBand } from "../../../content/band-year.ts";
import type { SourcedFact, SalaryBand } from "../../../content/model/content.ts";
import { formatBand } from "../../../languages/format-money.ts";
import { LANGUAGE_DATA } from "../../../languages/languages.ts";
import { toVerdict } from "../../../understanding/confidence/verdict.ts";
import { CONSTRAINT } from "../../../understanding/tuning.ts";
import { toReply } from "../../model/reply.ts";
import { withAnswered } from "../../model/session.ts";
import type { Outcome, Rule, Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { nextTopics } from "../../wording/outcomes.ts";
import { nameYear, sourceLine } from "../../wording/sources.ts";
import { topicButtons } from "../../wording/topic-buttons.ts";
import { type Figure, figureId, findNamedFigures, type NamedFigures } from "./named-figures.ts";

/**
 * Answers a remark or question on a figure that the message names by saying what the figure is: whom it is about, of which year,
 * from whom. A question that surely asks for something else is left to its topic, and an amount of the visitor's own to what is
 * said of it.
 */
export const figureRule: Rule = (turn) => {
  const { reading, message } = turn;
  if (message.value !== undefined || reading.told.qualifiers.some(({ kind }) => kind === "amount")) return undefined;
  const named = findNamedFigures(turn);
  return named === undefined || asksElse(turn, named)
    ? undefined
    : tellFigures(turn, named, [localize(turn, "figure-all")]);
};

/**
 * Says what figures are, each in a sentence.
 * @param after sentences that follow.
 */
export function tellFigures(
  turn: Turn,
  { figures, topic }: Pick<NamedFigures, "figures" | "topic">,
  after: readonly string[] = [],
): Outcome {
  const { content, language } = turn;
  const text = [...figures.map((figure) => tellFigure(turn, figure)), ...after].join(" ");
  const answered = withAnswered({ ...turn.session, language }, [topic.id]);
  const said = { kind: "answer" as const, topics: [topic.id], figures: figures.map(figureId) };
  const next = nextTopics(content, [topic], answered);
  const options = [topic.id, ...next].slice(0, MAX_OPTIONS);
  const sources = [...new Set(figures.map(({ source }) => source))].flatMap((id) => sourceLine(turn, id));
  return {
    session: { ...answered, said },
    replies: [{ ...toReply(language, text, topicButtons(content, options, language)), sources }],
    decision: { kind: "answer", topic: topic.id, options, confidence: 1 },
  };
}

const MAX_OPTIONS = 3;

function tellFigure(turn: Turn, figure: Figure): string {
  const { content, language } = turn;
  const name = content.sources.get(figure.source)?.name[language] ?? "";
  const placeholders = "text" in figure ? ofFact(turn, figure) : ofBand(turn, figure);
  return localize(turn, "figure-told", { ...placeholders, name });
}

function ofFact({ content, language }: Turn, fact: SourcedFact) {
  const { text, about } = fact;
  return {
    figure: text[language],
    about: about[language],
    year: nameYear(content, fact, language),
  };
}

function ofBand({ content, language }: Turn, band: SalaryBand) {
  const countries = new Intl.DisplayNames(LANGUAGE_DATA[language].identity.locale, { type: "region" });
  return {
    figure: formatBand(band, language),
    about: `${band.title[language].toLowerCase()}, ${countries.of(band.market) ?? band.market}`,
    year: yearOfBand(content, band) ?? content.catalogue.undated[language],
  };
}

/** Whether the words surely ask for another topic than that of the figure; where it was not spoken of, likely words do. */
function asksElse({ classifier, message, session }: Turn, { topic, isLast }: NamedFigures): boolean {
  const verdict = toVerdict(classifier.rank(message.text));
  if (verdict.kind !== "answer" || verdict.topic === topic.id) return false;
  const isSpokenOf = isLast || session.recent.includes(topic.id);
  return verdict.confidence >= (isSpokenOf ? CONSTRAINT.keepFrom : CONSTRAINT.figureFrom);
}
