import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startAppWithAlerts } from "../harness/app-with-alerts.ts";
import { visit } from "./visitor.ts";

const MESSAGES = ".webchat__bubble";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("what is kept of a visitor, in a real browser", () => {
  afterAll(() => browser.close());

  it("is downloaded by a link in the chat", async () => {
    const { address } = await startAppWithAlerts();
    const visitor = await visit(browser, address, { hosts: [`localhost:${new URL(address).port}`] });
    await visitor.openChat();
    await visitor.say("export my data");
    const link = visitor.chat.getByRole("link", { name: /Download my-data\.json/ });
    await link.waitFor();
    const downloads = visitor.page.waitForEvent("download");
    await link.click();
    const download = await downloads;
    expect(download.suggestedFilename()).toBe("my-data.json");
    const copy = JSON.parse(await readFile(await download.path(), "utf8")) as { transcript: { text?: string }[] };
    expect(copy.transcript.map(({ text }) => text)).toContain("export my data");
    await visitor.leave();
  });

  it("is gone from every tab when it is deleted, and the chat goes on", async () => {
    const { address } = await startAppWithAlerts();
    const visitor = await visit(browser, address);
    await visitor.openChat();
    await visitor.say("What does a junior earn?");
    await visitor.chat
      .getByText(/35.000/u)
      .first()
      .waitFor();
    const other = await visitor.openTab();
    await other.openChat();
    await other.chat
      .getByText(/35.000/u)
      .first()
      .waitFor();

    await visitor.say("Delete everything about me");
    for (const { chat } of [visitor, other]) {
      await chat
        .getByText(/Done\. I have deleted/u)
        .first()
        .waitFor();
      await expect.poll(() => chat.locator(MESSAGES).count()).toBe(1);
    }
    await visitor.say("remote work");
    await expect.poll(() => visitor.chat.locator(MESSAGES).count()).toBe(3);
    await visitor.page.reload();
    await visitor.openChat();
    await expect.poll(() => visitor.chat.locator(MESSAGES).count()).toBe(3);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
