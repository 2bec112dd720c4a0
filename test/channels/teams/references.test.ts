import { expect } from "vitest";
import { ADDED, BOT_LEFT, REMOVED, sendAll } from "./installation.ts";
import { groupChat, person, personalChat, teamChannel } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Visitor } from "./visitor.ts";

const ANNA = person("Anna Berg");

describeRows("Where the bot may write on its own", (row) => {
  row("The app is installed", "nothing more; the bot can write to the conversation from now on", async () => {
    const teams = await startTeams();
    for (const place of [personalChat("Anna"), groupChat("Team lunch"), teamChannel("Builders")]) {
      const visitor = teams.visitor(place, ANNA);
      await sendAll(visitor, [ADDED]);
      expect(await readReference(teams, visitor), "the reference of the conversation").toMatchObject({
        serviceUrl: teams.connector.serviceUrl,
        conversation: { id: place.conversation.id },
      });
    }
  });

  for (const [how, told] of Object.entries({ "the app is removed": REMOVED, "the bot is a member no more": BOT_LEFT }))
    row(`Word that ${how}`, "nothing; the bot forgets how to write to the conversation", async () => {
      const teams = await startTeams();
      const anna = teams.visitor(personalChat("Anna"), ANNA);
      await sendAll(anna, [ADDED, told]);
      expect(await readReference(teams, anna), "the reference of the conversation").toBeUndefined();
    });

  row("A member leaves the team", "nothing; the bot can still write to it", async () => {
    const teams = await startTeams();
    const team = teams.visitor(teamChannel("Builders"), ANNA);
    const left = { type: "conversationUpdate", membersRemoved: [person("Bertil Ek")] };
    await sendAll(team, [ADDED, left]);
    expect(await readReference(teams, team), "the reference of the team").toBeDefined();
  });
});

async function readReference({ store }: Teams, { conversation }: Visitor): Promise<unknown> {
  const references = await store.list("reference/msteams/");
  const kept = references.find(({ key }) => decodeURIComponent(key).endsWith(`/${conversation}`));
  return (kept?.value as { reference: unknown } | undefined)?.reference;
}
