import { Agent, request } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect } from "vitest";
import { APP_ID } from "./bot-identity.ts";
import { forgeToken, fromEmulator, signToken } from "./inbound-token.ts";
import { personalChat } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams, type Teams } from "./teams-app.ts";

const FORGED = 10_000;
const AT_ONCE = 50;

/** Characters in the name of a forged tenant; so ten thousand of them, if kept, are 40 MB. */
const TENANT_LENGTH = 4000;

/** Memory growth without kept tokens, such as compiled code. */
const MAX_GROWTH_BYTES = 12 * 1024 * 1024;

describeRows("Attacks on the endpoint", (row) => {
  row(
    "Ten thousand forged tokens, each of another tenant",
    "nothing; 401 each, none is remembered, and the answers go on",
    async () => {
      const teams = await startTeams();
      const anna = teams.visitor(personalChat("Anna"));
      await anna.ask("hello");
      await postForged(teams, 500);
      const before = usedBytes();
      const statuses = await postForged(teams, FORGED);
      expect(statuses, "the statuses there were").toEqual(new Set([401]));
      expect(usedBytes() - before, "bytes kept of ten thousand forged tokens").toBeLessThan(MAX_GROWTH_BYTES);
      expect(teams.issuer.count("emulator-metadata", "emulator-keys"), "fetches for unknown tenants").toBe(0);
      expect((await anna.ask("dress code")).text).toContain("dress code");
    },
  );

  row(
    "Tokens that name three hundred made-up keys",
    "nothing; 401 each, and the keys are not fetched for each",
    async () => {
      const teams = await startTeams();
      const anna = teams.visitor(personalChat("Anna"));
      await anna.ask("hello");
      const before = teams.issuer.count("channel-metadata", "channel-keys");
      for (let n = 0; n < 300; n++) {
        const token = await signToken(teams.now(), teams.connector.serviceUrl, {
          key: "stranger",
          kid: `made-up-${n}`,
        });
        expect((await anna.send({ type: "message", text: "hello" }, `Bearer ${token}`)).status).toBe(401);
      }
      const after = teams.issuer.count("channel-metadata", "channel-keys");
      expect(after - before, "fetches for made-up keys").toBeLessThanOrEqual(2);
    },
  );

  row(
    "A valid token while the key server is down",
    "nothing; the server answers 503, and the next message is answered",
    async () => {
      const teams = await startTeams({ prepare: (issuer) => issuer.planAll("channel-keys", { status: 500 }) });
      const anna = teams.visitor(personalChat("Anna"));
      expect((await anna.send({ type: "message", text: "hello" })).status, "while no keys can be had").toBe(503);
      teams.issuer.planAll("channel-keys");
      expect((await anna.ask("dress code")).text).toContain("dress code");
    },
  );

  row("A valid token while the key server cuts connections", "nothing; the server answers 503", async () => {
    const teams = await startTeams({ prepare: (issuer) => issuer.planAll("channel-metadata", "reset") });
    const { status } = await teams.visitor(personalChat("Anna")).send({ type: "message", text: "hello" });
    expect(status, "while no keys can be had").toBe(503);
  });

  row(
    "A token of the Emulator while its key server is down",
    "nothing; 503, while messages from Teams are answered",
    async () => {
      const teams = await startTeams({ prepare: (issuer) => issuer.planAll("emulator-keys", { status: 500 }) });
      const anna = teams.visitor(personalChat("Anna"));
      const token = await signToken(teams.now(), teams.connector.serviceUrl, fromEmulator("1.0"));
      expect((await anna.send({ type: "message", text: "hello" }, `Bearer ${token}`)).status).toBe(503);
      expect((await anna.ask("dress code")).text).toContain("dress code");
    },
  );
});

/** Posts forged tokens over a few connections; returns the statuses of the responses. */
async function postForged(teams: Teams, count: number): Promise<Set<number | undefined>> {
  const { url } = await teams.call("/healthz");
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const body = JSON.stringify(teams.visitor(personalChat("Mallory")).activity({ type: "message", text: "hello" }));
  const statuses = new Set<number | undefined>();
  let sent = 0;
  const sendInTurn = async () => {
    while (sent < count) {
      sent += 1;
      statuses.add(await post(new URL("/api/messages", url), agent, forgeTenant(sent), body));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendInTurn));
  agent.destroy();
  return statuses;
}

function forgeTenant(number: number): string {
  const tid = `${number}-`.padEnd(TENANT_LENGTH, "tenant");
  const claims = { iss: `https://sts.windows.net/${number}/`, tid, aud: APP_ID, appid: APP_ID, ver: "1.0" };
  return forgeToken({ alg: "RS256", kid: "emulator" }, { ...claims, exp: 4_000_000_000 });
}

function post(address: URL, agent: Agent, token: string, body: string): Promise<number | undefined> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const posted = request(address, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
    });
    posted.once("error", reject);
    posted.end(body);
  });
}

/** Returns the memory in use after a garbage collection. */
function usedBytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
