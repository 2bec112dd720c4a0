import type { BrowserContext, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { TestBrowser } from "../harness/browser.ts";

/** Someone with a browser window of their own. */
export type Visitor = {
  readonly page: Page;
  /** The chat inside the launcher's frame. */
  readonly chat: FrameLocator;
  /** What must not happen: errors and warnings in the console, broken policies, requests to other hosts. */
  readonly complaints: readonly string[];
  openChat(): Promise<void>;
  /** Types a message and sends it. */
  say(text: string): Promise<void>;
  /** Opens the same address in a further tab of the same window. */
  openTab(): Promise<Visitor>;
  /** Opens the chat's menu and presses one of its items. */
  choose(item: string): Promise<void>;
  /** Closes the window with all its tabs. */
  leave(): Promise<void>;
};

/** Opens an address in a fresh window. Requests to other hosts than those given are complaints. */
export async function visit(
  browser: TestBrowser,
  address: string,
  options: BrowserContextOptions & { readonly hosts?: readonly string[] } = {},
): Promise<Visitor> {
  const { hosts = [], ...contextOptions } = options;
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    ...contextOptions,
  });
  return openTab(context, address, new Set([new URL(address).host, ...hosts]));
}

async function openTab(context: BrowserContext, address: string, known: ReadonlySet<string>): Promise<Visitor> {
  const page = await context.newPage();
  const complaints: string[] = [];

  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && !known.has(host)) complaints.push(`asked another host: ${request.url()}`);
  });
  page.on("websocket", (socket) => {
    if (!known.has(new URL(socket.url()).host)) complaints.push(`asked another host: ${socket.url()}`);
  });
  await page.goto(address);

  const chat = page.frameLocator("career-guide iframe");
  const sendBox = chat.getByRole("textbox");
  return {
    page,
    chat,
    complaints,
    openChat: () => page.locator("career-guide button").click(),
    async say(text) {
      await sendBox.fill(text);
      await sendBox.press("Enter");
    },
    openTab: () => openTab(context, address, known),
    async choose(item) {
      await chat.locator("#menu-button").click();
      await chat.getByRole("menuitem", { name: item }).click();
    },
    leave: () => context.close(),
  };
}
