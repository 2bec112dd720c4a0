import type { Qualifier } from "../reading.ts";
import type { FoundEntity } from "../entities.ts";
import type { Token } from "../tokens.ts";

/** A qualifier before it is told whether it is excluded, and where its words stand. */
export type FoundQualifier = { readonly qualifier: WithoutExclusion<Qualifier>; readonly positions: readonly number[] };

/** Leaves the exclusion out of each kind. */
type WithoutExclusion<Each> = Each extends unknown ? Omit<Each, "isExcluded"> : never;

/** Finds the qualifiers of one kind. */
export type FindQualifiers = (tokens: readonly Token[], entities: readonly FoundEntity[]) => FoundQualifier[];
