import { questionOf, slotOf, type Here } from "./here.ts";
import { putAside, stay } from "./outcome.ts";
import { continueButton, prompt, requestButton } from "./prompt.ts";
import { filled, orList } from "./text.ts";
import { LANGUAGES } from "../../content/model/content.ts";
import { nameLanguage } from "../jobs/job-times.ts";
import { voiced } from "../wording/voiced.ts";
import { topicButtons } from "../wording/say.ts";
import { MAX_FLOWS_ASIDE } from "../model/session.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/**
 * Deals with a message that answers nothing. First the choices are named, then a way round the question is offered, then a
 * person; after that the flow is put aside, so that nobody is asked the same a fourth time.
 * @param problem what is wrong with the answer, where that is known.
 */
export function askOnceMore(here: Here, problem?: string): Outcome {
  const tries = here.state.tries + 1;
  const again: Here = { ...here, state: { ...here.state, tries } };
  const title = { title: here.flow.title[here.turn.language] };
  if (tries === 1) return stay(again, [firstTime(again, problem)]);
  if (tries === 2) return stay(again, [secondTime(again, problem)]);
  if (tries === 3) {
    const text = voiced(here.turn, "flow-stuck", title);
    const question = questionOf(here);
    const suggestions = [
      ...(question?.kind === "ask" && question.skip ? [requestButton(again, "skip", "label-skip")] : []),
      requestButton(again, "person", "label-person"),
      requestButton(again, "cancel", "label-cancel"),
      requestButton(again, "resume", "label-repeat"),
    ];
    return stay(again, [toReply(here.turn.language, text, suggestions)]);
  }
  return setAside(here, voiced(here.turn, "flow-set-aside", title));
}

function firstTime(here: Here, problem: string | undefined): Reply {
  const question = questionOf(here);
  const slot = slotOf(here, question);
  const { turn } = here;
  const own = question?.kind === "ask" ? question.retry : undefined;
  // What is wrong with a place or an hour says how to answer as well.
  const isTold = problem !== undefined && (slot?.type === "place" || slot?.type === "hour");
  const hint = question?.kind === "ask" && question.hint && !isTold ? [filled(here, question.hint)] : [];
  const titles =
    slot?.type === "choice"
      ? slot.options.map(({ title }) => title[turn.language])
      : slot?.type === "language"
        ? LANGUAGES.map((language) => nameLanguage(turn, language))
        : slot?.type === "number" || slot?.type === "email" || slot?.type === "place"
          ? []
          : [voiced(turn, "label-yes"), voiced(turn, "label-no")];
  const choices =
    slot?.type === "number"
      ? voiced(turn, "flow-number", { min: `${slot.min}`, max: `${slot.max}` })
      : slot?.type === "email"
        ? voiced(turn, "flow-email")
        : slot?.type === "text" || slot?.type === "wishes"
          ? voiced(turn, "empty")
          : voiced(turn, "flow-unclear", { options: orList(titles, turn.language) });
  return prompt(here, [problem ?? (own ? filled(here, own) : choices), ...hint]);
}

function secondTime(here: Here, problem: string | undefined): Reply {
  const question = questionOf(here);
  const mayskip = question?.kind === "ask" && question.skip;
  const way = voiced(here.turn, mayskip ? "flow-choose-or-skip" : "flow-choose-or-leave");
  const reply = prompt(here, [...(problem === undefined ? [] : [problem]), way]);
  return mayskip
    ? reply
    : { ...reply, suggestions: [...reply.suggestions, requestButton(here, "cancel", "label-cancel")] };
}

function setAside({ turn, state }: Here, text: string): Outcome {
  const session = putAside(turn.session, MAX_FLOWS_ASIDE);
  const starters = topicButtons(turn.content, turn.content.starters.slice(0, 3), turn.language);
  return {
    session: { ...session, language: turn.language, said: { kind: "other" } },
    replies: [toReply(turn.language, text, [...continueButton(turn, state), ...starters])],
    decision: { kind: "fallback", options: turn.content.starters.slice(0, 3), confidence: 0 },
  };
}
