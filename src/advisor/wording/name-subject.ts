import type { Subject } from "../../languages/model/reading.ts";
import type { Turn } from "../model/turn.ts";
import { localize } from "./localize.ts";

/** What a subject is called in a sentence. */
export type SubjectName = {
  readonly text: string;
  /** The visitor's own words in it, which no channel may read as markup. */
  readonly verbatim?: string;
};

/** Names a subject: a place by its name, a skill, another role or a company as the visitor wrote it, and all else by the message catalogue. */
export function nameSubject(turn: Turn, subject: Subject): SubjectName {
  const { content, language, message, reading } = turn;
  const entity = reading.entities.find((each) => each.subject === subject);
  const place = content.geography.places.find(({ id }) => id === entity?.id);
  if (place !== undefined) return { text: place.name[language] };
  const words = entity && findWritten(message.text, entity.words);
  if (words !== undefined && subject === "employer") return { text: words, verbatim: words };
  if (words !== undefined && subject === "skill") return { text: words, verbatim: words };
  if (words !== undefined && subject === "other-role")
    return { text: localize(turn, "subject-said", { words }), verbatim: words };
  return { text: nameInGeneral(turn, subject) };
}

/** Names the other country that a message asks about. */
export function nameCountry({ message, reading }: Turn): SubjectName | undefined {
  const country = reading.qualifiers.find((each) => each.kind === "country");
  const words = country?.kind === "country" ? findWritten(message.text, country.country) : undefined;
  return words === undefined ? undefined : { text: words, verbatim: words };
}

/** Names a subject by the message catalogue, whatever the visitor called it. */
export function nameInGeneral(turn: Turn, subject: Subject): string {
  return localize(turn, `subject-${subject}`, subject === "role" ? { role: nameRole(turn) } : {});
}

/** Returns the title of the role on which the bot advises. */
export function nameRole({ content, language }: Pick<Turn, "content" | "language">): string {
  const [role] = content.roles.values();
  return role?.title[language] ?? "";
}

/** Finds words as they were typed; `undefined` where the reading corrected their spelling. */
function findWritten(text: string, words: string): string | undefined {
  const at = text.toLowerCase().indexOf(words);
  return at < 0 || text.toLowerCase().length !== text.length ? undefined : text.slice(at, at + words.length);
}
