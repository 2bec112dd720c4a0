import type { z } from "zod";
import type { ContentKind } from "./content-files.ts";
import { flowSchema } from "./schema-flow.ts";
import { geographySchema, skillsSchema } from "./schema-jobs.ts";
import { commandsSchema, voiceSchema, welcomeSchema } from "./schema-dialogs.ts";
import {
  educationSchema,
  factsSchema,
  roleSchema,
  salariesSchema,
  sourcesSchema,
  topicSchema,
  vocabularySchema,
} from "./schema-knowledge.ts";

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
  voice: voiceSchema,
  commands: commandsSchema,
  welcome: welcomeSchema,
  flow: flowSchema,
} satisfies Record<ContentKind, z.ZodType>;
