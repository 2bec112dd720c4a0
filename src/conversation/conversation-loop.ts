import { welcome, welcomeGroup } from "../advisor/advise.ts";
import { toReply, type Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Decision, Message, RequestContext } from "../advisor/model/turn.ts";
import type { Log } from "../log.ts";
import { StoreFailed, type Store } from "../ports/store.ts";
import type { TurnJob } from "../ports/turn-jobs.ts";
import type { Operator } from "../records/operator.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { createCarryOut } from "./carry-out.ts";
import { closeTurn, toOpenTurn } from "./close-turn.ts";
import { decide, toDecided, type Decided } from "./decide.ts";
import type { Executor } from "./executor.ts";
import type { Exchange, Incoming, Visitor } from "./incoming.ts";
import { MAX_MESSAGE_TRIES } from "./turn-limits.ts";
import type { OnStep } from "./turn-step.ts";
import type { TurnWorker } from "./turn-worker.ts";
import { withTypingIndicator, type TypingIndicatorLimits } from "./typing-indicator.ts";
import { workOut } from "./work-out.ts";

/** Dependencies of conversations. */
export type ConversationLoopParts = {
  /** Called in each turn, so that a reload takes effect at the next message; at the start, turns wait for it. */
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  readonly executor: Executor;
  /** Prepares a message before the decision, where that takes time or a service; by default it is used as received. */
  readonly prepareMessage?: (message: Message, knowledge: Knowledge) => Promise<Message>;
  /** Operator of the bot; by default none is named. */
  readonly operator?: Operator;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly typingIndicator: TypingIndicatorLimits;
  /** Claims and runs turns; by default this process is the only one of the store. */
  readonly worker?: Pick<TurnWorker, "claim" | "run">;
  readonly onStep?: OnStep;
};

/** Result of a message; without a decision it had been answered before, or is answered by another process. */
export type Answer = { readonly decision?: Decision };

/** Conversation handler of the bot, independent of the channel. */
export type ConversationLoop = {
  /**
   * Answers a message, once for each message id. After a fault, or when the process died during two tries, the answer is the sentence
   * for an error.
   * @throws StoreFailed when the turn cannot be stored; it may be tried again.
   */
  answer(incoming: Incoming, exchange: Exchange): Promise<Answer>;
  /**
   * Sends the first replies.
   * @param group set for a group conversation, with the member who added the bot where known.
   * @throws StoreFailed
   */
  greet(
    visitor: Visitor & Pick<Incoming, "id" | "job">,
    exchange: Exchange,
    group?: { readonly adder: Reply["mention"] },
  ): Promise<Answer>;
  /**
   * Carries out a command of the outbox that another process has left, and tells its result.
   * @throws StoreFailed
   */
  carryOut(job: TurnJob, exchange: Exchange): Promise<void>;
};

/** The worker of the only process of a store: nobody else may claim its jobs. */
const ALONE: Pick<TurnWorker, "claim" | "run"> = {
  claim: () => ({ by: "this process", until: Number.MAX_SAFE_INTEGER }),
  run: (job, run) => run(job),
};

