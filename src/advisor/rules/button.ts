import { handleDataCommand } from "./my-data.ts";
import { rate } from "./feedback.ts";
import { pressInFlow } from "../flows/button.ts";
import { answerTopics, fallBack, replyFromCatalogue, tellMore } from "../wording/outcomes.ts";
import { startAgain } from "../model/session.ts";
import type { Rule } from "../model/turn.ts";

/** Applies a pressed button. Where its topic no longer exists, the label of the button is read as a message. */
export const buttonRule: Rule = (turn) => {
  const { value } = turn.message;
  if (value === undefined) return undefined;
  if ("rate" in value) return rate(turn, value);
  if ("flow" in value) return pressInFlow(turn, value);
  if ("topic" in value) {
    const topic = turn.content.topics.get(value.topic);
    return topic && answerTopics(turn, [topic], 1);
  }
  if ("more" in value) {
    const topic = turn.content.topics.get(value.more);
    return topic && tellMore(turn, [topic]);
  }
  switch (value.command) {
    case "help": {
      const help = turn.content.topics.get("help");
      return help && answerTopics(turn, [help], 1);
    }
    case "none-of-these":
      return fallBack(turn, [], 0);
    case "start-over":
      return replyFromCatalogue(
        { ...turn, session: startAgain(turn.session, turn.language) },
        "started-over",
        turn.content.starters,
      );
    case "my-data":
    case "export-data":
    case "delete-data":
      return handleDataCommand(turn, value.command);
  }
};
