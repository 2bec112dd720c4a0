/** Facts about a visitor that a conversation keeps. Health, beliefs, origin and the like are not among them and are never kept. */
export const FACTS = [
  "role",
  "level",
  "years",
  "town",
  "age",
  "citizenship",
  "languages",
  "skills",
  "offer",
  "education",
] as const;

/** Name of one fact about a visitor. */
export type FactName = (typeof FACTS)[number];

/** Facts that the slot of a flow may name, by the type of the slot. */
export const SLOT_FACTS = {
  choice: ["level", "education", "citizenship"],
  number: ["years", "age"],
} as const satisfies Readonly<Record<string, readonly FactName[]>>;

/** Name of a fact that the slot of a flow may name. */
export type SlotFactName = (typeof SLOT_FACTS)[keyof typeof SLOT_FACTS][number];
