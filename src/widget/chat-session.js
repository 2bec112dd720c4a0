/** Name under which the way back into a conversation is kept. */
const KEPT_AS = "career-guide:resume";

/**
 * Asks the server for a token, for the conversation this browser had, if any, else for a new one.
 * Returns { token, conversationId, userId, resume, expiresIn }; throws when there is none to be had.
 */
export async function openSession(address) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ resume: recall() }),
  });
  if (!response.ok) throw new Error(`The session was refused with status ${response.status}.`);
  const session = await response.json();
  remember(session.resume);
  return session;
}

/** Forgets the conversation, so that the next session is a new one. */
export function forgetSession() {
  remember(undefined);
}

function recall() {
  try {
    return localStorage.getItem(KEPT_AS) ?? undefined;
  } catch {
    // Storage can be forbidden, in a frame above all: the chat then works, for as long as its page is open.
    return undefined;
  }
}

function remember(resume) {
  try {
    if (resume === undefined) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, resume);
  } catch {
    // As above.
  }
}
