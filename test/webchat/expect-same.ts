import { expect } from "vitest";
import { WAIT_LIMIT, type Received, type SideBySide } from "./side-by-side.ts";

/** Expects both editions to show the same in what a selector finds, once they have settled, and to complain of the same. */
export async function expectSame(both: SideBySide, selector?: string): Promise<void> {
  await expectDifferences(both, [], selector);
}

/** Expects both to be the same but for these lines, each with the edition's name before it. */
export async function expectDifferences(
  both: SideBySide,
  expected: readonly unknown[],
  selector = "#conversation",
): Promise<void> {
  await expect.poll(async () => differences(await readBoth(both, selector)), WAIT_LIMIT).toEqual(expected);
  const [stock, slim] = both.chats.map(({ complaints }) => complaints);
  expect(slim).toEqual(stock);
}

/** Expects both bots to have received the same, and returns it. */
export async function expectSameReceived({ chats }: SideBySide): Promise<readonly Received[]> {
  const [stock, slim] = chats.map(({ received }) => received);
  await expect.poll(() => slim, WAIT_LIMIT).toEqual(stock);
  return slim ?? [];
}

function readBoth({ chats }: SideBySide, selector: string): Promise<string[][]> {
  return Promise.all(
    chats.map(async ({ page, edition }) => {
      const lines = await page.evaluate<string[]>(`readPage(${JSON.stringify(selector)})`);
      return edition === "stock" ? lines.map(toSwedishTimes) : lines;
    }),
  );
}

/** The stock edition tells Swedish times by twelve hours, as nobody in Sweden does; ours as the browser does. */
function toSwedishTimes(line: string): string {
  return line.replaceAll(/(\d+):(\d\d) ([ef])m/g, (_, hour: string, minute: string, half: string) => {
    const hours = (Number(hour) % 12) + (half === "e" ? 12 : 0);
    return `kl. ${String(hours).padStart(2, "0")}:${minute}`;
  });
}

/** The lines that only one of the editions has. */
function differences([stock = [], slim = []]: readonly (readonly string[])[]): string[] {
  if (stock.length === 0) return ["nothing to compare"];
  const lines = [...onlyIn(stock, slim, "stock"), ...onlyIn(slim, stock, "slim")];
  const isSame = lines.length > 0 || stock.join("\n") === slim.join("\n");
  return isSame ? lines : ["the same lines in another order"];
}

function onlyIn(one: readonly string[], other: readonly string[], edition: string): string[] {
  const left = [...other];
  const alone = one.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return alone.map((line) => `${edition} ${line.trim()}`);
}
