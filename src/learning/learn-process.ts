import type { ContentFolders } from "../content/files/folders.ts";
import { learn } from "./learn.ts";

// Its parent says where the content lies, and takes the result; without a parent there is nothing to do.
process.once("message", (folders: ContentFolders) => {
  learn(folders).then(
    // A parent that has gone meanwhile is told of nothing.
    (learnt) => process.send?.(learnt, () => undefined),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
