import { CardFactory, MessageFactory, type Activity, type Attachment } from "botbuilder";

const SCHEMA = { type: "AdaptiveCard", version: "1.5" };
const DOT_URL = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

/** A card with one of everything that shows something. */
export const RICH_CARD: Attachment = CardFactory.adaptiveCard({
  ...SCHEMA,
  body: [
    { type: "TextBlock", text: "Back-end developer", size: "Large", weight: "Bolder", style: "heading" },
    { type: "TextBlock", text: "With **bold**, a [link](https://example.com) and\n\n- a list\n- of two", wrap: true },
    {
      type: "FactSet",
      facts: [
        { title: "Junior", value: "SEK 35,000–45,000" },
        { title: "Senior", value: "SEK 45,000–65,000" },
      ],
    },
    {
      type: "ColumnSet",
      columns: [
        { type: "Column", width: "auto", items: [{ type: "TextBlock", text: "left" }] },
        { type: "Column", width: "stretch", style: "emphasis", items: [{ type: "TextBlock", text: "right" }] },
      ],
    },
    {
      type: "Table",
      columns: [{ width: 1 }, { width: 2 }],
      firstRowAsHeaders: true,
      rows: [
        ["Level", "Pay"],
        ["Junior", "40 000"],
      ].map((cells) => ({
        type: "TableRow",
        cells: cells.map((text) => ({ type: "TableCell", items: [{ type: "TextBlock", text }] })),
      })),
    },
    { type: "RichTextBlock", inlines: ["plain ", { type: "TextRun", text: "marked", highlight: true }] },
    { type: "ImageSet", images: [{ type: "Image", url: DOT_URL, altText: "dot" }] },
    { type: "Container", items: [{ type: "TextBlock", id: "more", text: "Shown on demand", isVisible: false }] },
    { type: "ActionSet", actions: [{ type: "Action.ToggleVisibility", title: "More", targetElements: ["more"] }] },
  ],
  actions: [
    { type: "Action.OpenUrl", title: "Read on", url: "https://example.com/" },
    {
      type: "Action.ShowCard",
      title: "Details",
      card: { ...SCHEMA, body: [{ type: "TextBlock", text: "Inside" }] },
    },
  ],
});

/** A card with every kind of field, two of them required. */
export const FORM_CARD: Attachment = CardFactory.adaptiveCard({
  ...SCHEMA,
  body: [
    { type: "Input.Text", id: "name", label: "Name", isRequired: true, errorMessage: "Please tell your name" },
    { type: "Input.Text", id: "story", label: "Story", isMultiline: true },
    { type: "Input.Text", id: "code", label: "Code", regex: "^\\d{4}$", errorMessage: "Four digits" },
    { type: "Input.Number", id: "years", label: "Years", min: 0, max: 50, errorMessage: "From 0 to 50" },
    { type: "Input.Date", id: "from", label: "Begins" },
    { type: "Input.Time", id: "at", label: "Hour" },
    { type: "Input.Toggle", id: "remote", title: "From home", valueOn: "yes", valueOff: "no" },
    choices("level", "Level", { style: "compact", isRequired: true, errorMessage: "Choose one" }),
    choices("place", "Place", { style: "expanded" }),
    choices("skills", "Skills", { style: "expanded", isMultiSelect: true }),
  ],
  actions: [{ type: "Action.Submit", title: "Send", data: { form: "profile" } }],
});

/** Cards of the Bot Framework's own kinds. */
export const HERO_CARDS: Attachment[] = ["One", "Two", "Three"].map((title) =>
  CardFactory.heroCard(title, `Card ${title}`, undefined, [
    { type: "imBack", title: `Choose ${title}`, value: `chosen ${title}` },
    { type: "openUrl", title: "Open", value: "https://example.com/" },
  ]),
);

/** A card whose pages Adaptive Cards would turn one at a time. */
export const PAGED_CARD: Attachment = CardFactory.adaptiveCard({
  ...SCHEMA,
  version: "1.6",
  body: [
    {
      type: "Carousel",
      pages: ["First", "Second"].map((text) => ({ type: "CarouselPage", items: [{ type: "TextBlock", text }] })),
    },
  ],
});

function choices(id: string, label: string, how: object): object {
  const values = ["a", "b", "c"].map((value) => ({ title: `Option ${value}`, value }));
  return { type: "Input.ChoiceSet", id, label, choices: values, ...how };
}

const OTHERS: Attachment[] = [
  CardFactory.thumbnailCard("Thumbnail", "Subtitle", [DOT_URL], ["Yes", "No"]),
  {
    contentType: CardFactory.contentTypes.receiptCard,
    content: {
      title: "Receipt",
      items: [{ title: "Course", price: "100", quantity: "2" }],
      tax: "25",
      vat: "10",
      total: "235",
    },
  },
  CardFactory.signinCard("Sign in", "https://example.com/sign-in", "Please sign in"),
  { contentType: "image/gif", contentUrl: DOT_URL, name: "dot.gif" },
  { contentType: "text/plain", content: "Plain **text**" },
  { contentType: "text/markdown", content: "Some *Markdown*" },
  { contentType: "application/octet-stream", contentUrl: "https://example.com/notes.txt", name: "notes.txt" },
];

/** A message with cards and files, of a size each, that our bot does not send, and another might. */
export const OTHER_CARDS: Partial<Activity> = {
  ...MessageFactory.list(OTHERS),
  channelData: { attachmentSizes: OTHERS.map((_, i) => 900 * 40 ** (i % 4)) },
};
