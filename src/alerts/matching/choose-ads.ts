/** An ad of a round, as far as a ledger and a message know it. */
export type AdKeys = {
  readonly id: string;
  /** See `toLedgerKeys`. */
  readonly keys: readonly string[];
};

/** What is sent of the ads that fit, and what is written down. */
export type Choice = {
  /** Ids of the ads that are sent, newest first. */
  readonly send: readonly string[];
  /** How many more fit and are never sent. */
  readonly more: number;
  /** Keys to be written into the ledger, none of which is there. */
  readonly keys: readonly string[];
};

/** The first message shows what is open; more is found in a search. */
const MOST_AT_FIRST = 20;

/** Nobody reads more at a time; the rest comes with the next round. */
const MOST_LATER = 50;

/**
 * Chooses what is sent to an alert.
 * @param fitting the ads that fit, newest first.
 * @param known keys of these ads that are in the ledger.
 * @param isFirst whether it is the first round: what is not sent then counts as told.
 */
export function chooseAds(fitting: readonly AdKeys[], known: ReadonlySet<string>, isFirst: boolean): Choice {
  const seen = new Set(known);
  const send: string[] = [];
  const keys: string[] = [];
  let more = 0;
  for (const ad of fitting) {
    const isNew = !ad.keys.some((key) => seen.has(key));
    if (isNew) {
      if (send.length < (isFirst ? MOST_AT_FIRST : MOST_LATER)) send.push(ad.id);
      else if (isFirst) more++;
      else continue;
    }
    // An ad known by one key gets the other too, so that what is edited first and then published anew stays known.
    for (const key of ad.keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      keys.push(key);
    }
  }
  return { send, more, keys };
}
