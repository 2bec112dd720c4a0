/* The page inside the frame: Web Chat, joined to the bot's own Direct Line. */
import { createDeletion } from "./chat-deletion.js";
import { download, toTranscript } from "./chat-download.js";
import { groupActivities } from "./chat-groups.js";
import { keepCards } from "./chat-keep.js";
import { createMenu } from "./chat-menu.js";
import { forgetSession, openSession } from "./chat-session.js";
import { webChatStrings } from "./chat-strings.js";
import { cardStyle, styleOptions } from "./chat-style.js";
import { readTexts, writeTexts } from "./chat-texts.js";

const { WebChat } = window;
const LOCALES = { en: "en-US", sv: "sv-SE" };
const SEND_BOX = "[data-id=webchat-sendbox-input]";

/** Values of Direct Line's connection status after which it gives up. */
const CONNECTION = { expired: 3, failed: 4, ended: 5 };

/** A token that is refused this early is not one that grew old, and a reload would be followed by the next. */
const RELOAD_AFTER_MS = 60_000;

/** The language of the page around at first, then that in which the bot speaks. */
let language = document.documentElement.lang;
let session;
let texts;
let directLine;
const store = WebChat.createStore({}, watchStore);
const element = (id) => document.getElementById(id);
const conversation = element("conversation");

/** Origin of the page around the frame, as the launcher states it; undefined when the chat is a page of its own. */
const host = readHost();

async function start() {
  show("waiting");
  try {
    [session, texts] = await Promise.all([openSession("widget/session"), readTexts()]);
    // What another Direct Line keeps is not ours to delete.
    document.querySelector("[data-does=delete]").hidden = session.domain !== undefined;
    directLine = connect(session);
    directLine.connectionStatus$.subscribe(onConnectionStatus);
    draw();
  } catch (error) {
    reportError(error);
    show("failure");
  }
}

/** Draws Web Chat, or draws it anew in another language. */
function draw() {
  WebChat.renderWebChat(
    {
      directLine,
      store,
      locale: LOCALES[language],
      nonce: document.querySelector("script[nonce]").nonce,
      styleOptions: styleOptions(new URL(".", import.meta.url).href),
      adaptiveCardsHostConfig: cardStyle(),
      overrideLocalizedStrings: webChatStrings(language),
      cardActionMiddleware: keepCards,
      groupActivitiesMiddleware: groupActivities,
    },
    conversation,
  );
}

function speak(wished) {
  if (wished === language || !(wished in LOCALES)) return;
  writeTexts(texts[language], texts[wished]);
  language = wished;
  document.documentElement.lang = wished;
  element("privacy").search = new URLSearchParams({ lang: wished });
  element("other-language").lang = texts[wished]["other-language"];
  draw();
}

/**
 * Starts the session's conversation, or joins it again and has replayed what was said before. The session names another
 * Direct Line than this server's when there is one; that one replays only what it is asked for by a watermark.
 */
function connect({ token, conversationId, isResumed, domain }) {
  return WebChat.createDirectLine({
    domain: domain ?? new URL("v3/directline", document.baseURI).href,
    token,
    ...(domain && isResumed && { conversationId, watermark: "0" }),
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
    const { activity } = action.payload;
    if (activity.from?.role === "bot" && activity.locale !== undefined) speak(activity.locale);
    return next({ ...action, payload: { ...action.payload, activity: keepFiguresWhole(activity) } });
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

function startAnew() {
  forgetSession();
  location.reload();
}

/** Says something for the visitor; a value, as of a button, is never matched by text. */
function say(text, value) {
  store.dispatch(
    value === undefined
      ? { type: "WEB_CHAT/SEND_MESSAGE", payload: { method: "menu", text } }
      : { type: "WEB_CHAT/SEND_MESSAGE_BACK", payload: { displayText: text, text, value } },
  );
  takeFocus();
}

function saveTranscript() {
  const words = texts[language];
  const day = new Date().toLocaleDateString("sv");
  download(`${words["download-file"]}-${day}.txt`, toTranscript(store.getState().activities, words, language));
}

function readHost() {
  const stated = new URLSearchParams(location.search).get("host");
  return window.parent !== window && stated !== null && URL.canParse(stated) ? stated : undefined;
}

function tellHost(type) {
  if (host !== undefined) window.parent.postMessage({ type: `career-guide:${type}` }, host);
}

element("retry").addEventListener("click", () => location.reload());

createMenu({
  button: element("menu-button"),
  menu: element("menu"),
  actions: {
    "start-over": startAnew,
    feedback: () => say(texts[language]["feedback-said"], { flow: "feedback" }),
    language: () => say(texts[language]["switch-language-said"]),
    download: saveTranscript,
    delete: createDeletion({ dialog: element("deletion"), session: () => session, onDeleted: startAnew }),
  },
});

if (host !== undefined) {
  element("close").hidden = false;
  element("close").addEventListener("click", () => tellHost("close"));
  document.addEventListener("keydown", (event) => {
    // Among the messages, Escape is Web Chat's own way back to the send box.
    if (event.key === "Escape" && !event.target.closest(".webchat__basic-transcript")) tellHost("close");
  });
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== host) return;
    if (event.data?.type === "career-guide:opened") takeFocus();
  });
}

await start();
tellHost("ready");
if (host === undefined) takeFocus();
