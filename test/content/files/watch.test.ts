import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatFault } from "../../../src/content/faults/fault.ts";
import { loadContent } from "../../../src/content/load.ts";
import type { Content } from "../../../src/content/model/content.ts";
import { watchContent, type WatchOptions } from "../../../src/content/files/watch.ts";
import { silentLog } from "../../../src/log.ts";
import { JUNIOR, topicText, writeInto, writeSample, type Sample } from "../sample.ts";

const END = "related: [pay-senior, pay-factors]\nsource: guild\nreviewed: 2026-11-22";

/** Report of the watch: new content, or the faults of an edit. */
type News = { readonly content?: Content; readonly faults?: readonly string[] };

type Listener = {
  /** All reports so far. */
  readonly heard: readonly News[];
  /** Resolves with the first matching report, past or future. */
  readonly hear: (fits: (news: News) => boolean) => Promise<News>;
};

/** Watches a sample until the test ends or the signal comes. */
async function listen(sample: Sample, options: Partial<WatchOptions> = {}): Promise<Listener> {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const heard: News[] = [];
  let wake: (() => void) | undefined;
  const tell = (news: News): void => {
    heard.push(news);
    wake?.();
  };
  await watchContent(sample, {
    async onChange() {
      const { content, faults } = await loadContent(sample);
      tell(content ? { content } : { faults: faults.map(formatFault) });
    },
    log: silentLog,
    signal: end.signal,
    quietMs: 20,
    ...options,
  });
  return {
    heard,
    async hear(fits) {
      for (;;) {
        const news = heard.find(fits);
        if (news) return news;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

async function watchSample(): Promise<Sample & Listener & { write: (path: string, text: string) => Promise<void> }> {
  const sample = await writeSample();
  return { ...sample, ...(await listen(sample)), write: (path, text) => writeInto(sample.root, path, text) };
}

const answers =
  (answer: string, id = "pay-junior") =>
  ({ content }: News): boolean =>
    content?.topics.get(id)?.answer.en === answer;

test("an edit of a topic is reported", async () => {
  const { write, hear } = await watchSample();
  await write(JUNIOR, topicText("pay-junior", END, "Edited."));
  await expect(hear(answers("Edited."))).resolves.toHaveProperty("content");
});

test("every save of an editor that writes another file and renames it is reported", async () => {
  const { root, write, hear } = await watchSample();
  for (const answer of ["Once.", "Twice.", "Thrice."]) {
    await write(`${dirnameOf(JUNIOR)}/.pay-junior.yaml.tmp`, topicText("pay-junior", END, answer));
    await rename(join(root, `${dirnameOf(JUNIOR)}/.pay-junior.yaml.tmp`), join(root, JUNIOR));
    await expect(hear(answers(answer))).resolves.toHaveProperty("content");
  }
});

test("a fault is reported with its position, and its repair loads new content", async () => {
  const { write, hear, heard } = await watchSample();
  await write(JUNIOR, topicText("pay-junior", END.replace("pay-senior", "pay-seniro")));
  const { faults } = await hear((news) => news.faults?.some((fault) => fault.includes("pay-seniro")) ?? false);
  expect(faults).toEqual([
    'knowledge/baker/pay/pay-junior.yaml:28:11 related[0]: there is no topic "pay-seniro"; did you mean "pay-senior"?',
  ]);
  expect(heard.some(({ content }) => content)).toBe(false);
  await write(JUNIOR, topicText("pay-junior", END, "Repaired."));
  await expect(hear(answers("Repaired."))).resolves.toHaveProperty("content");
});

test("a file in a new subfolder is reported, and so is an edit of it", async () => {
  const { write, hear } = await watchSample();
  const path = "knowledge/baker/perks/free-bread.yaml";
  await write(path, topicText("free-bread", END, "Yes."));
  await expect(hear(answers("Yes.", "free-bread"))).resolves.toHaveProperty("content");
  await write(path, topicText("free-bread", END, "Daily."));
  await expect(hear(answers("Daily.", "free-bread"))).resolves.toHaveProperty("content");
});

test("a deleted file is reported by the references that it leaves", async () => {
  const { root, hear } = await watchSample();
  await rm(join(root, "knowledge/small-talk/thanks.yaml"));
  const { faults } = await hear((news) => news.faults !== undefined);
  expect(faults).toEqual(['dialogs/welcome.yaml:1:49 starters[3]: there is no topic "thanks"']);
});

test("the removal and the return of a content folder are reported", async () => {
  const { root, knowledge, write, hear } = await watchSample();
  await rename(knowledge, join(root, "away"));
  await expect(
    hear(({ faults }) => faults?.includes("knowledge:1:1 the folder does not exist") ?? false),
  ).resolves.toHaveProperty("faults");
  await rename(join(root, "away"), knowledge);
  await expect(hear(({ content }) => content !== undefined)).resolves.toHaveProperty("content");
  await write(JUNIOR, topicText("pay-junior", END, "Back."));
  await expect(hear(answers("Back."))).resolves.toHaveProperty("content");
});

test("after many quick edits the last one is in service", async () => {
  const { write, hear, heard } = await watchSample();
  for (let count = 1; count <= 20; count++) await write(JUNIOR, topicText("pay-junior", END, `Edit ${count}.`));
  await expect(hear(answers("Edit 20."))).resolves.toHaveProperty("content");
  expect(answers("Edit 20.")(heard.at(-1)!)).toBe(true);
});

test("a failed call is logged, and the next edit is reported", async () => {
  const sample = await writeSample();
  const logged = Promise.withResolvers<unknown[]>();
  const called = Promise.withResolvers<void>();
  let isFirst = true;
  await listen(sample, {
    async onChange() {
      if (!isFirst) return called.resolve();
      isFirst = false;
      throw new Error("no room for an index");
    },
    log: { ...silentLog, error: (...entry: unknown[]) => logged.resolve(entry) },
  });
  await writeInto(sample.root, JUNIOR, topicText("pay-junior", END, "Lost."));
  expect(await logged.promise).toEqual([{ error: new Error("no room for an index") }, "content not reloaded"]);
  await writeInto(sample.root, JUNIOR, topicText("pay-junior", END, "Heard."));
  await expect(called.promise).resolves.toBeUndefined();
});

test("a folder that cannot be watched is logged, and the watch continues", async () => {
  const sample = await writeSample();
  const logged: unknown[] = [];
  const log = { ...silentLog, warn: (...entry: unknown[]) => void logged.push(entry[1]) };
  const { hear } = await listen({ ...sample, dialogs: join(sample.root, "no", "where") }, { log });
  expect(logged).toEqual(["content folder cannot be watched"]);
  await writeInto(sample.root, JUNIOR, topicText("pay-junior", END));
  await expect(hear(({ faults }) => faults !== undefined)).resolves.toMatchObject({
    faults: ["where:1:1 the folder does not exist"],
  });
});

test("an aborted watch reports nothing", async () => {
  const sample = await writeSample();
  const controller = new AbortController();
  const deaf = await listen(sample, { signal: controller.signal });
  const other = await listen(sample, { quietMs: 200 });
  controller.abort();
  await writeInto(sample.root, JUNIOR, topicText("pay-junior", END, "Late."));
  await other.hear(answers("Late."));
  expect(deaf.heard).toEqual([]);
});

function dirnameOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
