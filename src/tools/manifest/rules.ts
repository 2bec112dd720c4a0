import type { Fault } from "../../content/faults/fault.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { explainFullDescription, explainShortDescription } from "./descriptions.ts";
import { explainHost } from "./host.ts";
import { explainName, NAME_LIMITS } from "./names.ts";
import { textsIn, type ManifestSettings, type ManifestSource } from "./source.ts";

/** Scopes that a bot may have in Teams. */
const SCOPES = ["personal", "team", "groupChat"];

/** Limits of a command list; older clients cut longer lists and texts. */
const MAX_COMMANDS = 10;
const MAX_TITLE = 32;
const MAX_DESCRIPTION = 128;

const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/;
const WEB_ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s)\]>"]+/gi;

/** Finds faults that the store refuses and Microsoft's schema accepts. */
export function checkStoreRules(source: ManifestSource, settings: ManifestSettings): Fault[] {
  const { yaml, app } = source;
  const version = explainVersion(app.version);
  return [
    ...(version === undefined || settings.version !== undefined ? [] : [yaml.fault(["version"], version)]),
    ...checkTexts(source, settings),
    ...app.bots.flatMap((_, bot) => checkCommandLists(source, bot)),
    ...checkHosts(source, settings),
  ];
}

/** Returns the fault of an app's version; `undefined` for a valid one. */
export function explainVersion(version: string): string | undefined {
  return VERSION.test(version) ? undefined : "is not three numbers such as 1.2.0";
}

function checkTexts({ yaml, app }: ManifestSource, settings: ManifestSettings): Fault[] {
  const { name, description } = app;
  return LANGUAGES.flatMap((language) => {
    const at = (path: readonly string[], messages: readonly string[]) =>
      messages.map((message) => yaml.fault([...path, language], message));
    const [short, full] = [description.short[language], description.full[language]];
    const inShort = explainName(name.short[language], NAME_LIMITS.short);
    // The full name usually contains the short one, and its fault.
    const inFull = explainName(name.full[language], NAME_LIMITS.full).filter((message) => !inShort.includes(message));
    return [
      ...(settings.name === undefined ? at(["name", "short"], inShort) : []),
      ...at(["name", "full"], inFull),
      ...at(["description", "short"], explainShortDescription(short, name.short[language])),
      ...at(["description", "full"], explainFullDescription(full, short)),
    ];
  });
}

function checkCommandLists({ yaml, app }: ManifestSource, bot: number): Fault[] {
  const { scopes, commandLists } = app.bots[bot]!;
  const served = commandLists.flatMap((list) => list.scopes);
  const unknown = scopes.flatMap((scope, at) =>
    SCOPES.includes(scope) ? [] : [yaml.fault(["bots", bot, "scopes", at], `must be one of ${SCOPES.join(", ")}`)],
  );
  const repeated = [...new Set(served)]
    .filter((scope) => served.filter((each) => each === scope).length > 1)
    .map((scope) => yaml.fault(["bots", bot, "commandLists"], `has two lists for ${scope}; Teams shows one a scope`));
  const lists = commandLists.flatMap((list, nth) => {
    const path = ["bots", bot, "commandLists", nth];
    const strange = list.scopes.flatMap((scope, at) =>
      scopes.includes(scope) ? [] : [yaml.fault([...path, "scopes", at], `the bot is not in the scope "${scope}"`)],
    );
    const tooMany =
      list.commands.length > MAX_COMMANDS
        ? [yaml.fault([...path, "commands"], `holds at most ${MAX_COMMANDS}, has ${list.commands.length}`)]
        : [];
    return [...strange, ...tooMany, ...list.commands.flatMap((_, at) => checkCommand({ yaml, app }, bot, nth, at))];
  });
  return [...unknown, ...repeated, ...lists];
}

function checkCommand({ yaml, app }: ManifestSource, bot: number, nth: number, at: number): Fault[] {
  const { commands } = app.bots[bot]!.commandLists[nth]!;
  const { title, description } = commands[at]!;
  const path = ["bots", bot, "commandLists", nth, "commands", at];
  return LANGUAGES.flatMap((language) => {
    const tooLong = (key: string, text: string, limit: number) =>
      text.length > limit
        ? [yaml.fault([...path, key, language], `is ${text.length} characters long; at most ${limit} fit`)]
        : [];
    const isSecond = commands.findIndex((each) => each.title[language] === title[language]) < at;
    return [
      ...tooLong("title", title[language], MAX_TITLE),
      ...tooLong("description", description[language], MAX_DESCRIPTION),
      ...(isSecond ? [yaml.fault([...path, "title", language], `"${title[language]}" is in this list twice`)] : []),
    ];
  });
}

/** Checks every host of an app except that of the command line, which is checked there. */
function checkHosts({ yaml, app }: ManifestSource, { domain }: ManifestSettings): Fault[] {
  const domains = app.validDomains.flatMap((host, at) => {
    const message = host === domain ? undefined : explainHost(host);
    return message === undefined ? [] : [yaml.fault(["validDomains", at], `"${host}" ${message}`)];
  });
  const addresses = textsIn(app).flatMap(({ path, text }) =>
    [...text.matchAll(WEB_ADDRESS)].flatMap(([address]) => {
      const message = explainAddress(address, domain);
      return message === undefined ? [] : [yaml.fault(path, `${address} ${message}`)];
    }),
  );
  return [...domains, ...addresses];
}

function explainAddress(address: string, domain: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return "is no web address";
  if (url.protocol !== "https:") return "is not secure; it must start with https://";
  return url.host === domain ? undefined : explainHost(url.host);
}
