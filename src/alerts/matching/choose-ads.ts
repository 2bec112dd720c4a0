/** An ad as the sent log and messages refer to it. */
export type AdKeys = {
  readonly id: string;
  /** Keys from `toSentLogKeys`. */
  readonly keys: readonly string[];
};

/** The ads to send, and the keys to add to the sent log. */
export type Choice = {
  /** Ids of the ads to send, newest first. */
  readonly send: readonly string[];
  /** Number of further ads that fit and are never sent. */
  readonly more: number;
  /** Keys to add to the sent log; none of them is in it. */
  readonly keys: readonly string[];
};

/** Most ads in the first message; a search shows the others. */
const MAX_FIRST = 20;

/** Most ads in later messages, as many as a person reads at a time; the next run sends the rest. */
const MAX_LATER = 50;

/**
 * Chooses the ads to send for an alert.
 * @param fitting the ads that fit, newest first.
 * @param known keys of these ads that are in the sent log.
 * @param isFirst whether this is the first run, in which ads that are not sent count as sent too.
 */
export function chooseAds(fitting: readonly AdKeys[], known: ReadonlySet<string>, isFirst: boolean): Choice {
  const seen = new Set(known);
  const send: string[] = [];
  const keys: string[] = [];
  let more = 0;
  for (const ad of fitting) {
    const isNew = !ad.keys.some((key) => seen.has(key));
    if (isNew) {
      if (send.length < (isFirst ? MAX_FIRST : MAX_LATER)) send.push(ad.id);
      else if (isFirst) more++;
      else continue;
    }
    // An ad known by one key gets the other too, so that an ad that is edited and then published again stays known.
    for (const key of ad.keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      keys.push(key);
    }
  }
  return { send, more, keys };
}
