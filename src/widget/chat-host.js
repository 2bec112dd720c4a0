/* The chat's side of the talk with the page around its frame; the launcher has the other. */

/** Origin of the page around the frame, as the launcher states it; undefined when the chat is a page of its own. */
export const host = readHost();

/** How the page wants the chat. In a page of its own nobody does: a link must not put words into the bot's mouth. */
const wishes = new URLSearchParams(host === undefined ? "" : location.hash.slice(1));

/**
 * Sends a text in the visitor's name; a chat that is started again has another.
 * @type {(text: string) => void}
 */
let say = () => {};

/**
 * Tells the page around the frame, and no other, what happens in the chat.
 * @param {string} type
 * @param {object} [details]
 */
export function tellHost(type, details) {
  if (host === undefined) return;
  window.parent.postMessage({ type: `career-guide:${type}`, ...details }, host);
}

/**
 * Calls a listener when the page around the frame, and no other, asks for something.
 * @param {string} type
 * @param {(text: string) => void} listener
 */
export function hearHost(type, listener) {
  if (host === undefined) return;
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source === window.parent && origin === host && data?.type === `career-guide:${type}`) listener(data.text);
  });
}

/**
 * A middleware of Web Chat's store: says what the page wants said, tells it what is said, puts its greeting first and names it to the bot.
 * @param {Store} store
 * @param {() => string} sayAutomatic what stands below every greeting: that nobody but a program answers, and how to reach a person
 * @returns {(next: Next<Action>) => Next<Action>}
 */
export function joinHost({ dispatch }, sayAutomatic) {
  say = (text) => dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { method: "keyboard", text } });
  let isFirst = true;
  // Joining a conversation again replays it; what follows the first message of this visit is new for certain.
  const openedAt = new Date().toISOString();
  let isLive = false;

  return (next) => (action) => {
    if (action.type === "DIRECT_LINE/POST_ACTIVITY") {
      isLive = true;
      return next(withPage(action));
    }
    if (action.type !== "DIRECT_LINE/INCOMING_ACTIVITY" || action.payload.activity.type !== "message") {
      const result = next(action);
      if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") tellHost("ready");
      return result;
    }
    const { activity } = action.payload;
    const shown = isFirst ? withGreeting(activity, sayAutomatic) : activity;
    isFirst = false;
    isLive ||= activity.timestamp > openedAt;
    if (isLive)
      tellHost("message", { from: activity.from?.role === "bot" ? "bot" : "visitor", text: shown.text ?? "" });
    return next({ ...action, payload: { ...action.payload, activity: shown } });
  };
}

/** @param {Action} action @returns {Action} */
function withPage(action) {
  const page = wishes.get("context");
  if (page === null) return action;
  const { activity } = action.payload;
  const channelData = { ...activity.channelData, page };
  return { ...action, payload: { ...action.payload, activity: { ...activity, channelData } } };
}

/** @param {Activity} activity @param {() => string} sayAutomatic @returns {Activity} */
function withGreeting(activity, sayAutomatic) {
  const greeting = wishes.get("greeting");
  // Plain: what a page writes is text, whatever it looks like.
  if (greeting === null || activity.from?.role !== "bot") return activity;
  return { ...activity, text: `${greeting}\n\n${sayAutomatic()}`, textFormat: "plain" };
}

function readHost() {
  const stated = new URLSearchParams(location.search).get("host");
  return window.parent !== window && stated !== null && URL.canParse(stated) ? stated : undefined;
}

function dress() {
  const [title, color] = [wishes.get("title"), wishes.get("color")];
  if (color !== null) {
    const { style } = document.documentElement;
    style.setProperty("--brand", color);
    // As text it must also be read on a dark ground.
    style.setProperty("--accent", `light-dark(${color}, color-mix(in srgb, ${color}, white 65%))`);
  }
  if (title === null) return;
  document.title = title;
  const shown = document.querySelector("#title span");
  if (shown !== null) shown.textContent = title;
}

dress();
hearHost("send", (text) => say(text));
tellHost("here");
