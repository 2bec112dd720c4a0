/* The page inside the frame: Web Chat, joined to the bot's own Direct Line. */
import { hearHost, host, joinHost, tellHost } from "./chat-host.js";
import { keepCards } from "./chat-keep.js";
import { forgetSession, openSession } from "./chat-session.js";
import { webChatStrings } from "./chat-strings.js";
import { cardStyle, styleOptions } from "./chat-style.js";

const { WebChat } = window;
const LOCALES = { en: "en-US", sv: "sv-SE" };
const SEND_BOX = "[data-id=webchat-sendbox-input]";

/** Values of Direct Line's connection status after which it gives up. */
const CONNECTION = { expired: 3, failed: 4, ended: 5 };

/** A token that is refused this early is not one that grew old, and a reload would be followed by the next. */
const RELOAD_AFTER_MS = 60_000;

const language = document.documentElement.lang;
const element = (id) => document.getElementById(id);
const conversation = element("conversation");

async function start() {
  show("waiting");
  try {
    const { token } = await openSession("widget/session");
    const directLine = connect(token);
    directLine.connectionStatus$.subscribe(onConnectionStatus);
    const nonce = document.querySelector("script[nonce]").nonce;
    WebChat.renderWebChat(
      {
        directLine,
        store: WebChat.createStore({}, watchStore, joinHost),
        locale: LOCALES[language],
        nonce,
        styleOptions: styleOptions(new URL(".", import.meta.url).href),
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

/** Starts the token's conversation, or joins it again: Direct Line replays what was said before, and greets only once. */
function connect(token) {
  const domain = new URL("v3/directline", document.baseURI).href;
  return WebChat.createDirectLine({
    domain,
    token,
    webSocket: true,
    conversationStartProperties: { locale: LOCALES[language] },
  });
}

function onConnectionStatus(status) {
  if (status === CONNECTION.ended) forgetSession();
  // After a night's sleep the token is too old, and the conversation is joined with a new one.
  if (status === CONNECTION.expired && performance.now() > RELOAD_AFTER_MS) location.reload();
  else if (Object.values(CONNECTION).includes(status)) show("failure");
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

element("retry").addEventListener("click", () => location.reload());
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
