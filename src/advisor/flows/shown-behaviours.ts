import { cardBehaviour } from "./shown/card.ts";
import { educationBehaviour } from "./shown/education.ts";
import { salaryBehaviour } from "./shown/salary.ts";
import { topicBehaviour } from "./shown/topic.ts";
import type { Shown, ShownBehaviour } from "./shown-behaviour.ts";

const SHOWN_BEHAVIOURS: { readonly [Name in Shown["kind"]]: ShownBehaviour<Extract<Shown, { kind: Name }>> } = {
  topic: topicBehaviour,
  salary: salaryBehaviour,
  education: educationBehaviour,
  card: cardBehaviour,
};

/** Returns the behaviour of the content that a step shows. */
export function shownBehaviourOf({ kind }: Shown): ShownBehaviour {
  return SHOWN_BEHAVIOURS[kind];
}
