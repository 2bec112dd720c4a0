import { expect, test } from "vitest";
import type { Reply } from "../../src/advisor/reply.ts";
import { renderReplies } from "../../src/chat/render.ts";

const REPLY: Reply = {
  language: "en",
  text: "Forty of a hundred.",
  sources: [
    { text: "40%: bakers, 2024 (The guild)", url: "https://guild.example/pay" },
    { text: "Source: The mill, read 2026-11-21" },
  ],
  suggestions: [],
};

test("on the web each source is a line of its own below the answer, linked where it has an address", () => {
  const [activity] = renderReplies([REPLY], "directline");
  expect(activity?.text).toBe(
    "Forty of a hundred.\n\n*[40%: bakers, 2024 (The guild)](https://guild.example/pay)*  \n*Source: The mill, read 2026-11-21*",
  );
});

test("an answer without sources is nothing but its text", () => {
  const [activity] = renderReplies([{ ...REPLY, sources: [] }], "directline");
  expect(activity?.text).toBe("Forty of a hundred.");
});

test("in Teams each source is a small line of the card", () => {
  const [activity] = renderReplies([REPLY], "msteams");
  expect(activity?.attachments?.[0]?.content).toMatchObject({
    body: [
      { text: "Forty of a hundred." },
      { text: "[40%: bakers, 2024 (The guild)](https://guild.example/pay)", isSubtle: true },
      { text: "Source: The mill, read 2026-11-21", isSubtle: true, spacing: "None" },
    ],
  });
});
