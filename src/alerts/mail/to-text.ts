import type { MailAd, MailBody, MailLink } from "./write-body.ts";

/** Writes a mail as plain text. */
export function toText({ title, intro, facts, ads, button, outro, because, sender, footer }: MailBody): string {
  const blocks = [
    `${title}\n${"=".repeat(title.length)}`,
    ...intro,
    facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...ads.map(toAdLines),
    ...(button === undefined ? [] : [toLink(button)]),
    ...outro,
    // Mail programs recognise this line as the separator above a signature.
    `-- \n${because}`,
    sender,
    ...footer.map(toLink),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function toAdLines({ title, detail, why, url }: MailAd, index: number): string {
  const number = `${index + 1}. `;
  const lines = [title, detail, why, url ?? ""].filter((line) => line !== "");
  return number + lines.join(`\n${" ".repeat(number.length)}`);
}

function toLink({ label, url }: MailLink): string {
  return `${label}:\n${url}`;
}
