import type { ActionName } from "../content/flow-model.ts";
import type { Language } from "../content/model.ts";
import type { Reply } from "./reply.ts";
import type { ActiveFlow } from "./session.ts";

/** Asks that a person gets in touch. */
export type PersonRequest = {
  readonly action: "request-person";
  readonly language: Language;
  readonly about: string;
  readonly contact: string;
  readonly time?: string;
};

/** An opinion on an answer or on the bot, without a trace of whose it is. */
export type Feedback = {
  readonly action: "save-feedback";
  readonly language: Language;
  readonly rating: "up" | "down";
  readonly topic?: string;
  readonly confidence?: number;
  readonly comment?: string;
};

/** Something to carry out for a visitor; plain data. */
export type ActionRequest = PersonRequest | Feedback;

/** A request, and what to say depending on what became of it. */
export type Effect = {
  readonly request: ActionRequest;
  readonly done: readonly Reply[];
  readonly failed: {
    readonly replies: readonly Reply[];
    /** The flow to go back into, with all that was told. */
    readonly flow?: ActiveFlow;
  };
};

/** Carries out what flows ask for; handed in from above. */
export type Actions = {
  /** What is set up here. */
  readonly can: readonly ActionName[];
  /** Carries a request out. @returns false, or throws, when that failed. */
  carryOut(request: ActionRequest): Promise<boolean>;
};
