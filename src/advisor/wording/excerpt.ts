/** Words of an excerpt; it ends with the sentence that reaches them. */
const EXCERPT_WORDS = 20;

/** Returns the first sentences of an answer, which hold its figure or its yes or no. */
export function toExcerpt(text: string): string {
  const [paragraph = ""] = text.split("\n\n");
  let beginning = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraph)) {
    beginning += segment;
    if (beginning.split(/\s+/).length > EXCERPT_WORDS) break;
  }
  return beginning.trim().replace(/:$/, ".");
}
