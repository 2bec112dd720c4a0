import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FACTS_PAGE, toFactsPage } from "../../src/content/facts-page.ts";
import { CONTENT_FOLDERS, PROJECT_FOLDER } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import { topicText, writeSample } from "./sample.ts";

test("the committed page of facts is that of the content (npm run -s content -- --facts writes it)", async () => {
  const { content } = await loadContent(CONTENT_FOLDERS);
  expect(await readFile(join(PROJECT_FOLDER, FACTS_PAGE), "utf8")).toBe(toFactsPage(content!));
});

test("an answer is above its figures, each with subject, year, source and last day", async () => {
  const sample = await writeSample({
    "knowledge/baker/facts.yaml": `ovens:
  text: { en: 40%, sv: 40 procent }
  about: { en: bakers, sv: bagare }
  year: 2024
  source: guild
  valid_until: 2026-12-31
  statistic: share
  sample: { en: 300 bakers, sv: 300 bagare }
  note: Counted twice | by hand.
`,
    "knowledge/baker/pay/pay-senior.yaml": topicText(
      "pay-senior",
      "related: [pay-junior, pay-factors]\nreviewed: 2026-11-20",
      '"Of all, {fact.ovens}."',
    ),
  });
  const { content } = await loadContent(sample);
  expect(toFactsPage(content!)).toContain(`## pay-senior (\`pay-senior\`)

> en: Of all, 40%.

> sv: Of all, 40 procent.

| Figure | Whom it is about | Kind | Year | Source | Valid until | Note |
| --- | --- | --- | --- | --- | --- | --- |
| 40% / 40 procent | bakers / bagare | share, 300 bakers | 2024 | [The guild, looked up 2026-11-22](https://guild.example/pay) | 2026-12-31 | Counted twice \\| by hand. |

Read against its sources: 2026-11-20.
`);
});

test("a salary range is a figure, and small talk has nothing to check", async () => {
  const { content } = await loadContent(await writeSample());
  const page = toFactsPage(content!);
  expect(page).toContain("| SEK 25,000–30,000 a month / 25 000–30 000 kronor i månaden | Junior, SE |  | undated |");
  expect(page).not.toContain("thanks");
});
