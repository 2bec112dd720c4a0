import type { CarriedType } from "../../content/model/carried.ts";
import type { SlotValue } from "../../content/model/flow.ts";
import { MAX_REACH } from "../../jobs/model/job-board.ts";
import { listWishes, MAX_WISHES } from "../jobs/criteria.ts";
import type { Turn } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";

/** Behaviour of a value that a button carries. */
type CarriedBehaviour = {
  /** Whether a flow can hold the value of a button. */
  accepts(value: SlotValue): boolean;
  /** Describes a value in words. */
  name(turn: Turn, value: SlotValue): string;
  /** Whether a correction removes the value: the offset of one search does not apply to another. */
  readonly isForgotten: boolean;
};

const ALERT_ID = /^[\w-]{1,100}$/;

/** Behaviour of every type of carried value. */
export const CARRIED_BEHAVIOURS: Readonly<Record<CarriedType, CarriedBehaviour>> = {
  page: {
    accepts: (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value < MAX_REACH,
    name: (_, value) => String(value),
    isForgotten: true,
  },
  kept: {
    accepts: (value) => typeof value === "string" && value.length <= MAX_WISHES,
    name: (turn, value) => listWishes(String(value), turn).join(", ") || localize(turn, "jobs-no-wishes"),
    isForgotten: false,
  },
  alert: {
    accepts: (value) => typeof value === "string" && ALERT_ID.test(value),
    name: (_, value) => String(value),
    isForgotten: false,
  },
};
