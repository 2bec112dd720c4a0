import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import type { ListLabels } from "./render.ts";

/** Returns what is written on a list of choices. */
export function toListLabels({ catalogue }: Content, language: Language): ListLabels {
  return { choose: catalogue["label-choose"][language], chooseFirst: catalogue["choose-first"][language] };
}
