import { formatBand } from "../../languages/format-money.ts";
import type { RankItem, Step } from "../../content/model/flow.ts";
import type { SalaryBand } from "../../content/model/content.ts";
import { holds } from "./condition.ts";
import type { Here } from "./here.ts";
import { filled } from "./text.ts";
import { voiced } from "../wording/voiced.ts";
import { toReply, type Bar, type Reply } from "../model/reply.ts";
import { answerReply, topicButtons } from "../wording/say.ts";
import { sourceLine } from "../wording/sources.ts";

/** A step that only says or shows something. */
export type Shown = Extract<Step, { kind: "say" | "rank" | `show-${string}` }>;

/** What a step says or shows. */
export function show(here: Here, step: Shown): Reply[] {
  const { turn, flow } = here;
  const { language, content } = turn;
  const role = content.roles.get(flow.role);
  switch (step.kind) {
    case "say":
      return [toReply(language, filled(here, step.text))];
    case "show-topic": {
      const topic = content.topics.get(step.topic);
      return topic ? [answerReply(turn, topic, [])] : [];
    }
    case "show-education": {
      const path = role?.education.find(({ id }) => id === step.path);
      if (path === undefined) return [];
      const said = `${capitalise(path.title[language])}. ${path.summary[language]}`;
      return [{ ...toReply(language, under(here, step, said)), sources: sourceLine(turn, path.source) }];
    }
    case "show-salary":
      return showSalary(here, step, role?.salaries ?? []);
    case "show-card": {
      const lines = step.lines.filter(({ when }) => holds(when, here.state.slots, turn.circumstances));
      const facts = lines.map(({ label, text }) => ({ label: label[language], value: filled(here, text) }));
      const title = filled(here, step.title);
      const said = [title, ...facts.map(({ label, value }) => `- ${label}: ${value}`)].join("\n");
      const labels = () => ({
        copy: voiced(turn, "label-copy"),
        print: voiced(turn, "label-print"),
        mail: voiced(turn, "label-mail"),
      });
      const card = { title, facts, ...(step.isKept && { keep: labels() }) };
      return [{ ...toReply(language, under(here, step, said)), card }];
    }
    case "rank": {
      const ranked = rankItems(here, step.items);
      const said = ranked.map(({ item, because }, at) => `${at + 1}. ${[item.title[language], ...because].join(": ")}`);
      const topics = ranked.flatMap(({ item }) => item.topic ?? []).slice(0, MAX_RANKED_BUTTONS);
      const text = `${filled(here, step.text)}\n\n${said.join("\n")}`;
      return [toReply(language, text, topicButtons(content, topics, language))];
    }
  }
}

const MAX_RANKED_BUTTONS = 3;

/** Items with the reasons for them, most points first. */
export function rankItems(here: Here, items: readonly RankItem[]): { item: RankItem; because: string[] }[] {
  const scored = items.map((item) => {
    const counted = item.points.filter(({ when }) => holds(when, here.state.slots, here.turn.circumstances));
    const sum = counted.reduce((total, { points }) => total + points, 0);
    const because = counted.filter(({ points }) => points > 0).map((each) => filled(here, each.because));
    return { item, sum, because: because.length > 0 ? [because.join(" ")] : [] };
  });
  return scored.toSorted((a, b) => b.sum - a.sum);
}

/** Whether what a step says depends on a slot. */
export function concerns(step: Step, slot: string): boolean {
  const written = JSON.stringify(step);
  return written.includes(`{slot.${slot}}`) || mentionsKey(step, slot);
}

function mentionsKey(value: unknown, key: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, child]) => (name === "when" && Object.hasOwn(child as object, key)) || mentionsKey(child, key),
  );
}

function showSalary(
  here: Here,
  step: Extract<Shown, { kind: "show-salary" }>,
  salaries: readonly SalaryBand[],
): Reply[] {
  const { turn } = here;
  const { language } = turn;
  const bands = step.levels.flatMap((level) => salaries.find((band) => band.level === level) ?? []);
  const [first] = bands;
  if (first === undefined) return [];
  const axis = Math.max(...bands.map(({ maximum }) => maximum));
  const mark = voiced(turn, "flow-yours");
  const bars = bands.map((band): Bar => {
    const isHighlighted = band.level === step.highlight;
    return {
      label: band.title[language],
      value: formatBand(band, language),
      from: band.minimum / axis,
      to: band.maximum / axis,
      isHighlighted,
      ...(isHighlighted && { note: mark }),
    };
  });
  const facts = bars.map(({ label, value, note }) => ({
    label,
    value: note === undefined ? value : `${value} (${note})`,
  }));
  const said = facts.map(({ label, value }) => `- ${label}: ${value}`);
  const title = turn.content.topics.get(here.flow.serves)?.title[language] ?? here.flow.title[language];
  const card = { title, facts, bars };
  return [{ ...toReply(language, under(here, step, said.join("\n"))), card, sources: sourceLine(turn, first.source) }];
}

function under(here: Here, { text }: { readonly text?: Parameters<typeof filled>[1] }, said: string): string {
  return text === undefined ? said : `${filled(here, text)}\n\n${said}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
