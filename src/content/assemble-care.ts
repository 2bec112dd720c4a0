import type { z } from "zod";
import { fromKeys } from "../records/from-keys.ts";
import { LANGUAGES, type Localized } from "../languages/language.ts";
import { CARE_KINDS } from "../languages/model/reading.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import type { TreeFile } from "./files/content-tree.ts";
import type { Care, HelpLine } from "./model/care.ts";
import { careSchema } from "./schema/care.ts";

/** Builds what is said to people in trouble; `undefined` without its file. */
export function assembleCare([file]: readonly TreeFile[]): Care | undefined {
  return file === undefined ? undefined : toCare(careSchema.parse(file.yaml?.value));
}

function toCare({ lines, kinds, about_lines: aboutLines, again }: z.output<typeof careSchema>): Care {
  const numbers = Object.fromEntries(Object.entries(lines).map(([id, { number }]) => [id, number]));
  const fill = (text: Localized): Localized => fromKeys(LANGUAGES, (code) => fillPlaceholders(text[code], numbers));
  const toLine = (id: string): HelpLine => {
    const { number, name, purpose, url } = lines[id]!;
    return { id, number, name, purpose, url };
  };
  return {
    kinds: fromKeys(CARE_KINDS, (kind) => {
      const { heard, others = heard, soft = heard, step, offers, lines: listed } = kinds[kind];
      return { heard, others, soft: fill(soft), step: fill(step), lines: listed.map(toLine), offers };
    }),
    aboutLines,
    again: fill(again),
  };
}
