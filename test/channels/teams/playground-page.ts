import type { Locator, Page } from "playwright-core";
import type { TestBrowser } from "../../harness/browser.ts";

/** A person at the Playground's page, which looks like Teams. */
export type PlaygroundPage = {
  readonly page: Page;
  /** Uncaught errors of the page. */
  readonly complaints: readonly string[];
  /** Opens one of the chats on the left, by which the bot is added there, and waits for its greeting. */
  open(chat: "Changing jobs" | "Careers"): Promise<void>;
  /** Writes a message, `@Name` for a mention, and sends it. */
  say(...parts: readonly string[]): Promise<void>;
  /** Finds the last message with a text. */
  message(text: string | RegExp): Locator;
  /** A button of a card. */
  button(label: string): Locator;
  /** Opens the message extension beside the compose box and searches. */
  search(words: string): Promise<void>;
  /** Sends the activity of this name, as “Mock an Activity” does. */
  mock(activity: string): Promise<void>;
  leave(): Promise<void>;
};

/** Greeting of the bot in a group. */
export const GROUP_GREETING = /^Hi Alex Lind, and thanks for adding me!/;

/** Opens the Playground's page at desktop size, without its log. */
export async function openPlaygroundPage(browser: TestBrowser, origin: string): Promise<PlaygroundPage> {
  const context = await browser.newContext({
    locale: "en-GB",
    colorScheme: "light",
    viewport: { width: 1280, height: 800 },
  });
  // The page requests fonts and an animation from Microsoft's servers, and works without them.
  await context.route(
    ({ host }) => host !== new URL(origin).host,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  // Shorter than a test's limit, so that the error names the missing element.
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(origin);
  await page.getByRole("button", { name: "Hide log panel" }).click();

  const box = page.locator('[contenteditable="true"]').first();
  return {
    page,
    complaints,
    async open(chat) {
      await page.getByRole("treeitem", { name: new RegExp(`${chat}$`) }).click();
      await page.getByText(GROUP_GREETING).waitFor();
    },
    async say(...parts) {
      await box.click();
      for (const part of parts)
        if (part.startsWith("@")) {
          await box.pressSequentially(part);
          await page.getByRole("menuitem", { name: part.slice(1) }).click();
        } else await box.pressSequentially(part);
      await page
        .getByRole("button", { name: /^(Send Message|Post)$/ })
        .first()
        .click();
    },
    message: (text) => page.getByText(text).last(),
    button: (label) => page.getByRole("button", { name: label, exact: true }),
    async search(words) {
      await page.getByRole("button", { name: "Trigger Message Extension App" }).first().click();
      await page.getByRole("menuitem", { name: "Search Command" }).click();
      // The Playground reads no manifest, so the ids are typed.
      const names = page.getByRole("button", { name: "Specify Command ID or Parameter" });
      await names.click();
      await page.getByRole("textbox", { name: "Command ID" }).fill("searchAnswers");
      await page.getByRole("textbox", { name: "Parameter name" }).fill("query");
      await names.click();
      await page.getByRole("textbox", { name: "Parameter name" }).waitFor({ state: "hidden" });
      await page.getByRole("textbox", { name: "Enter a search term" }).fill(words);
    },
    async mock(activity) {
      await page.getByRole("button", { name: "Mock an Activity" }).click();
      await page.getByText(activity, { exact: true }).click();
      await page.getByRole("button", { name: "Send activity" }).click();
    },
    leave: () => context.close(),
  };
}
