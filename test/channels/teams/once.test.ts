import { expect } from "vitest";
import { HAND_OFF } from "./contact-point.ts";
import { isMessage, isUpdate } from "./connector.ts";
import { startGreeted } from "./greeted.ts";
import { tellForPerson } from "./hand-over.ts";
import { groupChat, personalChat, toBot } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams } from "./teams-app.ts";

describeRows("Exactly once", (row) => {
  row("The same message again, answered before", "one answer", async () => {
    const { connector, visitor } = await startTeams();
    const anna = visitor(personalChat("Anna"));
    const message = { type: "message", id: "again", text: "dress code" };
    await anna.ask(message);
    await anna.expectSilence(() => anna.say(message));
    expect(connector.messagesTo(anna.conversation)).toHaveLength(2);
  });

  row("The same message three times at the same moment", "one answer", async () => {
    const { connector, visitor } = await startTeams();
    const anna = visitor(personalChat("Anna"));
    const message = { type: "message", id: "again", text: "dress code" };
    await Promise.all([anna.say(message), anna.say(message), anna.say(message)]);
    await anna.ask("hello");
    expect(connector.messagesTo(anna.conversation), "an answer and the greeting").toHaveLength(2);
  });

  row(
    "The same message again while the first is still at work",
    "one answer; what it asks for is done once",
    async () => {
      const teams = await startTeams();
      const work = Promise.withResolvers<void>();
      const { anna, yes } = await tellForPerson(teams);
      teams.contactPoint.planAll(HAND_OFF, { after: work.promise });
      const first = anna.say(yes);
      await teams.contactPoint.next(HAND_OFF, "the request for a person");
      await anna.say(yes);
      work.resolve();
      await first;
      await anna.read("has been delivered");
      await anna.expectSilence(async () => undefined);
      expect(teams.contactPoint.records, "requests for a person").toHaveLength(1);
    },
  );

  row("The same message again after a restart of the bot", "one answer", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    const message = { type: "message", id: "again", text: "dress code" };
    await anna.ask(message);
    await teams.restart();
    await anna.expectSilence(() => anna.say(message));
  });

  row("An answer to a guide's question after a restart of the bot", "the guide's next question", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    await anna.ask("salary guide");
    await teams.restart();
    expect((await anna.ask("senior")).text).toContain("education do you have");
  });

  row("The same words twice, in two messages", "two answers", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    for (let n = 0; n < 2; n++) expect((await anna.ask("dress code")).text).toContain("dress code");
  });

  row("Messages with the same id in two conversations", "two answers", async () => {
    const { visitor } = await startTeams();
    for (const name of ["Anna", "Bertil"]) {
      const one = visitor(personalChat(name), name);
      expect((await one.ask({ id: "the same", text: "dress code" })).text).toContain("dress code");
    }
  });

  row("The same press again, under a new id", "the same used card, and no second answer", async () => {
    const { anna, shown, label } = await startGreeted();
    const { reply: first } = await anna.pressAndRead(shown, label);
    await anna.expectSilence(async () => {
      expect(await anna.press(shown, label), "the answer to the press again").toEqual(first);
    });
  });

  row("The same press three times at the same moment", "the used card each time, and one answer", async () => {
    const { teams, anna, shown, label } = await startGreeted();
    const presses = await Promise.all([1, 2, 3].map(() => anna.press(shown, label)));
    expect(new Set(presses.map((press) => JSON.stringify(press))).size, "different answers to the presses").toBe(1);
    expect(presses[0]?.body).toMatchObject({ statusCode: 200 });
    await teams.connector.next(anna.conversation, "an update of the pressed card", isUpdate);
    await anna.ask("hello");
    const sent = teams.connector.to(anna.conversation);
    expect([sent.filter(isMessage).length, sent.filter(isUpdate).length], "messages, updates").toEqual([3, 1]);
  });

  row("The same press again after a restart of the bot", "the same used card, and no second answer", async () => {
    const { teams, anna, shown, label } = await startGreeted();
    const { reply: first } = await anna.pressAndRead(shown, label);
    await teams.restart();
    await anna.expectSilence(async () => {
      expect(await anna.press(shown, label), "the answer to the press again").toEqual(first);
    });
  });

  row(
    "Two people press different buttons of one card",
    "the first counts; the second sees the card as the first left it",
    async () => {
      const teams = await startTeams();
      const group = groupChat("Team lunch");
      const [anna, bertil] = [teams.visitor(group), teams.visitor(group, "Bertil Ek")];
      const shown = await anna.ask(toBot("hello"));
      const [first = "", second = ""] = shown.labels;
      const { reply } = await anna.pressAndRead(shown, first);
      await anna.expectSilence(async () => {
        expect(await bertil.press(shown, second), "the answer to the second press").toEqual(reply);
      }, toBot("hello"));
    },
  );

  row("A thumb and a button of the same card", "both count", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    const shown = await anna.ask("dress code");
    expect((await anna.pressAndRead(shown, "👍")).answer.text).toContain("Thank you");
    expect((await anna.pressAndRead(shown, shown.labels[0] ?? "")).answer.text).not.toContain("Thank you");
  });

  row("A press that asks for a person, again and again", "that it was delivered, once", async () => {
    const teams = await startTeams({ limits: { sendsPerSecond: 1000 } });
    const { anna, shown } = await tellForPerson(teams);
    const presses = [1, 2].map(() => anna.press(shown, "Yes, that's right"));
    const { answer } = await anna.pressAndRead(shown, "Yes, that's right");
    await Promise.all(presses);
    expect(answer.text).toContain("has been delivered");
    await anna.expectSilence(() => anna.press(shown, "Yes, that's right"));
    expect(teams.contactPoint.records, "requests for a person").toHaveLength(1);
  });
});
