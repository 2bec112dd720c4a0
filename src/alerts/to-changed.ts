import type { Alert } from "../jobs/model/alert.ts";
import type { AlertChange } from "./store.ts";

/** Applies a change to an alert; `undefined` where there is nothing to change: its recipient has been asked already. */
export function toChanged(alert: Alert, { isResumed, isKept, ...values }: AlertChange): Alert | undefined {
  const { paused, askedAt, ...others } = alert;
  if (askedAt !== undefined && values.askedAt !== undefined) return undefined;
  return {
    ...others,
    ...(paused !== undefined && isResumed === undefined && { paused }),
    ...(askedAt !== undefined && isKept === undefined && { askedAt }),
    ...values,
  };
}
