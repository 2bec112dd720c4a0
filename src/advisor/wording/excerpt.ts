/** A beginning ends with the first sentence that brings it to this many words. */
const EXCERPT_WORDS = 20;

/** The first sentences of an answer, which by the house's rule hold the figure or the yes or no. */
export function toExcerpt(text: string): string {
  const [paragraph = ""] = text.split("\n\n");
  let beginning = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraph)) {
    beginning += segment;
    if (beginning.split(/\s+/).length > EXCERPT_WORDS) break;
  }
  return beginning.trim().replace(/:$/, ".");
}
