import { expect, test } from "vitest";
import { StoreFailed } from "../../../src/ports/store.ts";
import { pino } from "pino";
import { enter } from "../../harness/direct-line-visitor.ts";
import { openStream } from "../../harness/direct-line-stream.ts";
import { startServer, texts } from "./server.ts";

test("a message that cannot be stored is refused with 503 and logged; sent again later, it is answered once", async () => {
  let isFull = false;
  const lines: string[] = [];
  const server = await startServer({
    log: pino({ level: "error" }, { write: (line: string) => void lines.push(line) }),
    wrap: (store) => ({
      ...store,
      begin() {
        const transaction = store.begin();
        const commit = () => (isFull ? Promise.reject(new StoreFailed(new Error("disk full"))) : transaction.commit());
        return { ...transaction, commit };
      },
    }),
  });
  const visitor = await enter(server);
  isFull = true;

  const refused = await visitor.say("hi", "client-1");

  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("5");
  expect(lines.join("")).toContain("message not stored");
  isFull = false;
  expect((await visitor.say("hi", "client-1")).status).toBe(200);
  const stream = await openStream(visitor.streamUrl);
  const shown = await stream.until((all) => texts(all).includes("echo: hi"));
  expect(texts(shown)).toEqual(["welcome, stranger", "hi", "echo: hi"]);
});
