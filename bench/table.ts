/** Prints rows as a Markdown table. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log([head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
  console.log();
}

/** Formats a share, 0 to 1, as a percentage. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
