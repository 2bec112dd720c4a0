import type { Content } from "../../content/model/content.ts";
import { readWishes, withoutWishes } from "../../jobs/search/read-wishes.ts";
import { narrows } from "./job-criteria.ts";

/** Longer messages are searches and questions of their own. */
const MAX_REFINING_WORDS = 5;

/** Words around a wish that say nothing of their own. */
const AROUND = new Set(
  (
    "only just also add instead then please rather with and in the some ones those jobs ads them " +
    "bara också även lägg till i istället stället då tack hellre helst med och på de som jobb annonser dem"
  ).split(" "),
);

/** Whether a few words name what matters about a job, and nothing else. */
export function isNothingButWish({ skills }: Content, text: string): boolean {
  if (text.split(/\s+/u).length > MAX_REFINING_WORDS || !narrows(readWishes(text, skills))) return false;
  const left = withoutWishes(text).split(/[\s,.!?]+/u);
  return left.every((word) => word === "" || AROUND.has(word.toLowerCase()) || narrows(readWishes(word, skills)));
}
