import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import type { DirectLineTurn } from "../../src/channels/direct-line/turn.ts";
import type { Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { createAssets } from "../../src/http/pages/assets.ts";
import { createPages } from "../../src/http/pages/html.ts";
import { registerPages } from "../../src/http/pages/pages.ts";
import type { TestBrowser } from "../harness/browser.ts";
import { START, startServer, type TestServer } from "../channels/direct-line/server.ts";
import { bareAddress, registerBarePage, type BareOptions } from "./bare-page.ts";

/** Web Chat as Microsoft ships it, and as we build it. */
export type Edition = "stock" | "slim";

/** An edition in a browser window of its own, talking with a bot of its own. */
export type Chat = {
  readonly edition: Edition;
  readonly page: Page;
  /** What Web Chat draws. */
  readonly root: Locator;
  readonly sendBox: Locator;
  /** What the visitor did, as it reached the bot. */
  readonly received: readonly Received[];
  /** Errors, warnings and what broke a policy, each once: how often a message is drawn depends on how fast it came. */
  readonly complaints: ReadonlySet<string>;
  readonly server: TestServer;
  /** Types a message and sends it. */
  say(text: string): Promise<void>;
};

/** What tells one activity of a visitor from another. */
export type Received = { readonly type: string; readonly [field: string]: unknown };

/** Both editions, at the same point of the same conversation. */
export type SideBySide = {
  readonly chats: readonly Chat[];
  /** Does the same in both. */
  each(step: (chat: Chat) => Promise<unknown>): Promise<void>;
};

type Options = {
  readonly bot: (context: DirectLineTurn) => Promise<unknown>;
  readonly language?: "en" | "sv";
  /** How old the bot's messages are, in milliseconds. */
  readonly ageMs?: number;
  /** Opens a page with Web Chat's own defaults instead of our chat. */
  readonly bare?: BareOptions;
};

/** How long a step may take on a machine with much else to do. */
export const WAIT_LIMIT = { timeout: 15_000, interval: 100 };

const READ_PAGE = fileURLToPath(new URL("read-page.js", import.meta.url));
const STOCK = new URL("stock/webchat-4.18.1.js.br", import.meta.url);
const EDITIONS: readonly Edition[] = ["stock", "slim"];

/** Opens the chat twice, once with each edition of Web Chat; all is closed after the test. */
export async function openSideBySide(browser: TestBrowser, options: Options): Promise<SideBySide> {
  const chats = await Promise.all(EDITIONS.map((edition) => openChat(browser, edition, options)));
  return {
    chats,
    async each(step) {
      await Promise.all(chats.map(step));
    },
  };
}

async function openChat(browser: TestBrowser, edition: Edition, options: Options): Promise<Chat> {
  const { bot, language = "en", ageMs = 0, bare } = options;
  const received: Received[] = [];
  const server = await startServer({
    startMs: Date.now() - START - ageMs,
    bot: async (context) => {
      received.push(toReceived(context));
      await bot(context);
    },
    routes(restify) {
      registerPages(restify, {
        allowedOrigins: [],
        retainDays: 30,
        operator: {},
        connectOrigins: [],
        pages: createPages(),
        assets: createAssets(),
      });
      registerBarePage(restify);
    },
  });
  const context = await browser.newContext({
    locale: language === "sv" ? "sv-SE" : "en-GB",
    timezoneId: "Europe/Stockholm",
    // So tall that nothing is scrolled out of sight, which would depend on what came in one batch with what.
    viewport: { width: 480, height: 3_000 },
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(WAIT_LIMIT.timeout);
  const page = await context.newPage();
  const complaints = new Set<string>();
  page.on("console", (message) => {
    const [said = ""] = message
      .text()
      .replaceAll(server.url, "")
      .split(/\n| violates /);
    // Web Chat also logs objects, whose classes have names of the minifier's choosing.
    if (["error", "warning"].includes(message.type()) && said.includes(" ")) complaints.add(said);
  });
  page.on("pageerror", (error) => complaints.add(error.message));
  await page.addInitScript({ path: READ_PAGE });
  if (edition === "stock") {
    const body = await promisify(brotliDecompress)(await readFile(STOCK));
    await page.route("**/webchat.js", (route) =>
      route.fulfill({ body, contentType: "text/javascript; charset=utf-8" }),
    );
  }
  await page.goto(server.url + (bare ? bareAddress(bare) : `/chat?lang=${language}`));
  const root = page.locator("#conversation");
  const sendBox = page.locator("[data-id=webchat-sendbox-input]");
  const say = async (text: string) => {
    await page.locator("#waiting").waitFor({ state: "hidden" });
    await sendBox.fill(text);
    await sendBox.press("Enter");
  };
  return { edition, page, root, sendBox, received, complaints, server, say };
}

function toReceived({ activity }: DirectLineTurn): Received {
  const { type, text, value, name, entities, attachments } = activity;
  return { type, text, value, name, entities, attachments };
}
