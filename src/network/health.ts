/** State of a part of the program: `degraded` when it does its work only in part, `down` when the program is of no use without it. */
export type PartHealth =
  | { readonly state: "ok" }
  | {
      readonly state: "degraded" | "down";
      /** Milliseconds since the trouble began, where that is known. */
      readonly forMs?: number;
    };

/** Tells the state of one part at the moment of asking. It throws nothing and names no secret and no visitor. */
export type HealthCheck = () => PartHealth | Promise<PartHealth>;
