import type { Log } from "../log.ts";
import type { Store } from "../ports/store.ts";

/** Deletes one kind of data at the end of its retention time; returns the number of items. */
export type Sweep = () => Promise<number>;

/** Deletes data at the end of its retention time, as the privacy page states. @param sweeps by kind of data, for the log. */
export async function forgetOld(
  sweeps: Readonly<Record<string, Sweep>>,
  store: Pick<Store, "scrub">,
  log: Log,
): Promise<void> {
  const forgotten: Record<string, number> = {};
  for (const [name, sweep] of Object.entries(sweeps)) forgotten[name] = await sweep();
  await store.scrub({ isThorough: true });
  log.info(forgotten, "old data deleted");
}
