/** Something lighter in the place of a part of Web Chat that this chat does not use, or that browsers bring. */
export type Replacement = {
  readonly name: string;
  /** Matches the paths, within this folder, of the files that are replaced. */
  readonly files: RegExp;
  /** Makes what is bundled in the place of a file, from its whole path. */
  readonly make: (path: string) => Promise<Source> | Source;
};

/** What a file holds, and how to read it. */
export type Source = { readonly contents: string; readonly loader?: "js" | "ts" | "json" };
