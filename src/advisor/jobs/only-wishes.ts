import type { Content } from "../../content/model/content.ts";
import { readWishes, withoutWishes } from "../../jobs/search/read-wishes.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { isNarrowing } from "./criteria.ts";

/** Words around a wish that add no meaning. */
const AROUND: ReadonlySet<string> = new Set(inAllLanguages(({ wishes }) => wishes.around));

/** Whether a short text names wishes about a job and nothing else. */
export function isNothingButWish({ skills }: Content, text: string): boolean {
  if (text.split(/\s+/u).length > MESSAGE_WORDS.maxRefining || !isWish(text, skills)) return false;
  const left = withoutWishes(text).split(/[\s,.!?]+/u);
  return left.every((word) => word === "" || AROUND.has(word.toLowerCase()) || isNarrowing(readWishes(word, skills)));
}

/** Whether a text narrows a search or says in which order its ads come. */
function isWish(text: string, skills: Content["skills"]): boolean {
  const wishes = readWishes(text, skills);
  return isNarrowing(wishes) || wishes.order !== undefined;
}
