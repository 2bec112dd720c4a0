import { expect } from "vitest";
import { BLOCKED_BY_USER, DISABLED_BY_ADMIN, MESSAGE_WRITES_BLOCKED } from "./connector-answers.ts";
import { isMessage } from "./connector.ts";
import { HAND_OFF } from "./contact-point.ts";
import { tellForPerson } from "./hand-over.ts";
import { personalChat } from "./teams-conversations.ts";
import type { Answer } from "./recording-service.ts";
import { describeRows } from "./rows.ts";
import { startTeams } from "./teams-app.ts";

const ADDED = { type: "installationUpdate", action: "add" };
const MINUTE_MS = 60_000;

describeRows("People who block the bot", (row) => {
  for (const [sends, answer] of Object.entries({
    "403 `ConversationBlockedByUser`": BLOCKED_BY_USER,
    "403 `MessageWritesBlocked`, as JSON inside a text": MESSAGE_WRITES_BLOCKED,
  }))
    row(`${sends}, and more messages that were under way`, "nothing, also after a restart of the bot", async () => {
      const { teams, anna } = await startBlocked(answer);
      for (const text of ["dress code", "remote work"]) await anna.say(text);
      await teams.restart();
      await anna.say("travel");
      expect(teams.connector.to(anna.conversation), "sends to a person who has blocked the bot").toHaveLength(1);
    });

  row(
    "403 to the first of three answers that were on their way at once",
    "nothing; the other two are not sent",
    async () => {
      const teams = await startTeams();
      const anna = teams.visitor(personalChat("Anna"));
      const refusal = Promise.withResolvers<void>();
      teams.connector.planAll(anna.conversation, { after: refusal.promise, behaviour: BLOCKED_BY_USER });
      const asked = ["dress code", "remote work", "travel"].map((text) => anna.say(text));
      await teams.connector.next(anna.conversation, "the first answer", isMessage);
      refusal.resolve();
      await Promise.all(asked);
      expect(teams.connector.to(anna.conversation), "sends to a person who has blocked the bot").toHaveLength(1);
    },
  );

  row("403 while a command runs whose result is sent later", "nothing; its result is not sent either", async () => {
    const teams = await startTeams();
    const { anna, yes } = await tellForPerson(teams);
    // Long enough for the bot's stop to wait for the end of the turn.
    await teams.restart({ acknowledgeAfterMs: 1000 });
    const work = Promise.withResolvers<void>();
    teams.contactPoint.planAll(HAND_OFF, { after: work.promise });
    teams.connector.planAll(anna.conversation, BLOCKED_BY_USER);
    const before = teams.connector.to(anna.conversation).length;
    await anna.say(yes);
    await teams.connector.next(anna.conversation, "word that it takes longer", isMessage);
    work.resolve();
    await teams.contactPoint.until("the end of the work", (records) => records.every(({ isOpen }) => !isOpen));
    await teams.restart();
    expect(teams.connector.to(anna.conversation).length - before, "sends to a person who blocks the bot").toBe(1);
  });

  row("403 in one conversation", "answers in all the others", async () => {
    const { teams } = await startBlocked(BLOCKED_BY_USER);
    const bertil = teams.visitor(personalChat("Bertil"), "Bertil Ek");
    expect((await bertil.ask("dress code")).text).toContain("dress code");
  });

  row(
    "403 for another reason: the bot is disabled for a while",
    "nothing then; the next message is answered",
    async () => {
      const { anna } = await startBlocked(DISABLED_BY_ADMIN);
      expect((await anna.ask("dress code")).text).toContain("dress code");
    },
  );

  row("A message of a person who blocked the bot a minute ago", "the answer: they want to talk again", async () => {
    const { teams, anna } = await startBlocked(BLOCKED_BY_USER);
    teams.pass(MINUTE_MS);
    expect((await anna.ask("dress code")).text).toContain("dress code");
    expect((await anna.ask("remote work")).text.length).toBeGreaterThan(0);
  });

  row("An installation by a person who blocked the bot", "answers again, at once", async () => {
    const { anna } = await startBlocked(BLOCKED_BY_USER);
    expect((await anna.send(ADDED)).status).toBe(200);
    await anna.say("dress code");
    expect((await anna.read("dress code")).text).toContain("dress code");
  });
});

/** Starts a bot and a person who has blocked it; the bot knows this from the response to its greeting. */
async function startBlocked(answer: Answer) {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"));
  teams.connector.plan(anna.conversation, answer);
  await anna.say("hello");
  expect(teams.connector.to(anna.conversation), "the greeting that is refused").toHaveLength(1);
  return { teams, anna };
}
