import { TurnContext, type Activity } from "botbuilder";
import type { Reply } from "../../advisor/model/reply.ts";
import type { Store } from "../../ports/store.ts";
import type { Connector } from "../bot-framework/connector.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import { isGroup } from "../bot-framework/message.ts";
import { memberIdOf, welcomedKey } from "./member.ts";

/** Handles installations of the app. */
export type Installations = {
  /** Handles an activity about an installation or about members. @returns whether it was one. */
  take(context: TurnContext): Promise<boolean>;
};

/** Parts of the handler. */
export type InstallationsParts = {
  readonly references: ConversationReferences;
  readonly connector: Pick<Connector, "findMember">;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Greets a person or a group. @param group given for a group, with the person who added the bot. */
  readonly greet: (context: TurnContext, group?: { readonly adder: Reply["mention"] }) => Promise<void>;
};

/**
 * Creates the handler. It stores a reference to every conversation in which the app is installed, and welcomes each person
 * or team once. Teams reports one installation by two activities; the first one counts.
 */
export function createInstallations(parts: InstallationsParts): Installations {
  const { references, store, now, greet } = parts;

  async function welcomeOnce(context: TurnContext): Promise<void> {
    const { activity } = context;
    const key = welcomedKey(memberIdOf(activity));
    const isNew = (await store.write(key, { at: new Date(now()).toISOString() }, 0)) !== undefined;
    if (!isNew) return;
    const group = isGroup(activity) ? { adder: await findAdder(activity, parts.connector) } : undefined;
    await greet(context, group);
  }

  return {
    async take(context) {
      const { activity } = context;
      if (hasArrived(activity)) {
        await references.keep(TurnContext.getConversationReference(activity));
        await welcomeOnce(context);
      } else if (hasLeft(activity)) await references.drop(activity.channelId, activity.conversation.id);
      return activity.type === "installationUpdate" || activity.type === "conversationUpdate";
    },
  };
}

function hasArrived({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action === "add" || action === "add-upgrade";
  return type === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id === recipient.id);
}

function hasLeft({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action === "remove" || action === "remove-upgrade";
  return type === "conversationUpdate" && (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}

/** Finds the person who added the bot; Teams sends their name or only their id. */
async function findAdder(activity: Activity, connector: Pick<Connector, "findMember">): Promise<Reply["mention"]> {
  const { from, serviceUrl, conversation } = activity;
  if (from.name) return { id: from.id, name: from.name };
  const found = await connector.findMember({ serviceUrl, conversationId: conversation.id }, from.id);
  const member = found.kind === "done" ? (found.body as { name?: unknown } | undefined) : undefined;
  return typeof member?.name === "string" ? { id: from.id, name: member.name } : undefined;
}
