import { LANGUAGES, type Language } from "../../../languages/language.ts";
import type { TalkRequest } from "../../../languages/model/reading.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import type { LastReply } from "./last-reply.ts";
import { switchLanguage } from "./rephrase.ts";

/** Finds the language that is asked for. @param spoken the language of the conversation. */
export function findLanguageWanted(talk: readonly TalkRequest[], spoken: Language): Language | undefined {
  return talk.flatMap((request) => toLanguage(request, spoken) ?? [])[0];
}

/** Says the last reply again in the language that is asked for, if one is. */
export function replyInLanguage(
  turn: Turn,
  talk: readonly TalkRequest[],
  last: LastReply | undefined,
): Outcome | undefined {
  const language = findLanguageWanted(talk, turn.language);
  return language && switchLanguage({ ...turn, language }, last);
}

/** Returns the language that one request asks for. @param spoken the language of the conversation. */
export function toLanguage(request: TalkRequest, spoken: Language): Language | undefined {
  if (request === "swap-language") return LANGUAGES.find((language) => language !== spoken);
  return LANGUAGES.find((language) => request === `speak-${language}`);
}
