import type { Facet, Subject } from "../../languages/model/reading.ts";
import { READING } from "../tuning.ts";
import type { FoundEntity } from "./entities.ts";
import type { Focus } from "./focus.ts";
import type { Weighed } from "./reading.ts";
import { weighAll } from "./weigh.ts";

/**
 * Weighs whom or what a message is about by the entities it names, likeliest first. What is more special counts more: in
 * "internships in Uppsala" the internship. Of what is compared, the first counts more. An employer that is asked for ("which companies") is not the subject.
 */
export function weighSubjects(
  entities: readonly FoundEntity[],
  focus: Focus,
  facet: Facet | undefined,
): Weighed<Subject>[] {
  const first = entities.find(({ subject, isHint }) => !isHint && subject !== "role")?.positions[0];
  return weighAll(
    entities.map(({ subject, positions, isHint }) => {
      const share = Math.max(focus(positions[0]!), READING.besideSubject);
      const weight = (isHint ? READING.subjectHint : READING.subjects[subject]) * share;
      if (facet === "employer" && subject === "employer") return { value: subject, weight: weight / 2 };
      const isFirst = facet === "comparison" && positions[0] === first;
      return { value: subject, weight: isFirst ? weight + READING.firstCompared : weight };
    }),
  );
}
