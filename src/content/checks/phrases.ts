import { filesOf, keysAt, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import type { Fault } from "../faults/fault.ts";
import { VISITOR_COMMANDS } from "../model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";

/** A phrase and the topic, flow, command or word that owns it. */
type Claim = LocatedText & { readonly file: TreeFile; readonly owner: string };

/** Finds phrases with two owners: questions or triggers of two topics or flows, phrases of two commands, spellings of two words. */
export function checkPhrases(files: readonly TreeFile[]): Fault[] {
  return LANGUAGES.flatMap((language) => [
    ...checkClaims([
      ...filesOf(files, "topic").flatMap((file) => claimsAt(file, ["questions", language])),
      ...filesOf(files, "flow").flatMap((file) => claimsAt(file, ["triggers", language])),
    ]),
    ...checkClaims(
      filesOf(files, "commands").flatMap((file) =>
        VISITOR_COMMANDS.flatMap((command) =>
          textsAt(file, [command, language]).map((text) => ({ ...text, file, owner: command })),
        ),
      ),
    ),
    ...checkClaims(
      filesOf(files, "vocabulary").flatMap((file) =>
        keysAt(file, [language]).flatMap((word) =>
          textsAt(file, [language, word]).map((text) => ({ ...text, file, owner: word })),
        ),
      ),
    ),
  ]);
}

function claimsAt(file: TreeFile, path: readonly PropertyKey[]): Claim[] {
  return textsAt(file, path).map((text) => ({ ...text, file, owner: file.id }));
}

function checkClaims(claims: readonly Claim[]): Fault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const phrase = toComparable(claim.text);
    const earlier = first.get(phrase);
    if (!earlier) {
      first.set(phrase, claim);
      return [];
    }
    return claim.file.yaml ? [claim.file.yaml.fault(claim.path, explain(claim, earlier))] : [];
  });
}

function explain(claim: Claim, earlier: Claim): string {
  const position = earlier.file.yaml?.fault(earlier.path, "");
  const where = position ? `${position.file}:${position.line}:${position.column}` : earlier.file.file;
  return claim.owner === earlier.owner
    ? `"${claim.text}" is there already, at ${where}`
    : `"${claim.text}" belongs to "${earlier.owner}" already, at ${where}`;
}

/** Removes differences that visitors do not notice: case, spaces and final punctuation. */
function toComparable(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.,:;!?…]+$/, "");
}
