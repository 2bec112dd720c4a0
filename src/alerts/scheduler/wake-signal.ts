/** Tells the scheduler that something may be due at once. */
export type WakeSignal = {
  wake(): void;
  /** Calls `listener` at each wake from then on. */
  onWake(listener: () => void): void;
};

/** Creates a signal that nobody listens to yet; a wake before that is lost, since the scheduler looks when it starts. */
export function createWakeSignal(): WakeSignal {
  const listeners: (() => void)[] = [];
  return {
    wake() {
      for (const listener of listeners) listener();
    },
    onWake: (listener) => void listeners.push(listener),
  };
}
