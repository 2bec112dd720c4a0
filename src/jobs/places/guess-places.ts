import { countSlips } from "../../content/did-you-mean.ts";
import type { Place } from "../../content/jobs-model.ts";
import { hasFittingAccents, toPlain, type PlaceName, type PlaceNames } from "./place-names.ts";
import { FILLING, LEADING, MAX_WORDS } from "./place-words.ts";

/** A single slip from a word as long as this rarely makes another of it. */
const TELLING_LETTERS = 8;

/**
 * Finds the places whose names are fewest slips away; in a longer message only what stands where a place would.
 * @param isAsked whether the words answer where; else a word counts only where a place would stand, or when it is long: `skapa` is not Skara.
 */
export function guessPlaces(words: readonly string[], names: PlaceNames, isAsked: boolean): Place[] {
  const telling = words.filter((word) => !FILLING.has(word) && !LEADING.has(word));
  const isShort = telling.length <= MAX_WORDS;
  const guesses: { readonly place: Place; readonly slips: number; readonly letters: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    const isLed = LEADING.has(words[from - 1] ?? "");
    if (!isLed && !isShort) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to++) {
      const typed = words.slice(from, to).join(" ");
      const isDoubtful = !isLed && !isAsked;
      if (isDoubtful && (to > from + 1 || typed.length < TELLING_LETTERS)) continue;
      const plain = toPlain(typed);
      for (const name of names.all) {
        const slips = countSlipsTo(name, typed, plain);
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
function countSlipsTo(name: PlaceName, typed: string, plain: string): number | undefined {
  const allowed = slipsAllowed(plain, name.plain);
  if (Math.abs(plain.length - name.plain.length) > allowed) return undefined;
  const slips = countSlips(plain, name.plain);
  if (slips === 0) return hasFittingAccents(typed, name) ? 0 : 1;
  return slips <= allowed ? slips : undefined;
}

/** One slip in a word of five letters, two in one of eight; a first letter is rarely wrong in a short word. */
function slipsAllowed(typed: string, name: string): number {
  const letters = Math.min(typed.length, name.length);
  if (letters >= 8) return 2;
  return letters >= 5 && typed[0] === name[0] ? 1 : 0;
}
