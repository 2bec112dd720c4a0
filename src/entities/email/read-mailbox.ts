import { judgeAddress, type AddressFault } from "./addresses.ts";

/** An address with the name that mail programs show in its place; the name may be empty. */
export type Mailbox = { readonly name: string; readonly address: string };

/** `bot@example.com`, `Career advice <bot@example.com>` or `"Career, advice" <bot@example.com>`. Source: RFC 5322, 3.4. */
const MAILBOX =
  /^(?:(?:"(?<quoted>(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*)"|(?<name>[^<>"\p{Cc}]*?))\s*<(?<inside>[^<>]+)>|(?<bare>[^<>"]+))$/u;

/** Reads an address with or without a display name, as settings and mail headers have it. */
export function readMailbox(text: string): Mailbox | AddressFault {
  const { quoted, name = "", inside, bare } = MAILBOX.exec(text.trim())?.groups ?? {};
  const judged = judgeAddress(inside ?? bare ?? "");
  return "reason" in judged ? judged : { name: quoted?.replaceAll(/\\(.)/gu, "$1") ?? name, ...judged };
}
