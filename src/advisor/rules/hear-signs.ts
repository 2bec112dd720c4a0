import { EMOJI, type EmojiMeaning } from "../../languages/model/signs.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { shortenDrawnOut } from "../../understanding/words/drawn-out.ts";
import type { Message } from "../model/turn.ts";
import { hasSpoken, type Session } from "../model/session.ts";

const HAS_WORD = /[\p{L}\p{N}]/u;

/** An emoji without its colour, its variant and what is joined to it. */
const PICTURE = /\p{Extended_Pictographic}/gu;

const QUESTION_MARKS = /^[\s?]*\?[\s?]*$/u;

const WAVE = "👋";

const MEANINGS = new Map<string, EmojiMeaning>(
  Object.entries(EMOJI).flatMap(([meaning, all]) => all.map((each) => [each, meaning as EmojiMeaning] as const)),
);

/** Hears drawn-out words as they are spelt; what is typed stays in `written`. */
export function hearDrawnOut(message: Message): Message {
  return hear(message, shortenDrawnOut(message.text));
}

/** Hears a message of signs alone as the words that they stand for, in the language of the conversation. Beside words, signs say nothing. */
export function hearSigns(message: Message, session: Session): Message {
  if (message.value !== undefined || HAS_WORD.test(message.text)) return message;
  const { emoji, wave, puzzled } = LANGUAGE_DATA[session.language].signs;
  if (session.said !== undefined && QUESTION_MARKS.test(message.text)) return hear(message, puzzled);
  const toWords = (picture: string) => {
    if (picture === WAVE) return hasSpoken(session) ? wave.later : wave.first;
    const meaning = MEANINGS.get(picture);
    return meaning === undefined ? [] : emoji[meaning];
  };
  const [meant] = (message.text.match(PICTURE) ?? []).flatMap(toWords);
  return meant === undefined ? message : hear(message, meant);
}

function hear(message: Message, text: string): Message {
  return text === message.text ? message : { ...message, text, written: message.written ?? message.text };
}
