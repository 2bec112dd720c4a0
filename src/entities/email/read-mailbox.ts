import { checkAddress, type AddressFault } from "./addresses.ts";

/** An e-mail address with its display name; the name may be empty. */
export type Mailbox = { readonly name: string; readonly address: string };

/** Matches `bot@example.com`, `Career advice <bot@example.com>` and `"Career, advice" <bot@example.com>`. Source: RFC 5322, 3.4. */
const MAILBOX =
  /^(?:(?:"(?<quoted>(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*)"|(?<name>[^<>"\p{Cc}]*?))\s*<(?<inside>[^<>]+)>|(?<bare>[^<>"]+))$/u;

/** Reads an address with or without a display name, as in settings and mail headers. */
export function readMailbox(text: string): Mailbox | AddressFault {
  const { quoted, name = "", inside, bare } = MAILBOX.exec(text.trim())?.groups ?? {};
  const checked = checkAddress(inside ?? bare ?? "");
  return "reason" in checked ? checked : { name: quoted?.replaceAll(/\\(.)/gu, "$1") ?? name, ...checked };
}
