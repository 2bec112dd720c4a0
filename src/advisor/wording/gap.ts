import type { Gap } from "../../understanding/confidence/judge.ts";
import { toAsked } from "../../understanding/topics/asked.ts";
import { CHOICES } from "../../understanding/tuning.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { type Known, sayMention, sayNearest } from "./known.ts";
import { localize } from "./localize.ts";
import { nameCountry, nameSubject, type SubjectName } from "./name-subject.ts";
import { uniqueSources } from "./sources.ts";
import { topicButtons } from "./topic-buttons.ts";

/** Says what is not known, and the nearest that is. */
export function sayGap(turn: Turn, gap: Gap): Outcome {
  const { content, language, session } = turn;
  const { subject, facet, nearest, also, confidence } = gap;
  const unknown = sayUnknown(turn, gap);
  const known = [sayMention(turn, gap), sayNearest(turn, gap)].filter((each) => each !== undefined);
  const near = [nearest?.topic, ...known.map(({ topic }) => topic), ...also].filter((id) => id !== undefined);
  const options = near.length === 0 ? content.starters : [...new Set(near)].slice(0, CHOICES.max);
  const said = known.some(({ isWhole }) => isWhole) ? known.filter(({ isWhole }) => isWhole) : known;
  return {
    session: { ...session, language, said: session.said ?? { kind: "other" } },
    replies: [
      {
        language,
        text: joinTexts(turn, unknown.text, said, near.length > 0),
        ...(unknown.name?.verbatim !== undefined && { verbatim: [unknown.name.verbatim] }),
        sources: uniqueSources(said.flatMap(({ sources }) => sources)),
        suggestions: topicButtons(content, options, language),
      },
    ],
    decision: { kind: "fallback", options, confidence, gap: { subject, facet } },
  };
}

function joinTexts(turn: Turn, unknown: string, known: readonly Known[], isNear: boolean): string {
  const texts = known.map(({ text }) => text);
  if (known.some(({ isWhole }) => isWhole)) return texts.join(" ");
  return [unknown, ...(texts.length > 0 ? texts : [localize(turn, isNear ? "gap-offer" : "gap-nothing")])].join(" ");
}

function sayUnknown(turn: Turn, { subject, facet }: Gap): { readonly text: string; readonly name?: SubjectName } {
  const country = toAsked(turn.reading).isAbroad ? nameCountry(turn) : undefined;
  if (country !== undefined) return { text: localize(turn, "gap-country", { country: country.text }), name: country };
  const name = nameSubject(turn, subject);
  return { text: localize(turn, `gap-${facet}`, { subject: name.text }), name };
}
