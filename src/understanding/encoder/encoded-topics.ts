import { toLogOdds } from "../confidence/log-odds.ts";
import type { Encoder } from "./encoder.ts";
import type { EncoderContext } from "./encoder-features.ts";
import type { PlaceMask } from "./place-mask.ts";

/** Label of messages that no topic answers. */
export const NO_TOPIC = "NULL";

/** Act of a message with its probability, 0 to 1. */
export type ActChance = { readonly act: string; readonly chance: number };

const ACT = "act:";

/** Returns the label of messages that perform an act instead of asking anything. */
export function toActLabel(act: string): string {
  return `${ACT}${act}`;
}

/** Topics of a message by the encoder. */
export type EncodedTopics = {
  /** Acts that the encoder was trained on with their probability, likeliest first. */
  readonly acts: readonly ActChance[];
  /**
   * Returns the log-odds of the model's topics, by their number, against all that the encoder was trained on; `undefined` for a
   * topic that it was not trained on.
   * @param among topics that compete; what the encoder knows and the model does not competes always.
   */
  within(among?: ReadonlySet<string>): readonly (number | undefined)[];
};

/** Share of the encoder's topics that a content must have. With fewer it is another content, which the classifier learns alone. */
const MIN_KNOWN = 0.5;

/** Encodes the words of a message, with what was spoken of before for an encoder that was trained with it. */
export type EncodeTopics = (words: readonly string[], context?: EncoderContext) => EncodedTopics;

/** Creates the function that encodes messages for a model's topics; `undefined` where it was trained on another content. */
export function createTopicEncoder(
  encoder: Encoder,
  topics: readonly string[],
  mask: PlaceMask,
): EncodeTopics | undefined {
  const { labels } = encoder;
  const labelOf = topics.map((topic) => labels.indexOf(topic));
  const inModel = new Set(topics);
  const acts = labels.flatMap((name, label) => (name.startsWith(ACT) ? [{ act: name.slice(ACT.length), label }] : []));
  const known = labels.filter((label) => inModel.has(label)).length;
  if (known < MIN_KNOWN * (labels.length - acts.length)) return undefined;

  return (words, context) => {
    const chances = encoder.encode(mask(words), context).map((logProbability) => Math.exp(logProbability));
    return {
      acts: acts
        .map(({ act, label }) => ({ act, chance: chances[label]! }))
        .toSorted((one, other) => other.chance - one.chance),
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
