import { describe, expect, test } from "vitest";
import { BOT_ID, DOMAIN, IDS, learnOwn, run } from "./sample.ts";

describe("the command line is refused", () => {
  test.each<[string, readonly string[], string]>([
    [
      "without the bot's id",
      ["--domain", DOMAIN],
      "--bot-id: is missing: the bot's application (client) id in Entra ID",
    ],
    ["without a domain", ["--bot-id", BOT_ID], "--domain: is missing: the host at which people reach the bot"],
    [
      "for an id that is none",
      ["--bot-id", "career-bot", "--domain", DOMAIN],
      '--bot-id: "career-bot" is not an id such as 00000000-0000-0000-0000-000000000000',
    ],
    ["for half a version", [...IDS, "--version", "1.2"], '--version: "1.2" is not three numbers such as 1.2.0'],
    [
      "for a version with zeros",
      [...IDS, "--version", "1.02.0"],
      '--version: "1.02.0" is not three numbers such as 1.2.0',
    ],
    [
      "for a schema that is not installed",
      [...IDS, "--manifest-version", "1.18"],
      expect.stringMatching(/^--manifest-version: "1\.18" is not among the installed schemas: 1\.19, .*1\.30$/),
    ],
    [
      "for a name of Microsoft's",
      [...IDS, "--name", "Career for Teams"],
      `--name: "Career for Teams" holds "Teams", a name of Microsoft's; the store refuses it in a name, so leave it out`,
    ],
  ])("%s", async (_, args, line) => {
    expect(await run(args, learnOwn)).toEqual({ code: 1, out: [line], err: ["1 fault"] });
  });

  test.each<[domain: string, message: string]>([
    ["https://bot.example.com", "is not a host name alone; write it without https:// and path: bot.example.com"],
    ["*.example.com", "holds a wildcard; name the host itself"],
    ["bot.example.com:8443", "holds a port; people reach the bot at 443, by the proxy in front of it"],
    ["203.0.113.7", "is an IP address; give the host a name"],
    ["[2001:db8::7]", "is an IP address; give the host a name"],
    ["localhost", "is known on this machine or network only; give it a public name"],
    ["bot.local", "is known on this machine or network only; give it a public name"],
    ["abc123.ngrok-free.app", "is a tunnel of ngrok-free.app; the store takes only a host of your own"],
    ["x-3978.euw.devtunnels.ms", "is a tunnel of devtunnels.ms; the store takes only a host of your own"],
    ["big-red-fox.trycloudflare.com", "is a tunnel of trycloudflare.com; the store takes only a host of your own"],
    ["smart-cat.loca.lt", "is a tunnel of loca.lt; the store takes only a host of your own"],
    ["karriär.example.com", "has letters beyond a–z; write xn--karrir-fua.example.com"],
    ["bot", "is not a host name such as bot.example.com"],
    ["bot_1.example.com", "is not a host name such as bot.example.com"],
  ])("for the domain %s", async (domain, message) => {
    const { out } = await run(["--bot-id", BOT_ID, "--domain", domain], learnOwn);
    expect(out).toEqual([`--domain: "${domain}" ${message}`]);
  });
});
