/* The page inside the frame: Web Chat, joined to the bot's own Direct Line. */
import { openConnection } from "./chat-connection.js";
import { keepCards } from "./chat-keep.js";
import { forgetSession, onForgotten, openSession, renewSession } from "./chat-session.js";
import { createStatusLine } from "./chat-status.js";
import { webChatStrings } from "./chat-strings.js";
import { cardStyle, styleOptions } from "./chat-style.js";
import { watchWaking } from "./chat-wake.js";

const { WebChat } = window;
const LOCALES = { en: "en-US", sv: "sv-SE" };
const SEND_BOX = "[data-id=webchat-sendbox-input]";

const SESSION = "widget/session";

/**
 * A message waits for a connection as long as it takes, so Web Chat must not offer to send it a second time; longer than
 * 24 days no timer of a browser can wait.
 */
const SEND_TIMEOUT_MS = 2_000_000_000;

const language = document.documentElement.lang;
const element = (id) => document.getElementById(id);
const conversation = element("conversation");

const statusLine = createStatusLine(element("connection"), () => location.reload());

/** Origin of the page around the frame, as the launcher states it; undefined when the chat is a page of its own. */
const host = readHost();

async function start() {
  show("waiting");
  try {
    const connection = await connect();
    const nonce = document.querySelector("script[nonce]").nonce;
    WebChat.renderWebChat(
      {
        directLine: connection.directLine,
        store: WebChat.createStore({}, watchStore),
        locale: LOCALES[language],
        nonce,
        styleOptions: { ...styleOptions(new URL(".", import.meta.url).href), sendTimeout: SEND_TIMEOUT_MS },
        adaptiveCardsHostConfig: cardStyle(),
        overrideLocalizedStrings: webChatStrings(language),
        cardActionMiddleware: keepCards,
      },
      conversation,
    );
  } catch (error) {
    reportError(error);
    show("failure");
  }
}

/** Joins the conversation of this browser, and keeps it going from then on. */
async function connect() {
  const session = await openSession(SESSION);
  const connection = await openConnection({
    domain: session.domain ?? new URL("v3/directline", document.baseURI).href,
    session,
    locale: LOCALES[language],
    renew: () => renewSession(SESSION),
    onState: (state) => statusLine.show(state),
  });
  watchWaking({ onWake: () => connection.renew(), onGlance: () => connection.retry() });
  onForgotten(() => connection.end());
  return connection;
}

/** A middleware of Web Chat's store, which sees everything that happens in the chat. */
function watchStore() {
  return (next) => (action) => {
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") show("conversation");
    if (action.type !== "DIRECT_LINE/INCOMING_ACTIVITY") return next(action);
    return next({ ...action, payload: { ...action.payload, activity: keepFiguresWhole(action.payload.activity) } });
  };
}

/** Keeps a figure such as 35 000 from being broken over two lines. */
function keepFiguresWhole(activity) {
  if (activity.from?.role !== "bot" || typeof activity.text !== "string") return activity;
  return { ...activity, text: activity.text.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00A0") };
}

function show(name) {
  for (const id of ["waiting", "failure"]) element(id).hidden = id !== name;
  conversation.inert = name === "failure";
}

/** Puts the focus where typing goes; on a touch screen that would open the keyboard over the welcome. */
function takeFocus() {
  const target = matchMedia("(pointer: coarse)").matches ? element("title") : document.querySelector(SEND_BOX);
  (target ?? element("title")).focus();
}

function readHost() {
  const stated = new URLSearchParams(location.search).get("host");
  return window.parent !== window && stated !== null && URL.canParse(stated) ? stated : undefined;
}

function tellHost(type) {
  if (host !== undefined) window.parent.postMessage({ type: `career-guide:${type}` }, host);
}

element("retry").addEventListener("click", () => void start());
window.addEventListener("online", () => {
  if (!element("failure").hidden) void start();
});
element("start-over").addEventListener("click", () => {
  forgetSession();
  location.reload();
});

if (host !== undefined) {
  element("close").hidden = false;
  element("close").addEventListener("click", () => tellHost("close"));
  document.addEventListener("keydown", (event) => {
    // Among the messages, Escape is Web Chat's own way back to the send box.
    if (event.key === "Escape" && !event.target.closest(".webchat__basic-transcript")) tellHost("close");
  });
  hearHost("opened", takeFocus);
}

await start();
tellHost("drawn");
if (host === undefined) takeFocus();
