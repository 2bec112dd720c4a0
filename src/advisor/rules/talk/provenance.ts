import { yearOfBand } from "../../../content/band-year.ts";
import type { SalaryBand, Source, SourcedFact, Topic } from "../../../content/model/content.ts";
import { formatNumber } from "../../../languages/format-money.ts";
import type { TalkRequest } from "../../../languages/model/reading.ts";
import { LANGUAGE_DATA } from "../../../languages/languages.ts";
import type { SourceLine } from "../../model/reply.ts";
import type { Turn } from "../../model/turn.ts";
import { formatDay } from "../../wording/format-day.ts";
import { localize } from "../../wording/localize.ts";
import { sourceLine, sourceLines, UNDATED } from "../../wording/sources.ts";
import type { Evidence } from "./evidence.ts";
import { isMoney, listNames, nameFigures } from "./figures.ts";
import type { LastReply } from "./last-reply.ts";

/** Requests for where the last answer comes from and what its figures mean. */
const PROVENANCE = ["link", "year", "median", "sample", "tax", "market", "period", "source"] as const;

/** One request for the provenance of an answer. */
export type ProvenanceRequest = (typeof PROVENANCE)[number];

/** Whether a request is one for provenance. */
export function isProvenance(request: TalkRequest): request is ProvenanceRequest {
  return PROVENANCE.some((each) => each === request);
}

/** An answer about the last answer. */
type Provenance = { readonly text: string; readonly sources?: readonly SourceLine[] };

/** A way to answer one request; `undefined` where the last answer has nothing of the kind, so that the request is another question. */
type Explain = (turn: Turn, evidence: Evidence, last: LastReply) => Provenance | undefined;

/** Answers a request from the data of the last reply; what the data do not say is said to be unknown. */
export function explainProvenance(
  request: ProvenanceRequest,
  turn: Turn,
  evidence: Evidence,
  last: LastReply,
): Provenance | undefined {
  return EXPLAIN[request](turn, evidence, last);
}

/** Sources named in a sentence; further ones are counted. */
const MAX_NAMED_SOURCES = 3;

