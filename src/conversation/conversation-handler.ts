import type { Activity, TurnContext } from "botbuilder";
import { advise, welcome, welcomeGroup } from "../advisor/advise.ts";
import type { Actions, CommandContext } from "../advisor/model/command.ts";
import type { Reply } from "../advisor/model/reply.ts";
import type { RequestContext, Decision, Message, Outcome } from "../advisor/model/turn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import type { Session } from "../advisor/model/session.ts";
import { PROACTIVE_MESSAGING, type Ability } from "../content/model/flow.ts";
import type { Content } from "../content/model/content.ts";
import type { Language } from "../languages/language.ts";
import type { Log } from "../log.ts";
import type { Store } from "../ports/store.ts";
import { executeCommands } from "./execute-commands.ts";
import type { ConversationReferences } from "../channels/bot-framework/conversation-references.ts";
import { isGroup, toLanguage } from "../channels/bot-framework/message.ts";
import { withTypingIndicator, type TypingIndicatorLimits } from "../channels/typing-indicator.ts";
import { renderReplies, TEAMS } from "../channels/rendering/render.ts";
import type { ListLabels } from "../channels/teams/render.ts";
import { REQUESTER } from "../channels/requester.ts";
import { updateSession } from "./sessions.ts";
import { memberIdOf } from "../channels/teams/member.ts";

/** What the bot needs from the outside. */
export type BotParts = {
  /** Asked each turn, so a reload takes effect at the next message; at the start, turns wait for it. */
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  /** Carries out what flows ask for. */
  readonly actions: Actions;
  /** The conversations that the bot may write to on its own. */
  readonly references: Pick<ConversationReferences, "find">;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly typingIndicator: TypingIndicatorLimits;
};

/** A reply that has been sent, and the id its channel gave to the activity that carries its buttons. */
export type SentReply = { readonly reply: Reply; readonly activityId: string };

/** The bot's side of a conversation, whatever the channel. */
export type ConversationHandler = {
  /**
   * Answers a message, once for each activity id. What was sent is told for a channel to remember: nothing, after everything
   * was deleted.
   * @param activityId what the message is known by; the activity's own id when left out.
   */
  answer(context: TurnContext, message: Message, activityId?: string): Promise<SentReply[]>;
  /** Says what the bot says first. @param group where several people talk, with who added the bot. */
  greet(context: TurnContext, group?: { readonly adder: Reply["mention"] }): Promise<SentReply[]>;
};

/** A turn that is decided and carried out. */
type Decided = {
  readonly known: Knowledge;
  readonly replies: readonly Reply[];
  readonly decision: Decision;
  readonly isForgotten: boolean;
  readonly ms: number;
};

