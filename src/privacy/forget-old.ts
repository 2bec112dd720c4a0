import type { Log } from "../log.ts";
import type { Store } from "../ports/store.ts";

/** Deletes one kind of data that has been kept long enough; returns how many things. */
export type Sweep = () => Promise<number>;

/** Deletes what has been kept long enough, as the page on privacy tells. @param sweeps by the name of what they delete. */
export async function forgetOld(
  sweeps: Readonly<Record<string, Sweep>>,
  store: Pick<Store, "scrub">,
  log: Log,
): Promise<void> {
  const forgotten: Record<string, number> = {};
  for (const [name, sweep] of Object.entries(sweeps)) forgotten[name] = await sweep();
  await store.scrub({ isThorough: true });
  log.info(forgotten, "old conversations forgotten");
}
