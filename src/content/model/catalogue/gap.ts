import { FACETS, SUBJECTS } from "../../../languages/model/reading.ts";

const SUBJECT_KEYS = SUBJECTS.map((subject) => `subject-${subject}` as const);
const GAP_KEYS = FACETS.map((facet) => `gap-${facet}` as const);

/** Keys of the sentences that say what is not known, and of what subjects are called in them; part of `dialogs/messages.yaml`. */
export const GAP_CATALOGUE_KEYS = [
  ...GAP_KEYS,
  ...SUBJECT_KEYS,
  "subject-said",
  "gap-country",
  "abroad-search",
  "gap-near",
  "gap-mention",
  "gap-near-pay",
  "gap-known",
  "gap-offer",
  "gap-nothing",
  "guess",
  "context-rest",
  "context-passage",
  "unknown-asked",
  "unknown-told",
  "unknown-near",
] as const;

/** Placeholders by key. */
export const GAP_CATALOGUE_PLACEHOLDERS: Partial<Record<(typeof GAP_CATALOGUE_KEYS)[number], readonly string[]>> = {
  ...Object.fromEntries(GAP_KEYS.map((key) => [key, ["subject"]])),
  "subject-role": ["role"],
  "subject-said": ["words"],
  "gap-country": ["country"],
  "gap-near": ["title", "lead"],
  "gap-mention": ["subject", "lead"],
  "gap-near-pay": ["role", "figures"],
  "gap-known": ["subject", "lead"],
  guess: ["title", "lead"],
  "context-rest": ["title"],
  "context-passage": ["sentence"],
  "unknown-asked": ["words"],
};
