import { escapeHtml as text } from "../../text/escape-html.ts";
import { MAIL_STYLE_SHEET, MAIL_STYLES as STYLES } from "./mail-style.ts";
import type { MailAd, MailBody, MailLink } from "./write-body.ts";

/** Writes a mail as self-contained HTML: it loads nothing, does not track readers, and escapes all external text. */
export function toHtml({
  language,
  subject,
  title,
  intro,
  facts,
  ads,
  button,
  outro,
  because,
  sender,
  footer,
}: MailBody): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${text(subject)}</title><style>${MAIL_STYLE_SHEET}</style></head>`,
    `<body class="b" style="${STYLES.body}"><div class="b" lang="${language}" style="${STYLES.page}">`,
    `<main><div class="c" style="${STYLES.card}"><h1 style="${STYLES.title}">${text(title)}</h1>`,
    ...intro.map(toParagraph),
    toFacts(facts),
    toAds(ads),
    ...(button === undefined ? [] : [toButton(button)]),
    ...outro.map(toParagraph),
    `</div></main><footer class="m" style="${STYLES.footer}"><p style="${STYLES.text}">${text(because)}</p>`,
    toParagraph(sender),
    `<ul role="list" style="${STYLES.list}">${footer.map(toFooterLink).join("")}</ul></footer></div></body></html>`,
  ].join("\n");
}

function toParagraph(paragraph: string): string {
  return `<p style="${STYLES.text}">${text(paragraph)}</p>`;
}

function toFacts(facts: MailBody["facts"]): string {
  if (facts.length === 0) return "";
  const rows = facts.map(
    ({ label, value }) => `<li style="${STYLES.fact}"><strong>${text(label)}:</strong> ${text(value)}</li>`,
  );
  return `<ul role="list" style="${STYLES.list}">${rows.join("")}</ul>`;
}

function toAds(ads: readonly MailAd[]): string {
  if (ads.length === 0) return "";
  return `<ul role="list" style="${STYLES.list}">\n${ads.map(toAd).join("\n")}\n</ul>`;
}

function toAd({ title, url, detail, why }: MailAd): string {
  const name = url === undefined ? text(title) : toLink({ label: title, url }, STYLES.link);
  const reason = why === "" ? "" : `<p class="m" style="${STYLES.why}">${text(why)}</p>`;
  const heading = `<h2 style="${STYLES.adTitle}">${name}</h2>`;
  return `<li class="l" style="${STYLES.ad}">${heading}<p style="${STYLES.detail}">${text(detail)}</p>${reason}</li>`;
}

function toButton({ label, url }: MailLink): string {
  return `<p style="${STYLES.text}"><a class="p" href="${text(url)}" style="${STYLES.button}">${text(label)}</a></p>`;
}

function toFooterLink(link: MailLink): string {
  return `<li>${toLink(link, STYLES.footerLink)}</li>`;
}

function toLink({ label, url }: MailLink, style: string): string {
  return `<a class="a" href="${text(url)}" style="${style}">${text(label)}</a>`;
}
