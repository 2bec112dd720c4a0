import {
  CHAT_KINDS,
  DATA_REQUESTS,
  type DataRequestKind,
  type ChatKind,
  type ReadingWords,
  SPOKEN_ACTS,
  TALK_REQUESTS,
  type TalkRequest,
} from "../../languages/model/reading.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { TALK } from "../tuning.ts";
import type { PhraseMatcher } from "./phrase-matcher.ts";
import type { Act, Reading } from "./reading.ts";
import type { Tokens } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Speech acts of a message and its requests about the talk. */
export type Spoken = Pick<Reading, "acts" | "talk" | "chat" | "data" | "remainder">;

/** Finds speech acts, the most pressing first; `opensQuestion` tells where a question opens. */
export type ActSearch = {
  /** @param before acts found elsewhere. */
  find(tokens: Tokens, before: readonly Act[]): Spoken;
  readonly questions: PhraseMatcher<"question">;
};

/** Longer messages that say anything else ask about the world, not about the talk: "which year" of a life story. */
const MAX_TALK_WORDS = 14;

/** Acts whose phrases have words of content: in "my son is 17" the son. */
const TELLING: ReadonlySet<string> = new Set(["asks", "tells"]);

/** Creates the search for speech acts. */
export function createActSearch(book: WordBook): ActSearch {
  const acts = book.matcher<keyof ReadingWords["acts"]>(({ acts: words }) => words);
  const requests = book.matcher<TalkRequest>(({ talk }) => talk);
  const chat = book.matcher<ChatKind>(({ chat: words }) => words);
  const data = book.matcher<DataRequestKind>(({ data: words }) => words);
  const fillers = book.matcher<"fillers">(({ fillers: words }) => ({ fillers: words }));
  const questions = book.matcher<"question">(({ acts: { question } }) => ({ question }));

  return {
    questions,
    find({ tokens, asked }, before) {
      const found = acts.find(tokens);
      const said = new Set<Act>([...before, ...found.map(({ value }) => value)]);
      if (asked.size > 0) said.add("question");
      const requested = requests.find(tokens);
      const chatted = chat.find(tokens);
      const performed = found.filter(({ value }) => !TELLING.has(value));
      const stored = data.find(tokens);
      const empty = [...requested, ...performed, ...chatted, ...stored, ...fillers.find(tokens)];
      const accounted = new Set(empty.flatMap(({ positions }) => positions));
      const remainder = tokens.flatMap(({ word }, position) => (accounted.has(position) ? [] : [word]));
      const isRead = tokens.length <= MAX_TALK_WORDS || remainder.length === 0;
      const heard = new Set(isRead ? requested.map(({ value }) => value) : []);
      const talk = ALL_REQUESTS.filter((each) => heard.has(each));
      if (talk.length > 0 && remainder.length <= TALK.maxRemainder) said.add("talk");
      if (chatted.length > 0 && remainder.length === 0) said.add("chats");
      const kinds = new Set(chatted.map(({ value }) => value));
      const kind = isRead ? CHAT_KINDS.find((each) => kinds.has(each)) : undefined;
      const told = new Set(stored.map(({ value }) => value));
      const dataKind = isRead ? DATA_REQUESTS.find((each) => told.has(each)) : undefined;
      const order: readonly Act[] = [...SPOKEN_ACTS.slice(0, AFTER_ASKS), "question", ...SPOKEN_ACTS.slice(AFTER_ASKS)];
      const inOrder = order.filter((each) => said.has(each));
      return {
        acts: inOrder.length > 0 ? inOrder : ["none"],
        talk,
        ...(kind !== undefined && { chat: kind }),
        ...(dataKind !== undefined && { data: dataKind }),
        remainder,
      };
    },
  };
}

const ALL_REQUESTS: readonly TalkRequest[] = [...TALK_REQUESTS, ...LANGUAGES.map((code) => `speak-${code}` as const)];

const AFTER_ASKS = SPOKEN_ACTS.indexOf("asks") + 1;
