/* One socket on which a conversation grows. */

/** Longest wait for a socket to open. */
const PATIENCE_MS = 20_000;

/** An empty message now and then makes a browser notice that nobody is there any more. */
const KEEP_ALIVE_MS = 20_000;

/**
 * Opens a socket, unless `signal` says that it is not wanted any more. `onFrame` is given what arrives; `onLost(code)` is
 * called once when the socket ends. Resolves with the function that leaves the socket, after which neither is called.
 * @param {string} address
 * @param {{ signal: AbortSignal, onFrame: (frame: Frame) => void, onLost: (code: number) => void }} options
 * @returns {Promise<() => void>}
 */
export function openSocket(address, { signal, onFrame, onLost }) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const listening = new AbortController();
    const give = { signal: listening.signal };
    const impatient = setTimeout(() => socket.close(), PATIENCE_MS);
    /** @type {number | undefined} */
    let keepAlive;

    const leave = () => {
      listening.abort();
      clearTimeout(impatient);
      clearInterval(keepAlive);
      socket.close();
      reject(new Error("The socket was left."));
    };
    const onOpen = () => {
      clearTimeout(impatient);
      signal.removeEventListener("abort", leave);
      keepAlive = setInterval(() => socket.send(""), KEEP_ALIVE_MS);
      resolve(leave);
    };
    signal.addEventListener("abort", leave);
    socket.addEventListener("open", onOpen, give);
    socket.addEventListener("message", ({ data }) => data && onFrame(JSON.parse(data)), give);
    const onClose = (/** @type {CloseEvent} */ { code }) => {
      const wasOpen = keepAlive !== undefined;
      leave();
      if (wasOpen) onLost(code);
    };
    socket.addEventListener("close", onClose, give);
  });
}
