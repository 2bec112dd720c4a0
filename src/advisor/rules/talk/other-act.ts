import type { TalkRequest } from "../../../languages/model/reading.ts";
import type { Act } from "../../../understanding/reading/reading.ts";
import type { Turn } from "../../model/turn.ts";

/** Requests whose words stand in other acts too: "really kind of you", "no more of that". */
const WEAK: ReadonlySet<TalkRequest> = new Set(["doubt", "help", "more", "again", "undo", "simpler", "example"]);

/** Whether the words of a request belong to another act: "I understand nothing, useless bot" complains. */
export function isOtherAct({ reading, session }: Turn, talk: readonly TalkRequest[]): boolean {
  if (!talk.every(isWeak)) return false;
  const [control] = reading.controls;
  const isSteering = control === "person" || control === "stop" || control === "start-over" || control === "goodbye";
  return (
    reading.data !== undefined ||
    reading.acts.some((act) => talk.every((request) => STRONGER[act]?.has(request) === true)) ||
    (isSteering && session.flow === undefined)
  );
}

/** Whether the words of a request may as well belong to another act. */
export function isWeak(request: TalkRequest): boolean {
  return WEAK.has(request);
}

/** Requests by the act that their words belong to where both are read: "really kind of you", "no more of that". */
const STRONGER: Partial<Record<Act, ReadonlySet<TalkRequest>>> = {
  complains: WEAK,
  declines: new Set(["doubt", "help", "more", "again", "undo"]),
  goodbye: new Set(["doubt", "help", "more", "again", "undo"]),
  thanks: new Set(["doubt", "help"]),
  praises: new Set(["doubt", "help"]),
};
