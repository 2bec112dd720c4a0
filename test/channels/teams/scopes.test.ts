import { expect } from "vitest";
import { mention, person, groupChat, personalChat, teamChannel, toBot } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams } from "./teams-app.ts";
import { toMessageBack } from "./visitor.ts";

const BERTIL = person("Bertil Ek");
const FILE = {
  contentType: "application/vnd.microsoft.teams.file.download.info",
  contentUrl: "https://files.example/cv.pdf",
  name: "cv.pdf",
  content: { downloadUrl: "https://files.example/cv.pdf", uniqueId: "1", fileType: "pdf" },
};

describeRows("Conversations and mentions", (row) => {
  row("A message in the personal chat", "the answer", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    expect((await anna.ask("dress code")).text).toContain("dress code");
  });

  row("A message in Swedish from a person whose Teams is Swedish", "the answer in Swedish", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"), "Anna Berg", "sv-SE");
    expect((await anna.ask("klädkod")).text).toContain("Klädkod");
  });

  row("A message in the personal chat that mentions the bot", "the answer", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    expect((await anna.ask(toBot("dress code"))).text).toContain("dress code");
  });

  row("A file in the personal chat", "that the bot cannot open it, and asks for the question in writing", async () => {
    const anna = (await startTeams()).visitor(personalChat("Anna"));
    expect((await anna.ask({ text: "", attachments: [FILE] })).text).toContain("I can't open files");
  });

  row("A message in a group chat that mentions the bot", "the answer, in the group chat", async () => {
    const anna = (await startTeams()).visitor(groupChat("Team lunch"));
    expect((await anna.ask(toBot("dress code"))).text).toContain("dress code");
  });

  row("A message in a group chat that does not mention the bot", "nothing", async () => {
    const anna = (await startTeams()).visitor(groupChat("Team lunch"));
    await anna.expectSilence(() => anna.say("dress code"), toBot("hello"));
  });

  row("A message in a group chat that mentions another person", "nothing", async () => {
    const anna = (await startTeams()).visitor(groupChat("Team lunch"));
    const bertil = mention(BERTIL);
    const message = { text: `${bertil.text} what about the dress code`, entities: [bertil] };
    await anna.expectSilence(() => anna.say(message), toBot("hello"));
  });

  row("A message in a channel that mentions the bot", "the answer, in the thread of the message", async () => {
    const { connector, visitor } = await startTeams();
    const anna = visitor(teamChannel("Builders", "1700000000001"));
    expect((await anna.ask(toBot("dress code"))).text).toContain("dress code");
    expect(connector.records.map(({ subject }) => subject)).toEqual([anna.conversation]);
    expect(anna.conversation, "the thread's id").toContain(";messageid=1700000000001");
  });

  row("A message in a channel that does not mention the bot", "nothing", async () => {
    const anna = (await startTeams()).visitor(teamChannel("Builders", "1"));
    await anna.expectSilence(() => anna.say("dress code"), toBot("hello"));
  });

  row("The bot's name in plain letters, in a channel", "nothing", async () => {
    const anna = (await startTeams()).visitor(teamChannel("Builders", "1"));
    await anna.expectSilence(() => anna.say("@Career advice dress code"), toBot("hello"));
  });

  row("A mention followed by a hard space, as the Teams app writes it", "the answer", async () => {
    const anna = (await startTeams()).visitor(groupChat("Team lunch"));
    const bot = mention();
    const asked = { text: `${bot.text}&nbsp;dress code`, entities: [bot] };
    expect((await anna.ask(asked)).text).toContain("dress code");
    const again = { text: `dress code ${bot.text} \u00A0`, entities: [bot] };
    expect((await anna.ask(again)).text).toContain("dress code");
  });

  row("A mention in the middle of the question, and once more at its end", "the answer", async () => {
    const anna = (await startTeams()).visitor(groupChat("Team lunch"));
    const bot = mention();
    const text = `dress ${bot.text} code ${bot.text}`;
    expect((await anna.ask({ text, entities: [bot, bot] })).text).toContain("dress code");
  });

  row("Nothing but a mention of the bot", "a friendly question back, with something to press", async () => {
    const anna = (await startTeams()).visitor(groupChat("Team lunch"));
    const { text, labels } = await anna.ask(toBot(""));
    expect(text).not.toContain("<at>");
    expect(labels.length, "things to press").toBeGreaterThan(0);
  });

  row(
    "A message that mentions the bot and a colleague",
    "the colleague's name, wherever the message is repeated",
    async () => {
      const anna = (await startTeams()).visitor(groupChat("Team lunch"));
      const [bot, bertil] = [mention(), mention(BERTIL)];
      const text = `${bot.text} ask ${bertil.text}&nbsp;about a job in Lund`;
      await anna.ask(toBot("leave a message for a person"));
      await anna.ask({ text, entities: [bot, bertil] });
      await anna.ask(toBot("anna@example.com"));
      const shown = await anna.ask(toBot("skip"));
      expect(shown.text).toContain("what it is about: ask Bertil Ek about a job in Lund");
    },
  );

  row("Messages in two threads of one channel", "each thread has a conversation of its own", async () => {
    const { visitor } = await startTeams();
    const [first, second] = [visitor(teamChannel("Builders", "1")), visitor(teamChannel("Builders", "2"))];
    await first.ask(toBot("salary guide"));
    expect((await second.ask(toBot("senior"))).text).not.toContain("education do you have");
    expect((await first.ask(toBot("senior"))).text).toContain("education do you have");
  });

  row("A button pressed in a channel, where no mention comes with it", "the answer", async () => {
    const anna = (await startTeams()).visitor(teamChannel("Builders", "1"));
    const shown = await anna.ask(toBot("hello"));
    const [label = ""] = shown.labels;
    expect((await anna.press(shown, label)).status).toBe(200);
    expect((await anna.read()).text.length).toBeGreaterThan(0);
  });

  row("The same, on a client without Action.Execute", "the answer", async () => {
    const anna = (await startTeams()).visitor(teamChannel("Builders", "1"));
    const shown = await anna.ask(toBot("hello"));
    const execute = shown.actions.find(({ type }) => type === "Action.Execute");
    expect(execute, "a button that executes").toBeDefined();
    expect((await anna.ask({ ...toMessageBack(execute!), replyToId: shown.id })).text.length).toBeGreaterThan(0);
  });
});
