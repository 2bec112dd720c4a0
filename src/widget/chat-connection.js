/*
 * One conversation, kept going over any number of sockets and tokens. To Web Chat it looks like a Direct Line that is
 * always online, so that the transcript stays as it is. Web Chat's own client is not used: when its socket ends it goes on
 * reporting "online", waits up to 15 seconds, then 20 between attempts, and gives up after a quarter of an hour.
 * Source: https://github.com/microsoft/BotFramework-DirectLineJS/blob/main/src/directLine.ts
 */
import { createOutbox } from "./chat-outbox.js";
import { createSubject, fromPromise } from "./chat-subject.js";

/** The one value of Direct Line's connection status that Web Chat gets to see. */
const ONLINE = 2;

/** Longest wait for an answer, and for a socket to open. */
const PATIENCE_MS = 20_000;

/** Waits between attempts; the last one is repeated. Each is shortened at random, or all visitors came back at once. */
const RETRY_MS = [500, 1000, 2000, 4000, 8000, 15_000];

/** What was taken in shows on the socket at once; when it does not, the socket is dead without knowing. */
const ECHO_MS = 8000;

/** An empty message now and then makes a browser notice that nobody is there any more. */
const KEEP_ALIVE_MS = 20_000;

/** A server's code for a socket that had to make room for others of the same conversation. */
const OPENED_ELSEWHERE = 1008;

/** Answers that a proxy gives while the server behind it is away. */
const AWAY = new Set([502, 503, 504]);

/**
 * Joins a conversation. `renew()` gets a new token, or undefined when the conversation is gone; `onState` is told "online",
 * "lost" and "ended". Throws when the conversation cannot be joined in the first place.
 */
export async function openConnection({ domain, session, locale, renew, onState }) {
  const { conversationId } = session;
  const path = `/conversations/${conversationId}`;
  const activities = createSubject();
  const awaited = new Set();
  const outbox = createOutbox(conversationId, deliver);
  let { token } = session;
  let watermark = "0";
  let state = "new";
  let socket;
  let attempts = 0;
  let retrying;
  let isJoining = false;

  function enter(next) {
    if (state === next || state === "ended") return;
    state = next;
    onState(next);
  }

  async function call(method, address, body) {
    const ask = () =>
      fetch(domain + address, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          // How the greeting is worded when it has not been given yet.
          "Accept-Language": locale,
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    const response = await ask();
    if (response.status !== 403) return response;
    // After a night's sleep the token is too old.
    const renewed = await renew();
    if (renewed === undefined) return new Response(null, { status: 404 });
    token = renewed.token;
    return ask();
  }

  /** Returns the address of a socket that begins where the last one ended; undefined when the conversation is gone. */
  async function findStream() {
    const isNew = watermark === "0" && !session.isResumed;
    const response = isNew
      ? await call("POST", "/conversations", { locale })
      : await call("GET", `${path}?watermark=${watermark}`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`Joining was refused with status ${response.status}.`);
    const joined = await response.json();
    token = joined.token ?? token;
    return joined.streamUrl;
  }

  async function join() {
    const address = await findStream();
    if (address === undefined) return end();
    socket = await openSocket(address, receive, lose);
    attempts = 0;
    enter("online");
    void outbox.flush();
  }

  async function rejoin() {
    clearTimeout(retrying);
    if (isJoining || state === "ended") return;
    isJoining = true;
    await join().catch(retryLater);
    isJoining = false;
  }

  function retryLater() {
    enter("lost");
    const waitMs = RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] * (0.5 + Math.random() / 2);
    attempts += 1;
    retrying = setTimeout(rejoin, waitMs);
  }

  function leaveSocket() {
    const left = socket;
    socket = undefined;
    left?.leave();
  }

  function lose(code) {
    if (state === "ended") return;
    leaveSocket();
    enter("lost");
    // With the chat open on many pages, those in the background would push each other out for ever.
    if (code === OPENED_ELSEWHERE && document.hidden) return;
    clearTimeout(retrying);
    retryLater();
  }

  function receive(frame) {
    watermark = frame.watermark || watermark;
    for (const activity of frame.activities ?? []) {
      awaited.delete(activity.channelData?.clientActivityID);
      activities.next(activity);
    }
  }

  async function deliver(activity) {
    if (state === "ended") return { refusal: new Error("The conversation has ended.") };
    if (state !== "online") return undefined;
    const response = await call("POST", `${path}/activities`, activity).catch(() => undefined);
    if (response === undefined || AWAY.has(response.status)) return void lose();
    if (response.ok) {
      expectEcho(activity.channelData?.clientActivityID);
      return { id: (await response.json()).id };
    }
    if (response.status === 429) return { waitMs: 1000 * (Number(response.headers.get("Retry-After")) || 5) };
    if (response.status === 404) end();
    return { refusal: new Error(`The message was refused with status ${response.status}.`) };
  }

  function expectEcho(clientActivityId) {
    if (clientActivityId === undefined) return;
    awaited.add(clientActivityId);
    setTimeout(() => {
      if (awaited.delete(clientActivityId)) lose();
    }, ECHO_MS);
  }

  function end() {
    clearTimeout(retrying);
    enter("ended");
    leaveSocket();
    outbox.refuseAll(new Error("The conversation has ended."));
  }

  isJoining = true;
  await join();
  isJoining = false;

  return {
    /** For Web Chat. */
    directLine: {
      token,
      activity$: activities.observable,
      connectionStatus$: fromPromise(soon(ONLINE)),
      postActivity: (activity) => fromPromise(outbox.add(activity)),
      end: leaveSocket,
    },

    /** Tries again now if the connection is lost. */
    retry() {
      if (state === "lost") void rejoin();
    },

    /** Gives up a connection that cannot be alive any more, and tries again; a socket does not notice a sleep. */
    renew() {
      if (state === "ended") return;
      leaveSocket();
      enter("lost");
      attempts = 0;
      void rejoin();
    },

    /** Ends the conversation on this page. */
    end,
  };
}

/** Web Chat begins to listen for the status only after it has subscribed to it. */
function soon(value) {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}

/** Opens a socket; `onLost(code)` is called once when it ends, unless it was left. */
function openSocket(address, onFrame, onLost) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const leaving = new AbortController();
    const { signal } = leaving;
    const impatient = setTimeout(() => socket.close(), PATIENCE_MS);
    let keepAlive;
    let isOpen = false;

    const leave = () => {
      leaving.abort();
      clearInterval(keepAlive);
      socket.close();
    };
    socket.addEventListener("open", () => {
      clearTimeout(impatient);
      isOpen = true;
      keepAlive = setInterval(() => socket.send(""), KEEP_ALIVE_MS);
      resolve({ leave });
    });
    socket.addEventListener("message", ({ data }) => data && onFrame(JSON.parse(data)), { signal });
    socket.addEventListener(
      "close",
      ({ code }) => {
        clearInterval(keepAlive);
        if (isOpen) onLost(code);
        else reject(new Error("The stream did not open."));
      },
      { signal },
    );
  });
}
