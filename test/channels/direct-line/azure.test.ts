import { describe, expect, it } from "vitest";
import { startBot } from "../../harness/start-bot.ts";
import { CHANNEL_SECRET, startAzure, type AzureStandIn } from "./azure-stand-in.ts";
import { connectClient, type Client } from "./client.ts";

describe("with a Direct Line in Azure", () => {
  it("a visitor gets a token of Azure's for one conversation and an unguessable user, and never the secret", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure);

    const { status, body } = await bot.openSession();

    expect(status).toBe(200);
    expect(body).toEqual({
      conversationId: "azure-1",
      token: expect.any(String),
      userId: expect.stringMatching(/^dl_[0-9a-f-]{36}$/),
      resume: expect.any(String),
      expiresIn: 1800,
      isResumed: false,
      domain: `${azure.url}/v3/directline`,
    });
    expect(JSON.stringify(body)).not.toContain(CHANNEL_SECRET);
    expect(azure.asked).toEqual([
      { method: "POST", path: "/v3/directline/tokens/generate", body: JSON.stringify({ user: { id: body.userId } }) },
    ]);
  });

  it("Azure gets the origins that may use the token, including the server's own", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure, {
      ALLOWED_ORIGINS: "https://www.example.com",
      PUBLIC_URL: "https://bot.example.com/",
    });

    await bot.openSession();

    expect(JSON.parse(azure.asked[0]?.body ?? "")).toMatchObject({
      trustedOrigins: ["https://bot.example.com", "https://www.example.com"],
    });
  });

  it("the widget's client connects to Azure, and resumes its conversation", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure);
    const first = (await bot.openSession()).body;
    const client = connectClient({ domain: first.domain, token: first.token });
    await expectTexts(client, ["welcome, stranger"]);
    await client.say("hi");
    await expectTexts(client, ["welcome, stranger", "hi", "echo: hi"]);
    client.directLine.end();

    const back = (await bot.openSession(first.resume)).body;
    const again = connectClient({
      domain: back.domain,
      token: back.token,
      conversationId: back.conversationId,
      watermark: "0",
    });

    expect(back).toMatchObject({ isResumed: true, conversationId: first.conversationId, userId: first.userId });
    await expectTexts(again, ["welcome, stranger", "hi", "echo: hi"]);
    await again.say("more");
    await expectTexts(again, ["welcome, stranger", "hi", "echo: hi", "more", "echo: more"]);
    expect(azure.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v3/directline/tokens/generate",
      "GET /v3/directline/conversations/azure-1?watermark=0",
    ]);
  });

  it("a conversation that Azure has forgotten is followed by a new one", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure);
    const first = (await bot.openSession()).body;

    const next = (await bot.openSession(first.resume)).body;

    expect(next).toMatchObject({ isResumed: false });
    expect(next.conversationId).not.toBe(first.conversationId);
  });

  it("a resume token that is forged does not reach Azure", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure);

    const { body } = await bot.openSession("forged");

    expect(body.isResumed).toBe(false);
    expect(azure.asked).toHaveLength(1);
  });

  it.each([500, 429])(
    "an outage (%i) is told with a time to try again, and does not cost the conversation",
    async (status) => {
      const azure = await startAzure();
      const bot = await openBot(azure);
      const { resume } = (await bot.openSession()).body;
      azure.fail(status);

      const [fresh, resumed] = [await bot.openSession(), await bot.openSession(resume)];

      for (const { status: given, headers, body } of [fresh, resumed]) {
        expect(given).toBe(503);
        expect(headers.get("retry-after")).toBe("10");
        expect(body.error.message).toMatch(/try again/);
      }
      expect(azure.asked.map(({ method }) => method)).toEqual(["POST", "POST", "GET"]);
    },
  );

  it("a wrong secret is logged without the secret, and shown to the visitor as an outage", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure);
    azure.fail(403);

    expect((await bot.openSession()).status).toBe(503);
    expect(bot.logged()).toContain('"status":403');
    expect(bot.logged()).not.toContain(CHANNEL_SECRET);
  });

  it("the embedded service is not offered, and the chat may talk to Azure", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure);

    const generated = await fetch(`${bot.url}/v3/directline/tokens/generate`, { method: "POST" });
    const chat = await fetch(`${bot.url}/chat`);

    expect(generated.status).toBe(404);
    expect(chat.headers.get("content-security-policy")).toMatch(
      new RegExp(`connect-src 'self'[^;]* ${azure.url} ${azure.url.replace("http", "ws")}(;|$)`),
    );
  });

  it("sessions of one address are limited, so that one client cannot use up Azure's quota", async () => {
    const azure = await startAzure();
    const bot = await openBot(azure, {}, 2);

    const statuses = [
      (await bot.openSession()).status,
      (await bot.openSession()).status,
      (await bot.openSession()).status,
    ];

    expect(statuses).toEqual([200, 200, 429]);
    expect(azure.asked).toHaveLength(2);
  });
});

async function openBot(azure: AzureStandIn, env: Record<string, string> = {}, conversationsPerMinute = 30) {
  const { address: url, logged } = await startBot({
    env: { DIRECTLINE_SECRET: CHANNEL_SECRET, DIRECTLINE_URL: azure.url, ...env },
    limits: { web: { conversationsPerMinute } },
    log: "readable",
    dataDir: ":memory:",
  });
  return {
    url,
    logged,
    async openSession(resume?: string) {
      const response = await fetch(`${url}/widget/session`, { method: "POST", body: JSON.stringify({ resume }) });
      // oxlint-disable-next-line typescript/no-explicit-any
      const body: any = await response.json();
      return { status: response.status, headers: response.headers, body };
    },
  };
}

async function expectTexts(client: Client, expected: readonly string[]): Promise<void> {
  await expect.poll(() => client.texts(), { timeout: 10_000 }).toEqual(expected);
}
