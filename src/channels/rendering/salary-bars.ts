import type { Bar } from "../../advisor/model/reply.ts";

/** Columns narrower than this share of the axis are left out; a card's renderer cannot draw them. */
const MIN_SHARE = 0.01;

/**
 * Draws salary bands as bars on a common axis from zero, in elements that both Web Chat and Teams draw: coloured columns
 * of weighted width. The visitor's own is in the accent colour, its words in bold.
 */
export function toBars(bars: readonly Bar[]): object[] {
  return bars.flatMap(({ label, value, from, to, isHighlighted, note }) => [
    {
      type: "ColumnSet",
      spacing: "Medium",
      columns: [
        { type: "Column", width: "auto", items: [caption(label, isHighlighted, "Left")] },
        { type: "Column", width: "stretch", items: [caption(value, isHighlighted, "Right")] },
      ],
    },
    {
      type: "ColumnSet",
      spacing: "Small",
      columns: [
        ...stretch(from),
        { ...stretch(to - from)[0], style: isHighlighted ? "accent" : "emphasis", minHeight: "14px", bleed: false },
        ...stretch(1 - to),
      ],
    },
    // Colour alone would not tell everybody which one it is.
    ...(note === undefined ? [] : [{ type: "TextBlock", text: note, size: "Small", wrap: true, spacing: "Small" }]),
  ]);
}

function caption(text: string, isHighlighted: boolean, horizontalAlignment: string): object {
  return { type: "TextBlock", text, wrap: true, horizontalAlignment, weight: isHighlighted ? "Bolder" : "Default" };
}

function stretch(share: number): object[] {
  if (share < MIN_SHARE) return [];
  return [
    { type: "Column", width: Math.round(share * 100), spacing: "None", items: [{ type: "TextBlock", text: " " }] },
  ];
}
