import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { ACTION_NAMES, ACTIONS, type ActionName } from "../../model/actions.ts";
import { id } from "../../schema/parts.ts";
import { sentence, textsOf } from "../parts.ts";
import { stepKind } from "../step-kind.ts";

/** An action that the flow has carried out, and that ends it. */
type DoStep = {
  readonly kind: "do";
  readonly action: ActionName;
  /** The slot that each field of the action takes. */
  readonly fields: Readonly<Record<string, string>>;
  readonly done: Localized;
  readonly failed?: Localized;
};

/** `do: action` */
export const act = stepKind({
  shape: {
    do: z.enum(ACTION_NAMES).describe("Carries out an action and ends the flow."),
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
  assemble: ({ do: action, with: fields, done, failed }, place): DoStep => ({
    kind: "do",
    action,
    fields,
    done: place(done),
    ...(failed && { failed: place(failed) }),
  }),
  draw: ({ action }) => ({ label: `do ${action}` }),
});
