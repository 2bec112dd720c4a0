import type { ContentFolders } from "../content/files/folders.ts";
import { learn } from "./learn.ts";

// The parent process sends the folders of the content and receives the result. Without a parent this module does
// nothing.
process.once("message", ({ folders, lastGoodFile }: { folders: ContentFolders; lastGoodFile?: string }) => {
  learn(folders, lastGoodFile).then(
    // Errors are ignored: the parent may have exited meanwhile.
    (learnt) => process.send?.(learnt, () => undefined),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
