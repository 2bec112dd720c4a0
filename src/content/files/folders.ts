import { join } from "node:path";

/** The two folders of the content. */
export type ContentFolders = {
  /** Topics, figures and sources. */
  readonly knowledge: string;
  /** Flows, sentences and commands. */
  readonly dialogs: string;
};

/** Root folder of the project, independent of the working directory. */
export const PROJECT_FOLDER = join(import.meta.dirname, "..", "..", "..");

/** The project's own content. */
export const CONTENT_FOLDERS: ContentFolders = {
  knowledge: join(PROJECT_FOLDER, "knowledge"),
  dialogs: join(PROJECT_FOLDER, "dialogs"),
};

/** Subfolder of `knowledge` that holds the generated JSON Schemas and no content. */
export const SCHEMA_SUBFOLDER = "schemas";
