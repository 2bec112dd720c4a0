/** State of a part of the program: `degraded` while visitors miss something, `down` while none can be served. */
export type PartHealth =
  | { readonly state: "ok" }
  | {
      readonly state: "degraded" | "down";
      /** Milliseconds since the trouble began, if known. */
      readonly forMs?: number;
    };

/** Returns the current state of one part. It does not throw. */
export type HealthCheck = () => PartHealth | Promise<PartHealth>;
