import { createHash } from "node:crypto";
import { BOT, TENANT_ID } from "./bot-identity.ts";

/** A user of Teams, as in activities. */
export type Person = { readonly id: string; readonly name: string; readonly aadObjectId: string };

/** A conversation, as in activities. */
export type TeamsConversation = {
  readonly conversation: {
    readonly id: string;
    readonly conversationType: "personal" | "groupChat" | "channel";
    readonly tenantId: string;
    readonly isGroup?: boolean;
  };
  readonly channelData: Readonly<Record<string, unknown>>;
};

const TENANT = { tenant: { id: TENANT_ID } };

/** A person of a name. */
export function person(name: string): Person {
  const hex = createHash("sha256").update(name).digest("hex");
  const aadObjectId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
  return { id: `29:1${hex.slice(0, 20)}-_`, name, aadObjectId };
}

/** The chat of one person with the bot. */
export function personalChat(name: string): TeamsConversation {
  const id = `a:1${Buffer.from(name).toString("base64url")}-_`;
  return { conversation: { id, conversationType: "personal", tenantId: TENANT_ID }, channelData: TENANT };
}

/** A chat of several people, to which the bot has been added. */
export function groupChat(name: string): TeamsConversation {
  const id = `19:${Buffer.from(name).toString("hex")}@thread.v2`;
  const conversation = { id, conversationType: "groupChat", tenantId: TENANT_ID, isGroup: true } as const;
  return { conversation, channelData: TENANT };
}

/** A channel of a team; @param root id of the message that a thread hangs on; without it, the channel itself. */
export function teamChannel(team: string, root?: string): TeamsConversation {
  const channel = `19:${Buffer.from(team).toString("hex")}@thread.tacv2`;
  const id = root === undefined ? channel : `${channel};messageid=${root}`;
  const data = { teamsChannelId: channel, teamsTeamId: channel, channel: { id: channel }, team: { id: channel } };
  const conversation = { id, conversationType: "channel", tenantId: TENANT_ID, isGroup: true } as const;
  return { conversation, channelData: { ...TENANT, ...data } };
}

/** A mention entity: the marked text and the mentioned account. */
export type Mention = {
  readonly type: "mention";
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
};

/** Creates a mention of the bot or of another person. */
export function mention({ id, name }: { readonly id: string; readonly name: string } = BOT): Mention {
  return { type: "mention", text: `<at>${name}</at>`, mentioned: { id, name } };
}

/** Returns a message in a group to the bot: its mention and the text. */
export function toBot(text: string): { readonly text: string; readonly entities: readonly Mention[] } {
  const bot = mention();
  return { text: `${bot.text} ${text}`, entities: [bot] };
}
