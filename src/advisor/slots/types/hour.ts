import type { SlotOf } from "../../../content/model/flow.ts";
import { findHour, readHour } from "../../../entities/times/read-hour.ts";
import { formatHour } from "../../jobs/times.ts";
import { localize } from "../../wording/localize.ts";
import { toRead, type SlotBehaviour } from "../slot-behaviour.ts";

/** A whole hour of the day, 0 to 23. */
export const hourBehaviour: SlotBehaviour<SlotOf<"hour">> = {
  read: (_, __, text) => toRead(readHour(text)),
  readMentioned: (_, text) => findHour(text),
  accepts: (_, value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 23,
  name: (_, __, value) => formatHour(Number(value)),
  explain: (turn) => localize(turn, "flow-hour"),
  correctedBy: "words",
  fillsOtherSlots: true,
  problemIsHint: true,
};
