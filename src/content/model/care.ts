import type { Localized } from "../../languages/language.ts";
import type { CareKind } from "../../languages/model/reading.ts";

/** Somebody to turn to, by telephone, in Sweden. */
export type HelpLine = {
  readonly id: string;
  readonly number: string;
  readonly name: Localized;
  /** Who it is for, and when it answers. */
  readonly purpose: Localized;
  readonly url: string;
};

/** What is said to one kind of trouble. */
export type CareAnswer = {
  /** Shows that the person was heard. */
  readonly heard: Localized;
  /** Said instead where somebody else is in trouble. */
  readonly others: Localized;
  /** The one sentence before an answer where the message may only look like trouble, its numbers filled in. */
  readonly soft: Localized;
  /** One concrete step, its numbers filled in. */
  readonly step: Localized;
  /** Listed below, in this order. */
  readonly lines: readonly HelpLine[];
  /** Ids of topics; none for the grave kinds. */
  readonly offers: readonly string[];
};

/** What is said to people in trouble, before anything else; from `dialogs/care.yaml`. */
export type Care = {
  readonly kinds: Readonly<Record<CareKind, CareAnswer>>;
  readonly aboutLines: Localized;
  /** Says the numbers again, right after. */
  readonly again: Localized;
};

/** Kinds of trouble in which nothing is offered but help: no button belongs beneath. */
export const GRAVE_KINDS: readonly CareKind[] = ["danger", "despair", "harassment", "grief"];
