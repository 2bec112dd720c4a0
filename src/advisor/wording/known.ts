import { SMALL_TALK, type Topic } from "../../content/model/content.ts";
import { formatBand } from "../../languages/format-money.ts";
import type { Gap } from "../../understanding/confidence/judge.ts";
import type { SourceLine } from "../model/reply.ts";
import type { Turn } from "../model/turn.ts";
import { shownSources } from "./answers.ts";
import { findMention } from "./find-mention.ts";
import { localize } from "./localize.ts";
import { nameInGeneral, nameRole, nameSubject } from "./name-subject.ts";
import { sourceLine, sourceLines } from "./sources.ts";

/** What is known near something that is not. */
export type Known = {
  readonly text: string;
  readonly sources: readonly SourceLine[];
  readonly topic: string;
  /** Whether the text also says what is not known. */
  readonly isWhole?: true;
};

/** Says what an answer mentions of a skill or of a place's region: no topic explains SQL, but one says what it is for. */
export function sayMention(turn: Turn, gap: Gap): Known | undefined {
  const topics = [...turn.content.topics.values()].filter(({ role }) => role !== SMALL_TALK);
  if (gap.subject === "skill") return sayOfSkill(turn, topics);
  return gap.subject === "place" ? sayOfPlace(turn, gap, topics) : undefined;
}

/** Says the nearest topic's figures, or how its answer begins. */
export function sayNearest(turn: Turn, { subject, facet, nearest }: Gap): Known | undefined {
  const { content, language } = turn;
  const topic = content.topics.get(nearest?.topic ?? "");
  if (nearest === undefined || topic === undefined || topic.role === SMALL_TALK) return undefined;
  if (facet === "pay" && nearest.hasFacet && topic.figures.length > 0) return sayBands(turn, topic);
  const lead = topic.lead[language];
  const text =
    nearest.subject === subject
      ? localize(turn, "gap-known", { subject: nameInGeneral(turn, subject), lead })
      : localize(turn, "gap-near", { title: topic.title[language], lead });
  return { text, sources: shownSources(turn, [topic]), topic: topic.id };
}

function sayOfSkill(turn: Turn, topics: readonly Topic[]): Known | undefined {
  const { text: subject } = nameSubject(turn, "skill");
  const inOrder = [...topics.filter(isAboutSkills), ...topics.filter((topic) => !isAboutSkills(topic))];
  const mention = findMention(inOrder, [subject], turn.language);
  if (mention === undefined) return undefined;
  const text = localize(turn, "gap-mention", { subject, lead: mention.sentence });
  return { text, sources: sourceLines(turn, mention.topic, mention), topic: mention.topic.id, isWhole: true };
}

function isAboutSkills({ about }: Topic): boolean {
  return about.some(({ subject }) => subject === "skill");
}

function sayOfPlace(turn: Turn, { facet }: Gap, topics: readonly Topic[]): Known | undefined {
  const { content, language, reading, index } = turn;
  const id = reading.entities.find((each) => each.subject === "place" && each.id !== undefined)?.id;
  const place = content.geography.places.find((each) => each.id === id);
  const region = content.geography.places.find((each) => each.id === place?.region) ?? place;
  if (region === undefined) return undefined;
  const names = [place, region].flatMap((each) => (each ? [each.name[language], ...each.also] : []));
  const asked = topics.filter((topic) => index.has(topic.id, "role", facet));
  const mention = findMention(asked, names, language);
  if (mention === undefined) return undefined;
  const { topic, sentence } = mention;
  return { text: sentence, sources: sourceLines(turn, topic, mention), topic: topic.id };
}

function sayBands(turn: Turn, topic: Topic): Known {
  const { content, language } = turn;
  const bands = (content.roles.get(topic.role)?.salaries ?? []).filter(({ level }) => topic.figures.includes(level));
  const ids = [...new Set(bands.map(({ source }) => source))];
  const figures = bands.map((band) => `${band.title[language].toLowerCase()} ${formatBand(band, language)}`).join(", ");
  return {
    text: localize(turn, "gap-near-pay", { role: nameRole(turn), figures }),
    sources: ids.flatMap((id) => sourceLine(turn, id)),
    topic: topic.id,
  };
}
