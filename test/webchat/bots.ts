import { MessageFactory, type Activity, type Attachment, type TurnContext } from "botbuilder";

type Bot = (context: TurnContext) => Promise<void>;

/** A bot that begins with the activities given, and repeats the messages it gets. */
export function botThatShows(...activities: readonly Partial<Activity>[]): Bot {
  return async (context) => {
    const { type, text, value } = context.activity;
    if (type === "conversationUpdate") await context.sendActivities([...activities]);
    if (type === "message") await context.sendActivity(`got: ${text ?? (value ? "a form" : "nothing")}`);
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
