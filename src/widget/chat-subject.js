/* The little of observables that Web Chat asks of a Direct Line. */

/**
 * Creates something to subscribe to, however late: a subscriber is first told everything from the beginning.
 * @template T
 * @returns {Subject<T>}
 */
export function createSubject() {
  /** @type {T[]} */
  const values = [];
  /** @type {Set<Observer<T>>} */
  const observers = new Set();
  return {
    next(value) {
      values.push(value);
      for (const observer of observers) observer.next?.(value);
    },
    observable: {
      subscribe(observer) {
        for (const value of values) observer.next?.(value);
        observers.add(observer);
        return { unsubscribe: () => observers.delete(observer) };
      },
    },
  };
}

/**
 * Turns a promise into something to subscribe to; a subscriber is never told before it has returned to its own work.
 * @template T
 * @param {Promise<T>} promise
 */
export function fromPromise(promise) {
  return {
    /** @param {Observer<T>} observer */
    subscribe(observer) {
      let isLeft = false;
      promise.then(
        (value) => isLeft || observer.next?.(value),
        (error) => isLeft || observer.error?.(error),
      );
      return { unsubscribe: () => (isLeft = true) };
    },
  };
}
