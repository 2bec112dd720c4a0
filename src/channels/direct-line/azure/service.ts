import { z } from "zod";
import type { Log } from "../../../log.ts";

/** A conversation of Azure's Direct Line with a token for it alone. */
export type AzureConversation = {
  readonly conversationId: string;
  readonly token: string;
  readonly expiresIn: number;
};

/** Azure's answer: a conversation, that it does not exist, or nothing usable. */
export type AzureAnswer =
  | { readonly kind: "conversation"; readonly conversation: AzureConversation }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable" };

/** The two calls to Azure's Direct Line that need the channel's secret. */
export type AzureService = {
  /** Creates a conversation for a user. @param trustedOrigins origins of pages that may use it; `undefined` for all. */
  generate(userId: string, trustedOrigins: readonly string[] | undefined): Promise<AzureAnswer>;
  /** Requests a new token for an existing conversation. */
  reconnect(conversationId: string): Promise<AzureAnswer>;
};

const AZURE_WAIT_MS = 10_000;

/** Life of a token when Azure's answer does not name it. */
const USUAL_LIFE_SECONDS = 1800;

const CONVERSATION = z
  .object({ conversationId: z.string(), token: z.string(), expires_in: z.number().optional() })
  .transform(({ conversationId, token, expires_in: seconds = USUAL_LIFE_SECONDS }): AzureConversation => {
    return { conversationId, token, expiresIn: seconds };
  });

/**
 * Creates the calls to Azure's Direct Line.
 * @param domain its address with the path, such as `https://directline.botframework.com/v3/directline`.
 */
export function createAzureService(domain: string, secret: string, log: Pick<Log, "warn">): AzureService {
  async function call(method: "GET" | "POST", path: string, body?: unknown): Promise<AzureAnswer> {
    try {
      const response = await fetch(domain + path, {
        method,
        headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // The secret must not be sent to the target of a redirect.
        redirect: "error",
        signal: AbortSignal.timeout(AZURE_WAIT_MS),
      });
      if (response.ok) return { kind: "conversation", conversation: CONVERSATION.parse(await response.json()) };
      await response.body?.cancel();
      log.warn({ method, status: response.status }, "azure direct line refused");
      return { kind: response.status < 500 && response.status !== 429 ? "refused" : "unreachable" };
    } catch (err) {
      log.warn({ method, err }, "azure direct line cannot be reached");
      return { kind: "unreachable" };
    }
  }

  return {
    generate: (userId, trustedOrigins) =>
      call("POST", "/tokens/generate", { user: { id: userId }, ...(trustedOrigins && { trustedOrigins }) }),
    reconnect: (conversationId) => call("GET", `/conversations/${encodeURIComponent(conversationId)}?watermark=0`),
  };
}
