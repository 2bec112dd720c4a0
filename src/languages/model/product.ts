/** How amounts of money are written, with the names of currencies and periods. */
export type Money = {
  /** An amount or a range of amounts: `{amount} {currency}`. */
  readonly amount: string;
  /** Names of currencies by ISO 4217 code; currencies without a name keep their code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Period after an amount of pay. */
  readonly periods: Readonly<Record<"month" | "year" | "hour", string>>;
};

/** Words that the rules of the Teams store are about. */
export type TeamsStore = {
  /** Greetings that reviewers send to every bot. */
  readonly greetings: readonly string[];
  /** Names of parts of Teams, which are forbidden as names of apps. */
  readonly parts: readonly string[];
  /** Words for "app", which are forbidden in names. */
  readonly app: readonly string[];
  /** Claims that cannot be proved. */
  readonly claims: readonly string[];
  /** Claims that only partners may make. */
  readonly partnerClaims: readonly string[];
};
