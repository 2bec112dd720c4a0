import { CONTROL_REQUESTS, type ControlRequest } from "../../languages/model/reading.ts";
import type { Match } from "./phrase-matcher.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Finds the requests that steer a guide, the most pressing first, and those that stand beside something else. */
export type FindControls = (tokens: readonly Token[]) => Pick<Reading, "controls" | "besides">;

const NONE: Pick<Reading, "controls" | "besides"> = { controls: [], besides: [] };

/** Longer messages tell or ask something: "stop" of a life story. */
const MAX_CONTROL_WORDS = 14;

/** Requests that may say more than the words for them: "why do you need my number", "this form is annoying". */
const OPEN_REQUESTS: ReadonlySet<ControlRequest> = new Set(["complaint", "why"]);

/** Requests that stand for the message even beside another clause: "I'm bored, stop". */
const CLAUSE_REQUESTS: ReadonlySet<ControlRequest> = new Set(["person", "stop-all", "goodbye", "stop"]);

/** Creates the search for requests that steer a guide. */
export function createControlSearch(book: WordBook): FindControls {
  const requests = book.matcher<ControlRequest>(({ controls }) => controls);
  const fillers = book.matcher<"filler">(({ controlFillers }) => ({ filler: controlFillers }));

  return (tokens) => {
    if (tokens.length > MAX_CONTROL_WORDS) return NONE;
    const found = requests.find(tokens);
    if (found.length === 0) return NONE;
    const covered = new Set([...found, ...fillers.find(tokens)].flatMap(({ positions }) => positions));
    const open = new Set(tokens.flatMap(({ clause }, position) => (covered.has(position) ? [] : [clause])));
    const heard = new Set(found.filter((each) => isHeard(each)).map(({ value }) => value));
    const said = new Set(found.map(({ value }) => value));
    return {
      controls: CONTROL_REQUESTS.filter((each) => heard.has(each)),
      besides: CONTROL_REQUESTS.filter((each) => said.has(each) && !heard.has(each)),
    };

    function isHeard({ value, positions }: Match<ControlRequest>): boolean {
      if (OPEN_REQUESTS.has(value) || open.size === 0) return true;
      return CLAUSE_REQUESTS.has(value) && !open.has(tokens[positions[0]!]!.clause);
    }
  };
}
