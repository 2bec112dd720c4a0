import { join } from "node:path";

/** The two folders the content is read from. */
export type ContentFolders = {
  /** What the bot knows. */
  readonly knowledge: string;
  /** How the bot converses. */
  readonly dialogs: string;
};

/** The root of the project, wherever the program was started. */
export const PROJECT_FOLDER = join(import.meta.dirname, "..", "..", "..");

/** The project's own content. */
export const CONTENT_FOLDERS: ContentFolders = {
  knowledge: join(PROJECT_FOLDER, "knowledge"),
  dialogs: join(PROJECT_FOLDER, "dialogs"),
};

/** Subfolder of `knowledge` that holds the generated JSON Schemas and no content. */
export const SCHEMA_SUBFOLDER = "schemas";
