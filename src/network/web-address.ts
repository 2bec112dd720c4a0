/** Longest URL; longer ones are not suitable as links. */
const MAX_CHARACTERS = 2000;

/** Reads a URL that is safe to show as a link: http or https, without a user name or password; otherwise `undefined`. */
export function toWebAddress(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > MAX_CHARACTERS || !URL.canParse(value.trim())) return undefined;
  const { protocol, username, password, href } = new URL(value.trim());
  const isPlain = (protocol === "https:" || protocol === "http:") && username === "" && password === "";
  return isPlain ? href : undefined;
}
