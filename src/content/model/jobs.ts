import type { Localized } from "../../languages/language.ts";

/** A skill that employers ask for, with its spellings in ads. */
export type Skill = {
  readonly id: string;
  readonly title: Localized;
  /** Spellings that mean nothing else, in either language; capitals do not count. */
  readonly names: readonly string[];
  /** Spellings that mean it only with these capitals: `REST`, `Spring`. */
  readonly exact: readonly string[];
  /** Spellings that mean it only with these capitals and among other skills: the language `Go`, not the verb. */
  readonly listed: readonly string[];
};

/** A municipality, or a region (län) with all of its municipalities. */
export type Place = {
  readonly kind: "municipality" | "region";
  /** Concept id of the JobTech Taxonomy; never invented. */
  readonly id: string;
  readonly name: Localized;
  /** Other names that people type. */
  readonly also: readonly string[];
  /** Id of a municipality's region. */
  readonly region?: string;
};

/** Every place of Sweden, and the phrases that mean any place. */
export type Geography = {
  /** Regions, each followed by its municipalities. */
  readonly places: readonly Place[];
  readonly anywhere: Localized<readonly string[]>;
};
