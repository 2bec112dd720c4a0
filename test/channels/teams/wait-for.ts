/** Long enough for a slow machine; it passes only when a test fails. */
export const WAIT_LIMIT_MS = 10_000;

/** Lets tests wait for changes. */
export type Watch = {
  /** Reports a change. */
  changed(): void;
  /**
   * Resolves with the result of `find`, which is called again at every change.
   * @param expected description of the awaited thing, for a failed test.
   * @param describe returns a description of the current state, for a failed test.
   */
  waitFor<T>(find: () => T | undefined, expected: string, describe: () => string): Promise<T>;
};

/** Creates a watch over something that changes. */
export function createWatch(): Watch {
  const looks = new Set<() => void>();
  return {
    changed() {
      for (const look of looks) look();
    },
    waitFor<T>(find: () => T | undefined, expected: string, describe: () => string) {
      // Created before waiting, so that its stack leads to the test.
      const failure = new Error(`Expected ${expected}.`);
      return new Promise<T>((resolve, reject) => {
        const timer = setTimeout(() => {
          looks.delete(look);
          failure.message += `\nInstead: ${describe()}`;
          reject(failure);
        }, WAIT_LIMIT_MS);
        const look = () => {
          const found = find();
          if (found === undefined) return;
          clearTimeout(timer);
          looks.delete(look);
          resolve(found);
        };
        looks.add(look);
        look();
      });
    },
  };
}
