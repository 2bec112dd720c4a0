import { expect, onTestFinished, vi } from "vitest";
import { APP_ID, AUDIENCE, CERTIFICATE_KEY, CLIENT_SECRET, THUMBPRINT } from "./bot-identity.ts";
import { TOKEN_LIFE_SECONDS } from "./issuer.ts";
import { rsaKey } from "./keys.ts";
import { personalChat } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams, type Teams } from "./teams-app.ts";

const WITHOUT_SECRET = { MicrosoftAppPassword: undefined };
const WITHOUT_APP = { MicrosoftAppId: undefined, MicrosoftAppPassword: undefined, MicrosoftAppTenantId: undefined };
const FORWARDED = { "x-forwarded-for": "203.0.113.9" };

describeRows("Sign-in of the bot", (row) => {
  row("Nothing yet: the bot has only just started", "nothing; the bot has fetched its token already", async () => {
    const { issuer } = await startTeams();
    const asked = await issuer.next("token", "a request for the bot's token before any message");
    expect(Object.fromEntries(new URLSearchParams(asked.body))).toMatchObject({
      grant_type: "client_credentials",
      client_id: APP_ID,
      client_secret: CLIENT_SECRET,
      scope: `${AUDIENCE}/.default`,
    });
  });

  row("Twenty messages from twenty people at once", "the answer, twenty times; one token serves them all", async () => {
    const teams = await startTeams();
    await askManyAtOnce(teams, 20);
    expect(teams.issuer.count("token"), "requests for the bot's token").toBe(1);
    expect(new Set(teams.connector.records.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer token-1"]),
    );
  });

  row(
    "Ten messages while the login takes its time",
    "the answer, once the login has answered; it was asked once",
    async () => {
      const login = Promise.withResolvers<void>();
      const teams = await startTeams({ prepare: (issuer) => issuer.planAll("token", { after: login.promise }) });
      const answered = askManyAtOnce(teams, 10);
      await vi.waitFor(async () => expect(await teams.store.list("session/"), "questions decided").toHaveLength(10));
      expect(teams.connector.records, "what was sent without a token").toEqual([]);
      login.resolve();
      await answered;
      expect(teams.issuer.count("token"), "requests for the bot's token").toBe(1);
    },
  );

  row("A message after the bot's token has expired", "the answer, with a new token", async () => {
    const teams = await startTeams();
    const anna = teams.visitor(personalChat("Anna"));
    await anna.ask("hello");
    teams.pass(TOKEN_LIFE_SECONDS * 1000 + 1);
    await anna.ask("dress code");
    expect(teams.connector.to(anna.conversation).map(({ authorization }) => authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  row("A message after the login was down when the bot started", "the answer, now that the login is back", async () => {
    const teams = await startTeams({ prepare: (issuer) => issuer.planAll("token", { status: 503 }) });
    await teams.issuer.until("a request for the bot's token", () => teams.issuer.count("token") > 0);
    teams.issuer.planAll("token");
    expect((await teams.visitor(personalChat("Anna")).ask("dress code")).text).toContain("dress code");
  });

  row("A message to a bot that proves itself by a certificate", "the answer", async () => {
    const env = { ...WITHOUT_SECRET, CertificateThumbprint: THUMBPRINT, CertificatePrivateKey: await certificateKey() };
    await expectAnswerByCertificate(await startTeams({ env }));
  });

  row("The same, with the key written on one line", "the answer", async () => {
    const key = (await certificateKey()).replaceAll("\n", String.raw`\n`);
    const env = { ...WITHOUT_SECRET, CertificateThumbprint: THUMBPRINT, CertificatePrivateKey: key };
    await expectAnswerByCertificate(await startTeams({ env }));
  });

  row("A message to a bot whose machine has a managed identity", "the answer", async () => {
    // The platform tells every program on the machine so, in its environment.
    onTestFinished(() => void vi.unstubAllEnvs());
    const teams = await startTeams({
      env: { ...WITHOUT_SECRET, MicrosoftAppType: "UserAssignedMsi" },
      prepare({ machine }) {
        for (const [name, value] of Object.entries(machine)) vi.stubEnv(name, value);
      },
    });
    await teams.visitor(personalChat("Anna")).ask("dress code");
    expect([teams.issuer.count("machine"), teams.issuer.count("token")], "asked of the machine, of the login").toEqual([
      1, 0,
    ]);
    expect(teams.connector.records.at(-1)?.authorization).toBe("Bearer token-1");
  });
});

describeRows("Without MicrosoftAppId", (row) => {
  row("A message from this machine, without a token", "the answer, sent without a token", async () => {
    const { connector, issuer, visitor } = await startTeams({ env: WITHOUT_APP });
    const anna = visitor(personalChat("Anna"));
    expect((await anna.send({ type: "message", text: "dress code" }, null)).status).toBe(200);
    expect((await anna.read()).text).toContain("dress code");
    expect(connector.records[0]?.authorization, "the authorization of the answer").toBe("");
    expect(issuer.records, "requests to the issuer").toEqual([]);
  });

  row("A message from another machine, through a proxy on this one", "nothing; the server answers 403", async () => {
    const { call, connector, visitor } = await startTeams({ env: WITHOUT_APP });
    const body = JSON.stringify(visitor(personalChat("Anna")).activity({ type: "message", text: "hello" }));
    for (const header of ["x-forwarded-for", "forwarded"]) {
      const headers = { "content-type": "application/json", [header]: "for=203.0.113.9" };
      expect((await call("/api/messages", { method: "POST", headers, body })).status, header).toBe(403);
    }
    expect(connector.records).toEqual([]);
  });

  row("A visitor of the web page on another machine", "the page and its chat, as always", async () => {
    const { call } = await startTeams({ env: WITHOUT_APP });
    expect((await call("/", { headers: FORWARDED })).status).toBe(200);
    const headers = { ...FORWARDED, "content-type": "application/json" };
    expect((await call("/widget/session", { method: "POST", headers, body: "{}" })).status).toBe(200);
  });
});

async function askManyAtOnce(teams: Teams, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, i) => teams.visitor(personalChat(`Person ${i}`), `Person ${i}`));
  const answers = await Promise.all(people.map((each) => each.ask("dress code")));
  for (const { text } of answers) expect(text).toContain("dress code");
}

async function expectAnswerByCertificate(teams: Teams): Promise<void> {
  expect((await teams.visitor(personalChat("Anna")).ask("dress code")).text).toContain("dress code");
  const asked = teams.issuer.records.find(({ subject }) => subject === "token");
  const form = new URLSearchParams(asked?.body);
  expect(form.get("client_assertion_type")).toBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  expect(form.has("client_secret"), "whether a secret was sent").toBe(false);
  expect(teams.issuer.tokens, "tokens given for assertions that were verified").toEqual(["token-1"]);
}

async function certificateKey(): Promise<string> {
  const { privateKey } = await rsaKey(CERTIFICATE_KEY);
  return String(privateKey.export({ type: "pkcs8", format: "pem" }));
}
