import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CONFIG_NAMES, readConfig } from "../src/config.ts";
import { AdvisorError } from "../src/errors.ts";

test("an empty environment gives the defaults", () => {
  expect(readConfig({})).toMatchObject({ PORT: 3978, HOST: "127.0.0.1", DATA_DIR: "./data", ALLOWED_ORIGINS: ["*"] });
});

test("an empty variable counts as absent", () => {
  expect(readConfig({ PORT: "", PUBLIC_URL: "  " })).toMatchObject({ PORT: 3978 });
});

test("every variable at fault is named, with the remedy", () => {
  const fault = faultOf({ PORT: "http", RETAIN_DAYS: "0", TOKEN_SECRET: "short", ALLOWED_ORIGINS: "example.com" });
  expect(fault.code).toBe("CONFIG_INVALID");
  expect(fault.message.split("\n")).toEqual([
    "PORT is not a whole number from 0 to 65535",
    "ALLOWED_ORIGINS is not a list of origins such as https://www.example.com",
    "TOKEN_SECRET is shorter than 32 characters",
    "RETAIN_DAYS is not a whole number from 1 to 3650",
  ]);
  expect(fault.hint).toContain(".env.example");
});

test("an IPv6 address as HOST stands without brackets", () => {
  expect(readConfig({ HOST: "::1" }).HOST).toBe("::1");
  expect(faultOf({ HOST: "[::1]" }).message).toBe(
    "HOST is not an address to listen on: write an IPv6 address without brackets",
  );
});

test("several token secrets are a list, and each must be long enough", () => {
  const [fresh, old] = ["n".repeat(32), "o".repeat(32)];
  expect(readConfig({ TOKEN_SECRET: ` ${fresh}, ${old} ` }).TOKEN_SECRET).toEqual([fresh, old]);
  expect(faultOf({ TOKEN_SECRET: `${fresh} short` }).message).toBe("TOKEN_SECRET is shorter than 32 characters");
});

test.each(["10.0.0.0/33", "10.0.0.0/8/8", "proxy.example.com", "::1/129", "10.0.0.0/"])(
  "a trusted proxy that is no address or network is refused: %s",
  (network) => {
    expect(readConfig({ TRUSTED_PROXIES: "127.0.0.1 10.0.0.0/8, fd00::/8" }).TRUSTED_PROXIES).toHaveLength(3);
    expect(faultOf({ TRUSTED_PROXIES: network }).message).toContain("TRUSTED_PROXIES is not a list");
  },
);

test("an app id without its tenant and secret is refused", () => {
  expect(faultOf({ MicrosoftAppId: "an-id" }).message).toContain("MicrosoftAppTenantId is missing");
  expect(faultOf({ MicrosoftAppId: "an-id" }).message).toContain("MicrosoftAppPassword is missing");
});

test("a managed identity needs no secret", () => {
  const env = { MicrosoftAppId: "an-id", MicrosoftAppTenantId: "a-tenant", MicrosoftAppType: "UserAssignedMsi" };
  expect(readConfig(env)).toMatchObject(env);
});

test("mail is written to a folder unless a server is named, and a server needs a sender", () => {
  const { SMTP_URL: url, MAIL_DIR: folder } = readConfig({});
  expect([url, folder]).toEqual([undefined, undefined]);
  expect(faultOf({ SMTP_URL: "smtps://mail.example.com" }).message).toContain("MAIL_FROM is missing");
  expect(faultOf({ SMTP_URL: "https://mail.example.com" }).message).toBe("SMTP_URL is not an smtp or smtps address");
});

test.each([
  ["bot@example.com", { name: "", address: "bot@example.com" }],
  ["<bot@example.com>", { name: "", address: "bot@example.com" }],
  ['"Career, advice" <bot@example.com>', { name: "Career, advice", address: "bot@example.com" }],
  ["Karriärråd, Björkstig <bot@example.com>", { name: "Karriärråd, Björkstig", address: "bot@example.com" }],
])("a sender is an address, with or without a name: %s", (written, sender) => {
  expect(readConfig({ MAIL_FROM: written }).MAIL_FROM).toEqual(sender);
});

test.each(["bot", "Bot bot@example.com", "Bot <bot@example.com", "Bot <bot>", "Bot <a@example.com>, b@example.com"])(
  "a sender that is no address is refused: %s",
  (written) => {
    expect(faultOf({ MAIL_FROM: written }).message).toContain("MAIL_FROM is not an address such as");
  },
);

test("a sender whose address no mail server takes is refused with the reason", () => {
  expect(faultOf({ MAIL_FROM: "Åsa <åsa@example.com>" }).message).toBe(
    "MAIL_FROM has letters before the @ that mail servers do not take: å",
  );
});

test("whoever runs the bot is named on one line, and a contact needs a name and a way to reach them", () => {
  const settings = { OPERATOR_NAME: "Lunds kommun", OPERATOR_CONTACT: "046-35 50 00, hej@lund.example" };
  expect(readConfig(settings)).toMatchObject(settings);
  expect(faultOf({ OPERATOR_CONTACT: "hej@lund.example" }).message).toBe(
    "OPERATOR_NAME is missing: OPERATOR_CONTACT needs the name of whoever it reaches",
  );
  expect(faultOf({ OPERATOR_NAME: "Lunds\nkommun", OPERATOR_CONTACT: "ask us" }).message.split("\n")).toEqual([
    "OPERATOR_NAME holds a line break or an invisible character: write it on one line",
    "OPERATOR_CONTACT reaches nobody: write an e-mail address, a telephone number, a postal address or a page's address",
  ]);
  expect(faultOf({ OPERATOR_NAME: "x".repeat(101) }).message).toBe("OPERATOR_NAME is longer than 100 characters");
});

test(".env.example lists exactly the variables that are read", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const listed = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual([...CONFIG_NAMES]);
});

function faultOf(env: Record<string, string>): AdvisorError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof AdvisorError) return error;
  }
  throw new Error("the environment was accepted");
}
