import { JOB_SUBJECTS } from "../../languages/model/reading.ts";
import { READING } from "../tuning.ts";
import { toEntity, type FoundEntity } from "./entities.ts";
import type { Match } from "./phrase-matcher.ts";
import type { PlacedQualifier } from "./qualifiers/qualifiers.ts";
import type { Telling } from "./reading.ts";
import type { Tokens } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Finds what a writer tells about themselves. */
export type FindTelling = (
  written: Tokens,
  qualifiers: readonly PlacedQualifier[],
  entities: readonly FoundEntity[],
) => Telling;

/** Words after "I work as" within which the role is named. */
const ROLE_REACH = 4;

/**
 * Creates the search for what a writer tells about themselves: from "I am" or "I have" on, to where a question opens or
 * somebody else is told about. A long text without such words, a pasted CV, tells about its writer throughout.
 */
export function createTellingSearch(book: WordBook): FindTelling {
  const words = book.matcher<"self" | "other" | "notSelf">(({ telling: { self, other, notSelf } }) => ({
    self,
    other,
    notSelf,
  }));
  // "I am a" begins a role and tells, so the longer phrase must not hide the shorter.
  const roles = book.matcher<"role">(({ telling: { role } }) => ({ role }));
  const pronouns = book.matcher<"first" | "judging">(({ telling: { first, judging } }) => ({ first, judging }));
  const questions = book.matcher<"question">(({ acts: { question } }) => ({ question }));

  const verbs = book.matcher<"yes-no">(({ shapes }) => ({ "yes-no": shapes["yes-no"] }));

  return ({ tokens, asked }, qualifiers, entities) => {
    const found = words.find(tokens);
    const positionsOf = (value: Match<unknown>["value"]) =>
      new Set(found.filter((each) => each.value === value).flatMap(({ positions }) => positions));
    const marks = pronouns.find(tokens);
    const excused = positionsOf("notSelf");
    const others = positionsOf("other");
    const starts = new Set(
      found
        .filter(({ value, positions }) => value === "self" && !positions.some((each) => excused.has(each)))
        .map(({ positions }) => positions[0]!),
    );
    // "I am 29, have a degree and live in Lund" goes on telling; a verb opens a question where the sentence is one.
    const goesOn = new Set(verbs.find(tokens).flatMap(({ positions }) => positions[0]!));
    const asks = new Set(
      questions
        .find(tokens)
        .map(({ positions }) => positions[0]!)
        .filter((position) => !goesOn.has(position) || position === 0 || asked.has(tokens[position]!.sentence)),
    );
    const isWholeText = starts.size === 0 && tokens.length > READING.shortWords;
    const told = new Set<number>();
    let isTelling = isWholeText;
    for (const [position, { sentence }] of tokens.entries()) {
      if (sentence !== tokens[position - 1]?.sentence) isTelling = isWholeText;
      if (asks.has(position) || others.has(position) || excused.has(position)) isTelling = false;
      if (starts.has(position)) isTelling = true;
      if (isTelling) told.add(position);
    }
    const isTold = ({ positions }: { readonly positions: readonly number[] }) => told.has(positions[0] ?? -1);
    const named = entities.filter((entity) => !entity.isHint && isTold(entity));
    const role = findRole(roles.find(tokens).filter(({ positions }) => told.has(positions[0]!)));
    return {
      qualifiers: qualifiers.filter(isTold).map(({ qualifier }) => qualifier),
      entities: named.map(toEntity),
      ...(role && { role }),
      isFirst: told.has(0),
      isFirstPerson: marks.some(({ value }) => value === "first"),
      isJudging: marks.some(({ value }) => value === "judging"),
    };

    function findRole(openings: readonly Match<unknown>[]) {
      return named.find(
        ({ subject, positions }) =>
          JOBS.has(subject) &&
          openings.some((opening) => {
            const distance = positions[0]! - opening.positions.at(-1)!;
            return distance > 0 && distance <= ROLE_REACH;
          }),
      )?.subject;
    }
  };
}

const JOBS: ReadonlySet<string> = new Set(JOB_SUBJECTS);
