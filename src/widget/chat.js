/* The page inside the frame: Web Chat, joined to the bot's own Direct Line. */
import { forgetSession, openSession } from "./chat-session.js";
import { webChatStrings } from "./chat-strings.js";
import { cardStyle, styleOptions } from "./chat-style.js";

const { WebChat } = window;
const LOCALES = { en: "en-US", sv: "sv-SE" };
const SEND_BOX = "[data-id=webchat-sendbox-input]";

/** Values of Direct Line's connection status after which it gives up. */
const CONNECTION = { expired: 3, failed: 4, ended: 5 };

const language = document.documentElement.lang;
const element = (id) => document.getElementById(id);
const conversation = element("conversation");

/** Origin of the page around the frame, as the launcher states it; undefined when the chat is a page of its own. */
const host = readHost();

async function start() {
  show("waiting");
  try {
    const session = await openSession("widget/session");
    const directLine = connect(session);
    directLine.connectionStatus$.subscribe(onConnectionStatus);
    const nonce = document.querySelector("script[nonce]").nonce;
    WebChat.renderWebChat(
      {
        directLine,
        store: WebChat.createStore({}, revealWhenJoined),
        locale: LOCALES[language],
        nonce,
        styleOptions: styleOptions(document.querySelector("link[rel=icon]").href),
        adaptiveCardsHostConfig: cardStyle(),
        overrideLocalizedStrings: webChatStrings(language),
      },
      conversation,
    );
  } catch (error) {
    console.warn("The career guide could not start.", error);
    show("failure");
  }
}

function connect({ token, conversationId, started }) {
  const domain = new URL("v3/directline", document.baseURI).href;
  // A conversation that has begun is joined again from its first activity; a new one is begun by Direct Line itself.
  const where = started
    ? { conversationId, watermark: "0" }
    : { conversationStartProperties: { locale: LOCALES[language] } };
  return WebChat.createDirectLine({ domain, token, webSocket: true, ...where });
}

function onConnectionStatus(status) {
  if (status === CONNECTION.ended) forgetSession();
  if (Object.values(CONNECTION).includes(status)) show("failure");
}

/** A middleware of Web Chat's store that takes the waiting sign away once the conversation is joined. */
function revealWhenJoined() {
  return (next) => (action) => {
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") show("conversation");
    return next(action);
  };
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

element("retry").addEventListener("click", () => location.reload());
element("start-over").addEventListener("click", () => {
  forgetSession();
  location.reload();
});

if (host !== undefined) {
  element("close").hidden = false;
  element("close").addEventListener("click", () => tellHost("close"));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) tellHost("close");
  });
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== host) return;
    if (event.data?.type === "career-guide:opened") takeFocus();
  });
}

await start();
tellHost("ready");
if (host === undefined) takeFocus();
