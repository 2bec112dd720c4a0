import { editDistance } from "../../text/edit-distance.ts";
import type { Place } from "../../content/model/jobs.ts";
import { hasFittingAccents, toLetters, toPlain, type PlaceName, type PlaceNames } from "./place-names.ts";
import { FILLING, LEADING, MAX_PLACE_WORDS } from "./place-words.ts";

/** A single slip from a word as long as this rarely makes another of it. */
const TELLING_LETTERS = 8;

/**
 * Finds the places whose names are fewest slips away; in a longer message only what stands where a place would.
 * @param isAsked whether the words answer where; else a word counts only where a place would stand, or when it is long: `skapa` is not Skara.
 */
export function guessPlaces(words: readonly string[], names: PlaceNames, isAsked: boolean): Place[] {
  const telling = words.filter((word) => !FILLING.has(word) && !LEADING.has(word));
  const isShort = telling.length <= MAX_PLACE_WORDS;
  const guesses: { readonly place: Place; readonly slips: number; readonly letters: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    const isLed = LEADING.has(words[from - 1] ?? "");
    if (!isLed && !isShort) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_PLACE_WORDS); to++) {
      const typed = words.slice(from, to).join(" ");
      const isDoubtful = !isLed && !isAsked;
      if (isDoubtful && (to > from + 1 || typed.length < TELLING_LETTERS)) continue;
      const plain = toPlain(typed);
      const letters = toLetters(plain);
      for (const name of namesNear(plain, names)) {
        const slips = countSlipsTo(name, typed, plain, letters);
        if (slips !== undefined && !(isDoubtful && slips > 1))
          guesses.push({ place: name.place, slips, letters: typed.length });
      }
    }
  }
  // Of guesses equally near, the one that explains more of the words: "västra götland" is not Gotland.
  const [best] = guesses.sort((a, b) => a.slips - b.slips || b.letters - a.letters);
  const nearest = guesses.filter(({ slips, letters }) => slips === best?.slips && letters === best.letters);
  return [...new Set(nearest.map(({ place }) => place))];
}

/** How many slips what was typed is from a name; `undefined` when too many. */
function countSlipsTo(name: PlaceName, typed: string, plain: string, letters: number): number | undefined {
  const allowed = slipsAllowed(plain, name.plain);
  // A slip brings in one letter at most, or takes one away.
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
 * The names that may be some slips away from what was typed. How many are allowed depends on lengths and first letters, so
 * these tell most names apart without comparing them.
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
  // The same letters with other accents are a slip in the shortest name.
  return known.length > 0 ? known : (byPlain.get(plain) ?? []);
}

/** One slip in a word of five letters, two in one of eight; a first letter is rarely wrong in a short word. */
function slipsAllowed(typed: string, name: string): number {
  const letters = Math.min(typed.length, name.length);
  if (letters >= 8) return 2;
  return letters >= 5 && typed[0] === name[0] ? 1 : 0;
}
