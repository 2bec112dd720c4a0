import type { Card } from "../../advisor/model/reply.ts";

/** Longest `mailto:` address, in characters; some mail programs cut longer ones. */
const MAX_MAILTO_CHARACTERS = 1_800;

/**
 * Returns the actions by which a visitor keeps a card: mailing it to themselves with their own mail program and, in the
 * project's own web chat, whose page executes them, copying and printing it.
 */
export function toKeepActions({ title, facts, keep }: Card, isOurWebChat: boolean): object[] {
  if (keep === undefined) return [];
  const text = facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
  const url = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  const onPage = (action: "copy" | "print") => ({
    type: "Action.Submit",
    title: keep[action],
    data: { keep: action, title, text },
  });
  return [
    ...(isOurWebChat ? [onPage("copy"), onPage("print")] : []),
    ...(url.length <= MAX_MAILTO_CHARACTERS ? [{ type: "Action.OpenUrl", title: keep.mail, url }] : []),
  ];
}
