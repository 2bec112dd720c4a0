import type { Content } from "../src/content/model/content.ts";
import { LANGUAGES } from "../src/languages/language.ts";

/** Makes the text of a length: of two lengths, the longer one goes on as the shorter one began. */
export type NastyText = { readonly name: string; readonly ofLength: (characters: number) => string };

/** Pieces that some way of reading has to look at closely, besides the words of the content. */
const HARD_PIECES = [
  ..."\uFDFA \u0301 \u0323\u0301 e\u0301 \u200B \u200D \u202E \uD83D \uDE42 ﬁ ½ ① Å ß İ ı ё 日本 عر ไทย 👍 👩‍💻 🇸🇪".split(
    " ",
  ),
  ..."( ) [ { < > <at> </at> <at <script> &amp; &nbsp; &# @ @@ a@ a@b a@b.se .se :// https://a.b/c?d [a](b) ** __ ` ``` | \\ / // # % ^ ~ =".split(
    " ",
  ),
  ..."0 1 8 00 000 35 000 38000 1,1 9.9 1e9 10% 10:30 kl 8 pm 24/7 2026 2026-11-22 40k 40' kr SEK $ € years år månad".split(
    " ",
  ),
  ..."not no inte utan without except and or och eller but men if in i på at of the a an är is my min never aldrig neither nor only bara".split(
    " ",
  ),
  ..."? ! . , ; : … ... ?! -- – — ' \" “ ” « » • · \n \t \r\n".split(" "),
  "java",
  "c#",
  ".net",
  "c++",
  "node.js",
  "front-end",
  "as a junior",
  "no, I meant",
  "how much",
  "hur mycket",
  "what about",
  "delete everything",
  "anna at b dot c",
];

const JOINERS = ["", "", " ", " ", " ", ", ", "-", "/", ".", "\n", " and ", " eller ", " not ", "  ", "'"] as const;

/** Longest unit that is repeated, in pieces. */
const MAX_PIECES = 6;

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyzåäö");

/** Returns the pieces of nasty texts: the words and questions of the content, its towns and skills, and hard characters. */
export function collectPieces({ topics, skills, geography, flows }: Content): readonly string[] {
  const questions = Array.from(topics.values(), ({ questions: asked }) =>
    LANGUAGES.flatMap((each) => asked[each]),
  ).flat();
  const words = new Set(questions.flatMap((question) => question.split(/\s+/u)));
  const names =
    JSON.stringify([skills, geography, [...flows.keys()]]).match(/(?<=")[\p{L}][\p{L} .#+-]{1,30}(?=")/gu) ?? [];
  return [...HARD_PIECES, ...questions, ...words, ...new Set(names)];
}

/** Draws a text: a few pieces repeated to the end or, less often, ever new ones. */
export function drawNastyText(pieces: readonly string[], random: () => number): NastyText {
  const joiner = pick(JOINERS, random);
  if (random() < 0.7) {
    const unit = Array.from({ length: 1 + Math.floor(random() * MAX_PIECES) }, () => drawPiece(pieces, random)).join(
      joiner,
    );
    const repeated = unit + joiner === "" ? " " : unit + joiner;
    return {
      name: `${JSON.stringify(repeated)} repeated`,
      ofLength: (characters) => repeated.repeat(Math.ceil(characters / repeated.length)).slice(0, characters),
    };
  }
  const drawn: string[] = [];
  let length = 0;
  const grow = (characters: number) => {
    while (length < characters) {
      const piece = drawPiece(pieces, random) + joiner;
      drawn.push(piece === "" ? " " : piece);
      length += drawn.at(-1)!.length;
    }
    return drawn.join("").slice(0, characters);
  };
  return { name: `ever new pieces joined by ${JSON.stringify(joiner)}`, ofLength: grow };
}

/** Half of the pieces are hard ones, and some have a slip. */
function drawPiece(pieces: readonly string[], random: () => number): string {
  const piece = random() < 0.5 ? pick(HARD_PIECES, random) : pick(pieces, random);
  if (random() < 0.75) return piece;
  const at = Math.floor(random() * piece.length);
  return piece.slice(0, at) + pick(LETTERS, random) + piece.slice(at + Math.round(random()));
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
