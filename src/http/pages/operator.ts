import type { Operator } from "../../records/operator.ts";
import { escapeHtml } from "../../text/escape-html.ts";

/** Sentences of a page that tell who runs the guide. */
export type OperatorSentences = {
  /** Has the placeholder `{{operator}}`. */
  readonly named: string;
  readonly unnamed: string;
  /** Stands before the contact. */
  readonly reach: string;
};

/** A part of a contact that a browser can open: an e-mail address or a page. */
const OPENABLE = /https?:\/\/[^\s<>"]*[^\s<>".,;:)]|[^\s<>",;:()]+@[^\s<>",;:()]+\.[^\s<>",;:.()]+/g;

/** Writes the paragraphs of a page on who runs the guide and how to reach them, as HTML. */
export function writeOperator({ name, contact }: Operator, { named, unnamed, reach }: OperatorSentences): string {
  if (name === undefined) return `<p>${escapeHtml(unnamed)}</p>`;
  const who = `<p>${escapeHtml(named).replace("{{operator}}", () => `<strong>${escapeHtml(name)}</strong>`)}</p>`;
  return contact === undefined ? who : `${who}\n<p>${escapeHtml(reach)} ${linkContact(contact)}</p>`;
}

function linkContact(contact: string): string {
  let end = 0;
  const parts = [...contact.matchAll(OPENABLE)].map((found) => {
    const [text] = found;
    const before = contact.slice(end, found.index);
    end = found.index + text.length;
    const address = text.startsWith("http") ? text : `mailto:${text}`;
    return `${escapeHtml(before)}<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
  });
  return parts.join("") + escapeHtml(contact.slice(end));
}
