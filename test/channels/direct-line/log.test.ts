import { beforeEach, describe, expect, it } from "vitest";
import { createConversations } from "../../../src/channels/direct-line/conversations.ts";
import { toEntryKey } from "../../../src/channels/direct-line/keys.ts";
import { createActivityLog, type ActivityLog } from "../../../src/channels/direct-line/activity-log.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import type { Store } from "../../../src/ports/store.ts";

const now = () => Date.parse("2026-11-22T12:00:00.000Z");

let store: Store;
let log: ActivityLog;

beforeEach(() => {
  store = openSqliteStore(":memory:");
  log = createActivityLog(store, now);
});

describe("the log of a conversation", () => {
  it("has no gap and no duplicate position when two processes add to it at once", async () => {
    const other = createActivityLog(store, now);
    const writers = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? log : other));

    await Promise.all(writers.map((writer, i) => writer.append("c", message(`${i}`))));

    const entries = await log.read("c", 0, 100);
    expect(entries.map((entry) => entry.sequence)).toEqual(writers.map((_, i) => i + 1));
    expect(new Set(entries.map((entry) => entry.activity["text"])).size).toBe(40);
    expect(new Set(entries.map((entry) => entry.activity.id)).size).toBe(40);
  });

  it("is found by its ids after a thousand other conversations", async () => {
    const first = await log.append("c", message("first", "client-1"));
    for (let i = 0; i < 1001; i++) await log.append(`other-${i}`, message("hi"));

    const repeat = await log.append("c", message("first", "client-1"));
    const next = await log.append("c", message("second"));

    expect(repeat).toMatchObject({ isRepeat: true, activity: { id: first.activity.id } });
    expect(next.activity.channelData?.["webchat:sequence-id"]).toBe(2);
    expect(await log.has("c", first.activity.id ?? "")).toBe(true);
    expect(await log.has("c", "other-1|0000001")).toBe(false);
  });

  it("continues after it was cleared, for readers in this process and in another", async () => {
    const other = createActivityLog(store, now);
    for (const text of ["first", "second", "third"]) await log.append("c", message(text, `client-${text}`));
    await other.append("c", message("fourth"));

    const transaction = store.begin();
    await log.clear("c", transaction);
    await log.commit("c", transaction, [{ type: "event", name: "cleared" }], { clears: true });
    await log.append("c", message("after"));
    await other.append("c", message("elsewhere"));

    const read = (await log.read("c", 0, 100)).map(({ sequence, activity }) => [sequence, activity["text"]]);
    expect(read).toEqual([
      [5, undefined],
      [6, "after"],
      [7, "elsewhere"],
    ]);
    expect((await log.read("c", 4, 100)).map(({ sequence }) => sequence)).toEqual([5, 6, 7]);
    expect(await log.has("c", "c|0000001")).toBe(false);
    expect(JSON.stringify(await store.list("conversation/c/"))).not.toMatch(/first|second|third|fourth/u);
  });

  it("continues when the store fails once", async () => {
    let failures = 1;
    const failing: Store = {
      ...store,
      begin: () => {
        if (failures-- > 0) throw new Error("disk full");
        return store.begin();
      },
    };
    const fragile = createActivityLog(failing, now);

    await expect(fragile.append("c", message("lost"))).rejects.toThrow("disk full");
    await fragile.append("c", message("kept"));

    expect((await log.read("c", 0, 10)).map((entry) => entry.activity["text"])).toEqual(["kept"]);
  });

  it("has what was committed also when an old entry cannot be deleted to keep it small", async () => {
    let isFull = true;
    const failing: Store = {
      ...store,
      async delete(key) {
        if (isFull) throw new Error("disk full");
        await store.delete(key);
      },
    };
    const fragile = createActivityLog(failing, now, 1300);
    let changes = 0;
    fragile.watch("c", () => void changes++);

    await fragile.append("c", message("x".repeat(600)));
    expect(await fragile.commit("c", store.begin(), [message("y".repeat(600))])).toBe(true);
    expect((await fragile.append("c", message("third", "client-3"))).isRepeat).toBe(false);
    expect(changes).toBe(3);

    isFull = false;
    await fragile.append("c", message("fourth"));
    const read = (await log.read("c", 0, 10)).map((entry) => String(entry.activity["text"])[0]);
    expect(read).toEqual(["y", "t", "f"]);
  });

  it("keeps what was added with a clearing as long as it fits", async () => {
    const small = createActivityLog(store, now, 1500);
    await small.append("c", message("first"));

    const transaction = store.begin();
    await small.clear("c", transaction);
    await small.commit("c", transaction, [message("x".repeat(600)), message("y".repeat(300))], { clears: true });
    await small.append("c", message("after"));

    expect((await small.read("c", 0, 10)).map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
  });

  it("keeps conversations apart whose ids begin alike", async () => {
    await log.append("c", message("one"));
    await log.append("c1", message("two"));

    expect(await log.read("c", 0, 10)).toHaveLength(1);
    await log.forget("c");
    expect(await log.read("c1", 0, 10)).toHaveLength(1);
  });

  it("calls its watchers until they stop", async () => {
    const seen: unknown[] = [];
    const unwatch = log.watch("c", (transient) => seen.push(transient?.type ?? "read on"));

    await log.append("c", message("one"));
    await log.broadcast("c", { type: "typing" });
    await log.append("other", message("not theirs"));
    unwatch();
    await log.append("c", message("two"));

    expect(seen).toEqual(["read on", "typing"]);
  });

  it("edits an edit, and nothing after a deletion of the whole", async () => {
    const { activity } = await log.append("c", message("one"));
    const id = activity.id ?? "";

    await log.replace("c", id, message("two"));
    await log.replace("c", id, message("three"));

    expect((await log.read("c", 0, 10)).map((entry) => entry.activity)).toMatchObject([{ id, text: "three" }]);
    await log.forget("c");
    expect(await log.replace("c", id, message("four"))).toBeUndefined();
  });

  it("continues after an unreadable entry, which keeps its position and is not shown", async () => {
    await log.append("c", message("first"));
    await store.write(toEntryKey("c", 2), { type: 5, text: "second" });

    const { activity } = await createActivityLog(store, now).append("c", message("third"));

    expect(activity.channelData?.["webchat:sequence-id"]).toBe(3);
    const read = (await log.read("c", 0, 100)).map((entry) => [entry.sequence, entry.activity["text"]]);
    expect(read).toEqual([
      [1, "first"],
      [3, "third"],
    ]);
  });
});

describe("the conversations", () => {
  it("begin once, also for two processes at once", async () => {
    const [one, two] = [createConversations(store, now), createConversations(store, now)];
    await one.open("c", "dl_user");

    const begun = await Promise.all([one.begin("c"), two.begin("c"), one.begin("c"), two.begin("unknown")]);

    expect(begun.filter(Boolean)).toHaveLength(1);
  });

  it("keep their user when opened again", async () => {
    const conversations = createConversations(store, now);
    await conversations.open("c", "dl_user");
    await conversations.open("c", "dl_other");

    expect((await conversations.find("c"))?.userId).toBe("dl_user");
  });

  it("are deleted with the rest of an interrupted deletion", async () => {
    const conversations = createConversations(store, now);
    await log.append("orphan", message("left over"));
    await conversations.open("kept", "dl_user");
    await log.append("kept", message("hi"));

    expect(await conversations.forgetUnusedSince(now())).toBe(1);

    expect(await log.read("orphan", 0, 10)).toEqual([]);
    expect(await log.read("kept", 0, 10)).toHaveLength(1);
  });
});

function message(text: string, clientActivityID?: string) {
  return { type: "message", text, ...(clientActivityID !== undefined && { channelData: { clientActivityID } }) };
}
