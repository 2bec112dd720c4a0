/** Longer addresses are not links that a person should follow. */
const MAX_CHARACTERS = 2000;

/** Reads an address that may be shown as a link: http or https, without a name or password in it; or nothing. */
export function toWebAddress(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > MAX_CHARACTERS || !URL.canParse(value.trim())) return undefined;
  const { protocol, username, password, href } = new URL(value.trim());
  const isPlain = (protocol === "https:" || protocol === "http:") && username === "" && password === "";
  return isPlain ? href : undefined;
}
