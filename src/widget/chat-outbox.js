/* What the visitor has said and the server has not confirmed yet: sent in order, once, however long it takes. */

/** Name under which a page keeps what waits, so that a reload does not lose it. */
const KEPT_AS = "career-guide:waiting:";

/**
 * Creates the outbox of a conversation; it begins with what the page before left in it.
 * `deliver(activity)` tells what became of it: { id }, { refusal } for good, or { waitMs }; undefined means
 * that there is no connection and that `flush` will be called when there is.
 * @param {string} conversationId
 * @param {(activity: Activity) => Promise<Delivery>} deliver
 */
export function createOutbox(conversationId, deliver) {
  const key = KEPT_AS + conversationId;
  /** @type {Waiting[]} */
  const waiting = recall(key).map((activity) => ({ activity }));
  let isBusy = false;

  function keep() {
    try {
      if (waiting.length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(waiting.map(({ activity }) => activity)));
    } catch {
      // Storage can be forbidden, or full: what waits then lasts as long as the page.
    }
  }

  async function flush() {
    if (isBusy) return;
    isBusy = true;
    while (waiting.length > 0) {
      const [first] = waiting;
      const outcome = await deliver(first.activity);
      if (outcome === undefined) break;
      if (outcome.waitMs !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, outcome.waitMs));
        continue;
      }
      waiting.shift();
      keep();
      if (outcome.refusal === undefined) first.resolve?.(outcome.id);
      else first.reject?.(outcome.refusal);
    }
    isBusy = false;
  }

  return {
    /**
     * Takes an activity in; resolves with its id once the server has it, rejects when the server refuses it.
     * @param {Activity} activity
     * @returns {Promise<string | undefined>}
     */
    add(activity) {
      return new Promise((resolve, reject) => {
        waiting.push({ activity, resolve, reject });
        keep();
        void flush();
      });
    },

    /** Sends what waits. */
    flush,

    /**
     * Gives up what waits.
     * @param {Error} refusal
     */
    refuseAll(refusal) {
      for (const { reject } of waiting.splice(0)) reject?.(refusal);
      keep();
    },
  };
}

/** @param {string} key @returns {Activity[]} */
function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}
