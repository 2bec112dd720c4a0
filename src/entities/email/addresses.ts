import { domainToASCII, domainToUnicode } from "node:url";

/** Reason why mail cannot be sent to what was written: letters beside a to z before the @, or no address at all. */
export type AddressFault = { readonly reason: "letters"; readonly letters: string } | { readonly reason: "form" };

/** An address that mail can be sent to, or the reason why it is none. */
export type JudgedAddress = { readonly address: string } | AddressFault;

const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

/** Words of letters, digits and the signs that need no quotes, with single dots between. Source: RFC 5322, 3.2.3. */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** Two labels at least, the last of letters or an encoded one. Sources: RFC 1035, 2.3.1; RFC 3696, 2. */
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{0,58}[a-z\d])$/;

/** Characters with a meaning of their own in an address of the web, by whose rules domains are turned into ASCII. */
const NOT_IN_DOMAIN = /[\s%/\\:?#[\]@<>]/;

/** Letters that only mail servers with SMTPUTF8 take before the @. Source: RFC 6531. */
const FOREIGN_LETTERS = /[^\P{L}a-z]|\p{M}/giu;

/** Apostrophes that phones put in place of the plain one. */
const CURLY_APOSTROPHES = /[\u2018\u2019\u02BC]/g;

/**
 * Judges one e-mail address as written, with nothing around it but blanks. The domain is turned into small ASCII letters;
 * the part before the @ keeps its capitals, because they may matter to its server.
 */
export function judgeAddress(written: string): JudgedAddress {
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

/** Converts what was typed to an address as `judgeAddress` writes it; `undefined` when mail cannot be sent to it. */
export function toAddress(typed: string): string | undefined {
  const judged = judgeAddress(typed);
  return "address" in judged ? judged.address : undefined;
}

/** Shows an address as people write it, with an international domain in its own letters. */
export function displayAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? address : `${address.slice(0, at)}@${domainToUnicode(address.slice(at + 1))}`;
}

/** Whether two addresses, as `toAddress` writes them, are taken for one person's. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function toDomain(written: string): string | undefined {
  if (NOT_IN_DOMAIN.test(written) || written.length > MAX_LENGTH) return undefined;
  const domain = domainToASCII(written);
  return DOMAIN.test(domain) ? domain : undefined;
}
