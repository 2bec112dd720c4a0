/**
 * Placeholders for whoever runs the bot, in texts of small talk, of flows and of the catalogue: the name and the
 * time that a conversation is kept as parts of a sentence, and two statements without their full stop. They stay in the content, since the settings fill them in.
 */
export const OPERATOR_PLACEHOLDERS = ["operator.name", "operator.is", "operator.reach", "operator.retention"] as const;

/** Name of a placeholder for whoever runs the bot. */
export type OperatorPlaceholder = (typeof OPERATOR_PLACEHOLDERS)[number];

/** Sentences of the catalogue that tell who runs the bot, by their key. */
export const OPERATOR_CATALOGUE_KEYS = [
  "operator-unnamed",
  "operator-is",
  "operator-is-unnamed",
  "operator-retention-unknown",
  "operator-reach",
  "operator-reach-unknown",
] as const;

/** Placeholders by key. */
export const OPERATOR_CATALOGUE_PLACEHOLDERS: Partial<
  Record<(typeof OPERATOR_CATALOGUE_KEYS)[number], readonly string[]>
> = {
  "operator-is": ["name"],
  "operator-reach": ["contact"],
};

/** Sentence of the catalogue for each placeholder where the settings leave it out. */
export const UNKNOWN_OPERATOR: Readonly<Record<OperatorPlaceholder, (typeof OPERATOR_CATALOGUE_KEYS)[number]>> = {
  "operator.name": "operator-unnamed",
  "operator.is": "operator-is-unnamed",
  "operator.reach": "operator-reach-unknown",
  "operator.retention": "operator-retention-unknown",
};
