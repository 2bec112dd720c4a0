/** No name of a place has more words. */
export const MAX_PLACE_WORDS = 4;

/** Words that a place follows. */
export const LEADING = new Set(
  "i in at around near nära kring runt omkring utanför outside till to från from close".split(" "),
);

/** Words that stand between two places. */
export const JOINING = new Set("and or och eller samt plus".split(" "));

/** Words around a place's name that say nothing of which. */
export const FILLING = new Set(
  "kommun kommunen stad city town municipality area området trakten the of just only bara gärna helst please tack job jobs jobb jobbet work somewhere någonstans instead then istället stället då".split(
    " ",
  ),
);
