import { expect } from "vitest";
import { expectCardRules } from "./card-rules.ts";
import { startGreeted } from "./greeted.ts";
import { findList, manyTopics, startWithManyTopics } from "./many-topics.ts";
import { groupChat, personalChat, toBot } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { nodesOf, toShown, type Shown } from "./shown.ts";
import { startTeams } from "./teams-app.ts";
import { toInvoke, toMessageBack, type Reply } from "./visitor.ts";

describeRows("Presses on buttons", (row) => {
  row(
    "A press on a button",
    "the same card, without buttons and with what was pressed; below it the answer",
    async () => {
      const { anna, shown, label } = await startGreeted();
      const { reply, answer } = await anna.pressAndRead(shown, label);
      const used = readCard(reply, shown);
      expect(used.labels, "what can still be pressed").toEqual([]);
      expect(used.text).toContain(`✓ ${label}`);
      expect(used.text).toContain(shown.text);
      expect(answer.text, "the answer, as a new message").not.toContain("nice to have you here");
    },
  );

  row("The same press, for the other members", "the same used card instead of the old one", async () => {
    const { anna, shown, label } = await startGreeted();
    const { reply, updated } = await anna.pressAndRead(shown, label);
    expect(toShown(updated).cards).toEqual(readCard(reply, shown).cards);
    expectCardRules(updated);
  });

  row("A press on a thumb", "thanks; the other buttons of the card stay", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    const shown = await anna.ask("dress code");
    const { reply, answer } = await anna.pressAndRead(shown, "👍");
    expect(readCard(reply, shown).labels).toEqual(shown.labels.filter((label) => label !== "👍" && label !== "👎"));
    expect(answer.text).toContain("Thank you, glad that helped");
  });

  row("Presses through a whole guide", "each question in turn, and the result at its end", async () => {
    const anna = (await startTeams({ limits: { sendsPerSecond: 1000 } })).visitor(personalChat("Anna"));
    let shown = await anna.ask("role guide");
    for (let question = 0; question < 3; question++) {
      const { reply, answer } = await anna.pressAndRead(shown, shown.labels[0] ?? "");
      expect(readCard(reply, shown).labels, "what can still be pressed").toEqual([]);
      expect(answer.text).not.toBe(shown.text);
      shown = answer;
    }
  });

  row("A press on a card from before a restart of the bot", "the used card, and the answer", async () => {
    const { teams, anna, shown, label } = await startGreeted();
    await teams.restart();
    const { reply, answer } = await anna.pressAndRead(shown, label);
    expect(readCard(reply, shown).text).toContain(`✓ ${label}`);
    expect(answer.text.length).toBeGreaterThan(0);
  });

  row("A press on a button of a guide that is over", "that the question is over", async () => {
    const anna = (await startTeams({ limits: { sendsPerSecond: 1000 } })).visitor(personalChat("Anna"));
    const shown = await anna.ask("role guide");
    await anna.ask("cancel");
    expect((await anna.press(shown, shown.labels[0] ?? "")).status).toBe(200);
    expect((await anna.read()).text).toContain("That question is over");
  });

  row("A press by another person in a group chat", "the used card and the answer, for everybody", async () => {
    const teams = await startTeams();
    const group = groupChat("Team lunch");
    const [anna, bertil] = [teams.visitor(group), teams.visitor(group, "Bertil Ek")];
    const shown = await anna.ask(toBot("hello"));
    const label = shown.labels[0] ?? "";
    const { reply, answer } = await bertil.pressAndRead(shown, label);
    expect(readCard(reply, shown).text).toContain(`✓ ${label}`);
    expect(answer.text.length).toBeGreaterThan(0);
  });

  row("A choice from a list in a card", "the used card with what was chosen, and the answer", async () => {
    const teams = await startWithManyTopics();
    const anna = teams.visitor(personalChat("Anna"));
    const shown = await anna.ask("start over");
    const { id, choices } = findList(shown);
    const chosen = choices.at(-1);
    const choose = shown.actions.find(({ data }) => !JSON.stringify(data).includes("press"));
    const answered = await anna.send({ ...toInvoke(choose!, { [id]: chosen?.value }), replyToId: shown.id });
    const used = readCard(answered, shown);
    expect(used.text).toContain(`✓ ${chosen?.title}`);
    expect(
      nodesOf(used.cards).some(({ type }) => type.startsWith("Input.")),
      "whether it can be chosen again",
    ).toBe(false);
    expect((await anna.read()).text).toContain(manyTopics(teams).at(-1)?.answer.en.slice(0, 40));
  });

  row("A press on “Choose” with nothing chosen", "nothing new; the list stays as it is", async () => {
    const teams = await startWithManyTopics();
    const anna = teams.visitor(personalChat("Anna"));
    const shown = await anna.ask("start over");
    const choose = shown.actions.find(({ data }) => !JSON.stringify(data).includes("press"));
    await anna.expectSilence(async () => {
      const { status, body } = await anna.send({ ...toInvoke(choose!), replyToId: shown.id });
      expect([status, body?.statusCode]).toEqual([200, 400]);
    });
  });

  row("A press that is none of the bot's", "nothing; Teams shows that it failed", async () => {
    const { anna, shown } = await startGreeted();
    const presses = [
      { verb: "buy", data: { press: { topic: "dress-code" } } },
      { verb: "press", data: { press: { topic: "an unknown topic" } } },
      { verb: "press", data: { press: { topic: "dress-code", ["__proto__"]: 1 } } },
      { verb: "press", data: { press: "dress-code" } },
      { verb: "press", data: null },
      {},
    ];
    await anna.expectSilence(async () => {
      for (const press of presses) {
        const { status, body } = await anna.send({ ...toInvoke(press), replyToId: shown.id });
        expect([status, body?.statusCode, body?.type], JSON.stringify(press)).toEqual([
          200,
          400,
          "application/vnd.microsoft.error",
        ]);
        expect(body.value, JSON.stringify(press)).toEqual({ code: expect.any(String), message: expect.any(String) });
      }
    });
  });

  row("A press on a client without Action.Execute", "the answer", async () => {
    const { anna, shown } = await startGreeted();
    const execute = shown.actions.find(({ type }) => type === "Action.Execute");
    const { text } = await anna.ask({ ...toMessageBack(execute!), replyToId: shown.id });
    expect(text.length).toBeGreaterThan(0);
    expect(text).not.toContain("nice to have you here");
  });
});

/** Returns the card in the response to a press. */
function readCard({ status, body }: Reply, pressed: Shown): Shown {
  expect(status, `status of the press; the body is ${JSON.stringify(body)}`).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive" });
  const activity = { attachments: [{ contentType: body.type, content: body.value }] };
  return toShown({ ...pressed, activity });
}
