import { expect } from "vitest";
import { MEMBERS } from "./connector.ts";
import { personalChat, teamChannel } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams, type Teams, type TeamsOptions } from "./teams-app.ts";
import type { Visitor } from "./visitor.ts";

/** More than any pool of connections is likely to hold. */
const MANY = 120;

describeRows("A connector that hangs", (row) => {
  row(
    "No answer to any send in one conversation",
    "nothing there; the bot's server answers Teams in time all the same",
    async () => {
      const { teams, anna } = await startHanging({ limits: { acknowledgeAfterMs: 1 } });
      await anna.say("dress code");
      await teams.connector.next(anna.conversation, "a send that hangs", ({ isOpen }) => isOpen);
    },
  );

  row(`No answer to any send in ${MANY} conversations`, "answers in every other conversation, as always", async () => {
    const { teams, anna } = await startHanging({ limits: { acknowledgeAfterMs: 1 } });
    const hanging = Array.from({ length: MANY }, (_, i) => teams.visitor(personalChat(`Hanging ${i}`), `Person ${i}`));
    for (const { conversation } of hanging) teams.connector.planAll(conversation, "hang");
    await Promise.all([anna, ...hanging].map((each) => each.say("dress code")));
    await teams.connector.until(
      "a send that hangs in each of these conversations",
      (records) => records.filter(({ isOpen }) => isOpen).length === MANY + 1,
    );
    for (const name of ["Bertil", "Cilla", "David"]) {
      const visitor = teams.visitor(personalChat(name), name);
      await visitor.say("dress code");
      await visitor.read("dress code");
    }
    expect(
      teams.connector.records.filter(({ isOpen }) => isOpen),
      "sends that still hang",
    ).toHaveLength(MANY + 1);
  });

  row("Another message in the conversation whose send hung, once the bot has given it up", "its answer", async () => {
    const { teams, anna } = await startHanging({ limits: { sendTimeoutMs: 1000 } });
    await anna.say("dress code");
    await teams.connector.until("the bot to give up the send", (records) => records.every(({ isOpen }) => !isOpen));
    teams.connector.planAll(anna.conversation);
    await anna.say("hello");
    await anna.read("nice to have you here");
  });

  row("A press while the card's update hangs", "the used card at once", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    const shown = await anna.ask("hello");
    teams.connector.planAll(anna.conversation, "hang");
    const { status, body } = await anna.press(shown, shown.labels[0] ?? "");
    expect([status, body?.statusCode]).toEqual([200, 200]);
  });

  row(
    "The app is added to a team while the roster hangs",
    "nothing yet; the bot's server answers Teams in time all the same",
    async () => {
      const teams = await startTeams({ limits: { acknowledgeAfterMs: 1 } });
      teams.connector.planAll(MEMBERS, "hang");
      const team = teams.visitor(teamChannel("Builders"));
      const { id } = team.person;
      expect((await team.send({ type: "installationUpdate", action: "add", from: { id } })).status).toBe(200);
      await teams.connector.next(MEMBERS, "a question for who added the app", ({ isOpen }) => isOpen);
    },
  );
});

async function startHanging(options: TeamsOptions): Promise<{ teams: Teams; anna: Visitor }> {
  const teams = await startTeams(options);
  const anna = teams.visitor(personalChat("Anna"));
  teams.connector.planAll(anna.conversation, "hang");
  return { teams, anna };
}
