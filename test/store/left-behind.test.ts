import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";
import { createRandom } from "../harness/random-numbers.ts";
import { SEED, SEED_SETTING } from "../harness/random.ts";
import { someAlert, someMessage } from "../alerts/some-alert.ts";

const NAMES = /person\d+x/g;

let folder: string;
let store: Storage;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "left-"));
  store = openSqliteStore(folder);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it("a deleted person is in no file of the store, while other processes use it", async () => {
  const other = openSqliteStore(folder);
  await keep("person1x");
  await keep("person2x");
  expect(findNames()).toEqual(new Set(["person1x", "person2x"]));
  await other.alerts.read("person1x");

  await forget("person1x");
  await store.scrub();

  expect(findNames()).toEqual(new Set(["person2x"]));
  expect(await other.alerts.read("person2x")).toBeDefined();
  await other.close();
});

it(`of many people who come, change and go only those who stay are in the files (${SEED_SETTING})`, async () => {
  const random = createRandom(SEED);
  const here: string[] = [];
  for (let i = 0; i < 6000; i++) {
    const at = Math.floor(random() * here.length);
    const name = here[at];
    if (random() < 0.55 || name === undefined) here.push(await keep(`person${i}x`, random()));
    else if (random() < 0.5) await store.write(`session/${name}`, toFilled(name, random()));
    else await forget(here.splice(at, 1)[0] ?? "");
  }

  await store.scrub({ isThorough: true });

  expect(findNames()).toEqual(new Set(here));
}, 60_000);

it("data that a reader holds open stays, and is removed the next time", async () => {
  await keep("person1x");
  const reader = new DatabaseSync(join(folder, "advisor.db"));
  reader.exec("BEGIN; SELECT * FROM entries");
  await forget("person1x");

  await store.scrub();
  expect(findNames()).toEqual(new Set(["person1x"]));

  reader.close();
  await store.scrub();
  expect(findNames()).toEqual(new Set());
});

async function keep(name: string, size = 0): Promise<string> {
  const { filling } = toFilled("", size / 6);
  const search = { role: "", place: "", wishes: filling };
  await store.alerts.add(
    someAlert({ id: name, owner: `web/${name}`, recipient: { kind: "mail", address: `${name}@example.se` }, search }),
    someMessage({ id: name, alert: name, ads: [name] }),
  );
  await store.write(`session/${name}`, toFilled(name, size));
  return name;
}

async function forget(name: string): Promise<void> {
  await store.alerts.delete([name]);
  await store.delete(`session/${name}`);
}

function toFilled(name: string, size: number): { name: string; filling: string } {
  return { name, filling: "-".repeat(size * 6000) };
}

function findNames(): Set<string> {
  const files = readdirSync(folder).filter((file) => !file.endsWith("-shm"));
  expect(files).toContain("advisor.db");
  return new Set(files.flatMap((file) => readFileSync(join(folder, file), "latin1").match(NAMES) ?? []));
}
