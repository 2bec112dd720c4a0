/* The way into a conversation: a token of its own for each page, one conversation for all pages of a browser. */

/** Name under which the way back into a conversation is kept. */
const KEPT_AS = "career-guide:resume";

/** Name under which pages of one browser wait for each other, and tell each other that a conversation is over. */
const SHARED_AS = "career-guide";

/** Longest wait for the server. */
const PATIENCE_MS = 20_000;

/**
 * This page's own conversation, as the server last described it; a browser that keeps nothing has only this.
 * @type {Session | undefined}
 */
let current;

/**
 * Asks the server for a token, for the conversation this browser had, if any, else for a new one. Pages opened at once
 * ask one after another, so that the second finds what the first began.
 * Throws when there is none to be had.
 * @param {string} address
 */
export async function openSession(address) {
  const opened = await takingTurns(async () => {
    const session = await ask(address, recall());
    remember(session.resume);
    return session;
  });
  current = opened;
  return opened;
}

/**
 * Asks for a new token for this page's own conversation, after the last has grown too old.
 * Returns undefined when the server does not know the conversation any more.
 * @param {string} address
 */
export async function renewSession(address) {
  const { conversationId, resume } = /** @type {Session} */ (current);
  const session = await ask(address, resume);
  if (session.conversationId !== conversationId) return undefined;
  current = session;
  return session;
}

/** Forgets the conversation, so that the next session is a new one, and tells the other pages that have it open. */
export function forgetSession() {
  remember(undefined);
  openChannel()?.postMessage({ forgotten: current?.conversationId });
}

/**
 * Calls `react` when another page forgets the conversation that this page has open.
 * @param {() => void} react
 */
export function onForgotten(react) {
  openChannel()?.addEventListener("message", ({ data }) => {
    if (data.forgotten !== undefined && data.forgotten === current?.conversationId) react();
  });
}

/** @param {string} address @param {string | undefined} resume @returns {Promise<Session>} */
async function ask(address, resume) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ resume }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The session was refused with status ${response.status}.`);
  return response.json();
}

/** @param {() => Promise<Session>} task */
async function takingTurns(task) {
  // Not there on a page without encryption; without storage there is nothing to share either.
  if (navigator.locks === undefined || !canKeep()) return task();
  return navigator.locks.request(SHARED_AS, task);
}

/** @type {BroadcastChannel | undefined} */
let channel;

function openChannel() {
  try {
    channel ??= new BroadcastChannel(SHARED_AS);
  } catch {
    // Forbidden where storage is; there are no other pages then.
  }
  return channel;
}

function canKeep() {
  try {
    return localStorage !== null;
  } catch {
    return false;
  }
}

function recall() {
  try {
    return localStorage.getItem(KEPT_AS) ?? undefined;
  } catch {
    // Storage can be forbidden, in a frame above all: the chat then works, for as long as its page is open.
    return undefined;
  }
}

/** @param {string | undefined} resume */
function remember(resume) {
  try {
    if (resume === undefined) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, resume);
  } catch {
    // As above.
  }
}
