import { readFile } from "node:fs/promises";
import { escapeHtml } from "../../text/escape-html.ts";
import type { LanguageData } from "../../languages/language-data.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { DEFAULT_LANGUAGE, findLanguage, type Language } from "../../languages/language.ts";

/** The pages made from a template, each with its sentences per language. */
export type PageName =
  | "chat"
  | "site"
  | "demo"
  | "privacy"
  | "terms"
  | "not-found"
  | "alert-confirm"
  | "alert-manage"
  | "alert-notice"
  | "alert-one"
  | "alert-unsubscribe";

/**
 * Fills a page's template in a language.
 * @param values put in the places marked `{{name}}`, escaped.
 * @param parts put in the places marked `{{>name}}` as they are.
 */
export type FillPage = (
  name: PageName,
  language: Language,
  values: Readonly<Record<string, string>>,
  parts?: Readonly<Record<string, string>>,
) => Promise<string>;

/** The sentences of a page, by name. */
export type PageTexts = Readonly<Record<string, string>>;

/** The pages; a page's template is read when it is first asked for. */
export type Pages = {
  readonly fill: FillPage;
  readonly texts: (name: PageName, language: Language) => Promise<PageTexts>;
};

/** Where a page is: its template without its ending, its sentences, its style, and the way from its address to the root. */
type PageFiles = {
  readonly path: string;
  readonly texts: keyof LanguageData["pages"];
  readonly style?: string;
  readonly root?: string;
};

const WIDGET_FOLDER = new URL("../../widget/", import.meta.url);
const ALERTS = { texts: "alerts", style: "legal", root: "../" } as const;
const FILES: Readonly<Record<PageName, PageFiles>> = {
  chat: { path: "chat", texts: "chat" },
  site: { path: "site/site", texts: "site", style: "site" },
  demo: { path: "site/demo", texts: "demo", style: "demo" },
  privacy: { path: "site/privacy", texts: "privacy", style: "legal" },
  terms: { path: "site/terms", texts: "terms", style: "legal" },
  // It is shown at any address.
  "not-found": { path: "site/not-found", texts: "not-found", style: "site", root: "/" },
  "alert-confirm": { path: "site/alerts/confirm", ...ALERTS },
  "alert-manage": { path: "site/alerts/manage", ...ALERTS },
  "alert-notice": { path: "site/alerts/notice", ...ALERTS },
  "alert-one": { path: "site/alerts/one", ...ALERTS },
  "alert-unsubscribe": { path: "site/alerts/unsubscribe", ...ALERTS },
};

/** Creates the pages. */
export function createPages(): Pages {
  const templates = new Map<PageName, Promise<string>>();

  function find(name: PageName): Promise<string> {
    const template = templates.get(name) ?? readTemplate(name);
    templates.set(name, template);
    template.catch(() => templates.delete(name));
    return template;
  }

  return {
    async fill(name, language, values, parts) {
      const template = await find(name);
      const { style = "", root = "" } = FILES[name];
      // The sentences first: they have places of their own, for how long a conversation is kept.
      return fillTemplate(fillTemplate(template, textsOf(name, language)), { language, style, root, ...values }, parts);
    },
    texts: async (name, language) => textsOf(name, language),
  };
}

/**
 * Chooses the language of a page: the one asked for by name, else the first the browser accepts, else the default.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#name-accept-language
 */
export function chooseLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const tag of [asked ?? "", ...ranked.map((choice) => choice.tag)]) {
    const language = findLanguage(tag);
    if (language !== undefined) return language;
  }
  return DEFAULT_LANGUAGE;
}

/** Puts values in the places of a template marked `{{name}}`, escaped for text and for quoted attributes, and parts as they are. */
function fillTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): string {
  return template.replaceAll(/\{\{(>?)([\w-]+)\}\}/g, (place, mark: string, name: string) => {
    const value = values[name];
    if (mark !== "") return parts[name] ?? place;
    return value === undefined ? place : escapeHtml(value);
  });
}

function textsOf(name: PageName, language: Language): PageTexts {
  return LANGUAGE_DATA[language].pages[FILES[name].texts];
}

async function readTemplate(name: PageName): Promise<string> {
  const [template, head] = await Promise.all([
    readFile(new URL(`${FILES[name].path}.html`, WIDGET_FOLDER), "utf8"),
    readFile(new URL("site/head.html", WIDGET_FOLDER), "utf8"),
  ]);
  return template.replace("{{>head}}", () => head.trimEnd());
}
