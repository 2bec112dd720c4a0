import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";
import { AdvisorError, describeError } from "../errors.ts";
import { readKnowledge } from "../learning/read-knowledge.ts";
import { readConversations } from "./evaluate/conversations/conversation.ts";
import { formatScore } from "./evaluate/conversations/format-score.ts";
import { scoreConversations } from "./evaluate/conversations/score.ts";
import { readDataset } from "./evaluate/dataset.ts";
import { measure } from "./evaluate/measure.ts";

const DEFAULT_CONVERSATIONS = fileURLToPath(new URL("../../test/conversations", import.meta.url));

/**
 * Trains the classifier on a labelled set and prints its measures as one JSON object. With `--conversations` it holds written
 * conversations instead and prints which turns are as expected; a turn that is not gives exit code 1.
 */
async function evaluate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      conversations: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (values.conversations) return evaluateConversations(positionals, values.json);
  const [path] = positionals;
  if (path === undefined) {
    throw new AdvisorError("DATASET_INVALID", "no file was given", "npm run -s evaluate -- FILE.json");
  }
  console.log(JSON.stringify(measure(await readDataset(path))));
}

async function evaluateConversations(paths: readonly string[], asJson: boolean): Promise<void> {
  const conversations = (paths.length > 0 ? paths : [DEFAULT_CONVERSATIONS]).flatMap(readConversations);
  const score = await scoreConversations(conversations, await readKnowledge(CONTENT_FOLDERS));
  console.log(asJson ? JSON.stringify(score) : formatScore(score));
  if (score.misses.length > 0) process.exitCode = 1;
}

evaluate().catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
