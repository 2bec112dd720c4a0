import { createBotFrameworkChannel } from "../src/channels/bot-framework/channel.ts";
import { createBotFrameworkEndpoint } from "../src/channels/bot-framework/endpoint.ts";
import { createDirectLineChannel } from "../src/channels/direct-line/channel.ts";
import { createConversations } from "../src/channels/direct-line/conversations.ts";
import { serve } from "../src/channels/serve.ts";
import { TEAMS_LIMITS } from "../src/channels/teams/limits.ts";
import { readOrCreateTokenSecrets } from "../src/http/token-secret.ts";
import type { Listening } from "../src/http/server.ts";
import type { AppParts, Limits } from "../src/parts.ts";

/** Serves an echo bot on the same channels as the real one. */
export async function openEcho(
  { config, store, log, now }: Omit<AppParts, "knowledge">,
  limits: Limits,
): Promise<Listening> {
  const endpoint = createBotFrameworkEndpoint({
    settings: config,
    limits: { ...TEAMS_LIMITS, ...limits.teams },
    store,
    log,
    now,
  });
  const messages = createBotFrameworkChannel({
    endpoint,
    async bot(context) {
      if (context.activity.type === "message") await context.sendActivity(context.activity.text);
    },
    onTurnError: () => Promise.resolve(),
    log,
  });
  const web = createDirectLineChannel({
    config,
    conversations: createConversations(store, now),
    async bot({ activity, sendActivity }) {
      if (activity.type === "message") await sendActivity(String(activity["text"]));
    },
    tokenSecrets: config.TOKEN_SECRET ?? (await readOrCreateTokenSecrets(config.DATA_DIR)),
    ...(limits.web && { limits: limits.web }),
    log,
    now,
  });
  return serve({ port: config.PORT, host: config.HOST, channels: [messages, web], log });
}
