import type { Activity } from "botbuilder";
import { expect } from "vitest";
import { BOT } from "./bot-identity.ts";
import { isMessage, isUpdate, type Connector, type Sent } from "./connector.ts";
import type { Person, TeamsConversation } from "./teams-conversations.ts";
import { toShown, type CardNode, type Shown } from "./shown.ts";

/** HTTP response to an activity. A test reads the body without types: a wrong shape fails the test. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Reply = { readonly status: number; readonly body: any };

/** Fields of an activity, merged over those that every activity has. */
export type Fields = Readonly<Record<string, unknown>>;

/** Posts an activity to the bot. @param authorization the header; none when null, a valid one when left out. */
export type Post = (activity: Fields, authorization?: string | null) => Promise<Reply>;

/** A person in one conversation with the bot. */
export type Visitor = {
  readonly person: Person;
  /** The conversation's id. */
  readonly conversation: string;
  /** Returns a complete activity of this person. */
  activity(fields: Fields): Fields;
  /** Sends an activity and returns the response, also a refusal. */
  send(fields: Fields, authorization?: string | null): Promise<Reply>;
  /** Sends a message that the bot must accept; a text, or fields. */
  say(message: string | Fields): Promise<void>;
  /** Sends a message and reads the next message of the bot. */
  ask(message: string | Fields): Promise<Shown>;
  /** Reads the next message that contains a text. */
  read(words?: string | RegExp): Promise<Shown>;
  /** Presses a button of a message, as a client with Action.Execute does. */
  press(shown: Shown, label: string): Promise<Reply>;
  /** Presses a button, and waits for the card's update and the answer. */
  pressAndRead(shown: Shown, label: string): Promise<{ reply: Reply; updated: Sent; answer: Shown }>;
  /** Checks that an action sends nothing, neither at once nor before the answer to a later greeting. */
  expectSilence(act: () => Promise<unknown>, greeting?: string | Fields): Promise<void>;
};

/** Parts of a visitor. */
export type VisitorParts = {
  readonly person: Person;
  readonly conversation: TeamsConversation;
  readonly locale: string;
  readonly connector: Connector;
  readonly post: Post;
  readonly now: () => number;
  readonly nextId: () => string;
};

/** Creates a person in a conversation. */
export function createVisitor({
  person,
  conversation: place,
  locale,
  connector,
  post,
  now,
  nextId,
}: VisitorParts): Visitor {
  const conversation = place.conversation.id;

  const activity = (fields: Fields): Fields => {
    const { entities = [], ...rest } = fields as { entities?: readonly object[] };
    return {
      id: nextId(),
      timestamp: new Date(now()).toISOString(),
      localTimestamp: new Date(now()).toISOString(),
      localTimezone: "Europe/Stockholm",
      channelId: "msteams",
      serviceUrl: connector.serviceUrl,
      from: person,
      recipient: BOT,
      ...place,
      locale,
      entities: [{ type: "clientInfo", locale, country: "SE", platform: "Web" }, ...entities],
      ...rest,
    };
  };
  const send: Visitor["send"] = (fields, authorization) => post(activity(fields), authorization);
  const say: Visitor["say"] = async (message) => {
    const { status, body } = await send(toMessage(message));
    expect(status, `status for ${JSON.stringify(message)}; the body is ${JSON.stringify(body)}`).toBe(200);
  };
  const read: Visitor["read"] = async (words = "") => {
    const has = (text: string) => (typeof words === "string" ? text.includes(words) : words.test(text));
    const expected = `a message to ${person.name} with ${JSON.stringify(String(words))}`;
    return toShown(await connector.next(conversation, expected, (sent) => isMessage(sent) && has(toShown(sent).text)));
  };
  const ask: Visitor["ask"] = async (message) => {
    connector.passOver(conversation);
    await say(message);
    return read();
  };

  const press: Visitor["press"] = (shown, label) => {
    const action = shown.actions.find(({ title }) => title === label);
    expect(shown.labels, "what can be pressed").toContain(label);
    return send({ ...toInvoke(action as CardNode), replyToId: shown.id });
  };

  return {
    person,
    conversation,
    activity,
    send,
    say,
    read,
    ask,
    press,
    async pressAndRead(shown, label) {
      connector.passOver(conversation);
      const reply = await press(shown, label);
      const isOfCard = (sent: Sent) => isUpdate(sent) && sent.rest[1] === shown.id;
      const updated = await connector.next(
        conversation,
        `an update of the card whose “${label}” was pressed`,
        isOfCard,
      );
      return { reply, updated, answer: await read() };
    },
    async expectSilence(act, greeting = "hello") {
      const before = connector.to(conversation).length;
      await act();
      const { id } = await ask(greeting);
      const since = connector.to(conversation).slice(before);
      const told = since.filter((sent) => sent.id !== id).map((sent) => [sent.method, sent.activity]);
      expect(told, "what was sent besides the answer to the greeting").toEqual([]);
    },
  };
}

/** A typed message as Teams sends it, with the same in HTML. */
function toMessage(message: string | Fields): Fields {
  const fields = typeof message === "string" ? { text: message } : message;
  const html = { contentType: "text/html", content: `<p>${String(fields["text"])}</p>` };
  return { type: "message", textFormat: "plain", attachments: [html], ...fields };
}

/** Returns the invoke that Teams sends when a button is pressed. @param inputs values of the card's inputs. */
export function toInvoke({ title, verb, data }: Readonly<Record<string, unknown>>, inputs: object = {}): Fields {
  const action = { type: "Action.Execute", title, verb, data: { ...(data as object), ...inputs } };
  return { type: "invoke", name: "adaptiveCard/action", value: { action, trigger: "manual" } };
}

/** Returns the message that Teams sends when a button is pressed on a client without Action.Execute. */
export function toMessageBack({ fallback }: CardNode): Partial<Activity> {
  const { data } = fallback as { data: { msteams: { text?: string; value: unknown } } };
  return { type: "message", text: data.msteams.text ?? "", value: data.msteams.value };
}
