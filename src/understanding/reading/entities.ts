import { EMPLOYERS, ORDINARY_WORDS } from "../../entities/employers.ts";
import { toPlaceNames } from "../../entities/places/place-names.ts";
import type { Content } from "../../content/model/content.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { SUBJECTS, type Subject } from "../../languages/model/reading.ts";
import { READING } from "../tuning.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { createPhraseMatcher, type PhraseEntry } from "./phrase-matcher.ts";
import type { Entity } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** An entity and where it stands. */
export type FoundEntity = Entity & {
  readonly positions: readonly number[];
  /** Whether the words mean it only where no subject is named. */
  readonly isHint: boolean;
};

/** Leaves out where an entity stands. */
export function toEntity({ subject, id, words }: FoundEntity): Entity {
  return { subject, ...(id !== undefined && { id }), words };
}

/** Finds the names in a message of what the content or the languages know, in the order in which they stand. */
export type FindEntities = (tokens: readonly Token[], language: Language | undefined) => FoundEntity[];

type Named = {
  readonly subject: Subject;
  readonly id?: string;
  readonly isHint: boolean;
  readonly needsCapital?: true;
};

/** Paths of a role's education that are subjects by themselves. */
const PATHS: Readonly<Record<string, Subject>> = {
  university: "university",
  vocational: "vocational",
  internship: "internship",
};

/** Shorter names of places are ordinary words too: vara, mark, berg. */
const MIN_PLACE_LETTERS = 5;

/** Creates the search for entities: roles, education paths, skills and places of the content, and the languages' names. */
export function createEntitySearch(content: Content, book: WordBook, lexicon: Pick<Lexicon, "rank">): FindEntities {
  const matcher = createPhraseMatcher([
    ...LANGUAGES.flatMap((language) =>
      SUBJECTS.flatMap((subject) => {
        const { names, hints } = LANGUAGE_DATA[language].reading.subjects[subject];
        return [
          ...book.entries<Named>(names, language, { subject, isHint: false }),
          ...book.entries<Named>(hints, language, { subject, isHint: true }),
        ];
      }),
    ),
    ...listNamesOfContent(content, book),
  ]);
  // A skill may be spelt "university degree", and hides no other subject.
  const skills = createPhraseMatcher(listSkills(content, book));

  return (tokens, language) => {
    const found = new Map<string, FoundEntity>();
    for (const { value, positions, language: spoken } of [...matcher.find(tokens), ...skills.find(tokens)]) {
      const { subject, id, isHint, needsCapital } = value;
      if (needsCapital && !tokens[positions[0]!]!.isName) continue;
      const words = positions.map((position) => tokens[position]!.word).join(" ");
      // "Vet" is a job in English, and a common verb in Swedish.
      const isForeign = language !== undefined && spoken !== language && id === undefined && positions.length === 1;
      if (isForeign && (lexicon.rank(words, language) ?? READING.commonUpTo) < READING.commonUpTo) continue;
      const key = `${subject} ${positions.join()}`;
      const known = found.get(key);
      if (known === undefined || (known.id === undefined && id !== undefined) || (known.isHint && !isHint)) {
        found.set(key, { subject, ...(id !== undefined && { id }), words, positions, isHint });
      }
    }
    return [...found.values()].sort((one, other) => one.positions[0]! - other.positions[0]!);
  };
}

function listNamesOfContent(content: Content, book: WordBook): PhraseEntry<Named>[] {
  const roles = [...content.roles.values()];
  return [
    ...roles.flatMap(({ id, title, jobTitles }) =>
      LANGUAGES.flatMap((language) => exactly([title[language], ...jobTitles], { subject: "role", id, isHint: false })),
    ),
    ...roles.flatMap(({ education }) =>
      education.flatMap(({ id, title }) => {
        const subject = PATHS[id];
        return subject === undefined ? [] : exactly(Object.values(title), { subject, id, isHint: false });
      }),
    ),
    ...toPlaceNames(content.geography).all.flatMap(({ accented, place }) =>
      exactly([accented], {
        subject: "place",
        id: place.id,
        isHint: false,
        ...(accented.length < MIN_PLACE_LETTERS && { needsCapital: true as const }),
      }),
    ),
    ...EMPLOYERS.flatMap((name) => exactly([name, `${name}s`], { subject: "employer", isHint: false })),
    ...ORDINARY_WORDS.flatMap((name) =>
      exactly([name, `${name}s`], { subject: "employer", isHint: false, needsCapital: true }),
    ),
  ];

  function exactly(names: readonly string[], value: Named): PhraseEntry<Named>[] {
    return listExact(names, value, book);
  }
}

function listSkills({ skills }: Content, book: WordBook): PhraseEntry<Named>[] {
  return skills.flatMap(({ id, names, exact }) =>
    listExact([...names, ...exact], { subject: "skill", id, isHint: false }, book),
  );
}

/** Names are compared letter by letter: their words are quoted. */
function listExact(names: readonly string[], value: Named, book: WordBook): PhraseEntry<Named>[] {
  return names.flatMap((name) => {
    const words = book.fold(name.toLowerCase().match(/(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}+#]+/gu) ?? []);
    return words.length === 0 ? [] : book.entries(words.map((word) => `'${word}'`).join(" "), "en", value);
  });
}
