import { z } from "zod";
import { CARE_KINDS } from "../../languages/model/reading.ts";
import { date, id, keyed, localized, nonEmptyText } from "./parts.ts";

const text = localized(nonEmptyText);

const helpLine = z.strictObject({
  number: nonEmptyText.describe("Telephone number, as people write it."),
  name: text,
  purpose: text.describe("Who it is for, and when it answers."),
  url: z.url().describe("Its page, opened by its name."),
  source: z.url().describe("Page on which the number and the hours were read."),
  reviewed: date.describe("Day on which they were last read there."),
  review_by: date.describe("Day after which the content check asks to read them again."),
});

const answer = z.strictObject({
  heard: text.describe("One or two sentences that show that the person was heard."),
  others: text.optional().describe("Said instead where somebody else is in trouble."),
  soft: text.optional().describe("Said before an answer where the message may only look like trouble: one sentence."),
  step: text.describe("One concrete step. Numbers are named by the id of their line: {emergency}."),
  lines: z.array(id).default([]).describe("Ids of the help lines listed below, the most pressing first."),
  offers: z.array(id).max(2).default([]).describe("Ids of topics offered as buttons; the grave kinds have none."),
});

/** `dialogs/care.yaml`. */
export const careSchema = z
  .strictObject({
    lines: z.record(id, helpLine).describe("Telephone numbers to turn to in Sweden, by a name of your choice."),
    about_lines: text.describe("Said below every list of help lines."),
    again: text.describe("Said to a short message right after: the most important numbers."),
    kinds: keyed(CARE_KINDS, () => answer).describe("What is said, by the kind of trouble."),
  })
  .meta({ title: "Care", description: "What is said to people in trouble, before anything else, and help lines." });
