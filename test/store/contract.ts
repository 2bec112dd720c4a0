import { afterEach, beforeEach, expect, it } from "vitest";
import type { ListOptions, Store } from "../../src/ports/store.ts";

/** Tests what every store must do; `open` gives each test an empty store of its own. */
export function testStore(open: () => Promise<Store>): void {
  let store: Store;

  beforeEach(async () => {
    store = await open();
  });

  afterEach(async () => {
    await store.close();
  });

  it("a key never written reads as undefined", async () => {
    expect(await store.read("session/nobody")).toBeUndefined();
  });

  it.each([
    ["an object", { a: [1, "två", null, { b: true }] }],
    ["a text with quotes, emoji and a null character", 'it\'s "ok" 🙂\u0000!'],
    ["a number", 1.5],
    ["false", false],
    ["null", null],
    ["an empty list", []],
  ])("%s comes back as it was written", async (_, value) => {
    const version = await store.write("k", value);

    expect(await store.read("k")).toEqual({ value, version });
  });

  it("a write without an expected version always succeeds and changes the version", async () => {
    const first = await store.write("k", 1);
    const second = await store.write("k", 2);

    expect(second).not.toBe(first);
    expect((await store.read("k"))?.value).toBe(2);
  });

  it("a write that expects nothing creates a key once", async () => {
    expect(await store.write("k", "first", 0)).toBeTypeOf("number");
    expect(await store.write("k", "second", 0)).toBeUndefined();
    expect((await store.read("k"))?.value).toBe("first");
  });

  it("a write that expects the version last read succeeds once", async () => {
    const version = (await store.write("k", "a")) ?? 0;

    expect(await store.write("k", "b", version)).toBeTypeOf("number");
    expect(await store.write("k", "c", version)).toBeUndefined();
    expect((await store.read("k"))?.value).toBe("b");
  });

  it("a write that expects a version of a deleted key fails, even when the key was created again", async () => {
    const version = (await store.write("k", "old")) ?? 0;
    await store.delete("k");

    expect(await store.write("k", "late", version)).toBeUndefined();
    await store.write("k", "new");
    expect(await store.write("k", "late", version)).toBeUndefined();
    expect((await store.read("k"))?.value).toBe("new");
  });

  it("of many writers that expect the same version one succeeds", async () => {
    const version = (await store.write("k", "start")) ?? 0;

    const versions = await Promise.all(Array.from({ length: 20 }, (_, i) => store.write("k", i, version)));

    expect(versions.filter((v) => v !== undefined)).toHaveLength(1);
  });

  it("a deleted key is gone, and it may be deleted again", async () => {
    await store.write("k", 1);
    await store.delete("k");
    await store.delete("k");

    expect(await store.read("k")).toBeUndefined();
  });

  it("a listing holds the keys of its prefix only, in code-unit order, with values and versions", async () => {
    const version = await store.write("a/2", "two");
    for (const key of ["a/10", "a/B", "a/b", "a", "a0", "b/1", "a%2", "a_2"]) await store.write(key, key);

    const entries = await store.list("a/");

    expect(entries.map((entry) => entry.key)).toEqual(["a/10", "a/2", "a/B", "a/b"]);
    expect(entries[1]).toEqual({ key: "a/2", value: "two", version });
  });

  it("a listing holds the key that is the prefix itself", async () => {
    await store.write("a", 1);
    await store.write("a/1", 1);

    expect((await store.list("a")).map((entry) => entry.key)).toEqual(["a", "a/1"]);
  });

  it("a listing goes on after a key, whether or not that key exists", async () => {
    for (const key of ["k/1", "p/1", "p/2", "p/4", "q/1"]) await store.write(key, key);

    expect((await store.list("p/", { after: "p/2" })).map((entry) => entry.key)).toEqual(["p/4"]);
    expect((await store.list("p/", { after: "p/3" })).map((entry) => entry.key)).toEqual(["p/4"]);
    expect((await store.list("p/", { after: "a" })).map((entry) => entry.key)).toEqual(["p/1", "p/2", "p/4"]);
    expect(await store.list("p/", { after: "q" })).toEqual([]);
  });

  it("a listing stops at its limit, and at 1 000 without one", async () => {
    for (let i = 0; i < 1001; i++) await store.write(`n/${String(i).padStart(4, "0")}`, i);

    expect((await store.list("n/", { limit: 2 })).map((entry) => entry.value)).toEqual([0, 1]);
    expect(await store.list("n/")).toHaveLength(1000);
  });

  it("a listing with an empty prefix holds everything", async () => {
    for (const key of ["b", "a"]) await store.write(key, key);

    expect((await store.list("")).map((entry) => entry.key)).toEqual(["a", "b"]);
  });

  it("a store can be closed twice", async () => {
    await store.close();

    expect(await store.close()).toBeUndefined();
  });

  it("a value set aside is stored only under `unreadable/`", async () => {
    const version = (await store.write("session/a/b", { odd: true })) ?? 0;
    await store.setAside("session/a/b", version);

    expect(await store.read("session/a/b")).toBeUndefined();
    expect((await store.read("unreadable/session/a/b"))?.value).toEqual({ odd: true });
    expect(await store.write("session/a/b", "new", 0)).toBeTypeOf("number");
  });

  it("a value that was changed meanwhile is not set aside", async () => {
    const version = (await store.write("k", "odd")) ?? 0;
    await store.write("k", "mended");
    await store.setAside("k", version);

    expect((await store.read("k"))?.value).toBe("mended");
    expect(await store.list("unreadable/")).toEqual([]);
  });

  it("a value set aside replaces an earlier one of the same key", async () => {
    for (const value of ["first", "second"]) await store.setAside("k", (await store.write("k", value)) ?? 0);

    expect((await store.list("unreadable/")).map((entry) => entry.value)).toEqual(["second"]);
  });

  it("a listing holds no more bytes than asked for, but one entry at least", async () => {
    for (const key of ["k/1", "k/2", "k/3"]) await store.write(key, "x".repeat(98));
    expect(await keysOf(store, { maxBytes: 250 })).toEqual(["k/1", "k/2"]);
    expect(await keysOf(store, { maxBytes: 250, after: "k/2" })).toEqual(["k/3"]);
    expect(await keysOf(store, { maxBytes: 1 })).toEqual(["k/1"]);
    expect(await keysOf(store, { maxBytes: 300 })).toEqual(["k/1", "k/2", "k/3"]);
  });
}

async function keysOf(store: Store, options: ListOptions): Promise<string[]> {
  return (await store.list("k/", options)).map(({ key }) => key);
}
