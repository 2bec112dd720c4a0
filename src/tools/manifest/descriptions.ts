import { inAllLanguages } from "../../languages/languages.ts";
import { anyWordOf } from "../../text/word-pattern.ts";
import { hasWord } from "./names.ts";

const MAX_SHORT = 80;
const MAX_FULL = 4000;
const MAX_FULL_WORDS = 500;

const WEB_ADDRESS = /https?:\/\/|\bwww\.|\b[\w-]+\.(?:com|org|net|se|eu|io)\b/i;

/**
 * Phrases that the store refuses in a description, with the remedy.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines#app-descriptions
 */
const REFUSED: readonly (readonly [phrase: RegExp, remedy: string])[] = [
  [/\bMS Teams\b|\bMSFT\b|\bMS 365\b/i, "write Microsoft out"],
  [/\bO365\b|\bOffice 365\b/i, "write Microsoft 365"],
  [
    new RegExp(anyWordOf(inAllLanguages(({ teamsStore }) => teamsStore.partnerClaims)), "iu"),
    "only Microsoft's partners may say so",
  ],
  [/\b(?:appsource|marketplace)\b/i, "say nothing of the store itself"],
  [
    new RegExp(String.raw`#1\b|${anyWordOf(inAllLanguages(({ teamsStore }) => teamsStore.claims))}`, "iu"),
    "claim only what can be shown",
  ],
];

/** Returns the faults for which the store would refuse a short description, each continuing its path. */
export function explainShortDescription(text: string, name: string): string[] {
  const faults = explainAny(text);
  if (text.length > MAX_SHORT) faults.push(`is ${text.length} characters long; at most ${MAX_SHORT} fit`);
  if (WEB_ADDRESS.test(text)) faults.push("holds a web address; that belongs in the full description");
  if (/[.!?]\s+\S/.test(text)) faults.push("has more than one sentence; the store shows one");
  if (!/[\p{L}\p{N})”"»]\.?$/u.test(text)) faults.push("ends in the middle; end it with a word or a full stop");
  if (hasWord(text, name)) faults.push(`repeats the name "${name}", which stands above it already`);
  for (const word of inAllLanguages(({ teamsStore }) => teamsStore.app.map((each) => each.toLowerCase())))
    if (hasWord(text, word)) faults.push(`holds "${word}", which everything in the store is; say what it does`);
  return faults;
}

/** Returns the faults for which the store would refuse a full description, each continuing its path. */
export function explainFullDescription(text: string, short: string): string[] {
  const faults = explainAny(text);
  const words = text.split(/\s+/).length;
  if (text.length > MAX_FULL) faults.push(`is ${text.length} characters long; at most ${MAX_FULL} fit`);
  if (words > MAX_FULL_WORDS) faults.push(`has ${words} words; the store takes ${MAX_FULL_WORDS}`);
  if (text.includes(short.replace(/\.$/, ""))) faults.push("repeats the short description; say it in other words");
  const teams = /(?<!Microsoft )\bTeams\b/.exec(text);
  if (teams && !text.slice(0, teams.index).includes("Microsoft Teams"))
    faults.push('says "Teams" before "Microsoft Teams"; write it out the first time');
  if (!/[.!?][)”"»]?$/.test(text) || /https?:\/\/[^\s)]+$/.test(text))
    faults.push("ends in the middle or in a web address; end it with a sentence");
  return faults;
}

function explainAny(text: string): string[] {
  return REFUSED.flatMap(([phrase, remedy]) => {
    const found = phrase.exec(text)?.[0];
    return found === undefined ? [] : [`holds "${found}"; ${remedy}`];
  });
}
