/** Splits a list written as text, its items parted by commas or line ends. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
