import { call, type Answer } from "./call.ts";

/** A visitor of the web channel with a conversation that has begun. */
export type Visitor = {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
  readonly streamUrl: string;
  /** Token that opens the conversation again. */
  readonly resume: string;
  /** Whether an earlier conversation is resumed. */
  readonly isResumed: boolean;
  /** Posts an activity. */
  post(activity: unknown): Promise<Answer>;
  /** Says something. */
  say(text: string, clientActivityID?: string): Promise<Answer>;
};

/**
 * Opens a session at a server and starts its conversation, as the widget does.
 * @param start body of the request that starts the conversation.
 * @param resume from an earlier visit, to go on with its conversation.
 */
export async function enter({ url }: { readonly url: string }, start: object = {}, resume?: string): Promise<Visitor> {
  const session = (await call(`${url}/widget/session`, "POST", { body: { resume } })).body;
  const { token } = session;
  const started = await call(`${url}/v3/directline/conversations`, "POST", { token, body: start });
  const activities = `${url}/v3/directline/conversations/${session.conversationId}/activities`;
  const post = (activity: unknown) => call(activities, "POST", { token, body: activity });
  return {
    ...session,
    streamUrl: started.body.streamUrl,
    post,
    say: (text, clientActivityID) =>
      post({ type: "message", text, from: { id: "me" }, channelData: clientActivityID && { clientActivityID } }),
  };
}
