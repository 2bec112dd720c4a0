import type { SalaryBand } from "../../../content/model/content.ts";
import { formatBand } from "../../../languages/format-money.ts";
import { toReply, type Bar } from "../../model/reply.ts";
import type { Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { sourceLine } from "../../wording/sources.ts";
import type { Shown, ShownBehaviour } from "../shown-behaviour.ts";

type ShownSalary = Extract<Shown, { kind: "salary" }>;

/** Salary levels as bars on one axis, with the visitor's level highlighted. */
export const salaryBehaviour: ShownBehaviour<ShownSalary> = {
  show({ turn, flow }, shown) {
    const { content, language } = turn;
    const salaries = content.roles.get(flow.role)?.salaries ?? [];
    const bands = shown.levels.flatMap((level) => salaries.find((band) => band.level === level) ?? []);
    const [first] = bands;
    if (first === undefined) return undefined;
    const bars = toBars(turn, bands, shown);
    const facts = bars.map(({ label, value, note }) => ({
      label,
      value: note === undefined ? value : `${value} (${note})`,
    }));
    const said = facts.map(({ label, value }) => `- ${label}: ${value}`).join("\n");
    const title = content.topics.get(flow.serves)?.title[language] ?? flow.title[language];
    return {
      ...toReply(language, said),
      card: { title, facts, bars },
      sources: sourceLine(turn, first.source),
    };
  },
};

function toBars(turn: Turn, bands: readonly SalaryBand[], { highlight }: ShownSalary): Bar[] {
  const { language } = turn;
  const axis = Math.max(...bands.map(({ maximum }) => maximum));
  const mark = localize(turn, "flow-yours");
  return bands.map((band) => {
    const isHighlighted = band.level === highlight;
    return {
      label: band.title[language],
      value: formatBand(band, language),
      from: band.minimum / axis,
      to: band.maximum / axis,
      isHighlighted,
      ...(isHighlighted && { note: mark }),
    };
  });
}
