import { domainToASCII, domainToUnicode } from "node:url";

/** The reason why a text is no usable address: letters other than a to z before the @, or no form of an address. */
export type AddressFault = { readonly reason: "letters"; readonly letters: string } | { readonly reason: "form" };

/** A usable address, or the reason why the text is none. */
export type CheckedAddress = { readonly address: string } | AddressFault;

const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

/** Matches words of letters, digits and signs that need no quotes, joined by single dots. Source: RFC 5322, 3.2.3. */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** Matches at least two labels, the last of letters or encoded. Sources: RFC 1035, 2.3.1; RFC 3696, 2. */
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{0,58}[a-z\d])$/;

/** Matches characters with a special meaning in URLs, by whose rules domains are converted to ASCII. */
const NOT_IN_DOMAIN = /[\s%/\\:?#[\]@<>]/;

/** Matches letters that only mail servers with SMTPUTF8 accept before the @. Source: RFC 6531. */
const FOREIGN_LETTERS = /[^\P{L}a-z]|\p{M}/giu;

/** Matches typographic apostrophes, which phones insert for the plain one. */
const CURLY_APOSTROPHES = /[\u2018\u2019\u02BC]/g;

/**
 * Checks a text that is one e-mail address, perhaps between blanks. The domain is converted to lower-case ASCII; the part before
 * the @ keeps its case, which may matter to its server.
 */
export function checkAddress(written: string): CheckedAddress {
  const trimmed = written.trim();
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, Math.max(at, 0)).normalize().replaceAll(CURLY_APOSTROPHES, "'");
  const domain = toDomain(trimmed.slice(at + 1));
  if (domain === undefined) return { reason: "form" };
  const letters = [...new Set(local.match(FOREIGN_LETTERS))].join(" ");
  if (letters !== "" && LOCAL.test(local.replaceAll(FOREIGN_LETTERS, "a"))) return { reason: "letters", letters };
  const address = `${local}@${domain}`;
  const isUsable = LOCAL.test(local) && local.length <= MAX_LOCAL_LENGTH && address.length <= MAX_LENGTH;
  return isUsable ? { address } : { reason: "form" };
}

/** Converts typed text to an address in the form of `checkAddress`; `undefined` when it is not usable. */
export function toAddress(typed: string): string | undefined {
  const checked = checkAddress(typed);
  return "address" in checked ? checked.address : undefined;
}

/** Formats an address for people, with an international domain in its own letters. */
export function displayAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? address : `${address.slice(0, at)}@${domainToUnicode(address.slice(at + 1))}`;
}

/** Tells whether two addresses, in the form of `toAddress`, are equal when case is ignored. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function toDomain(written: string): string | undefined {
  if (NOT_IN_DOMAIN.test(written) || written.length > MAX_LENGTH) return undefined;
  const domain = domainToASCII(written);
  return DOMAIN.test(domain) ? domain : undefined;
}
