import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import type { Condition } from "../../model/condition.ts";
import { id } from "../../schema/parts.ts";
import { below, condition, said, sentence, textsOf } from "../parts.ts";
import { defineStepKind } from "../step-kind.ts";

/** Items in the order of their points. */
type RankStep = {
  readonly kind: "rank";
  readonly text: Localized;
  /** The choice slot that takes the first. */
  readonly saves?: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly topic?: string;
    readonly points: readonly { readonly when: Condition; readonly points: number; readonly because: Localized }[];
  }[];
};

/** Syntax of `rank: { text, saves, items }`. */
export const rankSyntax = defineStepKind({
  shape: {
    rank: z
      .strictObject({
        text: sentence.describe("Said above the order."),
        saves: id.optional().describe("The choice slot that takes the first."),
        items: z.record(
          id,
          z.strictObject({
            title: said,
            topic: id.optional(),
            points: z
              .array(z.strictObject({ when: condition, points: z.int().min(-5).max(5), because: sentence }))
              .min(1),
          }),
        ),
      })
      .describe("Puts things in order by points."),
  },
  outline({ rank: { text, saves, items } }) {
    const entries = Object.entries(items);
    const points = entries.flatMap(([item, each]) =>
      each.points.map((point, at) => ({ ...point, path: ["rank", "items", item, "points", at] })),
    );
    return {
      texts: [
        ...below(["rank"], textsOf({ text })),
        ...entries.flatMap(([item, { title }]) => below(["rank", "items", item], textsOf({ title }))),
        ...points.flatMap(({ path, because }) => below(path, textsOf({ because }))),
      ],
      conditions: points.map(({ path, when }) => ({ when, path: [...path, "when"] })),
      references: entries.flatMap(([item, { topic }]) =>
        topic === undefined ? [] : [{ what: "topic", name: topic, path: ["rank", "items", item, "topic"] }],
      ),
      fills: saves === undefined ? [] : [{ name: saves, path: ["rank", "saves"], options: Object.keys(items) }],
    };
  },
  assemble: ({ rank: { text, saves, items } }, fillFigures): RankStep => ({
    kind: "rank",
    text: fillFigures(text),
    ...(saves !== undefined && { saves }),
    items: Object.entries(items).map(([name, { title, topic, points }]) => ({
      id: name,
      title,
      ...(topic !== undefined && { topic }),
      points: points.map((each) => ({ ...each, because: fillFigures(each.because) })),
    })),
  }),
  draw: ({ items }) => ({ label: `rank ${items.map((item) => item.id).join(", ")}` }),
});
