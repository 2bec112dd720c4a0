import { readFile } from "node:fs/promises";
import { escapeHtml } from "../../text/escape-html.ts";
import type { LanguageData } from "../../languages/language-data.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { DEFAULT_LANGUAGE, findLanguage, type Language } from "../../languages/language.ts";

/** Name of a page that is created from a template and sentences per language. */
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
 * @param values escaped values of the placeholders `{{name}}`.
 * @param parts HTML of the placeholders `{{>name}}`, inserted without escaping.
 */
export type FillPage = (
  name: PageName,
  language: Language,
  values: Readonly<Record<string, string>>,
  parts?: Readonly<Record<string, string>>,
) => Promise<string>;

/** The sentences of a page, by name. */
export type PageSentences = Readonly<Record<string, string>>;

/** The pages; a template is read at its first use. */
export type Pages = {
  readonly fill: FillPage;
  readonly texts: (name: PageName, language: Language) => Promise<PageSentences>;
};

/** Files of a page: its template without extension, its sentences, its style, and the relative path to the root. */
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
  // It is shown at any address, so its paths are absolute.
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
      // The sentences come first: they have placeholders of their own, such as the days a conversation is kept.
      return fillTemplate(fillTemplate(template, textsOf(name, language)), { language, style, root, ...values }, parts);
    },
    texts: async (name, language) => textsOf(name, language),
  };
}

/**
 * Chooses the language of a page: the requested one, else the first one that the browser accepts, else the default.
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

/** Fills the placeholders of a template: values are escaped for text and quoted attributes, parts are not. */
function fillTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): string {
  return template.replaceAll(/\{\{(>?)([\w-]+)\}\}/g, (placeholder, mark: string, name: string) => {
    const value = values[name];
    if (mark !== "") return parts[name] ?? placeholder;
    return value === undefined ? placeholder : escapeHtml(value);
  });
}

function textsOf(name: PageName, language: Language): PageSentences {
  return LANGUAGE_DATA[language].pages[FILES[name].texts];
}

async function readTemplate(name: PageName): Promise<string> {
  const [template, head] = await Promise.all([
    readFile(new URL(`${FILES[name].path}.html`, WIDGET_FOLDER), "utf8"),
    readFile(new URL("site/head.html", WIDGET_FOLDER), "utf8"),
  ]);
  return template.replace("{{>head}}", () => head.trimEnd());
}
