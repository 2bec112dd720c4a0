import type { Bar } from "../../advisor/model/reply.ts";

/** Smallest share of the axis that is drawn; a card's renderer cannot draw narrower columns. */
const MIN_SHARE = 0.01;

/**
 * Renders salary bands as bars on a common axis from zero, in elements that both Web Chat and Teams draw: coloured columns
 * of weighted width. The visitor's own band has the accent colour and bold text.
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
    // Not everybody can tell the band by its colour.
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
