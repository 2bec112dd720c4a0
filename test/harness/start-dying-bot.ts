import { inject, onTestFinished } from "vitest";
import { openDyingBot, type DyingBot, type DyingBotOptions } from "./dying-bot.ts";
import { requireSlowFile } from "./require-slow-file.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Starts a bot with an empty data folder, until the test ends. */
export async function startDyingBot({ env = {} }: Pick<DyingBotOptions, "env"> = {}): Promise<DyingBot> {
  await requireSlowFile("A test of the whole program");
  const bot = await openDyingBot({ learntFile: inject("learntFile"), dataDir: makeTemporaryFolder(), env });
  onTestFinished(() => bot.end());
  return bot;
}
