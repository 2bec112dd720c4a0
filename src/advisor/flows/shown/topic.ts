import { answerReply } from "../../wording/outcomes.ts";
import type { Shown, ShownKind } from "../shown-kind.ts";

/** Answer of a topic with its sources. */
export const topic: ShownKind<Extract<Shown, { kind: "topic" }>> = {
  show({ turn }, { topic: id }) {
    const found = turn.content.topics.get(id);
    return found && answerReply(turn, found, []);
  },
};
