/* Notices when a connection has to be looked after: sleep, Wi-Fi, and a page that is looked at again. */

const TICK_MS = 5000;

/** A longer gap between two ticks was a sleep; browsers let pages in the background tick once a minute. */
const SLEEP_MS = 120_000;

/**
 * Watches the page and the machine under it.
 * `onWake` is called when what was connected before cannot be trusted any more, `onGlance` when a visitor looks.
 * @param {{ onWake: () => void, onGlance: () => void }} listeners
 */
export function watchWaking({ onWake, onGlance }) {
  let last = Date.now();
  setInterval(() => {
    const now = Date.now();
    if (now - last > SLEEP_MS) onWake();
    last = now;
  }, TICK_MS);
  window.addEventListener("online", onWake);
  window.addEventListener("offline", onWake);
  window.addEventListener("pageshow", ({ persisted }) => persisted && onWake());
  document.addEventListener("visibilitychange", () => document.hidden || onGlance());
}
