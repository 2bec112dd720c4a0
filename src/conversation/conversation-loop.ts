import { welcome, welcomeGroup } from "../advisor/advise.ts";
import type { CommandContext } from "../advisor/model/command.ts";
import { toReply, type Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Decision, Message, RequestContext } from "../advisor/model/turn.ts";
import type { Log } from "../log.ts";
import type { Operator } from "../records/operator.ts";
import type { Store } from "../ports/store.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { decide, toDecided, type Decided } from "./decide.ts";
import { executeAll, type Executor } from "./executor.ts";
import type { Exchange, Incoming, SentReply, Visitor } from "./incoming.ts";
import { resume } from "./resume.ts";
import { updateSession } from "./sessions.ts";
import { toPersonPath } from "./state-key.ts";
import { withTypingIndicator, type TypingIndicatorLimits } from "./typing-indicator.ts";

/** Dependencies of conversations. */
export type ConversationLoopParts = {
  /** Called in each turn, so that a reload takes effect at the next message; at the start, turns wait for it. */
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  readonly executor: Executor;
  /** Prepares a message before the decision, where that takes time or a service; by default it is used as received. */
  readonly prepareMessage?: (message: Message, knowledge: Knowledge) => Promise<Message>;
  /** Whoever runs the bot; by default they have given no name. */
  readonly operator?: Operator;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly typingIndicator: TypingIndicatorLimits;
};

/** Result of a message; without a decision it had been answered before. */
export type Answer = {
  /** Replies that were sent, for the channel to remember; empty after everything was deleted. */
  readonly sent: readonly SentReply[];
  readonly decision?: Decision;
};

/** Conversation handler of the bot, independent of the channel. */
export type ConversationLoop = {
  /** Answers a message, once for each message id. */
  answer(incoming: Incoming, exchange: Exchange): Promise<Answer>;
  /**
   * Sends the first replies.
   * @param group set for a group conversation, with the member who added the bot where known.
   */
  greet(
    visitor: Visitor & Pick<Incoming, "id">,
    exchange: Exchange,
    group?: { readonly adder: Reply["mention"] },
  ): Promise<Answer>;
  /** Reports a failed turn in the language of the message. */
  apologize(incoming: Pick<Incoming, "language" | "message">, exchange: Exchange): Promise<void>;
};

/** Largest number of continuations of a turn after results. One suffices at present; the limit prevents endless loops. */
const MAX_RESUMES = 3;

/** A turn whose decision is saved and whose commands are executed. */
type Answered = {
  readonly replies: readonly Reply[];
  readonly decision: Decision;
  readonly isForgotten: boolean;
  readonly ms: number;
};

/** Creates the conversation handler: reads the state, decides, saves, executes queries and commands, sends replies. */
export function createConversationLoop(parts: ConversationLoopParts): ConversationLoop {
  const { knowledge, store, executor, operator, log, now, typingIndicator } = parts;
  const startedAt = now();

  /** Processes one turn; `undefined` for a message answered before. */
  async function processTurn(
    visitor: Visitor & Pick<Incoming, "id">,
    known: Knowledge,
    decideTurn: (state: Session, context: RequestContext) => Decided,
  ): Promise<Answered | undefined> {
    const startMs = now();
    const { key, language, id, timeZone } = visitor;
    const can = [...executor.can, ...visitor.abilities];
    const context: RequestContext = {
      now: startMs,
      startedAt,
      can,
      ...(operator && { operator }),
      ...(visitor.isGroup && { isGroup: true }),
      ...(timeZone !== undefined && { timeZone }),
    };
    const turn = { key, isAlone: !visitor.isGroup, language, now: startMs };
    const decided = await updateSession(store, { ...turn, ...(id !== undefined && { id }) }, (state) =>
      decideTurn(state, context),
    );
    if (decided === undefined) return undefined;
    const isNoticed = decided.wasUnreadable && !decided.forgets;
    const replies = isNoticed ? [toUnreadableNotice(known, decided.state), ...decided.replies] : [...decided.replies];
    let { decision } = decided;
    let asked: Pick<Decided, "state" | "queries" | "commands"> = decided;
    // Requests are executed once the state is saved, so that a turn decided again does not execute them twice.
    for (let count = 0; count < MAX_RESUMES && asked.queries.length + asked.commands.length > 0; count++) {
      const executed = await executeAll(executor, asked, toCommandContext(visitor), log);
      const before = asked.state;
      let resumed = resume(known, before, executed, context);
      if (resumed.state !== before)
        resumed = (await updateSession(store, turn, (state) => resume(known, state, executed, context))) ?? resumed;
      replies.push(...resumed.replies);
      decision = resumed.decision ?? decision;
      asked = resumed;
    }
    return { replies, decision, isForgotten: decided.forgets ?? false, ms: now() - startMs };
  }

  return {
    async answer(incoming, exchange) {
      const { key, page } = incoming;
      let working: string | undefined;
      const answered = await withTypingIndicator(
        exchange,
        typingIndicator,
        // The language is unknown before the decision; until then only the typing activity is shown.
        async () => void (working !== undefined && (await exchange.sendText(working))),
        async () => {
          const known = await knowledge();
          const message = (await parts.prepareMessage?.(incoming.message, known)) ?? incoming.message;
          return processTurn(incoming, known, (state, context) => {
            const decided = decide(known, state, message, context);
            working = known.content.catalogue.working[decided.state.language];
            return decided;
          });
        },
      );
      if (answered === undefined) return { sent: [] };
      const { decision } = answered;
      const sent = await exchange.send(answered.replies);
      const { kind, topic, step, confidence } = decision;
      const ms = Math.round(answered.ms * 10) / 10;
      log.info(
        { channel: key.channel, page, kind, rule: toLoggedRule(decision), topic, step, confidence, ms },
        "answered",
      );
      return { sent: answered.isForgotten ? [] : sent, decision };
    },

    async greet(visitor, exchange, group) {
      const known = await knowledge();
      const answered = await processTurn(visitor, known, (state, context) =>
        toDecided(
          group === undefined ? welcome(known, state, context) : welcomeGroup(known, state, context, group.adder),
        ),
      );
      if (answered === undefined) return { sent: [] };
      return { sent: await exchange.send(answered.replies), decision: answered.decision };
    },

    async apologize({ language, message }, exchange) {
      const { content, classifier } = await knowledge();
      await exchange.sendText(content.catalogue.error[classifier.detectLanguage(message.text) ?? language]);
    },
  };
}

/** Returns the rule to log. All answers to speech acts share one name, so that the log does not tell who was in distress. */
function toLoggedRule({ rule, act }: Decision): string | undefined {
  return act === undefined ? rule : "act";
}

/** Creates the reply that says that the stored state of a conversation was unreadable. */
function toUnreadableNotice({ content }: Knowledge, { language }: Session): Reply {
  return toReply(language, content.catalogue["state-unreadable"][language]);
}

function toCommandContext({ key, isGroup, requester }: Visitor): CommandContext {
  const { channel, conversation, person } = key;
  const owner = toPersonPath(key);
  return { owner, channel, conversation, person, isGroup, requester: requester ?? owner };
}
