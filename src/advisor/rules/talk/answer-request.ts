import { SMALL_TALK, type CatalogueKey } from "../../../content/model/content.ts";
import type { TalkRequest } from "../../../languages/model/reading.ts";
import { toVerdict } from "../../../understanding/confidence/verdict.ts";
import { findVisitorCommand } from "../visitor-commands.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { answerTopics, replyFromCatalogue, tellMore } from "../../wording/outcomes.ts";
import { localize } from "../../wording/localize.ts";
import { explain, joinReplies } from "./explain.ts";
import { type LastReply, nextOrStarters } from "./last-reply.ts";
import { isProvenance, type ProvenanceRequest } from "./provenance.ts";
import { goBackInTalk, sayExample } from "./requests.ts";
import { sayAgain, sayShorter, saySimpler } from "./rephrase.ts";

/** Answers the first of the requests that can be answered. */
export function answerRequests(
  turn: Turn,
  requests: readonly TalkRequest[],
  last: LastReply | undefined,
): Outcome | undefined {
  const [first, ...others] = requests.flatMap((request) => {
    const outcome = answerRequest(turn, request, last);
    return outcome === undefined ? [] : [{ request, outcome }];
  });
  if (first === undefined || !isProvenance(first.request)) return first?.outcome;
  return others
    .filter(({ request }) => isProvenance(request))
    .reduce((told, { outcome }) => joinReplies(told, outcome), first.outcome);
}

function answerRequest(turn: Turn, request: TalkRequest, last: LastReply | undefined): Outcome | undefined {
  const { content } = turn;
  if (request === "presence") return sayPresence(turn);
  if (request === "identity") return answerBy(turn, "bot-identity");
  if (request === "help") return isClear(turn) ? undefined : answerBy(turn, "help");
  if (request === "doubt" && last === undefined) return isClear(turn) ? undefined : answerBy(turn, "bot-identity");
  if (request === "speak-other") return replyFromCatalogue(turn, "talk-other-language", content.starters);
  if (request === "undo") return last?.kind === "flow" ? undefined : goBackInTalk(turn, last);
  if (isProvenance(request)) return last === undefined ? explainMyself(turn, request) : explain(turn, request, last);
  if (last === undefined) {
    if (isClear(turn)) return undefined;
    return replyFromCatalogue(turn, BEFORE_ANY[request] ?? "talk-nothing-yet", content.starters);
  }
  return REPHRASINGS[request]?.(turn, last);
}

/** Replies where nothing was said before. */
const BEFORE_ANY: Partial<Record<TalkRequest, CatalogueKey>> = {
  again: "nothing-to-repeat",
  shorter: "talk-short-first",
  simpler: "talk-short-first",
};

/** Ways to say the last reply otherwise. */
const REPHRASINGS: Partial<Record<TalkRequest, (turn: Turn, last: LastReply) => Outcome | undefined>> = {
  again: sayAgain,
  shorter: sayShorter,
  simpler: saySimpler,
  example: sayExample,
  doubt: sayDoubt,
  more: sayMore,
};

/** Tells the rest of the last answers; after that, says so and offers what is next. A flow that ended has "more" of its own. */
function sayMore(turn: Turn, last: LastReply): Outcome | undefined {
  if (last.kind !== "answer") return undefined;
  const left = last.form === "more" ? [] : last.topics.filter(({ more }) => more !== undefined);
  if (left.length > 0) return tellMore(turn, left);
  const isCommand = findVisitorCommand(turn, ["more"]) !== undefined;
  return isCommand || !isClear(turn) ? replyFromCatalogue(turn, "more", nextOrStarters(turn, last)) : undefined;
}

/** Before any answer, the question for a source is one about the bot. */
function explainMyself(turn: Turn, request: ProvenanceRequest): Outcome | undefined {
  return isClear(turn) || request !== "source" ? undefined : answerBy(turn, "bot-identity");
}

/** "Is anybody there?" begins a conversation, or asks in the middle of one for a sign of life. */
function sayPresence(turn: Turn): Outcome | undefined {
  const { said, recent } = turn.session;
  if (said === undefined && recent.length === 0) return answerBy(turn, "greeting");
  return replyFromCatalogue(turn, "talk-presence", turn.content.starters);
}

/** Doubt is met with what the answer rests on. */
function sayDoubt(turn: Turn, last: LastReply): Outcome | undefined {
  const outcome = explain(turn, "source", last);
  const [first, ...rest] = outcome?.replies ?? [];
  if (outcome === undefined || first === undefined) return undefined;
  return { ...outcome, replies: [{ ...first, text: `${localize(turn, "talk-doubt")} ${first.text}` }, ...rest] };
}

function answerBy(turn: Turn, id: string): Outcome | undefined {
  const topic = turn.content.topics.get(id);
  return topic && answerTopics(turn, [topic], 1);
}

/** Whether the message is a question about a topic, read alone. */
function isClear({ classifier, content, message }: Turn): boolean {
  const verdict = toVerdict(classifier.rank(message.text));
  return verdict.kind === "answer" && content.topics.get(verdict.topic)?.role !== SMALL_TALK;
}
