import { MessageFactory, type Activity, type Attachment } from "botbuilder";
import type { DirectLineTurn } from "../../src/channels/direct-line/turn.ts";

type Bot = (context: DirectLineTurn) => Promise<void>;

/** A bot that begins with the activities given, and repeats the messages it gets. */
export function botThatShows(...activities: readonly Partial<Activity>[]): Bot {
  return async (context) => {
    const { type, text, value } = context.activity;
    if (type === "conversationUpdate") await context.sendActivities([...activities]);
    if (type === "message")
      await context.sendActivity(`got: ${typeof text === "string" ? text : value ? "a form" : "nothing"}`);
  };
}

/** A message made of one card or file. */
export function show(attachment: Attachment): Partial<Activity> {
  return MessageFactory.attachment(attachment);
}

/** A message in Markdown. */
export function say(text: string): Partial<Activity> {
  return { type: "message", text, textFormat: "markdown" };
}
