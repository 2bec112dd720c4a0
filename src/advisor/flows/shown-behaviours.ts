import { card } from "./shown/card.ts";
import { education } from "./shown/education.ts";
import { salary } from "./shown/salary.ts";
import { topic } from "./shown/topic.ts";
import type { Shown, ShownKind } from "./shown-kind.ts";

const SHOWN_KINDS: { readonly [Name in Shown["kind"]]: ShownKind<Extract<Shown, { kind: Name }>> } = {
  topic,
  salary,
  education,
  card,
};

/** Returns the behaviour of the content that a step shows. */
export function shownKindOf({ kind }: Shown): ShownKind {
  return SHOWN_KINDS[kind];
}
