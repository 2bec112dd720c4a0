/* The page inside the frame: Web Chat, joined to the bot's own Direct Line. */
import { openConnection } from "./chat-connection.js";
import { createDeletion } from "./chat-deletion.js";
import { download, toTranscript } from "./chat-download.js";
import { groupActivities } from "./chat-groups.js";
import { hearHost, host, joinHost, tellHost } from "./chat-host.js";
import { keepCards } from "./chat-keep.js";
import { createMenu } from "./chat-menu.js";
import { forgetSession, onForgotten, openSession, renewSession } from "./chat-session.js";
import { createStatusLine } from "./chat-status.js";
import { webChatStrings } from "./chat-strings.js";
import { cardStyle, styleOptions } from "./chat-style.js";
import { readTexts, writeTexts } from "./chat-texts.js";
import { watchWaking } from "./chat-wake.js";

const { WebChat } = window;
/** The locale of Web Chat by language; the server puts it in this place. */
const LOCALES = /** @type {Record<Language, string>} */ (/** @type {unknown} */ ("{{web-chat-locales}}"));
const SEND_BOX = "[data-id=webchat-sendbox-input]";
const SESSION = "widget/session";

/** Name of the event by which the server tells that what was said before it is deleted. */
const CLEARED = "conversationCleared";

/**
 * A message waits for a connection as long as it takes, so Web Chat must not offer to send it a second time; longer than
 * 24 days no timer of a browser can wait.
 */
const SEND_TIMEOUT_MS = 2_000_000_000;

/** The language of the page around at first, then that in which the bot speaks. */
let language = /** @type {Language} */ (document.documentElement.lang);
/** @type {Session} */
let session;
/** @type {Texts} */
let texts;
/** @type {Awaited<ReturnType<typeof openConnection>> | undefined} */
let connection;
const store = WebChat.createStore({}, watchStore, (made) => joinHost(made, () => texts[language].automatic));
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const conversation = element("conversation");
const statusLine = createStatusLine(element("connection"), () => location.reload());

async function start() {
  show("waiting");
  try {
    [session, texts] = await Promise.all([openSession(SESSION), readTexts()]);
    // What another Direct Line keeps is not ours to delete.
    find("[data-does=delete]").hidden = session.domain !== undefined;
    connection = await connect();
    draw();
  } catch (error) {
    reportError(error);
    show("failure");
  }
}

/** Joins the conversation of this browser, and keeps it going from then on. */
async function connect() {
  const joined = await openConnection({
    domain: session.domain ?? new URL("v3/directline", document.baseURI).href,
    session,
    locale: LOCALES[language],
    async renew() {
      const renewed = await renewSession(SESSION);
      session = renewed ?? session;
      return renewed;
    },
    onState: (state) => statusLine.show(state),
  });
  watchWaking({ onWake: () => joined.renew(), onGlance: () => void joined.retry() });
  onForgotten(() => joined.end());
  return joined;
}

/** Draws Web Chat, or draws it anew in another language. */
function draw() {
  WebChat.renderWebChat(
    {
      directLine: connection?.directLine,
      store,
      locale: LOCALES[language],
      nonce: find("script[nonce]").nonce,
      styleOptions: { ...styleOptions(new URL(".", import.meta.url).href), sendTimeout: SEND_TIMEOUT_MS },
      adaptiveCardsHostConfig: cardStyle(),
      overrideLocalizedStrings: webChatStrings(language),
      cardActionMiddleware: keepCards,
      groupActivitiesMiddleware: groupActivities,
    },
    conversation,
  );
}

/** @param {Language} wished */
function speak(wished) {
  if (wished === language || !(wished in LOCALES)) return;
  writeTexts(texts[language], texts[wished]);
  language = wished;
  document.documentElement.lang = wished;
  const privacy = /** @type {HTMLAnchorElement} */ (element("privacy"));
  privacy.search = String(new URLSearchParams({ lang: wished }));
  element("other-language").lang = texts[wished]["other-language"];
  if (connection !== undefined) draw();
}

/** Read from the start, a conversation that was cleared has nothing before the event that says so. */
function showsMessages() {
  return store.getState().activities.some(({ type }) => type === "message");
}

/**
 * A middleware of Web Chat's store, which sees everything that happens in the chat.
 * @returns {(next: Next<Action>) => Next<Action>}
 */
function watchStore() {
  return (next) => (action) => {
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") show("conversation");
    if (action.type !== "DIRECT_LINE/INCOMING_ACTIVITY") return next(action);
    const { activity } = action.payload;
    // Everything was deleted: what this chat still shows of it goes as well.
    if (activity.name === CLEARED && showsMessages()) location.reload();
    if (activity.from?.role === "bot" && activity.locale !== undefined) speak(activity.locale);
    return next({ ...action, payload: { ...action.payload, activity: keepFiguresWhole(activity) } });
  };
}

/**
 * Keeps a figure such as 35 000 from being broken over two lines.
 * @param {Activity} activity
 */
function keepFiguresWhole(activity) {
  if (activity.from?.role !== "bot" || typeof activity.text !== "string") return activity;
  return { ...activity, text: activity.text.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00A0") };
}

/** @param {string} name */
function show(name) {
  for (const id of ["waiting", "failure"]) element(id).hidden = id !== name;
  conversation.inert = name === "failure";
}

/** Puts the focus where typing goes; on a touch screen that would open the keyboard over the welcome. */
function takeFocus() {
  /** @type {HTMLElement | null} */
  const sendBox = document.querySelector(SEND_BOX);
  const target = matchMedia("(pointer: coarse)").matches ? element("title") : sendBox;
  (target ?? element("title")).focus();
}

/**
 * Finds an element that is always on the page.
 * @param {string} selector
 */
function find(selector) {
  return /** @type {HTMLElement} */ (document.querySelector(selector));
}

function startAnew() {
  forgetSession();
  location.reload();
}

/**
 * Says something for the visitor; a value, as of a button, is never matched by text.
 * @param {string} text
 * @param {object} [value]
 */
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

element("retry").addEventListener("click", () => void start());
window.addEventListener("online", () => {
  if (!element("failure").hidden) void start();
});

createMenu({
  button: element("menu-button"),
  menu: element("menu"),
  actions: {
    "start-over": startAnew,
    feedback: () => say(texts[language]["feedback-said"], { flow: "feedback" }),
    language: () => say(texts[language]["switch-language-said"]),
    download: saveTranscript,
    delete: createDeletion({
      dialog: /** @type {HTMLDialogElement} */ (element("deletion")),
      session: () => session,
      onDeleted: startAnew,
    }),
  },
});

if (host !== undefined) {
  element("close").hidden = false;
  element("close").addEventListener("click", () => tellHost("close"));
  document.addEventListener("keydown", (event) => {
    // Among the messages, Escape is Web Chat's own way back to the send box.
    const target = /** @type {Element} */ (event.target);
    if (event.key === "Escape" && !target.closest(".webchat__basic-transcript")) tellHost("close");
  });
  hearHost("opened", takeFocus);
}

await start();
tellHost("drawn");
if (host === undefined) takeFocus();
