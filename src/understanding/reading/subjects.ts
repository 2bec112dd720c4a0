import type { Facet, Subject } from "../../languages/model/reading.ts";
import { READING } from "../tuning.ts";
import type { FoundEntity } from "./entities.ts";
import type { Focus } from "./focus.ts";
import type { Weighed } from "./reading.ts";
import { weighAll } from "./weigh.ts";

/**
 * Weighs whom or what a message is about by the entities it names, likeliest first. What is more special counts more: in
 * "internships in Uppsala" the internship. An employer that is asked for ("which companies") is not the subject.
 */
export function weighSubjects(
  entities: readonly FoundEntity[],
  focus: Focus,
  facet: Facet | undefined,
): Weighed<Subject>[] {
  return weighAll(
    entities.map(({ subject, positions, isHint }) => {
      const share = Math.max(focus(positions[0]!), READING.besideSubject);
      const weight = (isHint ? READING.subjectHint : READING.subjects[subject]) * share;
      return { value: subject, weight: facet === "employer" && subject === "employer" ? weight / 2 : weight };
    }),
  );
}
