/** Tells the scheduler that something may be due at once. */
export type WakeSignal = {
  wake(): void;
  /** Calls `listener` at each later wake. */
  onWake(listener: () => void): void;
};

/** Creates a wake signal without listeners. A wake without a listener is lost, which is safe: a scheduler wakes when it starts. */
export function createWakeSignal(): WakeSignal {
  const listeners: (() => void)[] = [];
  return {
    wake() {
      for (const listener of listeners) listener();
    },
    onWake: (listener) => void listeners.push(listener),
  };
}
