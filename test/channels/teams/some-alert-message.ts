import type { AlertMessage } from "../../../src/alerts/sending/alert-transport.ts";
import type { Alert } from "../../../src/jobs/model/alert.ts";

/** Returns an alert message with one ad that contains markup. @param said fields that differ. */
export function someAlertMessage(alert: Alert, said: Partial<AlertMessage> = {}): AlertMessage {
  return {
    kind: "ads",
    alert,
    id: "message-1",
    ads: [
      {
        ad: {
          id: "af:1",
          board: "af",
          title: "Backend [**Boss**](javascript:alert(1))",
          employer: "Exempel AB",
          place: { name: "Lund" },
          remote: true,
          url: "https://jobs.example/1",
          lastDay: "2026-12-24",
          text: "",
          skills: [],
          isRemoved: false,
        },
        why: [
          { kind: "title", phrase: "backend" },
          { kind: "place", name: "Lund" },
          { kind: "avoid", words: ["Java"] },
        ],
      },
    ],
    more: 3,
    links: { manage: "https://bot.example/alerts/t", unsubscribe: "https://bot.example/alerts/t/end" },
    createdAt: 1000,
    ...said,
  };
}
