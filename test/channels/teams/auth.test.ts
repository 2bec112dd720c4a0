import { expect } from "vitest";
import { forgeClaims, fromEmulator, signToken, type TokenChange } from "./inbound-token.ts";
import { personalChat } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams } from "./teams-app.ts";

const OTHER_APP = "11111111-2222-3333-4444-555555555555";
const MINUTE = 60;
const NOTHING = "nothing; the server answers 401";
const ANSWER = "the answer";

/** Seconds since 1970, some minutes from now. */
const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * MINUTE;

const GOOD: readonly [sends: string, change: TokenChange][] = [
  ["A message with a valid token of the channel", {}],
  ["A token that ended four minutes ago: clocks differ", { claims: { exp: inMinutes(-4) } }],
  ["A token that begins in four minutes", { claims: { nbf: inMinutes(4) } }],
  ["A token whose key is endorsed for no channel in particular", { key: "unendorsed" }],
  ["A token of the Emulator in the bot's tenant, version 1.0", fromEmulator("1.0")],
  ["A token of the Emulator in the bot's tenant, version 2.0", fromEmulator("2.0")],
];

const BAD: readonly [sends: string, change: TokenChange][] = [
  ["A token that ended six minutes ago", { claims: { exp: inMinutes(-6) } }],
  ["A token that begins in six minutes", { claims: { nbf: inMinutes(6) } }],
  ["A token without an end", { claims: { exp: undefined } }],
  ["A token for another bot", { claims: { aud: OTHER_APP } }],
  ["A token of an unknown issuer", { claims: { iss: "https://somebody.example" } }],
  ["A token without an issuer", { claims: { iss: undefined } }],
  ["A token signed by an unpublished key", { key: "stranger" }],
  ["A token signed by another key under a published key's name", { key: "stranger", kid: "channel" }],
  ["A token of the channel signed by the Emulator's key", { key: "emulator" }],
  ["A token with `alg: none`", { alg: "none" }],
  ["A token whose signature uses the published key as a shared secret", { alg: "HS256" }],
  ["A token signed by another algorithm than RS256", { alg: "RS512" }],
  ["A token for another service address", { claims: { serviceurl: "https://elsewhere.example/" } }],
  ["A token for no service address", { claims: { serviceurl: undefined } }],
  ["A token whose key is endorsed for web chat only", { key: "webchat-only" }],
  ["A token of the Emulator for another bot, version 1.0", fromEmulator("1.0", OTHER_APP)],
  ["A token of the Emulator for another bot, version 2.0", fromEmulator("2.0", OTHER_APP)],
  ["A token of the Emulator in another tenant", fromEmulator("2.0", undefined, OTHER_APP)],
  ["A token of the Emulator signed by the channel's key", { ...fromEmulator("2.0"), key: "channel" }],
  [
    "A token of the Emulator without an app id",
    { key: "emulator", claims: { ...fromEmulator("2.0").claims, azp: undefined } },
  ],
];

describeRows("Tokens of requests to the bot", (row) => {
  for (const [sends, change] of GOOD)
    row(sends, ANSWER, async () => {
      const { anna, header } = await startWithToken(change);
      const { status, body } = await anna.send({ type: "message", text: "dress code" }, await header());
      expect(status, `a good token is taken; the body is ${JSON.stringify(body)}`).toBe(200);
      expect((await anna.read()).text).toContain("dress code");
    });

  for (const [sends, change] of BAD)
    row(sends, NOTHING, async () => {
      const { teams, anna, header } = await startWithToken(change);
      const token = await header();
      await anna.expectSilence(() => expectRefused(anna.send({ type: "message", text: "dress code" }, token)));
      expect(teams.connector.records, "what was sent besides the greeting").toHaveLength(1);
    });

  row("A signed token with changed claims", NOTHING, async () => {
    const { anna, header } = await startWithToken({});
    const forged = forgeClaims((await header()).slice("Bearer ".length), { sub: "somebody else" });
    await expectRefused(anna.send({ type: "message", text: "hello" }, `Bearer ${forged}`));
  });

  row("No token, or words that are none", NOTHING, async () => {
    const { anna } = await startWithToken({});
    for (const header of [null, "", "Bearer", "Bearer x", "Bearer a.b.c", "Bearer e30.e30.e30", "Basic dTpw", "hello"])
      await expectRefused(anna.send({ type: "message", text: "hello" }, header), String(header));
  });

  row("An invoke with a token for another bot", NOTHING, async () => {
    const { anna, header } = await startWithToken({ claims: { aud: OTHER_APP } });
    const query = { commandId: "searchAnswers", parameters: [{ name: "query", value: "pay" }] };
    await expectRefused(anna.send({ type: "invoke", name: "composeExtension/query", value: query }, await header()));
  });

  row(
    "A valid token with something that is no activity",
    "nothing; the server answers 400 with a sentence",
    async () => {
      const teams = await startTeams();
      const token = await signToken(teams.now(), teams.connector.serviceUrl);
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      for (const body of ["", "{", "[]", "5", "{}", JSON.stringify({ type: "message" })]) {
        const { status } = await teams.call("/api/messages", { method: "POST", headers, body });
        expect(status, `status for the body ${body}`).toBe(400);
      }
    },
  );
});

async function startWithToken(change: TokenChange) {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"));
  const header = async () => `Bearer ${await signToken(teams.now(), teams.connector.serviceUrl, change)}`;
  return { teams, anna, header };
}

async function expectRefused(sent: Promise<{ status: number; body: unknown }>, what = ""): Promise<void> {
  const { status, body } = await sent;
  expect(status, `status for a token that must not be taken: ${what}`).toBe(401);
  expect(JSON.stringify(body), "one fixed sentence in JSON, which tells nothing of why").toMatch(
    /^{.{0,60}bearer token is/,
  );
}
