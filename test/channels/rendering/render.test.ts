import type { Activity } from "botbuilder";
import { expect, test } from "vitest";
import type { Reply } from "../../../src/advisor/model/reply.ts";
import { readRating } from "../../../src/channels/rendering/ratings.ts";
import { renderReplies } from "../../../src/channels/rendering/rendered.ts";
import { renderForWeb } from "../../../src/channels/rendering/web.ts";
import { renderForTeams, renderUsedCard } from "../../../src/channels/teams/render.ts";

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
  const [activity] = render([REPLY], "directline");
  expect(activity?.text).toBe(
    "Forty of a hundred.\n\n*[40%: bakers, 2024 (The guild)](https://guild.example/pay)*  \n*Source: The mill, read 2026-11-21*",
  );
});

test("an answer without sources is only its text", () => {
  const [activity] = render([{ ...REPLY, sources: [] }], "directline");
  expect(activity?.text).toBe("Forty of a hundred.");
});

test("in Teams each source is a small line of the card", () => {
  const [activity] = render([REPLY], "msteams");
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
      { label: "Junior", value: "SEK 35,000–45,000 a month (where you are)" },
      { label: "Senior", value: "SEK 45,000–65,000 a month" },
    ],
    bars: [
      {
        label: "Junior",
        value: "SEK 35,000–45,000 a month",
        from: 0.54,
        to: 0.69,
        isHighlighted: true,
        note: "where you are",
      },
      { label: "Senior", value: "SEK 45,000–65,000 a month", from: 0.69, to: 1, isHighlighted: false },
    ],
  },
};

test.each(["directline", "msteams"] as const)(
  "salary bands are bars on one axis, the visitor's own in colour: %s",
  (channel) => {
    const [activity] = render([BANDS], channel);
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
    const twin = {
      directline: "Salary\nJunior: SEK 35,000–45,000 a month (where you are)\nSenior: SEK 45,000–65,000 a month",
      msteams: "Forty of a hundred.\n\n40%: bakers, 2024 (The guild)\nSource: The mill, read 2026-11-21",
    };
    expect(card.fallbackText).toBe(twin[channel]);
  },
);

type Column = { readonly width: number | string; readonly style?: string };

const LABELS = { choose: "Choose", chooseFirst: "Pick one first." };

const MANY = Array.from({ length: 8 }, (_, at) => ({ label: `b${at}`, value: { topic: `t${at}` } }));

test("in Teams more than six buttons are a list with one button below", () => {
  const [activity] = render([{ ...REPLY, suggestions: MANY }], "msteams");
  const { actions, body } = contentOf(activity);
  expect(actions).toMatchObject([{ type: "Action.Execute", title: "Choose" }]);
  expect(body.find(({ type }) => type === "Input.ChoiceSet")?.choices).toEqual(
    MANY.map(({ label, value }) => ({ title: label, value: JSON.stringify(value) })),
  );
});

test("in Teams thumbs are left out of a full card", () => {
  const suggestions = MANY.slice(0, 5);
  const [activity] = render([{ ...RATED, suggestions, ratings: [THUMB, THUMB] }], "msteams");
  expect(contentOf(activity).actions.map(({ title }) => title)).toEqual(["b0", "b1", "b2", "b3", "b4"]);
});

test("a client too old for Universal Actions posts the press as a message", () => {
  const [activity] = render([RATED], "msteams");
  const value = { topic: "tasks" };
  expect(contentOf(activity).actions[0]).toMatchObject({
    type: "Action.Execute",
    verb: "press",
    data: { press: value },
    fallback: { type: "Action.Submit", data: { msteams: { type: "messageBack", value } } },
  });
});

test("a used card shows the pressed label and has no buttons", () => {
  const { content } = renderUsedCard({ reply: RATED, pressed: "Tasks", usedAt: "2026-11-22T12:00:00Z" }, LABELS);
  expect(content).toMatchObject({ actions: [] });
  expect(JSON.stringify(content)).toContain("✓ Tasks");
});

test("a pressed thumb removes the thumbs only", () => {
  const used = renderUsedCard({ reply: RATED, rated: "👍", usedAt: "2026-11-22T12:00:00Z" }, LABELS);
  const { actions } = used.content as CardContent;
  expect(actions.map(({ title }) => title)).toEqual(["Tasks"]);
  expect(JSON.stringify(used.content)).toContain("✓ 👍");
});

