import type { Topic } from "../../content/model/content.ts";
import type { EncoderContext } from "./encoder-features.ts";

/** Returns what the encoder of follow-ups is told of the topic that was answered just before. */
export function toEncoderContext({ id, area, about: [main] }: Pick<Topic, "id" | "area" | "about">): EncoderContext {
  return [id, main?.subject ?? "none", area];
}
