import type { Content } from "../../content/model/content.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "../../languages/language.ts";
import type { CareKind, Facet } from "../../languages/model/reading.ts";
import type { Encoder } from "../encoder/encoder.ts";
import { READING, TROUBLE } from "../tuning.ts";
import { createLanguageDetection } from "../words/language.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { createActSearch } from "./acts.ts";
import { createAlertSearch, createJobTalkSearch } from "./job-talk.ts";
import { createControlSearch } from "./controls.ts";
import { createTroubleSearch } from "./trouble.ts";
import { createTokenCorrection } from "./correct-tokens.ts";
import { createEntitySearch, toEntity } from "./entities.ts";
import { createFacetSearch } from "./facets.ts";
import { cutQuestion, findFocus } from "./focus.ts";
import { createTokenFold } from "./fold-tokens.ts";
import { createQualifierSearch } from "./qualifiers/qualifiers.ts";
import { hearLearntTrouble } from "./learnt-trouble.ts";
import type { Act, ReadMessage, Trouble, Weighed } from "./reading.ts";
import { createShapeSearch } from "./shape.ts";
import { weighSubjects } from "./subjects.ts";
import { createLeaningSearch } from "./leaning.ts";
import { createTellingSearch } from "./telling.ts";
import { type Token, toTokens } from "./tokens.ts";
import { openWordBook } from "./word-book.ts";

/** Creates the reader of messages that fits a content; it takes some hundredths of a second, once for every reload. */
export function createReader(content: Content, lexicon: Lexicon, encoder?: Encoder): ReadMessage {
  const book = openWordBook(content.vocabulary);
  const fold = createTokenFold(content.vocabulary);
  const detect = createLanguageDetection(NO_EXAMPLES, lexicon);
  const acts = createActSearch(book);
  const findAlertWish = createAlertSearch(book);
  const findJobTalk = createJobTalkSearch(book);
  const findControls = createControlSearch(book);
  const troubles = createTroubleSearch(lexicon);
  const findFacets = createFacetSearch(book);
  const definitions = book.matcher<"definitions">((words) => ({ definitions: words.definitions }));
  const findEntities = createEntitySearch(content, book, lexicon);
  const findShape = createShapeSearch(book);
  const findQualifiers = createQualifierSearch(book);
  const findTold = createTellingSearch(book);
  const findLeaning = createLeaningSearch(book);
  const correct = createTokenCorrection(book, lexicon);

  return (text) => {
    const written = toTokens(text);
    const language = detect(written.tokens.filter(({ isName }) => !isName).map(({ word }) => word));
    const openings = listOpenings(written.tokens);
    const isCorrected = findFocus(written, (position) => openings.has(position));
    const tokens = fold(correct(written.tokens, isCorrected));
    const opened = listOpenings(tokens);
    const focus = findFocus({ ...written, tokens }, (position) => opened.has(position));
    const entities = findEntities(tokens, language);
    const named = new Set(entities.filter(({ isHint }) => !isHint).flatMap(({ positions }) => positions));
    const found = findQualifiers(tokens, entities);
    const qualifiers = found.map(({ qualifier }) => qualifier);
    const asked = findFacets(tokens, focus, language, (position) => named.has(position));
    const sentence = tokens.find((_, position) => focus(position) === 1)?.sentence ?? 0;
    const question = cutQuestion(text, written, sentence);
    const defined = asksToDefine(tokens, named) ? promoteDefinition(asked.facets) : asked.facets;
    const facets = qualifiers.some(({ kind }) => kind === "amount") ? addPay(defined) : defined;
    const read = [...asked.positions, ...named, ...found.flatMap(({ positions }) => positions)];
    const trouble = findTrouble(text, written.tokens, language);
    return {
      language,
      ...acts.find({ ...written, tokens }, trouble?.isSure === true ? [ACT_OF_TROUBLE[trouble.kind]] : []),
      ...(trouble !== undefined && { trouble }),
      ...findControls(tokens),
      facets,
      subjects: weighSubjects(entities, focus, facets[0]?.value),
      entities: entities.filter(({ isHint }) => !isHint).map(toEntity),
      qualifiers,
      shape: findShape(tokens, focus),
      ...(question !== undefined && { question }),
      jobs: findJobTalk(tokens, written.tokens),
      ...findAlertWish(tokens),
      told: findTold({ ...written, tokens }, found, entities),
      leaning: findLeaning(tokens, read, language),
    };
  };

  /** Finds trouble by the lists of phrases and by the encoder, which also tells whether a phrase is a look-alike. */
  function findTrouble(text: string, tokens: readonly Token[], language: Language | undefined): Trouble | undefined {
    const listed = troubles.find(tokens);
    if (encoder === undefined) return listed;
    const { chance, kind, isSure } = hearLearntTrouble(encoder, text);
    if (listed !== undefined) return { ...listed, isSure: listed.kind === "anger" || chance >= TROUBLE.listedFrom };
    if (kind === undefined) return undefined;
    return {
      kind,
      isOthers: troubles.namesOthers(tokens),
      language: language ?? DEFAULT_LANGUAGE,
      isListed: false,
      isSure,
    };
  }

  /** Whether nothing stands beside a name but what asks for its definition. */
  function asksToDefine(tokens: readonly Token[], named: ReadonlySet<number>): boolean {
    if (named.size === 0 || tokens.length > named.size + READING.maxBesideDefined) return false;
    return definitions.find(tokens).some(({ positions }) => {
      const told = new Set(positions);
      return tokens.every((_, position) => told.has(position) || named.has(position));
    });
  }

  function listOpenings(tokens: readonly Token[]): ReadonlySet<number> {
    return new Set(acts.questions.find(tokens).map(({ positions }) => positions[0]!));
  }
}

/** An amount of money is pay where nothing else is asked: "I was offered 38 000, is that good?" */
function addPay(facets: readonly Weighed<Facet>[]): readonly Weighed<Facet>[] {
  const [best] = facets;
  if (best !== undefined && best.weight >= READING.likely) return facets;
  return [{ value: "pay", weight: READING.likely }, ...facets.filter(({ value }) => value !== "pay")];
}

/** "What is SQL", with hardly a word beside the name, asks for nothing else. */
function promoteDefinition(facets: readonly Weighed<Facet>[]): readonly Weighed<Facet>[] {
  const [best, ...rest] = facets;
  return best?.value === "definition" && best.weight < READING.strong
    ? [{ ...best, weight: READING.strong }, ...rest]
    : facets;
}

/** Anger is answered as a complaint is; all other trouble is distress. */
const ACT_OF_TROUBLE = {
  danger: "distress",
  despair: "distress",
  harassment: "distress",
  grief: "distress",
  "job-loss": "distress",
  rejection: "distress",
  anger: "complains",
} as const satisfies Record<CareKind, Act>;

/** Language is told by the lists of frequent words alone, which know more words than the examples do. */
const NO_EXAMPLES = { words: [], counts: fromKeys(LANGUAGES, () => new Uint16Array()) };
