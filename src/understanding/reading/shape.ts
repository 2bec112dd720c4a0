import { SHAPES } from "../../languages/model/reading.ts";
import { findInFocus, type Focus } from "./focus.ts";
import type { Shape } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Finds the form that the first words of an answer must fit. */
export type FindShape = (tokens: readonly Token[], focus: Focus) => Shape;

/** Creates the search for shapes. How a question opens tells more than words inside it: "do you know why" is a yes-no question. */
export function createShapeSearch(book: WordBook): FindShape {
  const matcher = book.matcher<(typeof SHAPES)[number]>(({ shapes }) => shapes);
  return (tokens, focus) => {
    const found = findInFocus(matcher, tokens, focus).filter(({ positions }) => focus(positions[0]!) === 1);
    const first = Math.min(...found.map(({ positions }) => positions[0]!));
    const opening = new Set(found.filter(({ positions }) => positions[0] === first).map(({ value }) => value));
    return SHAPES.find((shape) => opening.has(shape)) ?? "none";
  };
}
