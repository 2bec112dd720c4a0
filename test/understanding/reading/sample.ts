import { CONTENT_FOLDERS } from "../../../src/content/files/folders.ts";
import { loadContent } from "../../../src/content/load.ts";
import { createReader } from "../../../src/understanding/reading/create-reader.ts";
import { openLexicon } from "../../../src/understanding/words/lexicon.ts";

const { content } = await loadContent(CONTENT_FOLDERS);
if (content === undefined) throw new Error("the content has faults");

/** Reads messages by the project's own content. */
export const read = createReader(content, openLexicon());
