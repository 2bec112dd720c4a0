import { TurnContext, type Activity } from "botbuilder";
import type { Reply } from "../../advisor/model/reply.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import type { Connector } from "../bot-framework/connector.ts";
import type { ConversationReferences } from "../bot-framework/conversation-references.ts";
import { memberIdOf, welcomedKey } from "./member.ts";

/** Handles installations of the app. */
export type Installations = {
  /** Handles an activity about an installation or about members. @returns whether it was one. */
  take(context: TurnContext): Promise<boolean>;
};

/** Parts of the handler. */
export type InstallationsParts = {
  readonly references: ConversationReferences;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Greets a person or a group. @param transaction stored together with the greeting. @returns when it has ended. */
  readonly greet: (context: TurnContext, transaction: Transaction) => Promise<void>;
};

/**
 * Creates the handler. It stores a reference to every conversation in which the app is installed, and welcomes each person
 * or team once. Teams reports one installation by two activities; the first one counts.
 */
export function createInstallations({ references, store, now, greet }: InstallationsParts): Installations {
  async function welcomeOnce(context: TurnContext): Promise<void> {
    const { activity } = context;
    const transaction = store.begin();
    await transaction.write(welcomedKey(memberIdOf(activity)), { at: new Date(now()).toISOString() }, 0);
    await greet(context, transaction);
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
export async function findAdder(
  activity: Activity,
  connector: Pick<Connector, "findMember">,
): Promise<Reply["mention"]> {
  const { from, serviceUrl, conversation } = activity;
  if (from.name) return { id: from.id, name: from.name };
  const found = await connector.findMember({ serviceUrl, conversationId: conversation.id }, from.id);
  const member = found.kind === "done" ? (found.body as { name?: unknown } | undefined) : undefined;
  return typeof member?.name === "string" ? { id: from.id, name: member.name } : undefined;
}
