import type { ActionResult, AlertRequest, CommandContext } from "../../advisor/model/command.ts";
import { toAddress } from "../../entities/email/addresses.ts";
import type { Alerts } from "../alerts.ts";
import type { Recipient } from "../../jobs/model/alert.ts";

/** Creates or changes a job alert for the owner in the command context. */
export async function saveAlert(
  alerts: Alerts,
  request: AlertRequest,
  commandContext: CommandContext,
): Promise<ActionResult> {
  const { search, criteria, schedule, alertLanguage, changed } = request;
  const recipient = toRecipient(request, commandContext);
  if (recipient === undefined) return { kind: "failed", refusal: { kind: "no-address" } };
  const result = await alerts.signUp(
    { recipient, language: alertLanguage, search, criteria, schedule },
    commandContext,
    changed,
  );
  if (result.kind === "running" || result.kind === "asked") return { kind: "done", alerts: result };
  return { kind: "failed", refusal: result };
}

function toRecipient({ address: typed }: AlertRequest, { conversation }: CommandContext): Recipient | undefined {
  if (typed === undefined) return { kind: "teams", conversation };
  const address = toAddress(typed);
  return address === undefined ? undefined : { kind: "mail", address };
}
