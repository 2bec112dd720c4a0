import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** Number of characters read before and after a word. */
const NEIGHBOURHOOD = 24;

const JOINING = anyOf(inAllLanguages(({ skills }) => skills.joining));

/** Words after which a skill is named, whatever follows. */
const LEADING = anyOf(inAllLanguages(({ skills }) => skills.leading));

/** Matches the text before an item of a list: a line start, a comma, slash, bracket or bullet, or a joining word. */
const ITEM_BEGINS = new RegExp(
  String.raw`(?:^|[\n,;:/(•·–|*]|\s[+&-]\s|(?:^|[^\p{L}])(?:${JOINING}|${LEADING})\s)\s*$`,
  "iu",
);

const LED = new RegExp(String.raw`(?:^|[^\p{L}])${LEADING}\s+$`, "iu");

const FOLLOWING = anyOf(inAllLanguages(({ skills }) => skills.following));

/** Matches the text after an item of a list. `R&D` and `C-körkort` contain no items. */
const ITEM_ENDS = new RegExp(
  String.raw`^(?:\s*(?:$|[\n,;/)•·–|.!?])|\s[+&]\s|\s${JOINING}(?!\p{L})|[\s-]${FOLLOWING})`,
  "iu",
);

/** Matches text that makes the word before it an ordinary one. */
const ORDINARY = new RegExp(
  String.raw`^(?:-|\s${anyOf(inAllLanguages(({ skills }) => skills.ordinaryBefore))}(?!\p{L}))`,
  "iu",
);

/**
 * Tells whether the word from `start` to `end` stands where a skill is named: as an item of a list, after "in" or "med", or
 * before "developer". This distinguishes the language Go from the verb, and C from a driving licence.
 */
export function standsAmongSkills(text: string, start: number, end: number): boolean {
  // The start and end of the text delimit an item; a cut in the middle of the text does not.
  const before = `${start > NEIGHBOURHOOD ? "x" : ""}${text.slice(Math.max(0, start - NEIGHBOURHOOD), start)}`;
  const after = `${text.slice(end, end + NEIGHBOURHOOD)}${end + NEIGHBOURHOOD < text.length ? "x" : ""}`;
  if (ITEM_ENDS.test(after)) return ITEM_BEGINS.test(before) || /^[\s-]\p{L}/u.test(after);
  return LED.test(before) && !ORDINARY.test(after) && /^\s/u.test(after);
}
