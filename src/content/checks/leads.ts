import { LANGUAGES, type Language } from "../../languages/language.ts";
import { SHAPES } from "../../languages/model/reading.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import { OPERATOR_PLACEHOLDERS, UNKNOWN_OPERATOR } from "../model/catalogue/operator.ts";
import type { CatalogueKey } from "../model/content.ts";
import type { Fault } from "../faults/fault.ts";
import { filesOf, textsAt, type TreeFile } from "../files/content-tree.ts";
import { countWords } from "../../text/count-words.ts";
import { MAX_LEAD_WORDS } from "../lead.ts";
import { readFigures } from "./read-figures.ts";

/** Finds leads that are too long, each with its longest opener and its figures filled in. */
export function checkLeads(files: readonly TreeFile[]): Fault[] {
  const topics = filesOf(files, "topic").filter(({ yaml }) => yaml?.movedFrom === undefined);
  return [...Map.groupBy(topics, ({ role }) => role)].flatMap(([role, ofRole]) =>
    LANGUAGES.flatMap((language) => {
      const figures = { ...readFigures(files, role, language), ...readOperatorTexts(files, language) };
      return ofRole.flatMap((topic) => checkLead(topic, language, figures));
    }),
  );
}

/** Returns what stands for whoever runs the bot where they have given no name, which takes the most words. */
function readOperatorTexts(files: readonly TreeFile[], language: Language): Record<string, string> {
  const text = (key: CatalogueKey) =>
    filesOf(files, "catalogue").flatMap((file) => textsAt(file, [key, language]).map((found) => found.text))[0] ?? "";
  return Object.fromEntries(OPERATOR_PLACEHOLDERS.map((name) => [name, text(UNKNOWN_OPERATOR[name])]));
}

function checkLead(topic: TreeFile, language: Language, figures: Readonly<Record<string, string>>): Fault[] {
  const openers = SHAPES.flatMap((shape) => textsAt(topic, ["openers", shape, language]));
  const opener = Math.max(0, ...openers.map(({ text }) => countWords(text)));
  return textsAt(topic, ["lead", language]).flatMap(({ path, text }) => {
    const words = countWords(fillPlaceholders(text, figures)) + opener;
    if (words <= MAX_LEAD_WORDS || !topic.yaml) return [];
    const counted = `has ${words} words with its figures${opener > 0 ? " and its opener" : ""}`;
    return [topic.yaml.fault(path, `${counted}, at most ${MAX_LEAD_WORDS}; move the rest to "more"`)];
  });
}

/** Warns of leads that begin with a yes or no, which fits one wording of the question only. */
export function findVerdicts(files: readonly TreeFile[]): Fault[] {
  const commands = filesOf(files, "commands");
  return LANGUAGES.flatMap((language) => {
    const verdicts = commands.flatMap((file) => ["yes", "no"].flatMap((key) => textsAt(file, [key, language])));
    const words = new Set(verdicts.map(({ text }) => text.toLowerCase()));
    return filesOf(files, "topic").flatMap((topic) =>
      textsAt(topic, ["lead", language]).flatMap(({ path, text }) => {
        const [first = ""] = text.split(/[.,:;!]/);
        if (!topic.yaml || topic.yaml.movedFrom !== undefined || !words.has(first.toLowerCase())) return [];
        return [topic.yaml.fault(path, `begins with "${first}", which fits one wording only; say what it is about`)];
      }),
    );
  });
}

/** Notes answers in the form of version 0.1, which were split by their sentences. */
export function findMovedAnswers(files: readonly TreeFile[]): Fault[] {
  return filesOf(files, "topic").flatMap(({ yaml }) =>
    yaml?.movedFrom === undefined
      ? []
      : [yaml.faultAtKey(["lead"], 'is split into "lead" and "more" by its sentences; write the two yourself')],
  );
}
