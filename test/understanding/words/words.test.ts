import { describe, expect, test } from "vitest";
import { toWords } from "../../../src/understanding/words/words.ts";

describe("words of a message", () => {
  test.each([
    ["What's YOUR name?", "what is your name"],
    ["I don’t know; they'll see", "i do not know they will see"],
    ["the dev's salary", "the dev salary"],
    ["whats the pay, u know", "what is the pay you know"],
    ["back-end/full stack", "back end full stack"],
    ["C++ or C#?", "c++ or c#"],
    ["ＦＵＬＬ ｗｉｄｔｈ", "full width"],
    ["nån lön, ngn gång", "någon lön någon gång"],
    ["o\u0308ppet", "öppet"],
    ["<b>bold</b> &amp; <i>new</i>", "bold new"],
    ["<script>steal(1)</script>salary", "salary"],
    ["see https://example.org/a?b=c now", "see now"],
    ["😀 🎉", ""],
    ["", ""],
  ])("%s", (text, words) => {
    expect(toWords(text).join(" ")).toBe(words);
  });

  test("are cut at the limit", () => {
    expect(toWords("word ".repeat(4000))).toHaveLength(80);
    expect(toWords("x".repeat(20_000))[0]).toHaveLength(40);
  });
});
