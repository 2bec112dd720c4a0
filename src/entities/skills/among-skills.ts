import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** How many letters before and after are looked at. */
const NEIGHBOURHOOD = 24;

const JOINING = anyOf(inAllLanguages(({ skills }) => skills.joining));

/** After these a name is meant, whatever follows. */
const LEADING = anyOf(inAllLanguages(({ skills }) => skills.leading));

/** An item of a list begins here: at a line's start, after a comma, a slash, a bracket, a bullet, a joining word. */
const ITEM_BEGINS = new RegExp(
  String.raw`(?:^|[\n,;:/(•·–|*]|\s[+&-]\s|(?:^|[^\p{L}])(?:${JOINING}|${LEADING})\s)\s*$`,
  "iu",
);

const LED = new RegExp(String.raw`(?:^|[^\p{L}])${LEADING}\s+$`, "iu");

const FOLLOWING = anyOf(inAllLanguages(({ skills }) => skills.following));

/** An item of a list ends here. `R&D` and `C-körkort` are no items. */
const ITEM_ENDS = new RegExp(
  String.raw`^(?:\s*(?:$|[\n,;/)•·–|.!?])|\s[+&]\s|\s${JOINING}(?!\p{L})|[\s-]${FOLLOWING})`,
  "iu",
);

/** What makes an ordinary word of it after all. */
const ORDINARY = new RegExp(
  String.raw`^(?:-|\s${anyOf(inAllLanguages(({ skills }) => skills.ordinaryBefore))}(?!\p{L}))`,
  "iu",
);

/**
 * Tells whether the word from `start` to `end` stands where a skill is named: as an item of a list, after "in" or
 * "med", before "developer". So the language Go is told from the verb, and C from a driving licence.
 */
export function standsAmongSkills(text: string, start: number, end: number): boolean {
  // The text's own start and end begin and end an item; a cut in the middle does not.
  const before = `${start > NEIGHBOURHOOD ? "x" : ""}${text.slice(Math.max(0, start - NEIGHBOURHOOD), start)}`;
  const after = `${text.slice(end, end + NEIGHBOURHOOD)}${end + NEIGHBOURHOOD < text.length ? "x" : ""}`;
  if (ITEM_ENDS.test(after)) return ITEM_BEGINS.test(before) || /^[\s-]\p{L}/u.test(after);
  return LED.test(before) && !ORDINARY.test(after) && /^\s/u.test(after);
}
