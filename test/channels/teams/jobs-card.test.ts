import { test } from "vitest";
import { repliesToResult } from "../../../src/advisor/results/command-result.ts";
import { advise } from "../../../src/advisor/advise.ts";
import { createBoardHandlers } from "../../../src/conversation/board-handlers.ts";
import { createExecutor } from "../../../src/conversation/executor.ts";
import { createSession } from "../../../src/advisor/model/session.ts";
import { renderReplies } from "../../../src/channels/rendering/rendered.ts";
import { renderForTeams } from "../../../src/channels/teams/render.ts";
import { openFakeBoard } from "../../jobs/fake-board.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { knowledge } from "../../harness/knowledge.ts";
import { expectCardRules } from "./card-rules.ts";
import { webVisitor } from "../../harness/command-context.ts";

test.each(["remote back-end jobs in Stockholm, not PHP", "jobs in Kiruna"])(
  "what a search finds is drawn as Teams wants its cards: %s",
  async (text) => {
    const board = await openFakeBoard(knowledge.content, "open", () => NOON);
    const executor = createExecutor(createBoardHandlers(board));
    const requestContext = { now: NOON, startedAt: NOON, can: executor.can };
    const outcome = advise(knowledge, createSession("en"), { text, hasAttachment: false }, requestContext);
    const [command] = outcome.commands!;
    const turn = openSqliteStore(":memory:").begin();
    const result = await executor.execute(command!.request, webVisitor, turn);
    if (result.kind === "deferred") throw new Error("a search waits for nothing");
    const replies = repliesToResult(command!, result, knowledge.content);
    const labels = { choose: "Choose", chooseFirst: "Pick one first" };
    for (const { activities } of renderReplies(replies, (reply) => renderForTeams(reply, labels))) {
      for (const activity of activities) {
        const bytes = Buffer.byteLength(JSON.stringify(activity));
        expectCardRules({ activity, id: "1", bytes });
      }
    }
  },
);
