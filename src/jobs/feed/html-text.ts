import { Parser } from "htmlparser2";

/** Elements that begin and end a line. */
const LINES = new Set("br p div li ul ol tr h1 h2 h3 h4 h5 h6 section article blockquote table".split(" "));

/** Elements whose text is not shown to readers. */
const HIDDEN = new Set(["script", "style", "template", "noscript", "title", "textarea", "iframe"]);

/** Extracts the visible text of HTML, with lines and list marks; runs and loads nothing. */
export function toHtmlText(html: string): string {
  let text = "";
  let hiddenDepth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (HIDDEN.has(name)) hiddenDepth++;
      if (LINES.has(name)) text += "\n";
      if (name === "li") text += "- ";
    },
    ontext(part) {
      // Line ends in the source are shown as spaces.
      if (hiddenDepth === 0) text += part.replaceAll(/\s+/gu, " ");
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hiddenDepth--;
      if (LINES.has(name) && name !== "br") text += "\n";
    },
  });
  parser.end(html);
  return text;
}

/** Returns the contents of the JSON-LD scripts of a page. */
export function readLinkedData(html: string): string[] {
  const scripts: string[] = [];
  let isInside = false;
  const parser = new Parser({
    onopentag(name, { type }) {
      isInside = name === "script" && type?.split(";")[0]?.trim().toLowerCase() === "application/ld+json";
      if (isInside) scripts.push("");
    },
    ontext(part) {
      if (isInside) scripts[scripts.length - 1] += part;
    },
    onclosetag() {
      isInside = false;
    },
  });
  parser.end(html);
  return scripts;
}
