import { Parser } from "htmlparser2";

/** Elements after which a new line begins. */
const LINES = new Set("br p div li ul ol tr h1 h2 h3 h4 h5 h6 section article blockquote table".split(" "));

/** Elements whose text is not for reading. */
const UNREAD = new Set(["script", "style", "template", "noscript", "title", "textarea", "iframe"]);

/** The text of a piece of HTML as a reader sees it, with lines and list marks; nothing in it is run or loaded. */
export function toHtmlText(html: string): string {
  let text = "";
  let unread = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNREAD.has(name)) unread++;
      if (LINES.has(name)) text += "\n";
      if (name === "li") text += "- ";
    },
    ontext(part) {
      // Line ends in the source are spaces to a reader.
      if (unread === 0) text += part.replaceAll(/\s+/gu, " ");
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread--;
      if (LINES.has(name) && name !== "br") text += "\n";
    },
  });
  parser.end(html);
  return text;
}

/** The contents of a page's scripts that hold JSON-LD. */
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
