import { describe, expect, it } from "vitest";
import { decodeProtectedHeader } from "jose";
import { createTokens } from "../../../src/channels/direct-line/tokens.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter } from "../../harness/direct-line-visitor.ts";
import { SECRET, START, startServer, texts } from "./server.ts";

const NEW_SECRET = "another secret for tests, of at least 32 characters";
const IDENTITY = { conversationId: "c", userId: "dl_u" };
const now = () => START;

describe("a new secret before the old one", () => {
  it("signs from then on", async () => {
    const token = await createTokens([NEW_SECRET, SECRET], 30, now).issue("directline", IDENTITY);

    expect(await createTokens([NEW_SECRET], 30, now).check(token, "directline")).toMatchObject({ kind: "valid" });
    expect(await createTokens([SECRET], 30, now).check(token, "directline")).toEqual({ kind: "invalid" });
  });

  it("leaves what the old one signed valid, until that is taken out", async () => {
    const token = await createTokens([SECRET], 30, now).issue("resume", IDENTITY);

    expect(await createTokens([NEW_SECRET, SECRET], 30, now).check(token, "resume")).toEqual({
      kind: "valid",
      identity: IDENTITY,
    });
    expect(await createTokens([NEW_SECRET], 30, now).check(token, "resume")).toEqual({ kind: "invalid" });
  });

  it("has a key id that reveals neither secret", async () => {
    const ids = await Promise.all(
      [SECRET, NEW_SECRET].map(async (secret) => {
        const { kid } = decodeProtectedHeader(await createTokens([secret], 30, now).issue("directline", IDENTITY));
        expect(secret).not.toContain(kid);
        return kid;
      }),
    );

    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[\w-]{12}$/);
  });

  it("does not end an open conversation: its page goes on, and its browser comes back", async () => {
    const dataDir = makeTemporaryFolder();
    const before = await startServer({ dataDir });
    const visitor = await enter(before);
    await before.stop();
    const after = await startServer({ dataDir, tokenSecrets: [NEW_SECRET, SECRET] });
    const path = `/v3/directline/conversations/${visitor.conversationId}`;

    const refreshed = (await after.call("POST", "/v3/directline/tokens/refresh", visitor)).body;
    const back = (await after.call("GET", `${path}?watermark=`, visitor)).body;
    const resumed = (await after.call("POST", "/widget/session", { body: { resume: visitor.resume } })).body;
    await after.call("POST", `${path}/activities`, { token: refreshed.token, body: { type: "message", text: "hi" } });

    const stream = await openStream(back.streamUrl);
    expect(texts(await stream.until((all) => texts(all).includes("echo: hi")))).toContain("hi");
    expect(resumed).toMatchObject({ isResumed: true, conversationId: visitor.conversationId });
    expect(decodeProtectedHeader(refreshed.token).kid).not.toBe(decodeProtectedHeader(visitor.token).kid);
  });
});
