import { createGivenFeedback } from "../feedback/given-feedback.ts";
import type { Alerts } from "../alerts/alerts.ts";
import type { AppParts } from "../compose.ts";
import type { Doors } from "../open-channels.ts";
import { createDataLinks } from "./data-links.ts";
import { createDataRights, type OpenDataRights } from "./data-rights.ts";

/** Builds what people may ask about what is kept of them. */
export function openDataRights({ config, store, now }: AppParts, doors: Doors, alerts: Alerts): OpenDataRights {
  return createDataRights({
    store,
    conversations: doors.conversations,
    references: doors.channel.references,
    given: createGivenFeedback(store),
    alerts,
    links: createDataLinks(store, now),
    retainDays: config.RETAIN_DAYS,
    publicUrl: doors.publicUrl,
    now,
  });
}