/** Creates the conversation handler: reads the state, decides, executes queries and commands, commits, sends replies. */
export function createConversationLoop(parts: ConversationLoopParts): ConversationLoop {
  const { knowledge, store, executor, operator, log, now, typingIndicator } = parts;
  const { worker = ALONE, onStep = () => undefined } = parts;
  const closing = { store, claim: () => worker.claim(), now, onStep };
  const startedAt = now();
  const carryOut = createCarryOut({ closing, knowledge, executor, toContext, typingIndicator, log });

  function toContext(visitor: Visitor): RequestContext {
    const { timeZone } = visitor;
    return {
      now: now(),
      startedAt,
      can: [...executor.can, ...visitor.abilities],
      ...(operator && { operator }),
      ...(visitor.isGroup && { isGroup: true }),
      ...(timeZone !== undefined && { timeZone }),
    };
  }

  /** Works a turn out and closes it; then carries its commands out. */
  async function takeTurn(
    visitor: Visitor & Pick<Incoming, "id" | "job">,
    known: Knowledge,
    exchange: Exchange,
    decideTurn: (state: Session, context: RequestContext) => Decided,
  ): Promise<Answer> {
    const context = toContext(visitor);
    const closed = await closeTurn(closing, toOpenTurn(visitor, context.now), exchange, async (state, transaction) => {
      const decided = decideTurn(state.session, context);
      const isNoticed = state.wasUnreadable && !decided.forgets;
      const replies = isNoticed ? [toUnreadableNotice(known, decided.state), ...decided.replies] : decided.replies;
      const turn = { executor, log, known, visitor, context, transaction };
      const worked = await workOut(turn, { ...decided, replies });
      return { ...worked, decision: worked.decision ?? decided.decision, forgets: decided.forgets ?? false };
    });
    if (closed === undefined) return {};
    for (const job of closed.jobs) await worker.run(job, (each) => carryOut(each, exchange));
    return { decision: closed.ending.decision };
  }

  /** Closes a turn with the sentence for an error. @param language default: that of the session. */
  async function apologize(incoming: Incoming, exchange: Exchange, language?: Session["language"]): Promise<void> {
    const { content } = await knowledge();
    await closeTurn(closing, toOpenTurn(incoming, now()), exchange, async ({ session }) => {
      const spoken = language ?? session.language;
      return { session, replies: [toReply(spoken, content.catalogue.error[spoken])], deferred: [] };
    });
  }

  async function answerMessage(incoming: Incoming, exchange: Exchange): Promise<Answer> {
    const startMs = now();
    const known = await knowledge();
    let language: Session["language"] | undefined;
    const answer = await withTypingIndicator(
      exchange,
      typingIndicator,
      known,
      () => language,
      async (quiet) => {
        const message = (await parts.prepareMessage?.(incoming.message, known)) ?? incoming.message;
        return takeTurn(incoming, known, quiet, (state, context) => {
          const decided = decide(known, state, message, context);
          ({ language } = decided.state);
          return decided;
        });
      },
    );
    const { decision } = answer;
    if (decision === undefined) return answer;
    const { kind, topic, step, confidence } = decision;
    const ms = Math.round((now() - startMs) * 10) / 10;
    const { key, page } = incoming;
    log.info(
      { channel: key.channel, page, kind, rule: toLoggedRule(decision), topic, step, confidence, ms },
      "answered",
    );
    return answer;
  }

  return {
    async answer(incoming, exchange) {
      const { job, key } = incoming;
      if (job !== undefined && job.tries > MAX_MESSAGE_TRIES) {
        log.error({ channel: key.channel, tries: job.tries - 1 }, "message given up: the process died at each try");
        // Its text is not read again, not even for its language.
        await apologize(incoming, exchange);
        return {};
      }
      try {
        return await answerMessage(incoming, exchange);
      } catch (error) {
        if (error instanceof StoreFailed) throw error;
        log.error({ err: error, channel: key.channel }, "turn failed");
        const { classifier } = await knowledge();
        await apologize(incoming, exchange, classifier.detectLanguage(incoming.message.text) ?? incoming.language);
        return {};
      }
    },

    async greet(visitor, exchange, group) {
      const { job, key } = visitor;
      if (job !== undefined && job.tries > MAX_MESSAGE_TRIES) {
        log.error({ channel: key.channel, tries: job.tries - 1 }, "greeting given up: the process died at each try");
        await store.turns.end(worker.claim().by, job.id);
        return {};
      }
      const known = await knowledge();
      return takeTurn(visitor, known, exchange, (state, context) =>
        toDecided(
          group === undefined ? welcome(known, state, context) : welcomeGroup(known, state, context, group.adder),
        ),
      );
    },

    carryOut,
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
