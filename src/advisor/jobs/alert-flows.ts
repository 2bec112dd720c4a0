import { findAction, type Flow, type SlotValue } from "../../content/model/flow.ts";
import type { Content } from "../../content/model/content.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import type { AlertCommand, AlertTiming } from "../model/command.ts";
import { findFlowFor } from "./flows.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import type { ButtonValue } from "../model/reply.ts";

/** Option of the recipient slot that stands for the conversation itself. */
export const THIS_CONVERSATION = "here";

/** Returns the button value that starts a new alert; `undefined` where no flow makes alerts. */
export function toNewAlert(content: Content, { place, wishes }: JobSearch): ButtonValue | undefined {
  return toStart(content, "save-alert", { place, wishes });
}

/** Returns the button value that starts the change of an alert, with all its values. @param to what it is changed to. */
export function toChange(
  content: Content,
  { id, search, schedule, language, recipient }: Alert,
  to: AlertTiming = {},
): ButtonValue | undefined {
  const isMail = recipient.kind === "mail";
  return toStart(content, "save-alert", {
    alert: id,
    place: search.place,
    wishes: search.wishes,
    frequency: to.frequency ?? schedule.frequency,
    // The stored hour of an alert that is sent at once was not chosen by the visitor.
    ...(schedule.frequency !== "at-once" && { hour: schedule.hour }),
    ...(to.hour !== undefined && { hour: to.hour }),
    zone: schedule.timeZone,
    language,
    ...(isMail && { address: recipient.address }),
    recipient: (options) => options.find((option) => (option === THIS_CONVERSATION) !== isMail),
  });
}

/** Returns the button value of an alert command. */
export function toAlertCommand(content: Content, wanted: AlertCommand, alert: string): ButtonValue | undefined {
  return toStart(content, "manage-alerts", { wanted, alert });
}

type Known = SlotValue | ((options: readonly string[]) => string | undefined);

/** Returns the button value that starts the flow of an action, with the fields in the slots of that flow. */
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
  return slot ? (slotBehaviourOf(slot).listOptions?.(slot) ?? []) : [];
}
