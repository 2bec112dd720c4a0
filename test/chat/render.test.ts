import { expect, test } from "vitest";
import type { Reply } from "../../src/advisor/reply.ts";
import { readRating } from "../../src/chat/ratings.ts";
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

const BANDS: Reply = {
  ...REPLY,
  card: {
    title: "Salary",
    facts: [
      { label: "Junior", value: "35 000–45 000 SEK a month (where you are)" },
      { label: "Senior", value: "45 000–65 000 SEK a month" },
    ],
    bars: [
      {
        label: "Junior",
        value: "35 000–45 000 SEK a month",
        from: 0.54,
        to: 0.69,
        isHighlighted: true,
        note: "where you are",
      },
      { label: "Senior", value: "45 000–65 000 SEK a month", from: 0.69, to: 1, isHighlighted: false },
    ],
  },
};

test.each(["directline", "msteams"])(
  "salary bands are bars on one axis, the visitor's own in colour: %s",
  (channel) => {
    const [activity] = renderReplies([BANDS], channel);
    const card = activity?.attachments?.[0]?.content as {
      version: string;
      fallbackText: string;
      body: { columns?: Column[] }[];
    };
    const bars = card.body.flatMap(({ columns = [] }) =>
      columns.some(({ style }) => style !== undefined) ? [columns] : [],
    );
    expect(bars.map((columns) => columns.map(({ width, style }) => [width, style]))).toEqual([
      [
        [54, undefined],
        [15, "accent"],
        [31, undefined],
      ],
      [
        [69, undefined],
        [31, "emphasis"],
      ],
    ]);
    expect(JSON.stringify(card.body)).toContain("where you are");
    expect(JSON.stringify(card.body)).not.toContain("FactSet");
    expect(card.version).toBe("1.5");
    expect(card.fallbackText).toBe(
      "Salary\nJunior: 35 000–45 000 SEK a month (where you are)\nSenior: 45 000–65 000 SEK a month",
    );
  },
);

type Column = { readonly width: number | string; readonly style?: string };

test("more than six buttons are rows of at most six in a card, in their order", () => {
  const suggestions = Array.from({ length: 8 }, (_, at) => ({ label: `b${at}`, value: { topic: `t${at}` } }));
  const [activity] = renderReplies([{ ...REPLY, suggestions }], "msteams");
  const card = activity?.attachments?.[0]?.content as {
    actions: object[];
    body: { type: string; actions?: { title: string }[] }[];
  };
  const rows = card.body
    .filter(({ type }) => type === "ActionSet")
    .map(({ actions = [] }) => actions.map(({ title }) => title));
  expect(rows).toEqual([
    ["b0", "b1", "b2", "b3", "b4", "b5"],
    ["b6", "b7"],
  ]);
  expect(card.actions).toEqual([]);
});

const THUMB = { label: "👍", value: { rate: "up", answer: 1, confidence: 1, topic: "tasks" } } as const;
const RATED: Reply = { ...REPLY, suggestions: [{ label: "Tasks", value: { topic: "tasks" } }], ratings: [THUMB] };

test("on the web thumbs are no suggestions: Web Chat draws them beside the time, and tells which was pressed", () => {
  const [activity] = renderReplies([RATED], "directline");
  expect(activity?.suggestedActions?.actions.map(({ title }) => title)).toEqual(["Tasks"]);
  const [{ potentialAction }] = activity!.entities as unknown as [{ potentialAction: { "@type": string }[] }];
  expect(potentialAction).toMatchObject([{ "@type": "LikeAction" }]);
  const event = { type: "event", name: "webchat:activity-status/feedback" };
  expect(readRating({ ...event, entities: [{ type: "", ...potentialAction[0] }] })).toEqual(THUMB.value);
  expect(readRating({ ...event, entities: [{ type: "", "@id": "urn:career-advice:rating:%7B" }] })).toBeUndefined();
  expect(readRating({ ...event, name: "other", entities: [{ type: "", ...potentialAction[0] }] })).toBeUndefined();
});

test.each(["emulator", "msteams"])("elsewhere thumbs come last: %s", (channel) => {
  const [activity] = renderReplies([RATED], channel);
  const card = activity?.attachments?.[0]?.content as { actions: { title: string }[] } | undefined;
  const titles = (activity?.suggestedActions?.actions ?? card?.actions ?? []).map(({ title }) => title);
  expect(titles).toEqual(["Tasks", "👍"]);
});
