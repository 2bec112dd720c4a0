import { findAction, type Flow, type SlotValue } from "../../content/model/flow.ts";
import type { Content } from "../../content/model/content.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import type { AlertCommand } from "../model/command.ts";
import { findFlowFor } from "./flows.ts";
import { typeOf } from "../slots/slot-types.ts";
import type { ButtonValue } from "../model/reply.ts";

/** The option of a flow's recipient that means the conversation itself. */
export const THIS_CONVERSATION = "here";

/** What a button starts a new alert with; `undefined` where no flow makes alerts. */
export function toNewAlert(content: Content, { place, wishes }: JobSearch): ButtonValue | undefined {
  return toStart(content, "save-alert", { place, wishes });
}

/** What starts the change of an alert, with all it holds. */
export function toChange(
  content: Content,
  { id, search, schedule, language, recipient }: Alert,
): ButtonValue | undefined {
  const isMail = recipient.kind === "mail";
  return toStart(content, "save-alert", {
    alert: id,
    place: search.place,
    wishes: search.wishes,
    frequency: schedule.frequency,
    // An hour that meant nothing is none that somebody chose.
    ...(schedule.frequency !== "at-once" && { hour: schedule.hour }),
    zone: schedule.timeZone,
    language,
    ...(isMail && { address: recipient.address }),
    recipient: (options) => options.find((option) => (option === THIS_CONVERSATION) !== isMail),
  });
}

/** What a button asks of an alert. */
export function toAlertCommand(content: Content, wanted: AlertCommand, alert: string): ButtonValue | undefined {
  return toStart(content, "manage-alerts", { wanted, alert });
}

type Known = SlotValue | ((options: readonly string[]) => string | undefined);

/** Starts the flow for an action, its fields in the slots where the flow keeps them. */
function toStart(
  content: Content,
  action: "save-alert" | "manage-alerts",
  told: Readonly<Record<string, Known>>,
): ButtonValue | undefined {
  const flow = findFlowFor(content, action);
  const step = flow && findAction(flow, action);
  if (flow === undefined || step === undefined) return undefined;
  const known = Object.entries(step.fields).flatMap(([field, slot]) => {
    const value = told[field];
    const held = typeof value === "function" ? value(listOptions(flow, slot)) : value;
    return held === undefined ? [] : [[slot, held] as const];
  });
  return { flow: flow.id, known: Object.fromEntries(known) };
}

function listOptions({ slots }: Flow, name: string): string[] {
  const slot = slots.get(name);
  return slot ? (typeOf(slot).listOptions?.(slot) ?? []) : [];
}
