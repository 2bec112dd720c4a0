import { expect } from "vitest";
import { BAD_GATEWAY } from "./connector-answers.ts";
import { isUpdate } from "./connector.ts";
import type { Behaviour } from "./recording-service.ts";
import { startRefusing, tries } from "./refusing.ts";
import { describeRows } from "./rows.ts";

describeRows("Answers that are lost on their way", (row) => {
  for (const [sends, behaviour] of Object.entries<Behaviour>({
    "502: whether the answer was posted is unknown": BAD_GATEWAY,
    "A connection cut before the answer to the send": "reset",
    "No answer to the send, ever": "hang",
    "An answer to the send that begins and never ends": "stall",
  }))
    row(sends, "the answer at most once; the next message is answered", async () => {
      const { teams, anna } = await startRefusing(behaviour);
      await anna.say("dress code");
      expect((await anna.ask("hello")).text).toContain("nice to have you here");
      expect(tries(teams, anna, "dress code"), "posts of one answer").toHaveLength(1);
    });

  row(
    "500, 503 and 504 to a card's update",
    "the used card all the same, as far as they see; the update is tried once",
    async () => {
      for (const status of [500, 503, 504]) {
        const { teams, anna } = await startRefusing();
        const shown = await anna.ask("hello");
        teams.connector.planAll(anna.conversation, { status });
        const { body } = await anna.press(shown, shown.labels[0] ?? "");
        expect(body).toMatchObject({ statusCode: 200 });
        await teams.connector.next(anna.conversation, "an update of the pressed card", isUpdate);
        teams.connector.planAll(anna.conversation);
        await anna.ask("thanks");
        expect(teams.connector.to(anna.conversation).filter(isUpdate), "updates").toHaveLength(1);
      }
    },
  );
});
