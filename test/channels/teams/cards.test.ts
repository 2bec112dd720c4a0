import { expect } from "vitest";
import { expectCardRules } from "./card-rules.ts";
import { findList, manyTopics, startWithManyTopics } from "./many-topics.ts";
import { personalChat } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { nodesOf } from "./shown.ts";
import { startTeams } from "./teams-app.ts";

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
  "a company",
  "just curious",
  "make me a plan",
  "better pay",
  "how do I apply",
  "x".repeat(5000),
  "leave a message for a person",
  "a job in Lund",
  "anna@example.com",
  "skip",
];

describeRows("Cards", (row) => {
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
    "A question with more choices than a card has room for buttons",
    "a list to choose from, and one button",
    async () => {
      const teams = await startWithManyTopics();
      const anna = teams.visitor(personalChat("Anna"));
      const shown = await anna.ask("start over");
      const { choices } = findList(shown);
      expect(choices.map(({ title }) => title)).toEqual(manyTopics(teams).map(({ title }) => title.en));
      expectCardRules(teams.connector.messagesTo(anna.conversation)[0]!);
    },
  );
});
