/** Options of a call; `body` is sent as JSON, a string as it is. */
export type CallOptions = { token?: string; body?: unknown; headers?: Record<string, string> };

/** An answer; `body` is its JSON, or `undefined`. A test looks into it freely: a wrong shape fails the test. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: any };

/** Calls an address of a server and reads the JSON answer. */
export async function call(
  url: string,
  method: string,
  { token, body, headers = {} }: CallOptions = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