/** Creates the bot's side of conversations: the advisor between a session read and a session saved, and the replies sent. */
export function createConversationHandler({
  knowledge,
  store,
  actions,
  references,
  log,
  now,
  typingIndicator,
}: BotParts): ConversationHandler {
  const startedAt = now();

  /** Decides on the session and carries out what follows; `undefined` for an activity answered before. */
  async function decide(
    context: TurnContext,
    activityId: string | undefined,
    turn: (known: Knowledge, session: Session, requestContext: RequestContext) => Outcome,
  ): Promise<Decided | undefined> {
    const { activity } = context;
    const known = await knowledge();
    const startMs = now();
    const { id: _, ...unnamed } = activity;
    const named = activityId === undefined ? unnamed : { ...unnamed, id: activityId };
    const language = toLanguage(activity);
    const abilities = await findAbilities(activity, references);
    const { localTimezone: timeZone } = activity;
    const can = [...actions.can, ...abilities];
    const requestContext = { now: startMs, startedAt, can, ...(typeof timeZone === "string" && { timeZone }) };
    const outcome = await updateSession(store, named, language, startMs, (session) =>
      turn(known, session, requestContext),
    );
    if (outcome === undefined) return undefined;
    // What a turn asks for is carried out once it is saved, so that a turn decided anew asks for it once.
    const done = await executeCommands(outcome.commands ?? [], actions, toCommandContext(context), known.content, log);
    const { change, next } = done;
    if (change) await updateSession(store, unnamed, language, startMs, (session) => ({ session: change(session) }));
    const pressed: Message | undefined = next && { text: "", value: next, hasAttachment: false };
    const later =
      pressed &&
      (await updateSession(store, unnamed, language, startMs, (session) =>
        advise(known, session, pressed, requestContext),
      ));
    const replies = [...done.replies, ...(later?.replies ?? [])];
    const { decision, forgets = false } = outcome;
    return { known, replies: [...outcome.replies, ...replies], decision, isForgotten: forgets, ms: now() - startMs };
  }

  return {
    async answer(context, message, activityId = context.activity.id) {
      let working: string | undefined;
      const turn = (known: Knowledge, session: Session, requestContext: RequestContext) => {
        const outcome = advise(known, session, message, requestContext);
        working = known.content.catalogue.working[outcome.session.language];
        return outcome;
      };
      const decided = await withTypingIndicator(
        context,
        typingIndicator,
        // Before anything is known there is no sentence to say it in; the typing sign has to do.
        async () => void (working !== undefined && (await context.sendActivity(working))),
        () => decide(context, activityId, turn),
      );
      if (decided === undefined) return [];
      const sent = await say(context, decided.known, decided.replies);
      logTurn(log, context.activity, decided.decision, decided.ms);
      return decided.isForgotten ? [] : sent;
    },

    async greet(context, group) {
      const decided = await decide(context, context.activity.id, (known, session, requestContext) =>
        group === undefined
          ? welcome(known, session, requestContext)
          : welcomeGroup(known, session, requestContext, group.adder),
      );
      return decided === undefined ? [] : say(context, decided.known, decided.replies);
    },
  };
}

/** What a conversation allows: in Teams the bot may write on its own to who is alone with it and has not blocked it. */
async function findAbilities(
  activity: Activity,
  references: Pick<ConversationReferences, "find">,
): Promise<readonly Ability[]> {
  const { channelId, conversation } = activity;
  if (channelId !== TEAMS || isGroup(activity)) return [];
  const kept = await references.find(channelId, conversation.id);
  return kept === undefined || kept.blockedAt !== undefined ? [] : [PROACTIVE_MESSAGING];
}

function toCommandContext({ activity, turnState }: TurnContext): CommandContext {
  const { channelId, conversation } = activity;
  const owner = `${channelId}/${conversation.id}`;
  const requester = turnState.get<string | undefined>(REQUESTER) ?? owner;
  const isAlone = channelId === TEAMS && !isGroup(activity);
  const person = isAlone ? { person: memberIdOf(activity) } : {};
  return { owner, channel: channelId, conversation: conversation.id, requester, ...person };
}

/** Names of pages as the widget sends them; anybody could send anything else. */
const PAGE = /^[a-z][a-z\d-]{0,59}$/;

function logTurn(log: Log, { channelId, channelData }: Activity, decision: Decision, ms: number): void {
  const { kind, topic, step, confidence, rule } = decision;
  const named: unknown = channelData?.page;
  const page = typeof named === "string" && PAGE.test(named) ? named : undefined;
  log.info({ channel: channelId, page, kind, topic, step, confidence, rule, ms: Math.round(ms * 10) / 10 }, "answered");
}

async function say(context: TurnContext, { content }: Knowledge, replies: readonly Reply[]): Promise<SentReply[]> {
  const sent: SentReply[] = [];
  for (const { reply, activities } of renderReplies(replies, context.activity.channelId, ({ language }) =>
    toListLabels(content, language),
  )) {
    const responses = await context.sendActivities([...activities]);
    if (responses.length === activities.length) sent.push({ reply, activityId: responses.at(-1)?.id ?? "" });
  }
  return sent;
}

/** What is written on a list of choices. */
export function toListLabels({ catalogue }: Content, language: Language): ListLabels {
  return { choose: catalogue["label-choose"][language], chooseFirst: catalogue["choose-first"][language] };
}
