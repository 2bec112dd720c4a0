import type { ActionResult, AlertRequest, CommandContext } from "../../advisor/model/command.ts";
import { toAddress } from "../../entities/email/addresses.ts";
import type { Alerts } from "../alerts.ts";
import type { Recipient } from "../../jobs/model/alert.ts";

/** Makes a job alert, or changes one, for whoever asks in a conversation. */
export async function saveAlert(
  alerts: Alerts,
  request: AlertRequest,
  commandContext: CommandContext,
): Promise<ActionResult> {
  const { search, criteria, schedule, alertLanguage, changed } = request;
  const recipient = toRecipient(request, commandContext);
  if (recipient === undefined) return { kind: "failed", refusal: { kind: "no-address" } };
  const signedUp = await alerts.signUp(
    { recipient, language: alertLanguage, search, criteria, schedule },
    commandContext,
    changed,
  );
  if (signedUp.kind === "running" || signedUp.kind === "asked") return { kind: "done", alerts: signedUp };
  return { kind: "failed", refusal: signedUp };
}

function toRecipient({ address: typed }: AlertRequest, { conversation }: CommandContext): Recipient | undefined {
  if (typed === undefined) return { kind: "teams", conversation };
  const address = toAddress(typed);
  return address === undefined ? undefined : { kind: "mail", address };
}
