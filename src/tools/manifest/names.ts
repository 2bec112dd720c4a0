import { inAllLanguages } from "../../languages/languages.ts";

/** Most characters of an app's names. Source: https://learn.microsoft.com/microsoft-365/extensibility/schema/root-name */
export const NAME_LIMITS = { short: 30, full: 100, developer: 32 } as const;

/**
 * Words that the store refuses in a name, by the reason.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines#app-name
 */
const REFUSED: Readonly<Record<string, string>> = {
  "a name of Microsoft's":
    "Microsoft MSFT Teams Office Outlook Excel PowerPoint Word OneDrive OneNote SharePoint Azure Copilot Surface Windows Xbox",
  "a part of Teams": inAllLanguages(({ teamsStore }) => teamsStore.parts).join(" "),
  "what everything in the store is": inAllLanguages(({ teamsStore }) => teamsStore.app).join(" "),
  "a word for a trial version": "Alpha Beta Debug Demo Dev Preview Stag Staging Test UAT",
};

/** Returns the faults for which the store would refuse a name, each continuing its path. */
export function explainName(name: string, limit: number): string[] {
  const refused = Object.entries(REFUSED).flatMap(([why, words]) =>
    words
      .split(" ")
      .filter((word) => hasWord(name, word))
      .map((word) => `holds "${word}", ${why}; the store refuses it in a name, so leave it out`),
  );
  return name.length <= limit ? refused : [...refused, `is ${name.length} characters long; at most ${limit} fit`];
}

/** Returns whether a text contains a word or a phrase, as whole words and in any case. */
export function hasWord(text: string, word: string): boolean {
  return spaced(text).includes(spaced(word));
}

function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
