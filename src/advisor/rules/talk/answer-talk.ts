import type { TalkRequest } from "../../../languages/model/reading.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { withAct } from "../../wording/outcomes.ts";
import { answerRequests } from "./answer-request.ts";
import { replyInLanguage } from "./language-wanted.ts";
import { findLastReply } from "./last-reply.ts";

/** Answers requests about the last answer, in its own form; `undefined` where there is none. */
export function answerTalk(turn: Turn, requests: readonly TalkRequest[]): Outcome | undefined {
  const last = findLastReply(turn);
  if (requests.length === 0 || last === undefined) return undefined;
  const plain: Turn = { ...turn, reading: { ...turn.reading, shape: "none" } };
  const outcome = answerRequests(plain, requests, last) ?? replyInLanguage(plain, requests, last);
  return outcome && withAct(outcome, "talk");
}
