import { isSameAddress, judgeAddress, toAddress, type AddressFault } from "./addresses.ts";

/** Addresses found in a message. */
export type FoundAddresses =
  | { readonly kind: "none" }
  /** `isAlone` tells that the message holds nothing else. */
  | { readonly kind: "one"; readonly address: string; readonly isAlone: boolean }
  /** More than one was written; `addresses` are those that mail can be sent to, at least one. */
  | { readonly kind: "several"; readonly addresses: readonly string[] }
  /** Something was meant as an address; `pieces` is one with blanks in it or with words for its signs. */
  | ({ readonly kind: "unusable" } & (AddressFault | { readonly reason: "pieces" }));

/**
 * Finds the e-mail addresses of a message. An address is the whole run of characters around an @, without the punctuation
 * that encloses it; it is never cut down to a part that happens to be usable. Reads in linear time.
 */
export function findAddresses(text: string): FoundAddresses {
  const shown = text.replaceAll(INVISIBLE, "").replaceAll("＠", "@");
  const runs = shown.split(SEPARATORS).filter((run) => run.includes("@"));
  const written = runs.flatMap(toCandidates);
  const judged = written.map(judgeAddress);
  const usable = judged.flatMap((each) => ("address" in each ? [each.address] : []));
  const addresses = usable.filter((address, at) => usable.findIndex((other) => isSameAddress(other, address)) === at);
  const [fault] = judged.flatMap((each) => ("address" in each ? [] : [each]));
  const [address, another] = addresses;
  if (address !== undefined && (another !== undefined || fault !== undefined)) return { kind: "several", addresses };
  if (address !== undefined) return { kind: "one", address, isAlone: !/\s/.test(shown.trim()) };
  if (fault !== undefined) return { kind: "unusable", ...fault };
  if (/\S\s+@|@\s+\S/.test(shown) || isSpelledOut(shown)) return { kind: "unusable", reason: "pieces" };
  return runs.length > 0 ? { kind: "unusable", reason: "form" } : { kind: "none" };
}

/** Takes out of a message what is meant as addresses, so that their parts are not read as words. */
export function withoutAddresses(text: string): string {
  const parts = text.split(KEPT_SEPARATORS);
  return parts.map((part) => (part.includes("@") ? " " : part)).join("");
}

/** Characters that no address holds outside quotes, and that people put between addresses. */
const SEPARATORS = /[\s,;<>"“”„«»–—]+/u;
const KEPT_SEPARATORS = /([\s,;<>"“”„«»–—]+)/u;

/** Zero-width characters and soft hyphens, which are copied from pages unseen. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Punctuation that stands before an address and cannot begin one; an apostrophe there is a quotation mark. */
const OPENING = new Set("([.:!?¿¡\\'‘’‚…");

/** Marks that may begin an address, and enclose one when they end it as well. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ["*", "_", "`", "~", "/", "-", "=", "|"].map((mark) => [mark, mark] as const),
).set("{", "}");

/** Words between addresses that were written in one run. */
const JOINTS = /[/&+|]/;

/** The addresses meant by one run: usually one; none where nothing stands before or after its @, as in `@anna`. */
function toCandidates(run: string): string[] {
  const bare = withoutEnclosing(withoutLabel(run));
  if (bare.startsWith("@") || bare.endsWith("@") || !bare.includes("@")) return [];
  const parts = bare.split(JOINTS);
  const isList = parts.length > 1 && parts.every((part) => toAddress(part) !== undefined);
  return isList ? parts : [bare];
}

/** Drops what leads to an address, as in `mailto:anna@example.com?subject=hi` and `mail:anna@example.com`. */
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
  // What was stripped from the end tells whether a mark at the beginning encloses.
  const after = new Set(characters.slice(to));
  while (from < to && after.has(PAIRS.get(characters[from]!) ?? "")) from += 1;
  return characters.slice(from, to).join("");
}

const ENDS_DOMAIN = /[\p{L}\p{M}\p{N}]/u;

const AT_WORDS = new Set(["at", "snabel-a", "snabela"]);
const DOT_WORDS = new Set(["dot", "punkt"]);
const BRACKETED_AT = /[([{](?:at|a|snabel-?a)[)\]}]/i;

/** Whether words stand for the signs of an address: `anna at example dot com`, `anna(at)example.com`. */
function isSpelledOut(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.some((word, at) => {
    if (BRACKETED_AT.test(word)) return true;
    if (at === 0 || !AT_WORDS.has(word)) return false;
    const [host = "", dot = ""] = words.slice(at + 1);
    return DOT_WORDS.has(dot) || /^[\p{L}\p{N}-]{1,63}\.\p{L}{2,}$/u.test(host);
  });
}
