import { z } from "zod";
import { id, localized, nonEmptyText } from "./parts.ts";

const CONCEPT_RULE = "must be an id of the JobTech Taxonomy, as in AvNB_uwa_6n6";

const conceptId = z
  .string()
  .regex(/^[A-Za-z0-9]{4}_[A-Za-z0-9]{3}_[A-Za-z0-9]{3}$/, CONCEPT_RULE)
  .describe("Id in the JobTech Taxonomy of the Swedish Public Employment Service. Never guess one.");

const spellings = z.array(nonEmptyText).default([]);
const also = spellings.describe("Other names people type. Capitals, accents and small slips need no entry.");
const english = nonEmptyText.optional().describe("English name, where it differs.");

/** `knowledge/skills.yaml`. */
export const skillsSchema = z
  .record(
    id,
    z
      .strictObject({
        title: z
          .union([nonEmptyText, localized(nonEmptyText)], { error: "must be a name, or one in each language" })
          .describe("Name as shown: Java. In both languages where they differ: { en: Testing, sv: Test }."),
        names: spellings.describe(
          "Spellings in ads of either language that mean this and nothing else. Whole words; capitals do not count.",
        ),
        exact: spellings.describe("Spellings that mean this only with these capitals: REST, Spring."),
        listed: spellings.describe(
          "Spellings that mean this only with these capitals and among other skills: Go, C, R.",
        ),
      })
      .refine(({ names, exact, listed }) => names.length + exact.length + listed.length > 0, {
        error: "needs a spelling: names, exact or listed",
      }),
  )
  .meta({ title: "Skills", description: "Skills that employers ask for, by id, with their spellings in job ads." });

/** `knowledge/geography.yaml`. */
export const geographySchema = z
  .strictObject({
    anywhere: localized(z.array(nonEmptyText).min(1)).describe("Phrases that mean any place."),
    regions: z
      .record(
        nonEmptyText,
        z.strictObject({
          id: conceptId,
          en: nonEmptyText.describe("English name: Stockholm County."),
          also,
          municipalities: z.record(nonEmptyText, z.strictObject({ id: conceptId, en: english, also })),
        }),
      )
      .describe("Sweden's regions by their official names."),
  })
  .meta({ title: "Geography", description: "Sweden's regions and municipalities, with the ids that job ads use." });
