import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";
import { startAppWithAlerts } from "../harness/app-with-alerts.ts";
import { startBot } from "../harness/start-bot.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { personalChat } from "./teams/teams-conversations.ts";
import { nodesOf } from "./teams/shown.ts";
import { startTeams } from "./teams/teams-app.ts";

/** Full of what a page, a card or a mail could take for markup. */
const NAME = "Väst_Jobb & *Son* <b>AB</b>";
const CONTACT = "hej@vastjobb.example, https://vastjobb.example/kontakt?a=1&b=2";
const NAMED = { OPERATOR_NAME: NAME, OPERATOR_CONTACT: CONTACT };

describe("whoever runs the bot, in the web channel", () => {
  test.each([
    ["en", "who are you?"],
    ["en", "are you Randstad's bot?"],
    ["en", "who runs this?"],
    ["en", "do you earn on this?"],
    ["sv", "vem är du?"],
    ["sv", "vem driver den här boten?"],
    ["sv", "vem betalar dig?"],
  ] as const)("%s: %s names them, without markup", async (language, text) => {
    const { address } = await startBot({ env: NAMED });
    const reply = await saidTo(address, language, text);
    expect(unescape(reply)).toContain(language === "en" ? `${NAME} runs this bot.` : `${NAME} driver den här boten.`);
    expect(reply).toContain(String.raw`\*Son\*`);
    expect(reply).toContain(String.raw`\<b\>`);
  });

  test("without a name, the bot says that none was given", async () => {
    const { address } = await startBot();
    expect(await saidTo(address, "en", "who runs this?")).toContain("Whoever runs this bot has not given a name.");
    expect(await saidTo(address, "sv", "vem ligger bakom chatten?")).toContain("har inte uppgett något namn.");
  });

  test("the way to a person names the contact, and the days a conversation is kept are told", async () => {
    const { address } = await startBot({ env: { ...NAMED, RETAIN_DAYS: "12" } });
    const reply = await saidTo(address, "en", "leave a message for a person");
    expect(unescape(reply)).toContain(`You can reach them here: ${CONTACT}.`);
    expect(await saidTo(address, "sv", "är det här anonymt?")).toContain("12 dygn");
  });

  test("the first words say that the service is automatic and how to reach a person", async () => {
    const { address } = await startBot();
    const { said } = await openDirectLineChannelClient(address, "en");
    expect(said[0]?.text).toMatch(/automatic service.*reach a person/);
  });
});

test("in Teams the name is a text run, which has no markup", async () => {
  const anna = (await startTeams({ env: NAMED })).visitor(personalChat("Anna"));
  const runs = nodesOf((await anna.ask("who runs this?")).activity).filter(({ type }) => type === "TextRun");
  expect(runs.map(({ text }) => text).join(" ")).toContain(`${NAME} runs this bot.`);
});

test("a request for a person says who gets it", async () => {
  const anna = (await startTeams({ env: NAMED })).visitor(personalChat("Anna"));
  for (const text of ["leave a message for a person", "a job in Lund", "anna@example.com"]) await anna.ask(text);
  expect((await anna.ask("skip")).text).toContain(`pass on to ${NAME}`);
});

describe("whoever runs the bot, on the pages", () => {
  test("the pages on privacy and terms name them, escaped, and link the contact", async () => {
    const { address } = await startBot({ env: { ...NAMED, RETAIN_DAYS: "12" } });
    for (const page of ["privacy", "terms"])
      for (const language of ["en", "sv"]) {
        const html = await read(`${address}/${page}?lang=${language}`);
        expect(html).toContain("<strong>Väst_Jobb &amp; *Son* &lt;b&gt;AB&lt;/b&gt;</strong>");
        expect(html).toContain('<a href="mailto:hej@vastjobb.example">hej@vastjobb.example</a>');
        expect(html).toContain('href="https://vastjobb.example/kontakt?a=1&amp;b=2"');
        expect(html).not.toMatch(/\{\{|\bundefined\b/);
      }
    const privacy = await read(`${address}/privacy?lang=en`);
    for (const told of ["the controller", "12 days", "Article 6.1 f", "Article 6.1 a", "age of 13", "(IMY), imy.se"])
      expect(privacy).toContain(told);
    const integritet = await read(`${address}/privacy?lang=sv`);
    for (const told of ["personuppgiftsansvarig", "12 dygn", "artikel 6.1 f", "från 13 års ålder", "(IMY), imy.se"])
      expect(integritet).toContain(told);
  });

  test("without a name, the pages say so", async () => {
    const { address } = await startBot();
    expect(await read(`${address}/privacy?lang=en`)).toContain("Whoever runs this guide has not given a name here.");
    expect(await read(`${address}/terms?lang=sv`)).toContain(
      "Den som driver den här guiden har inte uppgett något namn",
    );
  });
});

describe("whoever runs the bot, in mails", () => {
  test("each mail names its sender and their contact", async () => {
    const mail = await mailOf(NAMED);
    expect(mail).toContain(`Sent by ${NAME}. Contact: ${CONTACT}`);
    expect(mail).toContain("Sent by Väst_Jobb &amp; *Son* &lt;b&gt;AB&lt;/b&gt;.");
  });

  test("without a name, a mail says so and names the address it comes from", async () => {
    expect(await mailOf({})).toContain(
      "Whoever runs the career guide has not given a name. They send from career-advice@localhost.",
    );
  });
});

async function saidTo(address: string, language: "en" | "sv", text: string): Promise<string> {
  const client = await openDirectLineChannelClient(address, language);
  return (await client.send({ text, hasAttachment: false })).text;
}

/** Removes the backslashes that keep text from being Markdown. */
function unescape(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

/** Asks for an alert and returns the mail about it, decoded. */
async function mailOf(env: Record<string, string>): Promise<string> {
  const folder = makeTemporaryFolder();
  const bot = await startAppWithAlerts({ env: { ...env, MAIL_DIR: folder } });
  await bot.ask();
  await bot.app.scheduler.wake();
  const file = readdirSync(folder).find((name) => name.endsWith(".eml")) ?? "";
  return decodeQuotedPrintable(readFileSync(join(folder, file), "latin1"));
}

function decodeQuotedPrintable(mail: string): string {
  const bytes = mail
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
