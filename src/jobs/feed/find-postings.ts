import { readLinkedData } from "./html-text.ts";

/** Greatest depth at which postings are searched; published ones lie in a graph, a list, an item. */
const MAX_DEPTH = 6;

/** Most postings read; a single employer has fewer. */
const MAX_POSTINGS = 1000;

/**
 * Finds the schema.org job postings in the JSON-LD of a page or in a JSON file: alone, in a list, in an `@graph`, or as items of
 * an `ItemList`.
 * @returns `undefined` when the body is neither HTML nor JSON, or none of its JSON can be parsed.
 */
export function findPostings(body: string): object[] | undefined {
  const text = body.trim();
  const texts = /^[[{]/u.test(text) ? [text] : text.startsWith("<") ? readLinkedData(text) : undefined;
  if (!texts) return undefined;
  const values = texts.flatMap((each) => parse(each) ?? []);
  if (values.length === 0 && texts.length > 0) return undefined;
  const postings: object[] = [];
  for (const value of values) collect(value, postings, 0);
  return postings;
}

function parse(text: string): [unknown] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    return undefined;
  }
}

function collect(value: unknown, postings: object[], depth: number): void {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH || postings.length >= MAX_POSTINGS) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, postings, depth + 1);
    return;
  }
  if (isPosting(value)) {
    postings.push(value);
    return;
  }
  for (const key of ["@graph", "itemListElement", "item", "mainEntity"]) {
    collect(Reflect.get(value, key), postings, depth + 1);
  }
}

function isPosting(value: object): boolean {
  const type: unknown = Reflect.get(value, "@type");
  return [type]
    .flat()
    .some((each) => typeof each === "string" && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/u.test(each));
}
