/**
 * Asks our own knowledge base the messages of `test/data/listening` and prints, for each half and language, what became
 * of them and how far confidence can be trusted. Texts are never printed, for one half is for measuring only.
 *
 *     node bench/listening.ts
 */
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { LANGUAGES } from "../src/languages/language.ts";
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { type Half, readListened } from "./listening-data.ts";
import { countListened, hearListened } from "./listening-figures.ts";
import { percent, printTable } from "./table.ts";

const HALVES: readonly Half[] = ["fit", "measure"];

const knowledge = await readKnowledge(CONTENT_FOLDERS);
const heard = readListened(knowledge.content).map((listened) => hearListened(knowledge, listened));
const groups = HALVES.flatMap((half) =>
  [[...LANGUAGES], ...LANGUAGES.map((language) => [language])].map((languages) => ({
    name: `${half} ${languages.join("+")}`,
    figures: countListened(heard.filter((each) => each.half === half && languages.includes(each.lang))),
  })),
);
printTable(
  [
    "Half",
    "Messages",
    "Accepted",
    "Wrong",
    "Accepted or offered",
    "Sure",
    "Sure and right",
    "AUROC",
    "Near answered",
    "Far declined",
  ],
  groups.map(({ name, figures }) => [
    name,
    String(figures.messages),
    percent(figures.accepted),
    percent(figures.wrong),
    percent(figures.acceptedOrOffered),
    String(figures.sure),
    percent(figures.sureRight),
    figures.auroc.toFixed(3),
    percent(figures.nearAnswered),
    percent(figures.farDeclined),
  ]),
);
