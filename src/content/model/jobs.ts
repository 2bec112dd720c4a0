import type { Localized } from "../../languages/language.ts";

/** Something employers ask for, and how ads spell it. */
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
  /** Id of the region that a municipality lies in. */
  readonly region?: string;
};

/** Every place of Sweden, and the ways to say that any place will do. */
export type Geography = {
  /** Regions, each followed by its municipalities. */
  readonly places: readonly Place[];
  readonly anywhere: Localized<readonly string[]>;
};
