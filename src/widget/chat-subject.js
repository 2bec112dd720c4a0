/* The little of observables that Web Chat asks of a Direct Line. */

/** Creates something to subscribe to, however late: a subscriber is first told everything from the beginning. */
export function createSubject() {
  const values = [];
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

/** Turns a promise into something to subscribe to; a subscriber is never told before it has returned to its own work. */
export function fromPromise(promise) {
  return {
    subscribe(observer) {
      let isLeft = false;
      const unlessLeft = (tell) => (value) => isLeft || tell(value);
      promise.then(
        unlessLeft((value) => observer.next?.(value)),
        unlessLeft((error) => observer.error?.(error)),
      );
      return { unsubscribe: () => (isLeft = true) };
    },
  };
}
