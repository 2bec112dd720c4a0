/* Deletes the conversation, after asking once. */
import { forgetSession, openSession } from "./chat-session.js";

/** Statuses by which the server says that a token has grown too old. */
const REFUSED = new Set([401, 403]);

/**
 * Makes the dialog that asks; returns the function that opens it.
 * `onDeleted` is called when nothing is left of the conversation.
 * @param {{ dialog: HTMLDialogElement, session: () => Session, onDeleted: () => void }} parts
 */
export function createDeletion({ dialog, session, onDeleted }) {
  const [failed, keep, go] = /** @type {[HTMLElement, HTMLButtonElement, HTMLButtonElement]} */ (
    ["failed", "keep", "go"].map((name) => document.getElementById(`deletion-${name}`))
  );

  // Escape closes one thing at a time, so the chat stays open.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.stopPropagation();
  });
  keep.addEventListener("click", () => dialog.close());
  go.addEventListener("click", () => void tryToDelete());

  async function tryToDelete() {
    failed.hidden = true;
    go.disabled = true;
    try {
      await deleteConversation(session());
      forgetSession();
      onDeleted();
    } catch (error) {
      reportError(error);
      failed.hidden = false;
    } finally {
      go.disabled = false;
    }
  }

  return () => {
    failed.hidden = true;
    dialog.showModal();
    keep.focus();
  };
}

/** @param {Session} session */
async function deleteConversation({ token, conversationId }) {
  let status = await askToDelete(token, conversationId);
  if (REFUSED.has(status)) {
    const renewed = await openSession("widget/session");
    // Another conversation means that this one cannot be come back to, and so that it is gone already.
    status = renewed.conversationId === conversationId ? await askToDelete(renewed.token, conversationId) : 404;
  }
  if (status !== 204 && status !== 404) throw new Error(`The deletion was refused with status ${status}.`);
}

/** @param {string} token @param {string} conversationId */
async function askToDelete(token, conversationId) {
  const response = await fetch(`v3/directline/conversations/${encodeURIComponent(conversationId)}`, {
    method: "DELETE",
    headers: { Authorization: `Bearer ${token}` },
  });
  return response.status;
}
