/*
 * One conversation, kept going over any number of sockets and tokens. To Web Chat it looks like a Direct Line that is
 * always online, so that the transcript stays as it is. Web Chat's own client is not used: when its socket ends it goes on
 * reporting "online", waits up to 15 seconds, then 20 between attempts, and gives up after a quarter of an hour.
 * Source: https://github.com/microsoft/BotFramework-DirectLineJS/blob/main/src/directLine.ts
 */
import { createCalls } from "./chat-calls.js";
import { createOutbox } from "./chat-outbox.js";
import { openSocket } from "./chat-socket.js";
import { createSubject, fromPromise } from "./chat-subject.js";

/** The one value of Direct Line's connection status that Web Chat gets to see. */
const ONLINE = 2;

/** Waits between attempts; the last one is repeated. Each is shortened at random, or all visitors came back at once. */
const RETRY_MS = [500, 1000, 2000, 4000, 8000, 15_000];

/** What is said shows on the socket at once; when it does not, the connection is dead without knowing. */
const ECHO_MS = 15_000;

/** A connection that lasted this long was a good one, and the next attempts are quick again. */
const STEADY_MS = 10_000;

/** A server's code for a socket that had to make room for others of the same conversation. */
const OPENED_ELSEWHERE = 1008;

/** Answers that a proxy gives while the server behind it is away. */
const AWAY = new Set([502, 503, 504]);

/**
 * Joins the conversation of a session and keeps it going.
 * Throws when the conversation cannot be joined in the first place.
 * @param {ConnectionParts & { onState: (state: State) => void }} parts
 */
export async function openConnection({ domain, session, locale, renew, onState }) {
  const calls = createCalls({ domain, session, locale, renew });
  /** @type {Subject<Activity>} */
  const activities = createSubject();
  const outbox = createOutbox(session.conversationId, deliver);
  /** @type {Map<string | undefined, number>} */
  const unseen = new Map();
  let watermark = "0";
  /** @type {State | "new"} */
  let state = "new";
  /** @type {(() => void) | undefined} */
  let leaveSocket;
  /** @type {AbortController | undefined} */
  let joining;
  /** @type {number | undefined} */
  let retrying;
  let posting = new AbortController();
  let attempts = 0;
  let onlineSince = 0;

  /** @param {State} next */
  function enter(next) {
    if (state === next || state === "ended") return;
    state = next;
    onState(next);
  }

  /** @param {AbortSignal} signal */
  async function join(signal) {
    const address = await calls.findStream(watermark, signal);
    if (address === undefined) return end();
    leaveSocket = await openSocket(address, { signal, onFrame: receive, onLost: lose });
    onlineSince = Date.now();
    enter("online");
    void outbox.flush();
  }

  async function rejoin() {
    clearTimeout(retrying);
    if (state !== "lost" || joining !== undefined) return;
    const mine = (joining = new AbortController());
    const isJoined = await join(mine.signal).then(
      () => true,
      () => false,
    );
    if (joining !== mine) return;
    joining = undefined;
    if (!isJoined) retryLater();
  }

  function retryLater() {
    const waitMs = RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] * (0.5 + Math.random() / 2);
    attempts += 1;
    clearTimeout(retrying);
    retrying = setTimeout(rejoin, waitMs);
  }

  function letGo() {
    joining?.abort();
    joining = undefined;
    leaveSocket?.();
    leaveSocket = undefined;
    clearTimeout(retrying);
    for (const id of unseen.keys()) markSeen(id);
    // Where it is not known whether a message arrived it is sent again; the server knows it by its own id.
    posting.abort();
    posting = new AbortController();
  }

  /** @param {number} [code] */
  function lose(code) {
    if (state === "online" && Date.now() - onlineSince > STEADY_MS) attempts = 0;
    letGo();
    enter("lost");
    // With the chat open on many pages, those in the background would push each other out for ever.
    if (code !== OPENED_ELSEWHERE || !document.hidden) retryLater();
  }

  /** @param {Frame} frame */
  function receive(frame) {
    watermark = frame.watermark || watermark;
    for (const activity of frame.activities ?? []) {
      markSeen(activity.channelData?.clientActivityID);
      activities.next(activity);
    }
  }

  /** @param {string | undefined} id */
  function markSeen(id) {
    clearTimeout(unseen.get(id));
    unseen.delete(id);
  }

  /** @param {Activity} activity @returns {Promise<Delivery>} */
  async function deliver(activity) {
    if (state === "ended") return { refusal: new Error("The conversation has ended.") };
    if (state !== "online") return undefined;
    const id = activity.channelData?.clientActivityID;
    unseen.set(id, setTimeout(lose, ECHO_MS));
    const answer = await calls.post(activity, posting.signal).catch(() => undefined);
    if (answer?.id !== undefined) return answer;
    markSeen(id);
    if (answer?.waitMs !== undefined) return answer;
    if (answer === undefined || AWAY.has(answer.status)) {
      if (state === "online") lose();
      return undefined;
    }
    if (answer.status === 404) end();
    return { refusal: new Error(`The message was refused with status ${answer.status}.`) };
  }

  function end() {
    enter("ended");
    letGo();
    outbox.refuseAll(new Error("The conversation has ended."));
  }

  await join(new AbortController().signal);

  return {
    /** For Web Chat. */
    directLine: {
      // Web Chat reads in it who its user is.
      token: session.token,
      activity$: activities.observable,
      connectionStatus$: fromPromise(soon(ONLINE)),
      /** @param {Activity} activity */
      postActivity: (activity) => fromPromise(outbox.add(activity)),
      end: letGo,
    },

    /** Tries again now, if the connection is lost. */
    retry: rejoin,

    /** Gives up a connection that may be dead without knowing, and makes another. */
    renew() {
      if (state === "ended") return;
      letGo();
      enter("lost");
      attempts = 0;
      void rejoin();
    },

    /** Ends the conversation on this page. */
    end,
  };
}

/**
 * Web Chat begins to listen for the status only after it has subscribed to it.
 * @param {number} value
 */
function soon(value) {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}
