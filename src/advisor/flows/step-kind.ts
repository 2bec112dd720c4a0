import type { Step } from "../../content/model/flow.ts";
import type { Localized } from "../../languages/language.ts";
import type { FlowActionRequest } from "../model/command.ts";
import type { Button, Reply } from "../model/reply.ts";
import type { FlowContext } from "./context.ts";

/** An action to carry out at the end of a flow, and what to say depending on what became of it. */
export type RequestedAction = { readonly request: FlowActionRequest; readonly done: Reply; readonly failed: Reply };

/** What becomes of a flow at a step. `flowContext` is left out where nothing in it changes. */
export type StepResult = { readonly flowContext?: FlowContext } & (
  | { readonly kind: "passed"; readonly replies?: readonly Reply[] }
  /** It needs an answer first. */
  | { readonly kind: "waits" }
  /** It goes on at the step with this key. */
  | { readonly kind: "jumps"; readonly to: string }
  /** The flow ends. `offers` are ids of topics and flows. */
  | { readonly kind: "ends"; readonly offers?: readonly string[]; readonly action?: RequestedAction }
);

/** A step that waits for the visitor, whatever its kind. */
export type Question = {
  readonly step: Step;
  /** The slot that it fills. */
  readonly slot?: string;
  /** The slots that it shows, where it asks whether they are right. */
  readonly confirms?: readonly string[];
  readonly canSkip: boolean;
  /** How to answer. */
  readonly hint?: Localized;
  /** Said after the first failed try, in place of the choices. */
  readonly retry?: Localized;
  /** Why it is asked. */
  readonly why?: Localized;
};

/** How a step that waits for the visitor asks. */
export type Asking<S extends Step = Step> = {
  toQuestion(step: S): Question;
  /** Its words. */
  text(flowContext: FlowContext, step: S): string;
  /** What the visitor may press. */
  buttons(flowContext: FlowContext, step: S): Button[];
  /** Says how to answer, after a message that answered nothing. */
  explain(flowContext: FlowContext, step: S): string;
};

/** Behaviour of a kind of step in a conversation. */
export type StepKind<S extends Step = Step> = {
  /** Goes over the step. Its condition holds. */
  run(flowContext: FlowContext, step: S): StepResult;
  /** Only steps that may wait for the visitor have it. */
  readonly asking?: Asking<S>;
};
