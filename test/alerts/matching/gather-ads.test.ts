import { expect, test } from "vitest";
import { createAdGatherer } from "../../../src/alerts/matching/gather-ads.ts";
import type { BoardFailure, Gathered } from "../../../src/jobs/model/job-board.ts";
import type { JobAd } from "../../../src/jobs/model/job-ad.ts";
import { skills } from "../../jobs/known.ts";

const DOWN: BoardFailure = { kind: "unreachable", board: "Down", reason: "fault" };

test("a role is gathered once in a run, and in the order of the board", async () => {
  const { gather, asked } = openGatherer({ kind: "gathered", ads: many(45), missing: [DOWN] });
  const first = await gather(["backend"]);
  expect(first).toMatchObject({ kind: "ads" });
  expect(first.kind === "ads" && first.ads.map(({ id }) => id)).toEqual(many(45).map(({ id }) => id));
  expect(await gather(["backend"])).toBe(first);
  await gather(["backend", "back end"]);
  expect(asked).toEqual([["backend"], ["backend", "back end"]]);
});

test("when roles have more ads than the limit, the role gathered first is dropped and gathered again", async () => {
  const { gather, asked } = openGatherer({ kind: "gathered", ads: many(4000), missing: [] });
  for (const role of ["a", "b", "c", "c", "b", "a"]) await gather([role]);
  expect(asked.flat()).toEqual(["a", "b", "c", "a"]);
});

test("a board that failed is asked again", async () => {
  const { gather, asked } = openGatherer(DOWN);
  expect(await gather(["backend"])).toBe(DOWN);
  expect(await gather(["backend"])).toBe(DOWN);
  expect(asked).toHaveLength(2);
});

function openGatherer(answer: Gathered | BoardFailure) {
  const asked: (readonly string[])[] = [];
  const gather = createAdGatherer(
    {
      async gather(role) {
        asked.push(role);
        return answer;
      },
    },
    skills,
  );
  return { gather, asked };
}

function many(count: number): JobAd[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `some:${at}`,
    board: "some",
    title: "Backend Developer",
    employer: `Employer ${at}`,
    remote: false,
    text: "",
    skills: [],
    isRemoved: false,
  }));
}
