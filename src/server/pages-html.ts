import { readFile } from "node:fs/promises";
import { escapeHtml } from "../content/escape-html.ts";
import { LANGUAGES, type Language } from "../content/model.ts";

/** The pages made from a template, each with its sentences per language beside it. */
export type PageName = "chat" | "site" | "demo" | "privacy" | "terms" | "not-found";

/** Fills a page's template in a language. */
export type FillPage = (
  name: PageName,
  language: Language,
  values: Readonly<Record<string, string>>,
) => Promise<string>;

type Page = { readonly template: string; readonly texts: Readonly<Record<Language, Readonly<Record<string, string>>>> };

const WIDGET_FOLDER = new URL("../widget/", import.meta.url);
const FOLDERS: Readonly<Record<PageName, string>> = {
  chat: "chat",
  site: "site/site",
  demo: "site/demo",
  privacy: "site/privacy",
  terms: "site/terms",
  "not-found": "site/not-found",
};

/** Creates the function that fills pages; a page's files are read when it is first asked for. */
export function createPageFiller(): FillPage {
  const pages = new Map<PageName, Promise<Page>>();
  return async (name, language, values) => {
    const page = pages.get(name) ?? readPage(name);
    pages.set(name, page);
    page.catch(() => pages.delete(name));
    const { template, texts } = await page;
    // The sentences first: they have places of their own, for how long a conversation is kept.
    return fillTemplate(fillTemplate(template, texts[language]), { language, ...values });
  };
}

/**
 * Chooses the language of a page: the one asked for by name, else the first the browser accepts, else English.
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
    const language = LANGUAGES.find((known) => known === tag.toLowerCase().split("-")[0]);
    if (language !== undefined) return language;
  }
  return "en";
}

/** Puts values in the places of a template marked `{{name}}`, escaped for text and for quoted attributes. */
function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{([\w-]+)\}\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : escapeHtml(value);
  });
}

async function readPage(name: PageName): Promise<Page> {
  const path = FOLDERS[name];
  const [template, json] = await Promise.all([
    readFile(new URL(`${path}.html`, WIDGET_FOLDER), "utf8"),
    readFile(new URL(`${path}.texts.json`, WIDGET_FOLDER), "utf8"),
  ]);
  const texts: Page["texts"] = JSON.parse(json);
  return { template, texts };
}
