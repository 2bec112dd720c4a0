import type { Encoder } from "./encoder.ts";
import type { PlaceMask } from "./place-mask.ts";

/** Label of messages that no topic answers. */
export const NO_TOPIC = "NULL";

/** What the encoder tells of a message's topic. */
export type EncodedTopics = {
  /**
   * Returns the log-odds of topics, by their number in the model, against all that the encoder was trained on.
   * @param among topics that compete; what the encoder knows and the model does not competes always.
   * @returns a function that returns `undefined` for a topic that the encoder was not trained on.
   */
  within(among?: ReadonlySet<string>): (topic: number) => number | undefined;
};

/** Share of the encoder's topics that a content must have. With fewer it is another content, which the classifier learns alone. */
const MIN_KNOWN = 0.5;

/** Creates the function that encodes messages for a model's topics; `undefined` where it was trained on another content. */
export function createTopicEncoder(
  encoder: Encoder,
  topics: readonly string[],
  mask: PlaceMask,
): ((words: readonly string[]) => EncodedTopics) | undefined {
  const { labels } = encoder;
  const labelOf = topics.map((topic) => labels.indexOf(topic));
  const inModel = new Set(topics);
  const known = labels.filter((label) => inModel.has(label)).length;
  if (known < MIN_KNOWN * labels.length) return undefined;

  return (words) => {
    const chances = encoder.encode(mask(words)).map((logProbability) => Math.exp(logProbability));
    return {
      within(among) {
        let all = 0;
        for (const [label, chance] of chances.entries()) {
          const name = labels[label]!;
          if (among === undefined || !inModel.has(name) || among.has(name)) all += chance;
        }
        return (topic) => {
          const label = labelOf[topic]!;
          if (label < 0) return undefined;
          return Math.log(chances[label]! / Math.max(1e-12, all - chances[label]!));
        };
      },
    };
  };
}
