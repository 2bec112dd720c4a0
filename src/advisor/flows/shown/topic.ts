import { answerReply } from "../../wording/answers.ts";
import type { Shown, ShownBehaviour } from "../shown-behaviour.ts";

/** Answer of a topic with its sources. */
export const topicBehaviour: ShownBehaviour<Extract<Shown, { kind: "topic" }>> = {
  show({ turn }, { topic: id }) {
    const found = turn.content.topics.get(id);
    return found && answerReply(turn, found, { part: "whole" });
  },
};
