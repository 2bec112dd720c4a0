import type { SlotOf } from "../../../content/model/flow.ts";
import type { Place } from "../../../content/model/jobs.ts";
import { findPlaces, isNothingButPlace } from "../../../entities/places/find-places.ts";
import { ANYWHERE, namePlaces, PLACE_VALUE, readPlaceValue, toPlaceValue } from "../../jobs/places.ts";
import type { Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { nameCountry } from "../../wording/name-subject.ts";
import { orList } from "../../wording/or-list.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

/** Towns and regions of Sweden, or anywhere, stored as `toPlaceValue` writes them. */
export const placeBehaviour: SlotBehaviour<SlotOf<"place">> = {
  readExactly({ content: { geography } }, _, text) {
    return isNothingButPlace(text, geography) ? toPlaceValue(findPlaces(text, geography)) : undefined;
  },
  read(turn, _, text) {
    const found = findPlaces(text, turn.content.geography);
    const value = toPlaceValue(found);
    if (value !== undefined) return { kind: "value", value };
    if (found.kind !== "unsure") {
      const country = nameCountry(turn);
      if (country === undefined) return UNCLEAR;
      return { kind: "invalid", say: localize(turn, "gap-country", { country: country.text }) };
    }
    const names = found.candidates.map(({ name }) => name[turn.language]);
    return { kind: "invalid", say: localize(turn, "flow-which", { options: orList(names, turn.language) }) };
  },
  readMentioned: (_, text, { turn }) => readPlaceValue(text, turn.content.geography),
  accepts: (_, value) => typeof value === "string" && PLACE_VALUE.test(value),
  name: (turn, _, value) =>
    namePlaces(String(value), turn.content.geography, turn.language) || localize(turn, "jobs-anywhere"),
  explain: (turn) => localize(turn, "jobs-where"),
  listAnswers(turn) {
    const meant = findUnsure(turn).map(({ kind, id, name }) => ({
      label: name[turn.language],
      value: `${kind}:${id}`,
    }));
    return [...meant, { label: localize(turn, "jobs-anywhere"), value: ANYWHERE }];
  },
  correctedBy: "words",
  fillsOtherSlots: true,
  isInAnyLanguage: true,
  problemIsHint: true,
  startsFlow: true,
};

/** Finds places that the last message may mean. */
function findUnsure({ message, content }: Turn): readonly Place[] {
  const found = message.value === undefined ? findPlaces(message.text, content.geography) : undefined;
  return found?.kind === "unsure" ? found.candidates : [];
}
