import type { Reply } from "../../advisor/model/reply.ts";

/** An activity of the Bot Framework schema as plain JSON, ready to be sent. */
export type RenderedActivity = Readonly<Record<string, unknown>> & { readonly type: string };

/** An attachment of an activity, such as a card. */
export type RenderedAttachment = { readonly contentType: string; readonly content: unknown };

/** A reply and the activities that carry it; the last one has the buttons. */
export type Rendered = { readonly reply: Reply; readonly activities: readonly RenderedActivity[] };

/**
 * Renders the replies of a turn. The last activity has the input hint that the bot waits for the visitor.
 * @param isContinued whether further replies follow.
 */
export function renderReplies(
  replies: readonly Reply[],
  render: (reply: Reply) => readonly RenderedActivity[],
  isContinued = false,
): Rendered[] {
  return replies.map((reply, i) => {
    const activities = render(reply);
    const isLastReply = !isContinued && i === replies.length - 1;
    return {
      reply,
      activities: activities.map((activity, part) => ({
        ...activity,
        inputHint: isLastReply && part === activities.length - 1 ? "acceptingInput" : "ignoringInput",
      })),
    };
  });
}
