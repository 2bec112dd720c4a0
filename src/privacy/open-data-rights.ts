import { createFeedbackIndex } from "../feedback/feedback-index.ts";
import type { Alerts } from "../alerts/alerts.ts";
import type { AppParts } from "../compose.ts";
import type { Channels } from "../open-channels.ts";
import { createDataLinks } from "./data-links.ts";
import { createDataRights, type OpenDataRights } from "./data-rights.ts";

/** Builds what people may ask about what is kept of them. */
export function openDataRights({ config, store, now }: AppParts, channels: Channels, alerts: Alerts): OpenDataRights {
  return createDataRights({
    store,
    conversations: channels.conversations,
    references: channels.botFramework.references,
    feedbackIndex: createFeedbackIndex(store),
    alerts,
    links: createDataLinks(store, now),
    retainDays: config.RETAIN_DAYS,
    publicUrl: channels.publicUrl,
    now,
  });
}