test("an answer too long for one message of Teams becomes several, the buttons on the last", () => {
  const text = Array.from({ length: 9 }, (_, at) => `${at} ${"långt ".repeat(1000)}`).join("\n\n");
  const activities = render([{ ...RATED, text }], "msteams");
  for (const activity of activities) expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(80_000);
  expect(activities.map((activity) => contentOf(activity).actions.length)).toEqual([
    ...activities.slice(1).map(() => 0),
    2,
  ]);
  const said = activities.flatMap((activity) => contentOf(activity).body.map((block) => block.text ?? "")).join("");
  for (const at of text.match(/\d/g) ?? []) expect(said).toContain(`${at} långt`);
  expect(said.match(/långt/g)).toHaveLength(9000);
});

test("a person the text names is mentioned in the card", () => {
  const mention = { id: "29:1", name: "Anna" };
  const [activity] = render([{ ...REPLY, text: "Hi Anna!", mention }], "msteams");
  expect(contentOf(activity)).toMatchObject({
    body: [{ text: "Hi <at>Anna</at>!" }, {}, {}],
    fallbackText: expect.stringContaining("Hi Anna!") as string,
    msteams: { entities: [{ type: "mention", text: "<at>Anna</at>", mentioned: mention }] },
  });
});

const THUMB = { label: "👍", value: { rate: "up", answer: 1, confidence: 1, topic: "tasks" } } as const;
const RATED: Reply = { ...REPLY, suggestions: [{ label: "Tasks", value: { topic: "tasks" } }], ratings: [THUMB] };

test("on the web thumbs are not suggestions: Web Chat draws them beside the time and reports a press", () => {
  const [activity] = render([RATED], "directline");
  expect(activity?.suggestedActions?.actions.map(({ title }) => title)).toEqual(["Tasks"]);
  const [{ potentialAction }] = activity!.entities as unknown as [{ potentialAction: { "@type": string }[] }];
  expect(potentialAction).toMatchObject([{ "@type": "LikeAction" }]);
  const event = { type: "event", name: "webchat:activity-status/feedback" };
  expect(readRating({ ...event, entities: [{ type: "", ...potentialAction[0] }] })).toEqual(THUMB.value);
  expect(readRating({ ...event, entities: [{ type: "", "@id": "urn:career-advice:rating:%7B" }] })).toBeUndefined();
  expect(readRating({ ...event, name: "other", entities: [{ type: "", ...potentialAction[0] }] })).toBeUndefined();
});

test.each(["emulator", "msteams"])("in other channels thumbs come last: %s", (channel) => {
  const [activity] = render([RATED], channel);
  const card = activity?.attachments?.[0]?.content as { actions: { title: string }[] } | undefined;
  const titles = (activity?.suggestedActions?.actions ?? card?.actions ?? []).map(({ title }) => title);
  expect(titles).toEqual(["Tasks", "👍"]);
});

const WRITTEN = "[free](https://evil.example) <b>*now*</b>";
const QUOTING: Reply = { ...REPLY, text: `About:\n\n${WRITTEN}`, verbatim: [WRITTEN] };

test("on the web a visitor's words are escaped in Markdown", () => {
  const [activity] = render([QUOTING], "directline");
  expect(activity?.text).toContain(String.raw`\[free\]\(https\:\/\/evil\.example\) \<b\>\*now\*\<\/b\>`);
});

test("in Teams a visitor's words are a text run, which has no markup", () => {
  const [activity] = render([QUOTING], "msteams");
  expect(contentOf(activity).body).toMatchObject([
    { type: "TextBlock", text: "About:" },
    { type: "RichTextBlock", inlines: [{ type: "TextRun", text: WRITTEN }] },
    {},
    {},
  ]);
});

type CardContent = {
  readonly actions: { title: string }[];
  readonly body: { type: string; text?: string; choices?: object[] }[];
};

function render(replies: readonly Reply[], channelId: string): Partial<Activity>[] {
  return renderReplies(replies, (reply) =>
    channelId === "msteams" ? renderForTeams(reply, LABELS) : [renderForWeb(reply, channelId === "directline")],
  ).flatMap(({ activities }) => activities as Partial<Activity>[]);
}

function contentOf(activity: Partial<Activity> | undefined): CardContent {
  return activity?.attachments?.[0]?.content as CardContent;
}
