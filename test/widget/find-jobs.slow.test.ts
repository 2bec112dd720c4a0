import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBot } from "../harness/start-bot.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";
import { answers, ask, beginChat } from "./conversation.ts";
import { visit } from "./visitor.ts";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("jobs in a real browser", () => {
  afterAll(() => browser.close());

  it("are found with a sentence, open by their links, and are counted in a picture", async () => {
    const jobtech = await startJobtech();
    jobtech.spoil("30100001", { headline: "Backend <b>Boss</b> [here](https://elsewhere.example)" });
    // The ads have last days, so the bot lives on theirs.
    const startedAt = Date.now();
    const { address } = await startBot({
      clock: () => NOON + Date.now() - startedAt,
      env: { JOBTECH_URL: jobtech.url },
    });
    const visitor = await visit(browser, address);
    await beginChat(visitor);

    await ask(visitor, [
      "back-end jobs in stokholm, not PHP",
      /open ads for back-end developer, Stockholm, without PHP/,
    ]);
    const list = answers(visitor).filter({ hasText: "open ads for" });
    expect(await list.locator("li").count()).toBe(5);
    const links = await list.locator("li a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toHaveLength(5);
    expect(links.join(" ")).toMatch(/^(https:\/\/arbetsformedlingen\.se\/platsbanken\/annonser\/\d+ ?){5}$/);
    await expect.poll(() => list.textContent()).toContain("Backend <b>Boss</b> [here](https://elsewhere.example)");
    expect(await list.locator("b").count()).toBe(0);

    await visitor.chat.locator(".webchat__suggested-actions__button", { hasText: "What employers ask for" }).click();
    await visitor.chat.getByText("What do you know already?").first().waitFor();
    await ask(visitor, ["I know Java and SQL", /You know these of them/]);
    const card = visitor.chat.locator(".ac-adaptiveCard").last();
    expect(await card.textContent()).toContain("you know this");
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
