import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { ACTION_NAMES, ACTIONS, type ActionName } from "../../model/actions.ts";
import { id } from "../../schema/parts.ts";
import { sentence, textsOf } from "../parts.ts";
import { defineStepKind } from "../step-kind.ts";

/** An action that the flow executes and that ends it. */
type DoStep = {
  readonly kind: "do";
  readonly action: ActionName;
  /** The slot that each field of the action takes. */
  readonly fields: Readonly<Record<string, string>>;
  readonly done: Localized;
  readonly failed?: Localized;
};

/** Syntax of `do: action`. */
export const actSyntax = defineStepKind({
  shape: {
    do: z.enum(ACTION_NAMES).describe("Executes an action and ends the flow."),
    with: z.record(id, id).describe("The slot that each field of the action takes."),
    done: sentence.describe("Said when the action worked."),
    failed: sentence.optional().describe("Said when it did not."),
  },
  isLast: true,
  check({ do: action, with: fields }) {
    const { required, optional } = ACTIONS[action];
    const known = new Set<string>([...required, ...optional]);
    const strange = Object.keys(fields).filter((field) => !known.has(field));
    const missing = required.filter((field) => !Object.hasOwn(fields, field));
    return [
      ...strange.map((field) => ({
        path: ["with", field],
        message: `does not belong to "${action}"`,
        isAtKey: true,
      })),
      ...missing.map((field) => ({ path: ["with", field], message: `is missing; "${action}" needs it` })),
    ];
  },
  outline: ({ do: action, with: fields, done, failed }) => ({
    does: { action, slots: Object.values(fields) },
    uses: Object.entries(fields).map(([field, name]) => ({ name, path: ["with", field] })),
    texts: textsOf({ done, failed }),
  }),
  assemble: ({ do: action, with: fields, done, failed }, fillFigures): DoStep => ({
    kind: "do",
    action,
    fields,
    done: fillFigures(done),
    ...(failed && { failed: fillFigures(failed) }),
  }),
  draw: ({ action }) => ({ label: `do ${action}` }),
});
