/* Says what is going on with the connection, once it is worth saying. */

/** A connection that is back sooner was never missed. */
const WORTH_SAYING_MS = 1000;

/** How long it stands there that the connection is back. */
const BACK_MS = 5000;

/**
 * Creates the line that says how the connection is; its sentences are attributes of its element.
 * `onStartNew` is called when the visitor wants another conversation after this one has ended.
 * @param {HTMLElement} element
 * @param {() => void} onStartNew
 */
export function createStatusLine(element, onStartNew) {
  const line = /** @type {Element} */ (element.querySelector("[role=status]"));
  const startNew = /** @type {HTMLElement} */ (element.querySelector("button"));
  startNew.addEventListener("click", onStartNew);
  /** @type {number | undefined} */
  let timer;
  /** @type {State | undefined} */
  let state;

  /** @param {string} name */
  function say(name) {
    clearTimeout(timer);
    element.dataset.state = name;
    line.textContent = element.dataset[name] ?? "";
    startNew.hidden = name !== "ended";
  }

  const sayLost = () => say(navigator.onLine ? "reconnecting" : "offline");
  const isSilent = () => line.textContent === "";

  const shown = {
    online() {
      if (isSilent()) return clearTimeout(timer);
      say("back");
      timer = setTimeout(say, BACK_MS, "online");
    },
    lost() {
      clearTimeout(timer);
      if (isSilent() && navigator.onLine) timer = setTimeout(sayLost, WORTH_SAYING_MS);
      else sayLost();
    },
    ended: () => say("ended"),
  };

  const sayOtherwise = () => {
    if (state === "lost" && !isSilent()) sayLost();
  };
  window.addEventListener("offline", sayOtherwise);
  window.addEventListener("online", sayOtherwise);

  return {
    /** @param {State} next */
    show(next) {
      state = next;
      shown[next]();
    },
  };
}
