import { editDistance } from "../../text/edit-distance.ts";
import type { Place } from "../../content/model/jobs.ts";
import { hasFittingAccents, toLetters, toPlain, type PlaceName, type PlaceNames } from "./place-names.ts";
import { listForeignPlaces } from "./foreign-places.ts";
import { FILLING, LEADING, MAX_PLACE_WORDS } from "./place-words.ts";

/** Shortest word for a guess in passing: a slip in a word of this length rarely gives another word. */
const DISTINCTIVE_LETTERS = 8;

/** Names abroad, which are no slips of a Swedish one: Holland is not Halland. */
const foreign: ReadonlySet<string> = new Set(listForeignPlaces().map(({ name }) => name));

/**
 * Finds the places whose names are the fewest slips from the words; in a longer message only words after a leading word count.
 * @param isAsked whether the words answer a question for a place; otherwise a word counts only after a leading word or when it is
 * long: `skapa` is not Skara.
 */
export function guessPlaces(words: readonly string[], names: PlaceNames, isAsked: boolean): Place[] {
  const contentWords = words.filter((word) => !FILLING.has(word) && !LEADING.has(word));
  const isShort = contentWords.length <= MAX_PLACE_WORDS;
  const guesses: { readonly place: Place; readonly slips: number; readonly letters: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    const isLed = LEADING.has(words[from - 1] ?? "");
    if (!isLed && !isShort) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_PLACE_WORDS); to++) {
      const typed = words.slice(from, to).join(" ");
      const isInPassing = !isLed && !isAsked;
      if (foreign.has(typed)) continue;
      if (isInPassing && (to > from + 1 || typed.length < DISTINCTIVE_LETTERS)) continue;
      const plain = toPlain(typed);
      const letters = toLetters(plain);
      for (const name of namesNear(plain, names)) {
        const slips = countSlipsTo(name, typed, plain, letters);
        if (slips !== undefined && !(isInPassing && slips > 1))
          guesses.push({ place: name.place, slips, letters: typed.length });
      }
    }
  }
  // Of equally near guesses, the one that covers more letters wins: "västra götland" is not Gotland.
  const [best] = guesses.sort((a, b) => a.slips - b.slips || b.letters - a.letters);
  const nearest = guesses.filter(({ slips, letters }) => slips === best?.slips && letters === best.letters);
  return [...new Set(nearest.map(({ place }) => place))];
}

/** Counts the slips between typed text and a name; `undefined` when there are too many. */
function countSlipsTo(name: PlaceName, typed: string, plain: string, letters: number): number | undefined {
  const allowed = slipsAllowed(plain, name.plain);
  // A slip adds or removes one letter at most.
  if (countBits(letters & ~name.letters) > allowed || countBits(name.letters & ~letters) > allowed) return undefined;
  const slips = editDistance(plain, name.plain, allowed);
  if (slips === 0) return hasFittingAccents(typed, name) ? 0 : 1;
  return slips <= allowed ? slips : undefined;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Returns the names that may be within the allowed slips of typed text. Length and first letter decide how many slips are allowed,
 * so they exclude most names without a comparison.
 */
function namesNear(plain: string, { all, byPlain, near }: PlaceNames): readonly PlaceName[] {
  const key = `${plain.length} ${plain[0]}`;
  const known =
    near.get(key) ??
    all.filter((name) => {
      const allowed = slipsAllowed(plain, name.plain);
      return allowed > 0 && Math.abs(plain.length - name.plain.length) <= allowed;
    });
  near.set(key, known);
  // The same letters with other accents count as one slip even in the shortest name.
  return known.length > 0 ? known : (byPlain.get(plain) ?? []);
}

/** Returns the allowed slips: one from five letters on, two from eight; the first letter of a short word must be right. */
function slipsAllowed(typed: string, name: string): number {
  const letters = Math.min(typed.length, name.length);
  if (letters >= 8) return 2;
  return letters >= 5 && typed[0] === name[0] ? 1 : 0;
}
