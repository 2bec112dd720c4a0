import { ConnectionStatus } from "botframework-directlinejs";
import { describe, expect, it } from "vitest";
import { connectClient, type Client } from "./client.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { enter } from "../../harness/direct-line-visitor.ts";
import { startServer, type TestServer } from "./server.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Microsoft's client of the protocol, in both of its ways to receive. */
describe.each([
  ["streaming", true],
  ["polling", false],
])("Microsoft's client, %s,", (_, webSocket) => {
  const connect = (server: TestServer, options: object) =>
    connectClient({ domain: `${server.url}/v3/directline`, webSocket, ...options });

  async function begin(server: TestServer): Promise<Client & { token: string; conversationId: string }> {
    const { token, conversationId } = (await server.call("POST", "/v3/directline/tokens/generate")).body;
    const client = connect(server, { token, conversationStartProperties: { locale: "sv-SE" } });
    await expectTexts(client, ["welcome, sv-SE"]);
    return { ...client, token, conversationId };
  }

  it("starts, posts and receives", async () => {
    const client = await begin(await startServer());

    const id = await client.say("hi");

    await expectTexts(client, ["welcome, sv-SE", "hi", "echo: hi"]);
    expect(client.activities.map((activity) => activity.id)).toContain(id);
    expect(client.activities.map(({ from }) => from.role)).toEqual(["bot", "user", "bot"]);
    expect(client.activities[2]).toMatchObject({ replyToId: id });
    expect(client.directLine.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
  });

  it("receives the answers to many messages at once in order, each exactly once", async () => {
    const client = await begin(await startServer());
    const words = Array.from({ length: 12 }, (__, i) => `word ${i}`);

    await Promise.all(words.map((word) => client.say(word)));

    await expect.poll(() => client.texts().length, { timeout: 10_000 }).toBe(25);
    const ids = client.activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(25);
    expect(client.activities.map(({ channelData }) => channelData["webchat:sequence-id"])).toEqual(
      ids.map((_id, i) => i + 1),
    );
    expect(new Set(client.texts().slice(1))).toEqual(new Set(words.flatMap((word) => [word, `echo: ${word}`])));
  });

  it("resumes a conversation from a watermark, and from its beginning", async () => {
    const server = await startServer();
    const { token, conversationId, ...first } = await begin(server);
    await first.say("one");
    await expectTexts(first, ["welcome, sv-SE", "one", "echo: one"]);
    first.directLine.end();

    const whole = connect(server, { token, conversationId });
    const rest = connect(server, { token, conversationId, watermark: "2" });

    await expectTexts(whole, ["welcome, sv-SE", "one", "echo: one"]);
    await expectTexts(rest, ["echo: one"]);
  });

  it("resumes after a restart of the server, with each activity exactly once", async () => {
    const dataDir = makeTemporaryFolder();
    const first = await startServer({ dataDir });
    const { token, conversationId, ...before } = await begin(first);
    await before.say("one");
    await expectTexts(before, ["welcome, sv-SE", "one", "echo: one"]);
    await first.stop();
    const second = await startServer({ dataDir });

    const after = connect(second, { token, conversationId, watermark: "3" });
    await after.status(ConnectionStatus.Online);
    await after.say("two");

    await expectTexts(after, ["two", "echo: two"]);
  });

  it("renews its token before it expires, and continues with the new one", async () => {
    const server = await startServer();
    const client = await begin(server);
    server.pass(HOUR_MS - 1000);

    // Its clock is faster: its quarter of an hour is a second.
    await expect.poll(() => client.calls, { timeout: 20_000 }).toContain("POST /v3/directline/tokens/refresh 200");
    server.pass(HOUR_MS - 1000);
    await client.say("still me");

    await expect.poll(() => client.texts(), { timeout: 10_000 }).toContain("echo: still me");
  });

  it("gets a refusal for an expired token", async () => {
    const server = await startServer();
    const client = await begin(server);
    server.pass(HOUR_MS + 1000);

    expect(await client.say("too late")).toBe("retry");
    await client.status(ConnectionStatus.ExpiredToken);
  });

  it("gets a refusal for a wrong token at its start", async () => {
    const server = await startServer();

    const client = connect(server, { token: "wrong" });

    await client.status(ConnectionStatus.FailedToConnect);
    expect(client.calls).toEqual(["POST /v3/directline/conversations 403"]);
  });

  it("cannot join another visitor's conversation", async () => {
    const server = await startServer();
    const [visitor, other] = [await enter(server), await enter(server)];

    const client = connect(server, { token: other.token, conversationId: visitor.conversationId });

    await client.status(ConnectionStatus.FailedToConnect);
    expect(client.calls).toEqual([`GET /v3/directline/conversations/${visitor.conversationId} 403`]);
  });

  it("cannot join an unknown conversation", async () => {
    const server = await startServer();
    const { token, conversationId } = (await server.call("POST", "/v3/directline/tokens/generate")).body;

    const client = connect(server, { token, conversationId });

    await client.status(ConnectionStatus.FailedToConnect);
    expect(client.calls).toEqual([`GET /v3/directline/conversations/${conversationId} 404`]);
  });

  it("gets the end of a deleted conversation, and posts no more to it", async () => {
    const server = await startServer();
    const client = await begin(server);
    const path = `/v3/directline/conversations/${client.conversationId}`;

    expect((await server.call("DELETE", path, client)).status).toBe(204);

    await expect(client.say("anybody?")).rejects.toMatchObject({ status: 404 });
  });

  it("gets a refusal for too many messages, and is answered again later", async () => {
    const server = await startServer({ limits: { messagesPerTenSeconds: 1 } });
    const client = await begin(server);
    await client.say("one");

    expect(await client.say("two")).toBe("retry");
    expect(client.calls.at(-1)).toMatch(/429$/);
    server.pass(10_000);
    await client.say("three");

    await expectTexts(client, ["welcome, sv-SE", "one", "echo: one", "three", "echo: three"]);
  });

  it("ends when it is told to", async () => {
    const client = await begin(await startServer());

    client.directLine.end();

    await expect(client.say("more")).rejects.toThrow("conversation ended");
  });
});

it("Microsoft's client, streaming, reconnects when its socket is cut, and receives each activity exactly once", async () => {
  const server = await startServer();
  const { token } = (await server.call("POST", "/v3/directline/tokens/generate")).body;
  const client = connectClient({ domain: `${server.url}/v3/directline`, token });
  await expectTexts(client, ["welcome, stranger"]);

  for (const word of ["one", "two"]) {
    client.sockets.at(-1)?.terminate();
    await client.say(word);
    await expect.poll(() => client.texts(), { timeout: 10_000 }).toContain(`echo: ${word}`);
  }

  expect(client.texts()).toEqual(["welcome, stranger", "one", "echo: one", "two", "echo: two"]);
  expect(client.sockets).toHaveLength(3);
});

async function expectTexts(client: Client, expected: readonly string[]): Promise<void> {
  await expect.poll(() => client.texts(), { timeout: 10_000 }).toEqual(expected);
}
