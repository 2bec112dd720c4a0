import type { SlotOf } from "../../../content/model/flow.ts";
import { findTimeZone, isTimeZone, toTimeZoneOrDefault, toTimeZone } from "../../../entities/times/time-zones.ts";
import { localize } from "../../wording/localize.ts";
import { toRead, type SlotBehaviour } from "../slot-behaviour.ts";

/** An IANA time zone, by its name or a city in it; by default the time zone that the channel reports. */
export const timeZoneBehaviour: SlotBehaviour<SlotOf<"time-zone">> = {
  readExactly: (_, __, text) => toTimeZone(text),
  read: (_, __, text) => toRead(findTimeZone(text)),
  accepts: (_, value) => typeof value === "string" && isTimeZone(value),
  name: (_, __, value) => String(value).replaceAll("_", " "),
  explain: (turn) => localize(turn, "flow-time-zone"),
  standard: ({ requestContext }) => toTimeZoneOrDefault(requestContext.timeZone),
  correctedBy: "words",
  // A town names a workplace more often than a time zone.
  isCorrectedLast: true,
  changesEarlierAnswer: true,
  isToldByContext: true,
};
