import { createBotFrameworkChannel } from "../src/channels/bot-framework/channel.ts";
import { createBotFrameworkEndpoint } from "../src/channels/bot-framework/endpoint.ts";
import { createDirectLineChannel } from "../src/channels/direct-line/channel.ts";
import { createConversations } from "../src/channels/direct-line/conversations.ts";
import { serve } from "../src/channels/serve.ts";
import { BOT_FRAMEWORK_LIMITS } from "../src/channels/bot-framework/limits.ts";
import { createTurnWorker } from "../src/conversation/turn-worker.ts";
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
    limits: { ...BOT_FRAMEWORK_LIMITS, ...limits.teams },
    store,
    log,
    now,
  });
  const messages = createBotFrameworkChannel({
    endpoint,
    async bot(context) {
      if (context.activity.type === "message") await context.sendActivity(context.activity.text);
    },
    log,
  });
  const web = createDirectLineChannel({
    config,
    conversations: createConversations(store, now),
    turns: store.turns,
    worker: createTurnWorker({ turns: store.turns, processName: "echo", log, now }),
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
