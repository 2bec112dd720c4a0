import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startAppWithAlerts } from "../harness/app-with-alerts.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";
import { readMail, startSmtp } from "../alerts/mail/smtp.ts";
import { answers, ask, beginChat } from "./conversation.ts";
import { visit } from "./visitor.ts";

const ADDRESS = "vera.sandstrom@visitor.example";
const DAY_MS = 24 * 60 * 60 * 1000;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("from a question to ads in the mail, in a real browser", () => {
  afterAll(() => browser.close());

  it(
    "asks about pay, looks at ads, gets new ones by mail, stops them with one click, and leaves nothing behind",
    { timeout: 120_000 },
    async () => {
      const [jobtech, smtp] = [await startJobtech(), await startSmtp()];
      const app = await startAppWithAlerts({
        env: {
          JOBTECH_URL: jobtech.url,
          SMTP_URL: smtp.url,
          MAIL_FROM: "Career advice <bot@mail.example.com>",
        },
        clock: () => NOON,
      });
      const passTo = async (time: number) => {
        app.pass(time - app.now());
        jobtech.now = time;
        await app.app.scheduler.wake();
      };
      const visitor = await visit(browser, app.address);
      const button = (label: string) =>
        visitor.chat.locator(".webchat__suggested-actions__button", { hasText: label }).click();
      await beginChat(visitor);

      await ask(visitor, ["what does a junior earn?", /35.000.45.000/u]);
      await ask(visitor, ["back-end jobs in Stockholm, not PHP", /open ads for back-end developer, Stockholm/u]);
      expect(await answers(visitor).filter({ hasText: "open ads for" }).locator("li").count()).toBe(5);

      await button("Alert me to new ones");
      await visitor.chat.getByText("How often").first().waitFor();
      await ask(visitor, ["every day at 8", /Which email address/u]);
      await visitor.say(ADDRESS);
      await button("Yes, that's right");
      await visitor.chat.getByText("Open it within 48 hours and confirm").first().waitFor();

      await expect.poll(() => smtp.arrived.length).toBe(1);
      const question = await readMail(smtp.arrived[0]!);
      expect(question.subject).toContain("Confirm");
      const confirm = /http\S+\/alerts\/confirm\?token=\S+/u.exec(question.text ?? "")![0];
      const page = await visitor.page.context().newPage();
      await page.goto(confirm);
      await passTo(NOON + DAY_MS);
      expect(smtp.arrived).toHaveLength(1);
      await page.getByRole("button", { name: "Yes, start the alert" }).click();
      await page.getByText("Your alert is running").waitFor();

      await passTo(NOON + 2 * DAY_MS);
      expect(smtp.arrived).toHaveLength(2);
      const first = await readMail(smtp.arrived[1]!);
      expect(first.text).toContain("Stockholm");
      expect(first.text).not.toContain("PHP-utvecklare");
      const told = adsIn(first.text);
      expect(told.length).toBeGreaterThan(3);

      // Published anew under another id, one of them is still the same job; another is taken down.
      jobtech.republish(told[0]!, "99000001");
      jobtech.ads.push({ ...structuredClone(jobtech.ads.find(({ id }) => id === told[1])!), ...NEW_AD });
      await passTo(NOON + 3 * DAY_MS);
      expect(smtp.arrived).toHaveLength(3);
      const second = await readMail(smtp.arrived[2]!);
      expect(second.text).toContain(NEW_AD.headline);
      expect(adsIn(second.text)).toEqual([NEW_AD.id]);

      const header = (name: string) => second.headerLines.find(({ key }) => key === name)?.line ?? "";
      expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
      const stopped = await fetch(/<(http\S+)>/u.exec(header("list-unsubscribe").replaceAll(/\r\n\s+/gu, ""))![1]!, {
        method: "POST",
        body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
      });
      expect(stopped.status).toBe(200);
      jobtech.ads.push({
        ...structuredClone(jobtech.ads.at(-1)!),
        id: "99000003",
        ...toUrl("99000003"),
        headline: "Backend developer, elevators",
      });
      await passTo(NOON + 4 * DAY_MS);
      expect(smtp.arrived).toHaveLength(3);

      await visitor.say(`create a job alert for back-end jobs in Lund, at once, to ${ADDRESS}`);
      await button("Yes, that's right");
      await expect.poll(() => smtp.arrived.length).toBe(4);
      expect(app.readFiles()).toContain(ADDRESS);
      await visitor.say("delete everything about me");
      await visitor.chat.getByText("Done. I have deleted").first().waitFor();
      await app.app.scheduler.wake();
      expect(app.readFiles()).not.toContain(ADDRESS);
      // Days went by for an open chat, so its token was refused once, and renewed.
      expect(visitor.complaints.filter((complaint) => !complaint.includes("403"))).toEqual([]);
      await visitor.leave();
    },
  );
});

/** Ids of the ads that a mail links to. */
function adsIn(text = ""): string[] {
  return Array.from(text.matchAll(/platsbanken\/annonser\/(\d+)/gu), ([, id]) => id!);
}

const NEW_AD = { id: "99000002", headline: "Backend developer, tide tables", ...toUrl("99000002") };

function toUrl(id: string) {
  return { webpage_url: `https://arbetsformedlingen.se/platsbanken/annonser/${id}` };
}