const EXPLAIN: Readonly<Record<ProvenanceRequest, Explain>> = {
  source(turn, { sources }, last) {
    if (last.kind === "flow" && last.areAds) return { text: nameBoards(turn) };
    const [first, ...others] = sources;
    if (first === undefined) return { text: localize(turn, "talk-source-own") };
    const lines = listSources(turn, sources, last);
    if (others.length === 0) {
      const read =
        first.url === undefined
          ? []
          : [localize(turn, "talk-source-read", { date: formatDay(first.date, turn.language) })];
      return {
        text: [localize(turn, "talk-source", { names: nameSources(turn, sources) }), ...read].join(" "),
        sources: lines.filter(({ url }) => url !== undefined),
      };
    }
    const rest = sources.length - MAX_NAMED_SOURCES;
    const names = nameSources(turn, sources.slice(0, rest > 1 ? MAX_NAMED_SOURCES : undefined));
    const text =
      rest > 1
        ? localize(turn, "talk-source-more", { names, count: `${rest}` })
        : localize(turn, "talk-source", { names });
    return { text, sources: lines };
  },

  link(turn, { sources }, last) {
    if (last.kind === "flow" && last.areAds) return { text: nameBoards(turn) };
    const { language } = turn;
    const linked = sources.flatMap(({ name, url }) => (url === undefined ? [] : [`- ${name[language]}: ${url}`]));
    if (linked.length > 0) return { text: [localize(turn, "talk-link"), ...new Set(linked)].join("\n") };
    if (sources.length === 0) return { text: localize(turn, "talk-source-own") };
    return { text: localize(turn, "talk-link-none", { names: nameSources(turn, sources) }) };
  },

  year(turn, { bands, facts, sources, reviewed }, last) {
    const { content, language } = turn;
    if (last.kind === "flow" && last.areAds) return { text: localize(turn, "talk-year-ads") };
    const readOn = ({ source }: SalaryBand | SourcedFact) => content.sources.get(source)?.date ?? "";
    const yearOf = (figure: SalaryBand | SourcedFact) => {
      if ("text" in figure) return figure.year === UNDATED ? undefined : figure.year;
      return yearOfBand(content, figure);
    };
    const figures = [...bands, ...facts];
    const years = [...new Set(figures.flatMap((figure) => yearOf(figure) ?? []))].toSorted();
    const undated = Map.groupBy(
      figures.filter((figure) => yearOf(figure) === undefined),
      readOn,
    );
    const sentences = [
      ...(years.length > 0 ? [localize(turn, "talk-year", { years: listNames(years, language) })] : []),
      ...[...undated].map(([date, group]) =>
        localize(turn, "talk-year-read", { figures: nameFigures(group, language), date: formatDay(date, language) }),
      ),
    ];
    if (sentences.length > 0)
      return { text: sentences.join(" "), ...(figures.length > 1 && { sources: listSources(turn, sources, last) }) };
    if (reviewed === undefined) return { text: localize(turn, "talk-no-figures") };
    return { text: localize(turn, "talk-year-reviewed", { date: formatDay(reviewed, language) }) };
  },

  median(turn, { bands, facts }) {
    const { language } = turn;
    const figures = [...bands, ...facts];
    if (figures.length === 0) return { text: localize(turn, "talk-no-figures") };
    const money = figures.filter((figure) => isMoney(figure, language));
    const groups = Map.groupBy(money.length > 0 ? money : figures, ({ statistic }) => statistic);
    const sentences = [...groups].map(([statistic, group]) => {
      const key = statistic ?? (group.some((figure) => "level" in figure) ? "average" : undefined);
      return localize(turn, key === undefined ? "talk-median" : `talk-median-${key}`, {
        figures: nameFigures(group, language),
      });
    });
    return { text: sentences.join(" ") };
  },

  sample(turn, { bands, facts }) {
    const { language } = turn;
    const figures = bands.length > 0 ? bands : facts;
    if (figures.length === 0) return { text: localize(turn, "talk-no-figures") };
    const groups = Map.groupBy<string | undefined, SalaryBand | SourcedFact>(figures, ({ sample }) =>
      typeof sample === "number"
        ? localize(turn, "talk-sample-people", { count: formatNumber(sample, language) })
        : sample?.[language],
    );
    const sentences = [...groups].map(([sample, group]) => {
      const named = { figures: nameFigures(group, language) };
      return sample === undefined
        ? localize(turn, "talk-sample", named)
        : localize(turn, "talk-sample-known", { ...named, sample });
    });
    return { text: sentences.join(" ") };
  },

  tax(turn, { bands, facts }) {
    const { language } = turn;
    if (bands.length > 0) return { text: localize(turn, "talk-tax", { figures: nameFigures(bands, language) }) };
    const money = facts.filter((fact) => isMoney(fact, language));
    if (money.length === 0) return undefined;
    return { text: localize(turn, "talk-tax-unknown", { figures: nameFigures(money, language) }) };
  },

  market(turn, { bands, facts }) {
    const { language } = turn;
    const countries = new Intl.DisplayNames(LANGUAGE_DATA[language].identity.locale, { type: "region" });
    const ofBands = Map.groupBy(bands, ({ market }) => market);
    const ofFacts = Map.groupBy(facts, ({ about }) => about[language]);
    const lines = [
      ...[...ofBands].map(([code, group]) => ({ figures: group, market: countries.of(code) ?? code })),
      ...[...ofFacts].map(([about, group]) => ({ figures: group, market: about })),
    ].map(({ figures, market }) => localize(turn, "talk-market", { figures: nameFigures(figures, language), market }));
    return lines.length === 0 ? undefined : { text: lines.join("\n") };
  },

  period(turn, { bands, facts }) {
    const { language } = turn;
    const figures = [...bands, ...facts.filter((fact) => isMoney(fact, language))];
    return figures.length === 0
      ? undefined
      : { text: localize(turn, "talk-period", { figures: nameFigures(figures, language) }) };
  },
};

function nameBoards(turn: Turn): string {
  const { board } = turn.session;
  return board === undefined
    ? localize(turn, "talk-source-ads")
    : localize(turn, "talk-source-boards", { boards: board });
}

function nameSources({ language }: Turn, sources: readonly Source[]): string {
  return listNames([...new Set(sources.map(({ name }) => name[language]))], language);
}

/** Whether the lead of a topic has sources of its own. */
function namesSources({ leadFacts, leadSources }: Topic): boolean {
  return leadFacts.length + leadSources.length > 0;
}

/** Lists the sources as below an answer: with figures, year and group of people where they have any. */
function listSources(turn: Turn, sources: readonly Source[], last: LastReply): SourceLine[] {
  const lines =
    last.kind === "answer"
      ? last.topics.flatMap((topic) =>
          sourceLines(turn, topic, last.form === "more" || !namesSources(topic) ? "whole" : "lead"),
        )
      : sources.flatMap(({ id }) => sourceLine(turn, id));
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}
