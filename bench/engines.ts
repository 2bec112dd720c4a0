import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { fromKeys } from "../src/records/from-keys.ts";
import { LANGUAGES } from "../src/languages/language.ts";
import { createClassifier } from "../src/understanding/classifier/create-classifier.ts";
import { trainModel } from "../src/understanding/classifier/train.ts";
import type { LabelledText } from "../src/tools/evaluate/dataset.ts";

/** An engine's label for a text, with a score on a scale of its own; higher is surer. */
export type Guess = { readonly label: string; readonly score: number };

/** A classifier that learns labels from examples. */
export type Engine = {
  readonly name: string;
  learn(examples: readonly LabelledText[]): Promise<(text: string) => Promise<Guess | undefined> | Guess | undefined>;
};

type Row = { readonly id: number; readonly text: string; readonly label: string };

const ours: Engine = {
  name: "this engine",
  async learn(examples) {
    const known = toRows(examples).map(({ text, label }) => ({ text, topic: label, language: "en" as const }));
    const classifier = createClassifier(
      trainModel(
        known,
        fromKeys(LANGUAGES, () => new Map<string, never>()),
      ),
    );
    return (text) => {
      const [best] = classifier.rank(text).matches;
      return best && { label: best.topic, score: best.confidence };
    };
  },
};

const fuse: Engine = {
  name: "Fuse",
  async learn(examples) {
    const index = new Fuse(toRows(examples), { keys: ["text"], includeScore: true });
    return (text) => {
      const [best] = index.search(text, { limit: 1 });
      return best && { label: best.item.label, score: 1 - (best.score ?? 1) };
    };
  },
};

const miniSearch: Engine = {
  name: "MiniSearch",
  async learn(examples) {
    const index = new MiniSearch<Row>({ fields: ["text"], storeFields: ["label"] });
    index.addAll(toRows(examples));
    return (text) => {
      const [best] = index.search(text);
      return best && { label: String(best["label"]), score: best.score };
    };
  },
};

/** Lists the engines to compare; NLP.js only if `@nlpjs/basic` is installed. */
export async function listEngines(): Promise<Engine[]> {
  const nlp = await findNlp();
  if (nlp === undefined) console.log("NLP.js is left out: `@nlpjs/basic` is not installed.\n");
  return [ours, fuse, miniSearch, ...(nlp === undefined ? [] : [nlp])];
}

/** Type of the used part of NLP.js, which has no types. */
type NlpPackage = {
  containerBootstrap(): Promise<{ use(plugin: unknown): void; get(part: "nlp"): Nlp }>;
  readonly Nlp: unknown;
  readonly LangEn: unknown;
};

type Nlp = {
  readonly settings: Record<string, unknown>;
  addLanguage(language: string): void;
  addDocument(language: string, text: string, label: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ readonly intent: string; readonly score: number }>;
};

async function findNlp(): Promise<Engine | undefined> {
  const name = "@nlpjs/basic";
  try {
    const nlp = (await import(name)) as NlpPackage;
    return { name: "NLP.js", learn: (examples) => learnNlp(nlp, examples) };
  } catch {
    return undefined;
  }
}

async function learnNlp(nlpPackage: NlpPackage, examples: readonly LabelledText[]) {
  // Each training needs a new container: the default one would keep the examples of the previous set.
  const container = await nlpPackage.containerBootstrap();
  container.use(nlpPackage.Nlp);
  container.use(nlpPackage.LangEn);
  const nlp = container.get("nlp");
  Object.assign(nlp.settings, { autoSave: false, log: false, forceNER: false, nlu: { log: false } });
  nlp.addLanguage("en");
  for (const { text, label } of toRows(examples)) nlp.addDocument("en", text, label);
  await nlp.train();
  return async (text: string) => {
    const { intent, score } = await nlp.process("en", text);
    return { label: intent, score: intent === "None" ? 0 : score };
  };
}

function toRows(examples: readonly LabelledText[]): Row[] {
  return examples.flatMap(([text, label], id) => (label === null ? [] : [{ id, text, label }]));
}
