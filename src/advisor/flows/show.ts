import { formatBand } from "../../languages/format-money.ts";
import type { RankItem, Step } from "../../content/model/flow.ts";
import type { SalaryBand } from "../../content/model/content.ts";
import { holds } from "./condition.ts";
import type { FlowContext } from "./context.ts";
import { filled } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { toReply, type Bar, type Reply } from "../model/reply.ts";
import { answerReply, topicButtons } from "../wording/outcomes.ts";
import { sourceLine } from "../wording/sources.ts";

/** A step that only says or shows something. */
export type Shown = Extract<Step, { kind: "say" | "rank" | `show-${string}` }>;

/** What a step says or shows. */
export function show(flowContext: FlowContext, step: Shown): Reply[] {
  const { turn, flow } = flowContext;
  const { language, content } = turn;
  const role = content.roles.get(flow.role);
  switch (step.kind) {
    case "say":
      return [toReply(language, filled(flowContext, step.text))];
    case "show-topic": {
      const topic = content.topics.get(step.topic);
      return topic ? [answerReply(turn, topic, [])] : [];
    }
    case "show-education": {
      const path = role?.education.find(({ id }) => id === step.path);
      if (path === undefined) return [];
      const said = `${capitalise(path.title[language])}. ${path.summary[language]}`;
      return [{ ...toReply(language, under(flowContext, step, said)), sources: sourceLine(turn, path.source) }];
    }
    case "show-salary":
      return showSalary(flowContext, step, role?.salaries ?? []);
    case "show-card": {
      const lines = step.lines.filter(({ when }) => holds(when, flowContext.state.slots, turn.requestContext));
      const facts = lines.map(({ label, text }) => ({ label: label[language], value: filled(flowContext, text) }));
      const title = filled(flowContext, step.title);
      const said = [title, ...facts.map(({ label, value }) => `- ${label}: ${value}`)].join("\n");
      const labels = () => ({
        copy: localize(turn, "label-copy"),
        print: localize(turn, "label-print"),
        mail: localize(turn, "label-mail"),
      });
      const card = { title, facts, ...(step.isKept && { keep: labels() }) };
      return [{ ...toReply(language, under(flowContext, step, said)), card }];
    }
    case "rank": {
      const ranked = rankItems(flowContext, step.items);
      const said = ranked.map(({ item, because }, at) => `${at + 1}. ${[item.title[language], ...because].join(": ")}`);
      const topics = ranked.flatMap(({ item }) => item.topic ?? []).slice(0, MAX_RANKED_BUTTONS);
      const text = `${filled(flowContext, step.text)}\n\n${said.join("\n")}`;
      return [toReply(language, text, topicButtons(content, topics, language))];
    }
  }
}

const MAX_RANKED_BUTTONS = 3;

/** Items with the reasons for them, most points first. */
export function rankItems(
  flowContext: FlowContext,
  items: readonly RankItem[],
): { item: RankItem; because: string[] }[] {
  const scored = items.map((item) => {
    const counted = item.points.filter(({ when }) =>
      holds(when, flowContext.state.slots, flowContext.turn.requestContext),
    );
    const sum = counted.reduce((total, { points }) => total + points, 0);
    const because = counted.filter(({ points }) => points > 0).map((each) => filled(flowContext, each.because));
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
  flowContext: FlowContext,
  step: Extract<Shown, { kind: "show-salary" }>,
  salaries: readonly SalaryBand[],
): Reply[] {
  const { turn } = flowContext;
  const { language } = turn;
  const bands = step.levels.flatMap((level) => salaries.find((band) => band.level === level) ?? []);
  const [first] = bands;
  if (first === undefined) return [];
  const axis = Math.max(...bands.map(({ maximum }) => maximum));
  const mark = localize(turn, "flow-yours");
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
  const title = turn.content.topics.get(flowContext.flow.serves)?.title[language] ?? flowContext.flow.title[language];
  const card = { title, facts, bars };
  return [
    { ...toReply(language, under(flowContext, step, said.join("\n"))), card, sources: sourceLine(turn, first.source) },
  ];
}

function under(
  flowContext: FlowContext,
  { text }: { readonly text?: Parameters<typeof filled>[1] },
  said: string,
): string {
  return text === undefined ? said : `${filled(flowContext, text)}\n\n${said}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
