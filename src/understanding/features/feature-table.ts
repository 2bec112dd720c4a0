/** Hash table from 32-bit features to running numbers, in two flat arrays that can be passed to another thread. */
export type FeatureTable = { readonly keys: Uint32Array; readonly numbers: Int32Array; readonly size: number };

/** Finds a feature's number; -1 where no example has it. */
export function findFeature(table: FeatureTable, feature: number): number {
  const { keys, numbers } = table;
  const mask = keys.length - 1;
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    if (keys[slot] === feature) return numbers[slot]!;
    if (keys[slot] === 0) return -1;
  }
}

/** Collects features and numbers them in order of arrival. */
export class FeatureNumbering {
  #table = { keys: new Uint32Array(1024), numbers: new Int32Array(1024), size: 0 };

  get size(): number {
    return this.#table.size;
  }

  /** Returns the feature's number; a new feature gets the next one. */
  number(feature: number): number {
    const known = findFeature(this.#table, feature);
    if (known >= 0) return known;
    if (this.#table.size * 2 >= this.#table.keys.length) this.#grow();
    insert(this.#table, feature, this.#table.size);
    return this.#table.size++;
  }

  toTable(): FeatureTable {
    return { ...this.#table };
  }

  #grow(): void {
    const { keys, numbers, size } = this.#table;
    const room = keys.length * 2;
    const larger = { keys: new Uint32Array(room), numbers: new Int32Array(room), size };
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== 0) insert(larger, keys[slot]!, numbers[slot]!);
    this.#table = larger;
  }
}

function insert(table: FeatureTable, feature: number, number: number): void {
  const mask = table.keys.length - 1;
  let slot = feature & mask;
  while (table.keys[slot] !== 0) slot = (slot + 1) & mask;
  table.keys[slot] = feature;
  table.numbers[slot] = number;
}
