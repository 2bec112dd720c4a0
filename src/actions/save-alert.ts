import type { ActionResult, AlertRequest, Asker } from "../advisor/effect.ts";
import type { Alerts } from "../alerts/alerts.ts";

/** Makes a job alert, or changes one, for whoever asks in a conversation. */
export async function saveAlert(alerts: Alerts, request: AlertRequest, asker: Asker): Promise<ActionResult> {
  const { search, criteria, schedule, alertLanguage, address, changed } = request;
  const recipient =
    address === undefined
      ? ({ kind: "teams", conversation: asker.conversation } as const)
      : ({ kind: "mail", address } as const);
  const signedUp = await alerts.signUp(
    { recipient, language: alertLanguage, search, criteria, schedule },
    asker,
    changed,
  );
  if (signedUp.kind === "running" || signedUp.kind === "asked") return { kind: "done", alerts: signedUp };
  return { kind: "failed", refusal: signedUp };
}
