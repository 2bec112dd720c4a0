const SEGMENTS = new Intl.Segmenter("en", { granularity: "sentence" });

/** The point of `.NET` ends no sentence. */
const OPEN_END = /(?:^|[\s(])\.\s*$/u;

/** Splits an answer into its sentences and the items of its lists, without the marks of the lists. */
export function splitSentences(answer: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of SEGMENTS.segment(answer)) {
    open += segment;
    if (OPEN_END.test(open)) continue;
    sentences.push(open.replace(/^[\s-]+/u, "").trim());
    open = "";
  }
  return [...sentences, open.trim()].filter((sentence) => sentence !== "");
}
