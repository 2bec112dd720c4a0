/** How amounts of money are said. */
export type Money = {
  /** Names of currencies by ISO 4217 code; a currency that is not listed keeps its code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** What pay is for, after an amount. */
  readonly periods: Readonly<Record<"month" | "year" | "hour", string>>;
};

/** Words that matter to the Teams store. */
export type TeamsStore = {
  /** What reviewers write to every bot. */
  readonly greetings: readonly string[];
  /** Names of parts of Teams, which no app may take. */
  readonly parts: readonly string[];
  /** Words for "app", which no name may hold. */
  readonly app: readonly string[];
  /** Claims that nobody can prove. */
  readonly claims: readonly string[];
  /** Claims that are left to partners. */
  readonly partnerClaims: readonly string[];
};
