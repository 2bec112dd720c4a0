import { expect, test } from "vitest";
import { hold, readConversations } from "../conversations/conversation.ts";
import { openBotFrameworkClient } from "../harness/bot-framework-client.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";
import { startBot } from "../harness/start-bot.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

const told = readConversations().find(({ file }) => file.endsWith("alerts/over-http.yaml"))!;

test("alerts are made, listed and deleted through the web chat", async () => {
  await hold(told, await openDirectLineChannelClient((await startBot({ clock: () => NOON })).address, "en"));
});

test("alerts by mail are made, listed and deleted through Teams, which asks where ads are wanted", async () => {
  const [wish, hour, ...rest] = told.turns;
  const turns = [
    wish!,
    { visitor: "kl 8", bot: { says: ["Where should I send the ads"], buttons: ["By email", "Here in Teams"] } },
    { ...hour!, visitor: "by email" },
    ...rest,
  ];
  await hold(
    { ...told, turns },
    await openBotFrameworkClient((await startBot({ clock: () => NOON })).address, "en", "msteams"),
  );
});

test("the web chat shows an address as it was written", async () => {
  const client = await openDirectLineChannelClient((await startBot({ clock: () => NOON })).address, "en");
  const say = (text: string) => client.send({ text, hasAttachment: false });
  await say("create a job alert for back-end jobs in Lund, at once, to anna_maria_berg@example.com");
  expect((await say("yes")).text).toContain(String.raw`anna\_maria\_berg\@example\.com`);
});

test("alerts of one conversation are unknown in another", async () => {
  const { address } = await startBot({ clock: () => NOON });
  const [one, other] = [
    await openDirectLineChannelClient(address, "en"),
    await openDirectLineChannelClient(address, "en"),
  ];
  await one.send({
    text: "create a job alert for back-end jobs in Lund, at once, to a@example.com",
    hasAttachment: false,
  });
  await one.send({ text: "yes", hasAttachment: false });
  const { buttons } = await one.send({ text: "list my alerts", hasAttachment: false });
  const press = buttons.find(({ label }) => label === "Delete the alert")!;
  expect((await other.send({ text: "list my alerts", hasAttachment: false })).text).toContain(
    "I know of no job alerts",
  );
  const tried = await other.send({ text: press.label, value: press.value, hasAttachment: false });
  expect(tried.text).toContain("That alert is no longer there");
  expect((await one.send({ text: "list my alerts", hasAttachment: false })).text).toContain("Lund");
});
