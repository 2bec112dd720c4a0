import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_FOLDER } from "../../../src/content/files/folders.ts";
import { startBrowser } from "../../harness/browser.ts";
import { GROUP_GREETING, type PlaygroundPage } from "./playground-page.ts";
import { startTrial, type Trial } from "./trial.ts";

const browser = await startBrowser();

const WELCOME = /^Hi! I answer questions about working as a back-end developer in Sweden/;
const JUNIOR_PAY = /^Junior back-end pay is SEK 35,000–45,000 a month/;
const SENIOR_PAY = /^Senior back-end pay is SEK 45,000–65,000 a month/;

describe.skipIf(!browser.isThere)("the bot in the Microsoft 365 Agents Playground", () => {
  let trial: Trial;
  let teams: PlaygroundPage;

  beforeEach(async () => {
    trial = await startTrial(browser);
    teams = trial.teams;
    await expectToRead(WELCOME);
  });

  afterEach(async () => {
    expectNoComplaints(teams);
    await trial.end();
  });

  afterAll(() => browser.close());

  it("welcomes a person once, also when the app is removed and added again", async () => {
    await teams.mock("Uninstall application");
    await teams.mock("Install application");
    await exchange("hello", /^Hi, nice to have you here!/);
    expect(await teams.page.getByText(WELCOME).count()).toBe(1);
    await photograph("hello");
  });

  it("answers with one card, whose used button gives way to what was pressed", async () => {
    await exchange("What does a junior earn?", JUNIOR_PAY);
    await photograph("answer");
    await teams.button("Senior salary").click();
    await expectToRead(SENIOR_PAY);
    await expectToRead("✓ Senior salary");
    expect(await teams.button("Senior salary").count()).toBe(0);
    await photograph("execute");
  });

  it("finds an answer from the box one writes in, and puts it into the message as a card", async () => {
    await teams.open("Changing jobs");
    await teams.search("salary");
    const found = teams.page.getByRole("heading", { name: "Junior salary", exact: true });
    await found.waitFor();
    await photograph("extension");
    await found.click();
    await teams.say();
    await expectToRead(JUNIOR_PAY);
    await photograph("inserted");
  });

  it("thanks the person who added it to a group chat, and answers when it is mentioned", async () => {
    await teams.open("Changing jobs");
    expect(await teams.page.getByText(GROUP_GREETING).count()).toBe(1);
    await exchange("@Career guide", " what does a junior earn?", JUNIOR_PAY);
    await photograph("group");
  });

  it("answers in a channel below the post that mentions it", async () => {
    await teams.open("Careers");
    await teams.say("@Career guide", " what does a junior earn?");
    const thread = teams.page.getByRole("group").filter({ hasText: "what does a junior earn?" });
    await thread.getByText(JUNIOR_PAY).waitFor();
    expect(await thread.count()).toBe(1);
  });

  it("says that a request takes longer, and tells of its end unasked", async () => {
    await exchange("leave a message for a person", /What would you like to talk to a person about/);
    await exchange("a question about my application", /How can you be reached/);
    await exchange("alex@example.com", /When does it suit you/);
    await exchange("skip", /This is what I would pass on/);
    await exchange("yes", /^This takes a little longer/);
    trial.webhook.release();
    await expectToRead(/^Your message has been delivered/);
    await photograph("proactive");
  });

  async function exchange(...said: readonly [...string[], RegExp]): Promise<void> {
    await teams.say(...(said.slice(0, -1) as string[]));
    await expectToRead(said.at(-1) as RegExp);
  }

  async function expectToRead(text: string | RegExp): Promise<void> {
    await teams.message(text).waitFor();
  }

  /** Takes the pictures of docs/teams.md when asked to. */
  async function photograph(name: string): Promise<void> {
    if (process.env["TAKE_PICTURES"] === undefined) return;
    await teams.page.screenshot({ path: join(PROJECT_FOLDER, "docs", `teams-${name}.png`) });
  }
});

function expectNoComplaints({ complaints }: PlaygroundPage): void {
  expect(complaints).toEqual([]);
}
