import type { Card } from "../../advisor/model/reply.ts";

/** A mail address line may hold this much before some mail programs cut it. */
const MAX_MAILTO_CHARACTERS = 1_800;

/**
 * Actions by which a visitor keeps a card: mailing it to themselves with their own mail program, and on our own web chat,
 * whose page carries them out, copying and printing it.
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
