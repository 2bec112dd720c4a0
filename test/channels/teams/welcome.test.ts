import { expect } from "vitest";
import { BOT } from "./bot-identity.ts";
import { MEMBERS } from "./connector.ts";
import { ADDED, BOT_JOINED, BOT_LEFT, REMOVED, sendAll } from "./installation.ts";
import { groupChat, person, personalChat, teamChannel, toBot, type Person } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { nodesOf } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Visitor } from "./visitor.ts";

const WELCOME = "I answer questions about working as a back-end developer";
const ANNA = person("Anna Berg");

/** A person whose name Teams leaves out. */
const NAMELESS = { id: ANNA.id, aadObjectId: ANNA.aadObjectId };

describeRows("Being welcomed", (row) => {
  row("The app is installed in the personal chat, told in two activities", "one welcome", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    await sendAll(anna, [BOT_JOINED, ADDED]);
    const welcome = await anna.read();
    expect(welcome.text).toContain(WELCOME);
    expect(welcome.labels.length, "topics to press").toBeGreaterThan(0);
    await anna.expectSilence(async () => undefined);
  });

  row("The same two activities at the same moment", "one welcome", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    await Promise.all([anna.send(ADDED), anna.send(BOT_JOINED), anna.send(ADDED)]);
    await anna.ask("hello");
    expect(countWelcomes(teams, anna)).toBe(1);
  });

  row("The app is installed in the personal chat, told once", "one welcome", async () => {
    const teams = await startTeams();
    for (const [name, told] of Object.entries({ Anna: ADDED, Bertil: BOT_JOINED })) {
      const guest = teams.visitor(personalChat(name), name);
      await sendAll(guest, [told]);
      expect((await guest.read()).text).toContain(WELCOME);
    }
  });

  row("The app is installed by a person whose Teams is Swedish", "the welcome in Swedish", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"), ANNA, "sv-SE");
    await sendAll(anna, [ADDED]);
    expect((await anna.read()).text).toContain("Jag svarar på frågor");
  });

  row("The app is removed and installed again", "no second welcome, also after a restart of the bot", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    await sendAll(anna, [ADDED]);
    await anna.read();
    await anna.expectSilence(() => sendAll(anna, [REMOVED, BOT_JOINED, ADDED]));
    await teams.restart();
    await anna.expectSilence(() => sendAll(anna, [BOT_LEFT, ADDED]));
  });

  row("The app is added to a team", "one welcome in the channel, which mentions who added it", async () => {
    const teams = await startTeams();
    teams.connector.roster.set(ANNA.id, ANNA);
    const team = teams.visitor(teamChannel("Builders"), ANNA);
    await sendAll(team, [
      { ...BOT_JOINED, from: NAMELESS },
      { ...ADDED, from: NAMELESS },
    ]);
    await expectWelcomeTo(team, ANNA);
    await team.expectSilence(async () => undefined, toBot("hello"));
    const asked = teams.connector.records.find(({ subject }) => subject === MEMBERS);
    expect(asked?.rest, "whom the bot asked the roster for").toEqual([MEMBERS, ANNA.id]);
  });

  row(
    "The app is added to a group chat by a person whose name Teams sends",
    "one welcome, which mentions them",
    async () => {
      const teams = await startTeams();
      const group = teams.visitor(groupChat("Team lunch"), ANNA);
      await sendAll(group, [BOT_JOINED, ADDED]);
      await expectWelcomeTo(group, ANNA);
      expect(
        teams.connector.records.filter(({ subject }) => subject === MEMBERS),
        "needless questions",
      ).toEqual([]);
      await group.expectSilence(async () => undefined, toBot("hello"));
    },
  );

  row("The app is added to a team by a person who is not in the roster", "the welcome, without a mention", async () => {
    const team = (await startTeams()).visitor(teamChannel("Builders"), ANNA);
    await sendAll(team, [{ ...ADDED, from: NAMELESS }]);
    await expectPlainWelcome(team);
  });

  row("The app is added to a team while the roster cannot be read", "the welcome, without a mention", async () => {
    const teams = await startTeams();
    teams.connector.planAll(MEMBERS, { status: 403, body: { error: { code: "Forbidden", message: "No." } } });
    const team = teams.visitor(teamChannel("Builders"), ANNA);
    await sendAll(team, [{ ...ADDED, from: NAMELESS }]);
    await expectPlainWelcome(team);
  });

  row("The app is removed from a team and added again by another person", "no second welcome", async () => {
    const team = (await startTeams()).visitor(teamChannel("Builders"), ANNA);
    await sendAll(team, [ADDED]);
    await team.read();
    const added = { ...ADDED, from: person("Bertil Ek") };
    await team.expectSilence(() => sendAll(team, [REMOVED, BOT_LEFT, BOT_JOINED, added]), toBot("hello"));
  });

  row("People are added to the team, or leave it", "nothing", async () => {
    const team = (await startTeams()).visitor(teamChannel("Builders"), ANNA);
    await sendAll(team, [ADDED]);
    await team.read();
    const others = [person("Bertil Ek"), person("Cilla Dahl")];
    const changes = [{ membersAdded: others }, { membersRemoved: others }];
    const told = changes.map((change) => ({ type: "conversationUpdate", ...change }));
    await team.expectSilence(() => sendAll(team, told), toBot("hello"));
  });

  row("The personal chat is opened: the person and the bot are its members", "one welcome", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"), ANNA);
    await sendAll(anna, [{ type: "conversationUpdate", membersAdded: [{ id: ANNA.id }, { id: BOT.id }] }]);
    await anna.ask("hello");
    expect(countWelcomes(teams, anna)).toBe(1);
  });
});

async function expectWelcomeTo(visitor: Visitor, who: Person): Promise<void> {
  const { text, activity } = await visitor.read();
  expect(text).toContain(WELCOME);
  // Of a text the entities stand in the activity, of a card in the card.
  const mentioned = nodesOf(activity).find(({ type }) => type === "mention");
  expect(mentioned, "the mention of who added the app").toMatchObject({
    text: `<at>${who.name}</at>`,
    mentioned: { id: who.id, name: who.name },
  });
  expect(JSON.stringify(activity), "the mention's text, in the message").toContain(`<at>${who.name}</at>`);
}

async function expectPlainWelcome(visitor: Visitor): Promise<void> {
  const { text, activity } = await visitor.read();
  expect(text).toContain(WELCOME);
  expect(JSON.stringify(activity), "a welcome without a mention").not.toMatch(/<at>|undefined|"mention"/);
}

function countWelcomes({ connector }: Teams, { conversation }: Visitor): number {
  return connector.messagesTo(conversation).filter(({ activity }) => JSON.stringify(activity).includes(WELCOME)).length;
}
