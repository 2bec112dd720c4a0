import { describe, expect, test } from "vitest";
import { startBot } from "../../harness/start-bot.ts";

const MESSAGE = {
  type: "message",
  id: "a1",
  channelId: "emulator",
  serviceUrl: "http://127.0.0.1:9",
  from: { id: "visitor" },
  recipient: { id: "bot" },
  conversation: { id: "c" },
  text: "hi",
};

const { type: _, ...WITHOUT_TYPE } = MESSAGE;

const REFUSED = {
  "malformed JSON": { body: "{not json", status: 400, says: "not JSON" },
  "an empty body": { body: "", status: 400, says: "not JSON" },
  "a list": { body: "[]", status: 400, says: "Not an activity" },
  "an activity without a type": { body: JSON.stringify(WITHOUT_TYPE), status: 400, says: "type is missing" },
  "a type that is no text": { body: JSON.stringify({ ...MESSAGE, type: 5 }), status: 400, says: "type is missing" },
  "a text that is no text": {
    body: JSON.stringify({ ...MESSAGE, text: { a: 1 } }),
    status: 400,
    says: "text is missing",
  },
  "an activity without a conversation": {
    body: JSON.stringify({ ...MESSAGE, conversation: undefined }),
    status: 400,
    says: "conversation is missing",
  },
  "a service address that is none": {
    body: JSON.stringify({ ...MESSAGE, serviceUrl: "file:///etc/passwd" }),
    status: 400,
    says: "serviceUrl is missing or of the wrong type",
  },
  "300 kB": { body: JSON.stringify({ ...MESSAGE, text: "x".repeat(300_000) }), status: 413, says: "too large" },
};

describe("POST /api/messages", () => {
  test.each(Object.entries(REFUSED))("refuses %s with a sentence", async (_name, { body, status, says }) => {
    const response = await post((await startBot()).address, body);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).toContain(says);
    expect(text).not.toMatch(/\bat .*:\d+/);
  });

  test("answers this machine only, without signed requests", async () => {
    const response = await post((await startBot()).address, JSON.stringify(MESSAGE), {
      "x-forwarded-for": "203.0.113.9",
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("this machine only");
  });

  test("accepts an activity that needs no answer", async () => {
    const response = await post((await startBot()).address, JSON.stringify({ ...MESSAGE, type: "installationUpdate" }));
    expect(response.status).toBe(200);
  });

  test("refuses another method", async () => {
    const response = await fetch(`${(await startBot()).address}/api/messages`);
    expect(response.status).toBe(405);
  });
});

function post(address: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}
