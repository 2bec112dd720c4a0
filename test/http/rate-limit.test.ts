import { expect, it } from "vitest";
import { createRateLimit, createShareLimit } from "../../src/http/rate-limit.ts";

it("a key over its limit stays refused while many others come, until its span is over", () => {
  let time = 0;
  const limit = createRateLimit(1, 1000, () => time);
  limit.take("loud");
  for (let i = 0; i < 9000; i++) limit.take(`key ${i}`);

  expect(limit.take("loud")).toBe(1);
  time = 1000;
  expect(limit.take("loud")).toBe(0);
});

it("the least recently used keys are dropped beyond the limit of keys", () => {
  const limit = createRateLimit(1, 1000, () => 0);
  limit.take("first");
  limit.take("second");
  limit.take("first");
  for (let i = 0; i < 9999; i++) limit.take(`key ${i}`);

  expect(limit.take("first")).toBe(1);
  expect(limit.take("second")).toBe(0);
});

it("a share is released once, also after repeated calls", () => {
  const limit = createShareLimit(2, 3);
  const [first] = [limit.take("a"), limit.take("a")];

  expect(limit.take("a")).toBeUndefined();
  first?.();
  first?.();

  expect(limit.take("a")).toBeTypeOf("function");
  expect(limit.take("a")).toBeUndefined();
  expect(limit.take("b")).toBeTypeOf("function");
  expect(limit.take("c")).toBeUndefined();
});
