import type { SlotOf } from "../../../content/model/flow.ts";
import { findTimeZone, isTimeZone, toTimeZoneOrDefault, toTimeZone } from "../../../entities/times/time-zones.ts";
import { localize } from "../../wording/localize.ts";
import { toRead, type SlotType } from "../slot-type.ts";

/** An IANA time zone, by its name or a city in it; the channel tells it unasked. */
export const timeZone: SlotType<SlotOf<"time-zone">> = {
  readExactly: (_, __, text) => toTimeZone(text),
  read: (turn, _, text) => toRead(findTimeZone(text), () => localize(turn, "flow-time-zone")),
  accepts: (_, value) => typeof value === "string" && isTimeZone(value),
  name: (_, __, value) => String(value).replaceAll("_", " "),
  explain: (turn) => localize(turn, "flow-time-zone"),
  standard: ({ requestContext }) => toTimeZoneOrDefault(requestContext.timeZone),
  correctedBy: "words",
  // A town names where to work sooner than what the clocks show.
  isCorrectedLast: true,
  isToldApart: true,
  isToldByContext: true,
};
