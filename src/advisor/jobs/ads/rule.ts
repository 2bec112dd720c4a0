import { countWords } from "../../../text/count-words.ts";
import type { AdMatter } from "../../../languages/model/job-talk.ts";
import { MESSAGE_WORDS } from "../../../understanding/tuning.ts";
import { findPosition } from "../../rules/choice.ts";
import { looksLikeQuestion } from "../../rules/several-questions.ts";
import { findFlowFor } from "../flows.ts";
import { toReply } from "../../model/reply.ts";
import type { ShownAd } from "../../model/shown-ad.ts";
import type { Outcome, Rule, Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { topicButtons } from "../../wording/topic-buttons.ts";
import { findMeantAds, pointsAt } from "./find-meant.ts";
import { tellMatter, tellsOf } from "./tell-matter.ts";

/** Answers a question about an ad that was shown, from the ad itself. */
export const adsRule: Rule = (turn) => {
  const { message, session, reading } = turn;
  if (message.value !== undefined || session.flow !== undefined) return undefined;
  if (session.shown === undefined) return undefined;
  const { shown } = session;
  const [matter] = reading.jobs.matters;
  const meant = findMeantAds(turn, shown);
  // "Just the first three" searches on.
  if (matter === undefined && reading.jobs.refinements.includes("unsupported")) return undefined;
  if (meant.length > 0 && (matter !== undefined || isChoice(turn)))
    return tell(turn, shown, meant, matter ?? "summary");
  // "Any part-time jobs?" asks for other ads.
  if (
    meant.length > 0 ||
    ((reading.jobs.isSeeking || reading.jobs.isWanting) && !reading.jobs.isOfOne) ||
    !isJustShown(turn)
  )
    return undefined;
  const position = findPosition(turn, shown.length);
  if (position >= 0 && position < shown.length) return tell(turn, shown, [position], "summary");
  if (matter === undefined || !asks(turn)) return undefined;
  if (session.adAt !== undefined && shown[session.adAt] !== undefined && (pointsAt(turn) || isBrief(turn)))
    return tell(turn, shown, [session.adAt], matter);
  if (!pointsAt(turn)) return undefined;
  return shown.length === 1 ? tell(turn, shown, [0], matter) : tellWhich(turn, shown, matter);
};

/** Whether nothing was spoken of since the ads were shown. */
function isJustShown({ session }: Turn): boolean {
  return session.said?.kind === "other";
}

function asks({ message, reading }: Turn): boolean {
  return reading.acts.includes("question") || looksLikeQuestion(message.text) || message.text.includes("?");
}

/** Whether a message names an ad and little else: "the second one please". */
function isChoice({ message }: Turn): boolean {
  return countWords(message.text) <= MESSAGE_WORDS.maxChoice;
}

function isBrief({ message }: Turn): boolean {
  return countWords(message.text) <= MESSAGE_WORDS.maxBare;
}

/** Tells which of several ads say something on a matter; where that is no help, asks which is meant. */
function tellWhich(turn: Turn, shown: readonly ShownAd[], matter: AdMatter): Outcome {
  const telling = shown.flatMap((ad, at) => (tellsOf(ad, matter) ? [at] : []));
  if (telling.length > 0) return tell(turn, shown, telling, matter);
  return reply(turn, localize(turn, "ad-which"), []);
}

function tell(turn: Turn, shown: readonly ShownAd[], meant: readonly number[], matter: AdMatter): Outcome {
  const ads = meant.flatMap((at) => shown[at] ?? []);
  const outcome = reply(turn, ads.map((ad) => tellMatter(turn, ad, matter)).join("\n\n"), ads);
  const [only, ...others] = meant;
  const { adAt: _, ...session } = outcome.session;
  return { ...outcome, session: only !== undefined && others.length === 0 ? { ...session, adAt: only } : session };
}

function reply(turn: Turn, text: string, ads: readonly ShownAd[]): Outcome {
  const { content, language, session } = turn;
  const flow = findFlowFor(content, "find-jobs");
  const sources = ads.flatMap(({ title, url }) => (url === undefined ? [] : [{ text: `${title}: ${url}`, url }]));
  const buttons = topicButtons(content, ["how-to-apply", ...(flow === undefined ? [] : [flow.id])], language);
  return {
    session: { ...session, language },
    replies: [{ ...toReply(language, text, buttons), sources }],
    decision: { kind: "answer", options: [], confidence: 1, ...(flow && { topic: flow.serves }) },
  };
}
