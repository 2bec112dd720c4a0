import type { z } from "zod";
import type { ContentKind } from "../files/content-files.ts";
import { flowSchema } from "../flows/schema.ts";
import { careSchema } from "./care.ts";
import { geographySchema, skillsSchema } from "./jobs.ts";
import { commandsSchema, catalogueSchema, welcomeSchema } from "./dialogs.ts";
import {
  educationSchema,
  factsSchema,
  roleSchema,
  salariesSchema,
  sourcesSchema,
  topicSchema,
  vocabularySchema,
} from "./knowledge.ts";

/** The schema of each kind of content file. */
export const SCHEMAS = {
  topic: topicSchema,
  role: roleSchema,
  sources: sourcesSchema,
  salaries: salariesSchema,
  education: educationSchema,
  facts: factsSchema,
  vocabulary: vocabularySchema,
  skills: skillsSchema,
  geography: geographySchema,
  catalogue: catalogueSchema,
  commands: commandsSchema,
  welcome: welcomeSchema,
  care: careSchema,
  flow: flowSchema,
} satisfies Record<ContentKind, z.ZodType>;
