import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startAppWithAlerts } from "../harness/app-with-alerts.ts";
import { expectAccessible } from "./accessibility.ts";
import { visit } from "./visitor.ts";

/** Where to put pictures of the pages, for somebody to look at. */
const PICTURES = process.env["PICTURES"];

/** More than there are things to focus on a page. */
const MAX_STEPS = 40;

const PHONE = { width: 320, height: 640 };

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the pages of job alerts, in a real browser", () => {
  afterAll(() => browser.close());

  it.each(["light", "dark"] as const)("are accessible, and fit the narrowest phone, when %s", async (colorScheme) => {
    const { address, ask, confirmed } = await startAppWithAlerts();
    for (const lang of ["en", "sv"]) {
      const { link } = await confirmed();
      await confirmed({ search: { role: "back-end-developer", place: "anywhere", wishes: "part time" } });
      const { token } = await ask({ search: { role: "back-end-developer", place: "anywhere", wishes: lang } });
      const paths = {
        confirm: `confirm?token=${token}`,
        manage: `manage?token=${link}&notice=kept`,
        unsubscribe: `unsubscribe?token=${link}`,
        gone: "manage?token=x",
      };
      for (const [name, path] of Object.entries(paths)) {
        for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
          const visitor = await visit(browser, `${address}/alerts/${path}&lang=${lang}`, { viewport, colorScheme });
          const { page } = visitor;
          expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBe(viewport.width);
          await expectAccessible(page.mainFrame());
          if (PICTURES !== undefined) {
            mkdirSync(PICTURES, { recursive: true });
            const picture = join(PICTURES, `${name}-${lang}-${colorScheme}-${viewport.width}.png`);
            await page.screenshot({ path: picture, fullPage: true });
          }
          // What is not there is a fault to the console; nothing else is.
          expect(visitor.complaints.filter((text) => !(name === "gone" && text.includes("404")))).toEqual([]);
          await visitor.leave();
        }
      }
    }
  });

  it("are used by keyboard alone, without a script, from the first mail to the last alert", async () => {
    const { address, alerts, ask } = await startAppWithAlerts();
    const { alert, token } = await ask();
    const url = `${address}/alerts/confirm?token=${token}`;
    const visitor = await visit(browser, url, { javaScriptEnabled: false });
    const { page } = visitor;
    const isFocused = (name: string) =>
      page.getByRole("button", { name }).evaluateAll((found) => found.some((button) => button.matches(":focus")));
    const press = async (name: string) => {
      for (let steps = 0; steps < MAX_STEPS && !(await isFocused(name)); steps++) await page.keyboard.press("Tab");
      expect(await isFocused(name), name).toBe(true);
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    };

    await press("Yes, start the alert");
    expect(await page.locator("h1").textContent()).toBe("Your alert is running");
    await page.getByRole("link", { name: "Change or delete the alert" }).press("Enter");
    await page.getByRole("heading", { name: "Your job alerts" }).waitFor();

    await press("Pause");
    expect(await page.locator(":focus").textContent()).toContain("Paused. Nothing is sent");
    await press("Start again");
    expect(await page.locator(":focus").textContent()).toContain("It runs again");

    await page.getByLabel("How often").selectOption("Weekly, on Mondays");
    await page.getByLabel("Time zone").fill("Europe/Oslo");
    await press("Save");
    expect(await page.locator(":focus").textContent()).toContain("Saved.");
    const [changed] = await alerts.list(alert.owner);
    expect(changed?.schedule).toMatchObject({ frequency: "weekly", timeZone: "Europe/Oslo" });

    await page.getByText("Delete everything about this address").press("Enter");
    await press("Delete everything");
    expect(await page.locator("h1").textContent()).toBe("There are no alerts left");
    expect(await alerts.list(alert.owner)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
