import type { Explanation } from "../understanding/classifier/classifier.ts";

/** Formats the explanation of a ranking for a terminal. */
export function formatExplanation({ language, corrections, topics }: Explanation): string {
  const read = corrections.map(({ from, to }) => `${from} → ${to}`).join(", ");
  return [
    `  language    ${language ?? "unknown"}`,
    `  corrections ${read || "none"}`,
    ...topics.flatMap(({ topic, confidence, words, meaningAdds, evidence, nearest }) => [
      `  ${topic}, confidence ${round(confidence)}`,
      `    words      ${words.map(({ word, adds }) => `${word} ${signed(adds)}`).join(", ") || "none"}`,
      `    meaning    ${signed(meaningAdds)}`,
      `    evidence   ${list(evidence)}`,
      ...nearest.map(({ text, cosine }) => `    near       ${round(cosine)} “${text}”`),
    ]),
  ].join("\n");
}

function list(terms: Readonly<Record<string, number>>): string {
  return Object.entries(terms)
    .map(([name, adds]) => `${name} ${signed(adds)}`)
    .join(", ");
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${round(Math.abs(value))}`;
}

function round(value: number): string {
  return value.toFixed(2);
}
