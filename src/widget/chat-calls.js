/* What a page asks of Direct Line over HTTP, with a token that is renewed when it has grown too old. */

/** Longest wait for an answer. */
const PATIENCE_MS = 20_000;

/**
 * Creates the calls of a session.
 * @param {ConnectionParts} parts
 */
export function createCalls({ domain, session, locale, renew }) {
  const path = `/conversations/${session.conversationId}`;
  let { token } = session;

  /** @param {string} method @param {string} address @param {{ body?: object, signal: AbortSignal }} options */
  async function call(method, address, { body, signal }) {
    const ask = () =>
      fetch(domain + address, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          // The language of the greeting, where it has not been given yet.
          "Accept-Language": locale,
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // A browser that cannot combine the two waits as long as its own patience.
        signal: AbortSignal.any?.([signal, AbortSignal.timeout(PATIENCE_MS)]) ?? signal,
      });
    const response = await ask();
    if (response.status !== 403) return response;
    const renewed = await renew();
    if (renewed === undefined) return new Response(null, { status: 404 });
    token = renewed.token;
    return ask();
  }

  return {
    /**
     * Posts an activity.
     * @param {Activity} activity
     * @param {AbortSignal} signal
     * @returns {Promise<Posted>}
     */
    async post(activity, signal) {
      const response = await call("POST", `${path}/activities`, { body: activity, signal });
      const { status, ok, headers } = response;
      if (ok) return { status, id: (await response.json()).id };
      return status === 429 ? { status, waitMs: 1000 * (Number(headers.get("Retry-After")) || 5) } : { status };
    },

    /**
     * Returns the address of a socket that shows everything after a watermark; undefined when the conversation is gone.
     * @param {string} watermark
     * @param {AbortSignal} signal
     * @returns {Promise<string | undefined>}
     */
    async findStream(watermark, signal) {
      const isNew = watermark === "0" && !session.isResumed;
      const response = isNew
        ? await call("POST", "/conversations", { body: { locale }, signal })
        : await call("GET", `${path}?watermark=${watermark}`, { signal });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`Joining was refused with status ${response.status}.`);
      const joined = await response.json();
      token = joined.token ?? token;
      return joined.streamUrl;
    },
  };
}
