import type { Request, Response } from "../http.ts";
import type { Language } from "../../languages/language.ts";
import { readParameter } from "../request.ts";
import type { Assets } from "./assets.ts";
import { formPolicy, PRIVATE_HEADERS } from "./headers.ts";
import { chooseLanguage, type PageName, type Pages } from "./html.ts";

/** A page for one person only, with the values to fill it. */
export type PrivatePage = {
  readonly name: PageName;
  readonly language: Language;
  readonly values: Readonly<Record<string, string>>;
  /** HTML that is inserted without escaping. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A page with a title, a sentence and a link. */
export type Notice = {
  readonly language: Language;
  /** Key of the page's sentences: `<key>-title` and, unless `lead` is given, `<key>`. */
  readonly key: string;
  readonly lead?: string;
  /** Target of its link; default: the chat. */
  readonly link?: { readonly url: string; readonly key: string };
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Sends pages for one person only. */
export type SendPrivate = {
  page(response: Response, page: PrivatePage): Promise<void>;
  notice(response: Response, notice: Notice): Promise<void>;
};

/** Creates the functions that send private pages. */
export function createSendPrivate({ fill, texts }: Pages, assets: Assets): SendPrivate {
  async function page(response: Response, asked: PrivatePage): Promise<void> {
    const { name, language, values, parts, status = 200, headers } = asked;
    const html = await fill(name, language, { version: await assets.version(), ...values }, parts);
    response.sendRaw(status, html, {
      ...PRIVATE_HEADERS,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": String(Buffer.byteLength(html)),
      "Content-Language": language,
      "Content-Security-Policy": formPolicy(),
      ...headers,
    });
  }

  return {
    page,
    async notice(response, { language, key, lead, link, ...rest }) {
      const said = await texts("alert-notice", language);
      const { url, key: linkKey } = link ?? { url: `/?lang=${language}`, key: "to-chat" };
      const values = {
        title: said[`${key}-title`] ?? "",
        lead: lead ?? said[key] ?? "",
        link: url,
        "link-name": said[linkKey] ?? "",
      };
      await page(response, { name: "alert-notice", language, values, ...rest });
    },
  };
}

/** Returns the language of a page: the `lang` of its address, else the known language of its reader, else the browser's. */
export function toPageLanguage(request: Request, known?: Language): Language {
  const asked = readParameter(request, "lang");
  return chooseLanguage(asked ?? known, request.headers["accept-language"]);
}
