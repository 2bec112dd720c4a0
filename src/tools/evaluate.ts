import { AdvisorError, describeError } from "../errors.ts";
import { readDataset } from "./evaluate/dataset.ts";
import { measure } from "./evaluate/measure.ts";

/** Trains the classifier on a labelled set and prints its measures as one JSON object. */
async function evaluate([path]: readonly string[]): Promise<void> {
  if (path === undefined) {
    throw new AdvisorError("DATASET_INVALID", "no file was given", "npm run -s evaluate -- FILE.json");
  }
  console.log(JSON.stringify(measure(await readDataset(path))));
}

evaluate(process.argv.slice(2)).catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
