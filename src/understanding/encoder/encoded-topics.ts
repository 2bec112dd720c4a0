import { toLogOdds } from "../confidence/log-odds.ts";
import type { Encoder } from "./encoder.ts";
import type { PlaceMask } from "./place-mask.ts";

/** Label of messages that no topic answers. */
export const NO_TOPIC = "NULL";

/** Topics of a message by the encoder. */
export type EncodedTopics = {
  /**
   * Returns the log-odds of the model's topics, by their number, against all that the encoder was trained on; `undefined` for a
   * topic that it was not trained on.
   * @param among topics that compete; what the encoder knows and the model does not competes always.
   */
  within(among?: ReadonlySet<string>): readonly (number | undefined)[];
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
        return labelOf.map((label) =>
          label < 0 ? undefined : toLogOdds(chances[label]!, Math.max(0, all - chances[label]!)),
        );
      },
    };
  };
}
