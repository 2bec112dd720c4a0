import { readFile } from "node:fs/promises";
import { escapeHtml } from "../../text/escape-html.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";

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

/** The pages; a page's files are read when it is first asked for. */
export type Pages = {
  readonly fill: FillPage;
  readonly texts: (name: PageName, language: Language) => Promise<PageTexts>;
};

type Page = { readonly template: string; readonly texts: Readonly<Record<Language, PageTexts>> };

/** Where a page is: its template and sentences, without their endings, its style, and the way from its address to the root. */
type PageFiles = { readonly path: string; readonly texts?: string; readonly style?: string; readonly root?: string };

const WIDGET_FOLDER = new URL("../../widget/", import.meta.url);
const ALERTS = { texts: "site/alerts/alerts", style: "legal", root: "../" };
const FILES: Readonly<Record<PageName, PageFiles>> = {
  chat: { path: "chat" },
  site: { path: "site/site", style: "site" },
  demo: { path: "site/demo", style: "demo" },
  privacy: { path: "site/privacy", style: "legal" },
  terms: { path: "site/terms", style: "legal" },
  // It is shown at any address.
  "not-found": { path: "site/not-found", style: "site", root: "/" },
  "alert-confirm": { path: "site/alerts/confirm", ...ALERTS },
  "alert-manage": { path: "site/alerts/manage", ...ALERTS },
  "alert-notice": { path: "site/alerts/notice", ...ALERTS },
  "alert-one": { path: "site/alerts/one", ...ALERTS },
  "alert-unsubscribe": { path: "site/alerts/unsubscribe", ...ALERTS },
};

/** Creates the pages. */
export function createPages(): Pages {
  const pages = new Map<PageName, Promise<Page>>();

  function find(name: PageName): Promise<Page> {
    const page = pages.get(name) ?? readPage(name);
    pages.set(name, page);
    page.catch(() => pages.delete(name));
    return page;
  }

  return {
    async fill(name, language, values, parts) {
      const { template, texts } = await find(name);
      const { style = "", root = "" } = FILES[name];
      // The sentences first: they have places of their own, for how long a conversation is kept.
      return fillTemplate(fillTemplate(template, texts[language]), { language, style, root, ...values }, parts);
    },
    texts: async (name, language) => (await find(name)).texts[language],
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

async function readPage(name: PageName): Promise<Page> {
  const { path, texts: textsPath = path } = FILES[name];
  const [template, head, json] = await Promise.all([
    readFile(new URL(`${path}.html`, WIDGET_FOLDER), "utf8"),
    readFile(new URL("site/head.html", WIDGET_FOLDER), "utf8"),
    readFile(new URL(`${textsPath}.texts.json`, WIDGET_FOLDER), "utf8"),
  ]);
  const texts: Page["texts"] = JSON.parse(json);
  return { template: template.replace("{{>head}}", () => head.trimEnd()), texts };
}
