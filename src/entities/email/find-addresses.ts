import { isSameAddress, checkAddress, toAddress, type AddressFault } from "./addresses.ts";

/** The e-mail addresses found in a message. */
export type FoundAddresses =
  | { readonly kind: "none" }
  /** `isAlone` tells whether the message contains nothing else. */
  | { readonly kind: "one"; readonly address: string; readonly isAlone: boolean }
  /** The message contains several addresses; `addresses` are the usable ones, at least one. */
  | { readonly kind: "several"; readonly addresses: readonly string[] }
  /** The message contains no usable address; `pieces` is an address with blanks in it or words for its signs. */
  | ({ readonly kind: "unusable" } & (AddressFault | { readonly reason: "pieces" }));

/**
 * Finds the e-mail addresses of a message. An address is the whole run of characters around an @ without enclosing punctuation;
 * it is never shortened to a usable part. The time is linear.
 */
export function findAddresses(text: string): FoundAddresses {
  const shown = text.replaceAll(INVISIBLE, "").replaceAll("＠", "@");
  const runs = shown.split(SEPARATORS).filter((run) => run.includes("@"));
  const written = runs.flatMap(toCandidates);
  const checked = written.map(checkAddress);
  const usable = checked.flatMap((each) => ("address" in each ? [each.address] : []));
  const addresses = usable.filter((address, at) => usable.findIndex((other) => isSameAddress(other, address)) === at);
  const [fault] = checked.flatMap((each) => ("address" in each ? [] : [each]));
  const [address, another] = addresses;
  if (address !== undefined && (another !== undefined || fault !== undefined)) return { kind: "several", addresses };
  if (address !== undefined) return { kind: "one", address, isAlone: !/\s/.test(shown.trim()) };
  if (fault !== undefined) return { kind: "unusable", ...fault };
  if (/\S\s+@|@\s+\S/.test(shown) || isSpelledOut(shown)) return { kind: "unusable", reason: "pieces" };
  return runs.length > 0 ? { kind: "unusable", reason: "form" } : { kind: "none" };
}

/** Removes e-mail addresses, usable or not, from a message, so that their parts are not read as words. */
export function withoutAddresses(text: string): string {
  const parts = text.split(KEPT_SEPARATORS);
  return parts.map((part) => (part.includes("@") ? " " : part)).join("");
}

/** Matches characters that separate addresses and never occur in one outside quotes. */
const SEPARATORS = /[\s,;<>"“”„«»–—]+/u;
const KEPT_SEPARATORS = /([\s,;<>"“”„«»–—]+)/u;

/** Matches zero-width characters and soft hyphens, which come with text copied from web pages. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Punctuation before an address that cannot begin one; an apostrophe there is a quotation mark. */
const OPENING = new Set("([.:!?¿¡\\'‘’‚…");

/** Marks that may begin an address, by the mark that ends it when both enclose it. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ["*", "_", "`", "~", "/", "-", "=", "|"].map((mark) => [mark, mark] as const),
).set("{", "}");

/** Matches marks between addresses that were written in one run. */
const JOINTS = /[/&+|]/;

/** Splits a run into addresses: usually one; none when nothing stands before or after the @, as in `@anna`. */
function toCandidates(run: string): string[] {
  const bare = withoutEnclosing(withoutLabel(run));
  if (bare.startsWith("@") || bare.endsWith("@") || !bare.includes("@")) return [];
  const parts = bare.split(JOINTS);
  const isList = parts.length > 1 && parts.every((part) => toAddress(part) !== undefined);
  return isList ? parts : [bare];
}

/** Removes the label of an address, as in `mailto:anna@example.com?subject=hi` and `mail:anna@example.com`. */
function withoutLabel(run: string): string {
  const colon = run.lastIndexOf(":", run.indexOf("@"));
  if (colon < 0) return run;
  const [address = ""] = run
    .slice(colon + 1)
    .split("?", run.slice(0, colon).toLowerCase().endsWith("mailto") ? 1 : undefined);
  return address;
}

function withoutEnclosing(run: string): string {
  const characters = Array.from(run);
  let [from, to] = [0, characters.length];
  while (from < to && OPENING.has(characters[from]!)) from += 1;
  while (to > from && !ENDS_DOMAIN.test(characters[to - 1]!) && characters[to - 1] !== "@") to -= 1;
  // A mark at the beginning encloses the address if its partner was removed from the end.
  const after = new Set(characters.slice(to));
  while (from < to && after.has(PAIRS.get(characters[from]!) ?? "")) from += 1;
  return characters.slice(from, to).join("");
}

const ENDS_DOMAIN = /[\p{L}\p{M}\p{N}]/u;

const AT_WORDS = new Set(["at", "snabel-a", "snabela"]);
const DOT_WORDS = new Set(["dot", "punkt"]);
const BRACKETED_AT = /[([{](?:at|a|snabel-?a)[)\]}]/i;

/** Tells whether words stand for the signs of an address: `anna at example dot com`, `anna(at)example.com`. */
function isSpelledOut(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.some((word, at) => {
    if (BRACKETED_AT.test(word)) return true;
    if (at === 0 || !AT_WORDS.has(word)) return false;
    const [host = "", dot = ""] = words.slice(at + 1);
    return DOT_WORDS.has(dot) || /^[\p{L}\p{N}-]{1,63}\.\p{L}{2,}$/u.test(host);
  });
}
