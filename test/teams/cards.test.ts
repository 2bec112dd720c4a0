import { expect } from "vitest";
import { expectCardRules } from "./card-rules.ts";
import { groupChat, personalChat, toBot } from "./places.ts";
import { describeRows } from "./rows.ts";
import { nodesOf, toShown, type Shown } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import { toInvoke, toMessageBack, type Reply } from "./visitor.ts";

/** Everything the bot can say in different shapes: small talk, an answer, a table, a question back, a flow, a fault of the visitor's. */
const TALK = [
  "hello",
  "help",
  "dress code",
  "what does a junior backend developer earn",
  "pay and education",
  "the weather on mars",
  "salary guide",
  "senior",
  "degree",
  "small",
  "complicated",
  "make me a plan",
  "vocational university",
  "how do I apply",
  "x".repeat(5000),
  "leave a message for a person",
  "a job in Lund",
  "anna@example.com",
  "skip",
];

describeRows("Cards and their buttons", (row) => {
  row(
    "A conversation through everything the bot can say",
    "one Adaptive Card a message, which every Teams client can draw",
    async () => {
      const teams = await startTeams({ limits: { sendsPerSecond: 1000 } });
      const anna = teams.visitor(personalChat("Anna"));
      for (const text of TALK) await anna.ask(text);
      await anna.ask({ type: "installationUpdate", action: "add" });
      await anna.ask({
        text: "",
        attachments: [{ contentType: "image/png", contentUrl: "https://files.example/a.png" }],
      });
      for (const sent of teams.connector.messagesTo(anna.conversation)) expectCardRules(sent);
      const all = teams.connector
        .messagesTo(anna.conversation)
        .flatMap(({ activity }) => nodesOf(activity.attachments));
      const kinds = new Set(all.map(({ type }) => type));
      for (const kind of ["TextBlock", "ColumnSet", "FactSet", "Action.Execute", "Action.OpenUrl"])
        expect(kinds, "kinds of elements that the conversation has come by").toContain(kind);
    },
  );

  row(
    "A question whose answer has a source and something to ask next",
    "the answer, its source, the buttons and two thumbs, in one card",
    async () => {
      const anna = (await startTeams()).visitor(personalChat("Anna"));
      const { text, labels } = await anna.ask("dress code");
      expect(text).toContain("Randstad");
      expect(labels.slice(-2)).toEqual(["👍", "👎"]);
      expect(labels.length).toBeGreaterThan(2);
    },
  );

  row(
    "A press on a button",
    "the same card, without buttons and with what was pressed; below it the answer",
    async () => {
      const { anna, shown, label } = await greeted();
      const { reply, answer } = await anna.pressAndRead(shown, label);
      const used = readCard(reply, shown);
      expect(used.labels, "what can still be pressed").toEqual([]);
      expect(used.text).toContain(`✓ ${label}`);
      expect(used.text).toContain(shown.text);
      expect(answer.text, "the answer, as a new message").not.toContain("nice to have you here");
    },
  );

  row("The same press, in the eyes of everybody else", "the same used card, in the place of the old one", async () => {
    const { anna, shown, label } = await greeted();
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
    let shown = await anna.ask("salary guide");
    for (const question of ["education do you have", "big is the company", "kind of work do you do", "SEK a month"]) {
      const { reply, answer } = await anna.pressAndRead(shown, shown.labels[0] ?? "");
      expect(readCard(reply, shown).labels, "what can still be pressed").toEqual([]);
      expect(answer.text).toContain(question);
      shown = answer;
    }
  });

  row("A press on a button of a guide that is over", "that the question is over", async () => {
    const anna = (await startTeams({ limits: { sendsPerSecond: 1000 } })).visitor(personalChat("Anna"));
    const shown = await anna.ask("salary guide");
    await anna.ask("cancel");
    expect((await anna.press(shown, shown.labels[0] ?? "")).status).toBe(200);
    expect((await anna.read()).text).toContain("That question is over");
  });

  row("A press by somebody else in a group chat", "the used card and the answer, for everybody", async () => {
    const teams = await startTeams();
    const place = groupChat("Team lunch");
    const [anna, bertil] = [teams.visitor(place), teams.visitor(place, "Bertil Ek")];
    const shown = await anna.ask(toBot("hello"));
    const label = shown.labels[0] ?? "";
    const { reply, answer } = await bertil.pressAndRead(shown, label);
    expect(readCard(reply, shown).text).toContain(`✓ ${label}`);
    expect(answer.text.length).toBeGreaterThan(0);
  });

  row(
    "A question with more choices than a card has room for buttons",
    "a list to choose from, and one button",
    async () => {
      const teams = await startManyStarters();
      const anna = teams.visitor(personalChat("Anna"));
      const shown = await anna.ask("start over");
      const { choices } = findList(shown);
      expect(choices.map(({ title }) => title)).toEqual(manyTopics(teams).map(({ title }) => title.en));
      expectCardRules(teams.connector.messagesTo(anna.conversation)[0]!);
    },
  );

  row("A choice from that list", "the used card with what was chosen, and the answer", async () => {
    const teams = await startManyStarters();
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
    const teams = await startManyStarters();
    const anna = teams.visitor(personalChat("Anna"));
    const shown = await anna.ask("start over");
    const choose = shown.actions.find(({ data }) => !JSON.stringify(data).includes("press"));
    await anna.expectSilence(async () => {
      const { status, body } = await anna.send({ ...toInvoke(choose!), replyToId: shown.id });
      expect([status, body?.statusCode]).toEqual([200, 400]);
    });
  });

  row("A press that is none of the bot's", "nothing; Teams shows that it failed", async () => {
    const { anna, shown } = await greeted();
    const presses = [
      { verb: "buy", data: { press: { topic: "dress-code" } } },
      { verb: "press", data: { press: { topic: "a topic of nobody's" } } },
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
    const { anna, shown } = await greeted();
    const execute = shown.actions.find(({ type }) => type === "Action.Execute");
    const { text } = await anna.ask({ ...toMessageBack(execute!), replyToId: shown.id });
    expect(text.length).toBeGreaterThan(0);
    expect(text).not.toContain("nice to have you here");
  });
});

async function greeted() {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"));
  const shown = await anna.ask("hello");
  return { teams, anna, shown, label: shown.labels[0] ?? "" };
}

/** The card that Teams draws in the place of the pressed one. */
function readCard({ status, body }: Reply, pressed: Shown): Shown {
  expect(status, `status of the press; the body is ${JSON.stringify(body)}`).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive" });
  const activity = { attachments: [{ contentType: body.type, content: body.value }] };
  return toShown({ ...pressed, activity });
}

const TOPICS = [
  "tasks",
  "skills",
  "dress-code",
  "remote-work",
  "colleagues",
  "overtime-on-call",
  "travel",
  "consulting",
];

function manyTopics({ knowledge: { content } }: Teams) {
  return TOPICS.map((id) => content.topics.get(id)!);
}

function startManyStarters(): Promise<Teams> {
  return startTeams({ knowledge: ({ content, search }) => ({ search, content: { ...content, starters: TOPICS } }) });
}

type List = { readonly id: string; readonly choices: readonly { readonly title: string; readonly value: string }[] };

function findList({ cards }: Shown): List {
  const list = nodesOf(cards).find(({ type }) => type === "Input.ChoiceSet");
  expect(list, "a list to choose from").toBeDefined();
  return list as unknown as List;
}
