import { id } from "../../schema/parts.ts";
import { defineShownKind } from "../shown-kind.ts";

/** The answer of a topic. */
type ShownTopic = { readonly kind: "topic"; readonly topic: string };

/** Syntax of `show: { topic: id }`. */
export const topicSyntax = defineShownKind({
  shape: { topic: id.describe("A topic's answer.") },
  hasOwnText: true,
  outline: (shown) => ({ references: [{ what: "topic", name: shown.topic, path: ["topic"] }] }),
  assemble: (shown): ShownTopic => ({ kind: "topic", topic: shown.topic }),
  draw: (shown) => ({ label: `topic ${shown.topic}` }),
});
