import type { Item } from "../../advisor/model/reply.ts";
import { escapeMarkdown } from "./markdown.ts";

/** Renders items as a Markdown list, each a linked title with lines below it. Text from job ads is escaped. */
export function toMarkdownList(items: readonly Item[] = []): string {
  return items
    .map(({ title, detail, note, url }) => {
      const name = toMarkdownText(title);
      const lines = [detail, ...(note === undefined ? [] : [note])].map(toMarkdownText);
      return [`- ${url === undefined ? name : `[${name}](<${toMarkdownAddress(url)}>)`}`, ...lines].join("  \n  ");
    })
    .join("\n");
}

/** Renders items as elements of a card. Text runs have no markup, so text from job ads stays text. */
export function toItemBlocks(items: readonly Item[] = []): object[] {
  return items.map(({ title, detail, note, url }) => ({
    type: "RichTextBlock",
    spacing: "Medium",
    inlines: [
      {
        type: "TextRun",
        text: toLine(title),
        weight: "Bolder",
        ...(url !== undefined && { selectAction: { type: "Action.OpenUrl", title: toLine(title), url } }),
      },
      { type: "TextRun", text: `\n${toLine(detail)}` },
      ...(note === undefined ? [] : [{ type: "TextRun", text: `\n${toLine(note)}`, isSubtle: true }]),
    ],
  }));
}

function toMarkdownText(text: string): string {
  return escapeMarkdown(toLine(text));
}

/** Encodes an address so that it cannot close the brackets around it. */
function toMarkdownAddress(url: string): string {
  return url.replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll(/\s/g, "%20").replaceAll("\\", "%5C");
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
