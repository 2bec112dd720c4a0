import type { Step } from "../../content/model/flow.ts";
import type { Localized } from "../../languages/language.ts";
import type { FlowActionRequest } from "../model/command.ts";
import type { Button, Reply } from "../model/reply.ts";
import type { FlowContext } from "./context.ts";

/** An action to execute at the end of a flow, with the replies for success and failure. */
export type RequestedAction = { readonly request: FlowActionRequest; readonly done: Reply; readonly failed: Reply };

/** The effect of a step on a flow. `flowContext` is absent where nothing in it changes. */
export type StepResult = { readonly flowContext?: FlowContext } & (
  | { readonly kind: "passed"; readonly replies?: readonly Reply[] }
  /** The flow needs an answer first. */
  | { readonly kind: "waits" }
  /** The flow continues at the step with this key. */
  | { readonly kind: "jumps"; readonly to: string }
  /** The flow ends. `offers` are ids of topics and flows. */
  | { readonly kind: "ends"; readonly offers?: readonly string[]; readonly action?: RequestedAction }
);

/** A step that waits for the visitor. */
export type Question = {
  readonly step: Step;
  /** Slot that it fills. */
  readonly slot?: string;
  /** Slots that it asks the visitor to confirm. */
  readonly confirms?: readonly string[];
  readonly canSkip: boolean;
  /** Explains how to answer. */
  readonly hint?: Localized;
  /** Text after the first failed attempt, instead of the choices. */
  readonly retry?: Localized;
  /** Reason for the question. */
  readonly why?: Localized;
};

/** Behaviour of a step while it waits for the visitor. */
export type Asking<S extends Step = Step> = {
  toQuestion(step: S): Question;
  /** Returns the text of the question. */
  text(flowContext: FlowContext, step: S): string;
  /** Creates the suggestions. */
  buttons(flowContext: FlowContext, step: S): Button[];
  /** Explains how to answer, after a message that was not understood. */
  explain(flowContext: FlowContext, step: S): string;
};

/** Behaviour of a kind of step in a conversation. */
export type StepBehaviour<S extends Step = Step> = {
  /** Executes the step. The caller has checked its condition. */
  run(flowContext: FlowContext, step: S): StepResult;
  /** Absent for steps that never wait for the visitor. */
  readonly asking?: Asking<S>;
};
