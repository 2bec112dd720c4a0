import { expect, it } from "vitest";
import { createLinkSigner } from "../../../src/alerts/signup/link-signer.ts";

const [OLD, NEW] = ["an old secret of thirty-two characters", "a new secret of thirty-two characters!"];

it("a token carries the id of its alert", () => {
  const links = createLinkSigner([NEW]);

  expect(links.read(links.toToken("a-1_b"))).toBe("a-1_b");
  expect(links.toToken("a")).toBe(links.toToken("a"));
});

it("a token signed by an older secret is valid until that secret is removed", () => {
  const token = createLinkSigner([OLD]).toToken("a");

  expect(createLinkSigner([NEW, OLD]).read(token)).toBe("a");
  expect(createLinkSigner([NEW]).read(token)).toBeUndefined();
  expect(createLinkSigner([NEW, OLD]).toToken("a")).toBe(createLinkSigner([NEW]).toToken("a"));
});

it.each([
  ["another alert", (token: string) => token.replace("a.", "b.")],
  ["a shorter signature", (token: string) => token.slice(0, -4)],
  ["no signature", () => "a."],
  ["no dot", () => "a"],
  ["nothing", () => ""],
  ["a longer signature", (token: string) => `${token}AAAA`],
])("a link changed to have %s is none", (_, change) => {
  const links = createLinkSigner([NEW]);

  expect(links.read(change(links.toToken("a")))).toBeUndefined();
});
