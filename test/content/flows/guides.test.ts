import { expect, test } from "vitest";
import { CONTENT_FOLDERS } from "../../../src/content/files/folders.ts";
import { loadContent } from "../../../src/content/load.ts";
import { LANGUAGES } from "../../../src/languages/language.ts";
import type { Step } from "../../../src/content/model/flow.ts";

const { content } = await loadContent(CONTENT_FOLDERS);
const stepsOf = (id: string): readonly Step[] => content!.flows.get(id)!.steps;

const TOMORROW = { en: "Tomorrow", sv: "I morgon" };

test("money and age never change the order of the ways into the job", () => {
  const conditions = stepsOf("education-path").flatMap((step) =>
    step.kind === "rank" ? step.items.flatMap(({ points }) => points.flatMap(({ when }) => Object.keys(when))) : [],
  );
  expect(conditions).toContain("learning");
  for (const slot of ["income", "age", "worked"]) expect(conditions).not.toContain(slot);
});

test.each(["salary-guide", "education-path", "is-it-for-me", "apply", "my-plan"])(
  "%s ends with something to do tomorrow, in each language",
  (id) => {
    for (const language of LANGUAGES) {
      const said = stepsOf(id).flatMap((step) => {
        if (step.kind === "say") return step.text[language];
        return step.kind === "show" && step.shown.kind === "card"
          ? step.shown.lines.map(({ label }) => label[language])
          : [];
      });
      expect(said.filter((text) => text.startsWith(TOMORROW[language])).length).toBeGreaterThan(1);
    }
  },
);

test("every level has something to do tomorrow in the salary guide and the plan", () => {
  const experience = content!.flows.get("salary-guide")!.slots.get("experience")!;
  const levels = experience.type === "choice" ? experience.options.map(({ id }) => id) : [];
  expect(levels).toContain("pupil");
  for (const id of ["salary-guide", "my-plan"]) {
    const asked = stepsOf(id).flatMap((step) =>
      step.kind === "show" && step.shown.kind === "card"
        ? step.shown.lines.flatMap(({ label, when }) => (label.en === TOMORROW.en ? [when?.["experience"]].flat() : []))
        : [],
    );
    for (const level of levels) expect(asked, `${id}: ${level}`).toContain(level);
  }
});
