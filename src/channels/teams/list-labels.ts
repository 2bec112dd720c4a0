import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import type { ListLabels } from "./render.ts";

/** Returns the labels of a list of choices in a language. */
export function toListLabels({ catalogue }: Content, language: Language): ListLabels {
  return { choose: catalogue["label-choose"][language], chooseFirst: catalogue["choose-first"][language] };
}
