import { replace } from "../../content/sample.ts";
import { testRefusedApps } from "./sample.ts";

const SHORT = "Answers about flour";

testRefusedApps([
  [
    "when a text lacks a language",
    replace(", sv: Brödguiden", ""),
    ["4:10 name.short.sv: is missing; every text exists in English (en) and Swedish (sv)"],
  ],
  [
    "when a brace cannot be filled",
    replace("https://{domain}/terms", "https://{host}/terms"),
    ["15:26 developer.termsOfUseUrl: {host} cannot be filled; known are {bot-id}, {domain}, {name}"],
  ],
  [
    "when a name is too long",
    replace("en: Bread guide", "en: Bread guide for everybody who bakes"),
    ["4:16 name.short.en: is 35 characters long; at most 30 fit"],
  ],
  [
    "when a name is a part of Teams",
    replace("sv: Brödguiden", "sv: Brödguidens Chatt"),
    [`4:33 name.short.sv: holds "Chatt", a part of Teams; the store refuses it in a name, so leave it out`],
  ],
  [
    "when a name calls the app an app",
    replace("{name} for bakers", "{name} app"),
    [
      `5:15 name.full.en: holds "App", what everything in the store is; the store refuses it in a name, so leave it out`,
    ],
  ],
  [
    "when a name says that it is a trial",
    replace("{name} for bakers", "{name} (test)"),
    [`5:15 name.full.en: holds "Test", a word for a trial version; the store refuses it in a name, so leave it out`],
  ],
  [
    "when the short description is too long",
    replace(SHORT, `${SHORT}${" and more".repeat(7)}`),
    ["7:16 description.short.en: is 82 characters long; at most 80 fit"],
  ],
  [
    "when the short description has a web address",
    replace(SHORT, "See www.example.com"),
    ["7:16 description.short.en: holds a web address; that belongs in the full description"],
  ],
  [
    "when the short description has two sentences",
    replace(SHORT, "Answers. About flour"),
    ["7:16 description.short.en: has more than one sentence; the store shows one"],
  ],
  [
    "when the short description breaks off",
    replace(SHORT, "Answers about flour and …"),
    ["7:16 description.short.en: ends in the middle; end it with a word or a full stop"],
  ],
  [
    "when the short description repeats the name",
    replace(SHORT, "Bread guide for all"),
    ['7:16 description.short.en: repeats the name "Bread guide", which stands above it already'],
  ],
  [
    "when the short description says that it is an app",
    replace(SHORT, "An app for flour"),
    ['7:16 description.short.en: holds "app", which everything in the store is; say what it does'],
  ],
  [
    "when the full description repeats the short one",
    replace("Support:", `${SHORT}. Support:`),
    ["9:9 description.full.en: repeats the short description; say it in other words"],
  ],
  [
    "when the full description is too long",
    replace("Support:", `${"flour ".repeat(501)}Support:`),
    ["9:9 description.full.en: has 511 words; the store takes 500"],
  ],
  [
    "when the full description ends in a web address",
    replace("https://{domain}/ is open.", "https://{domain}/"),
    ["9:9 description.full.en: ends in the middle or in a web address; end it with a sentence"],
  ],
  [
    "when Teams is not written out the first time",
    replace("works with Microsoft Teams", "works with Teams"),
    ['9:9 description.full.en: says "Teams" before "Microsoft Teams"; write it out the first time'],
  ],
  [
    "when a description boasts",
    replace("Support:", "The best guide. Support:"),
    ['9:9 description.full.en: holds "The best"; claim only what can be shown'],
  ],
  [
    "when a description abbreviates Microsoft",
    replace("Support:", "Like MS Teams itself. Support:"),
    ['9:9 description.full.en: holds "MS Teams"; write Microsoft out'],
  ],
  [
    "when the full name is too long",
    replace("{name} for bakers", `{name} for${" bakers".repeat(13)}`),
    ["5:15 name.full.en: is 106 characters long; at most 100 fit"],
  ],
  [
    "when the full description has too many letters",
    replace("Support:", `${"Flour".repeat(800)} Support:`),
    ["9:9 description.full.en: is 4083 characters long; at most 4000 fit"],
  ],
  [
    "when a description claims to be certified",
    replace("Support:", "It is certified for everything. Support:"),
    ['9:9 description.full.en: holds "certified for"; only Microsoft\'s partners may say so'],
  ],
  [
    "when a description speaks of the store",
    replace("Support:", "Get it from AppSource. Support:"),
    ['9:9 description.full.en: holds "AppSource"; say nothing of the store itself'],
  ],
  [
    "when a description uses an old name",
    replace("Support:", "It knows Office 365. Support:"),
    ['9:9 description.full.en: holds "Office 365"; write Microsoft 365'],
  ],
  [
    "when an address is none",
    replace("https://{domain}/privacy", '"https://[privacy/"'),
    ["14:15 developer.privacyUrl: https://[privacy/ is no web address"],
  ],
  [
    "when an address is not secure",
    replace("privacyUrl: https://", "privacyUrl: http://"),
    ["14:15 developer.privacyUrl: http://bot.example.com/privacy is not secure; it must start with https://"],
  ],
  [
    "when an address leads into a tunnel",
    replace("https://{domain}/privacy", "https://abc.ngrok.io/privacy"),
    [
      "14:15 developer.privacyUrl: https://abc.ngrok.io/privacy is a tunnel of ngrok.io; the store takes only a host of your own",
    ],
  ],
  [
    "when a valid domain is a wildcard",
    replace('["{domain}"]', '["{domain}", "*.example.com"]'),
    ['28:28 validDomains[1]: "*.example.com" holds a wildcard; name the host itself'],
  ],
  [
    "when the version is not three numbers",
    replace("version: 1.0.0", 'version: "1.0.0-beta"'),
    ["1:10 version: is not three numbers such as 1.2.0"],
  ],
  [
    "when Microsoft's schema does not know a key, or misses one",
    replace("accentColor:", "accentColour:"),
    [
      "1:1 must NOT have additional properties (accentColour), says Microsoft's schema 1.30",
      "1:1 must have required property 'accentColor', says Microsoft's schema 1.30",
    ],
  ],
  [
    "when Microsoft's schema wants something else",
    replace("#1F5244", "green"),
    [`17:14 accentColor: must match pattern "^#[0-9a-fA-F]{6}$", says Microsoft's schema 1.30`],
  ],
  [
    "when a text is translated that Teams shows in one language only",
    replace("name: Bakers", "name: { en: Bakers, sv: Bagare }"),
    [
      "12:15 developer.name.en: cannot be translated; write one text for all languages",
      "12:27 developer.name.sv: cannot be translated; write one text for all languages",
    ],
  ],
]);
