/** Returns the first sentence of a text. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text.trim());
  return (first?.segment ?? "").trim().replace(/:$/, ".");
}
