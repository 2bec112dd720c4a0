import { domainToASCII } from "node:url";

const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

/** Words of letters, digits and the signs that need no quotes, with single dots between. Source: RFC 5322, 3.2.3. */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** Two labels at least, the last no number. Source: RFC 1035, 2.3.1. */
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;

/** What would mean something else in an address of the web, by whose rules domains are turned into ASCII. */
const NOT_IN_DOMAIN = /[\s%/\\:?#[\]@<>]/;

/**
 * Reads an e-mail address as somebody typed it: without spaces around, its domain in small letters and ASCII. The part
 * before the @ keeps its capitals, for they may matter to whoever receives it.
 * @returns `undefined` for what is no address that mail can be sent to.
 */
export function toAddress(typed: string): string | undefined {
  const trimmed = typed.trim();
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, Math.max(at, 0));
  const written = trimmed.slice(at + 1);
  if (NOT_IN_DOMAIN.test(written) || !LOCAL.test(local) || local.length > MAX_LOCAL_LENGTH) return undefined;
  const domain = domainToASCII(written);
  const address = `${local}@${domain}`;
  return DOMAIN.test(domain) && address.length <= MAX_LENGTH ? address : undefined;
}

/** Whether two addresses, as `toAddress` writes them, are taken for one person's. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
