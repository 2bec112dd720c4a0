/** The steps of a turn after which a process may die. Tests end it there; nothing else listens. */
export type TurnStep =
  /** The message lies in the store and is not acknowledged yet. */
  | "stored"
  /** The turn's try is counted. */
  | "begun"
  /** State, replies and commands are decided, and queries answered. */
  | "decided"
  /** The turn is committed. */
  | "committed"
  /** A command of the outbox is carried out, and its result not stored yet. */
  | "carried-out"
  /** The sending of a reply is noted. */
  | "sending"
  /** A reply is sent, and that is not stored yet. */
  | "sent";

/** Is told of each step as it is passed. */
export type OnStep = (step: TurnStep) => void;
