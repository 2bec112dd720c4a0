import { expect, test } from "vitest";
import { createCircuitBreaker } from "../../src/network/circuit-breaker.ts";

const REST_MS = 30_000;

test("a side that failed three times in a row is left alone for half a minute, then one asks", () => {
  const { breaker, clock } = create();
  breaker.failed();
  breaker.failed();
  expect(breaker.mayAsk()).toBe(true);
  breaker.failed();
  expect(breaker.mayAsk()).toBe(false);
  clock.ms += REST_MS;
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, false]);
  breaker.succeeded();
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, true]);
});

test("a side that is asked right after the machine has started is asked", () => {
  expect(create(0).breaker.mayAsk()).toBe(true);
});

test("a clock with a negative beginning is as good as any", () => {
  const { breaker, clock } = create(-1_000_000);
  expect(breaker.mayAsk()).toBe(true);
  breaker.failed(1000);
  expect(breaker.mayAsk()).toBe(false);
  clock.ms += 1000;
  expect(breaker.mayAsk()).toBe(true);
});

function create(ms = 1_000_000) {
  const clock = { ms };
  return { clock, breaker: createCircuitBreaker(() => clock.ms) };
}
