import type { Outcome, Turn } from "../model/turn.ts";
import { AGES } from "../../understanding/tuning.ts";
import { localize } from "../wording/localize.ts";
import { answerTopics } from "../wording/outcomes.ts";
import { answerInOwnWords } from "../wording/own-answer.ts";
import type { Facet, Subject } from "../../languages/model/reading.ts";
import type { Topic } from "../../content/model/content.ts";

/** Says which permit rule goes with a citizenship. */
export function answerPermit(turn: Turn, citizenship: string): Outcome | undefined {
  const topic = findTopic(turn, "permit", "requirements");
  if (topic === undefined) return undefined;
  const figures = { share: figureOf(turn, topic, "permit-share"), floor: figureOf(turn, topic, "permit-floor") };
  if (citizenship === "eu") return answerInOwnWords(turn, { text: localize(turn, "permit-not-needed"), topic });
  if (citizenship === "swedish") return answerInOwnWords(turn, { text: localize(turn, "permit-swedish"), topic });
  if (figures.share === "" || figures.floor === "") return undefined;
  return answerInOwnWords(turn, { text: localize(turn, "permit-needed", figures), topic });
}

/** Topics that say what an age means, by their ids: others answer a part of the same. */
const AGE_TOPICS = { pupil: "upper-secondary-school", adult: "age" } as const;

/** Says what an age means for the way in. A pupil is told what to choose at school. */
export function answerAge(turn: Turn, age: number, education?: string): Outcome | undefined {
  const ofPupils = turn.content.topics.get(AGE_TOPICS.pupil);
  const isPupil = age <= AGES.pupilUpTo || (age <= AGES.youngUpTo && education === "none");
  if (isPupil && ofPupils !== undefined) return answerTopics(turn, [ofPupils], 1);
  if (age <= AGES.youngUpTo) {
    const topic = findTopic(turn, "role", "how-to");
    const text = topic && localize(turn, "age-young", { age: `${age}`, paths: listPaths(turn, topic) });
    return topic && text !== undefined ? answerInOwnWords(turn, { text, topic, next: ["education-path"] }) : undefined;
  }
  const topic = turn.content.topics.get(AGE_TOPICS.adult) ?? findTopic(turn, "role", "when");
  const limit = topic && figureOf(turn, topic, "loan-age");
  if (topic === undefined || !limit) return undefined;
  const key = age > Number(limit) ? "age-past-loans" : "age-no-limit";
  const text = localize(turn, key, { age: `${age}`, "loan-age": limit });
  return answerInOwnWords(turn, { text, topic, next: ["how-long-to-learn", "study-finance"] });
}

/** Says what an education means for the way in. */
export function answerEducation(turn: Turn, education: string): Outcome | undefined {
  const topic = findTopic(turn, "role", "how-to");
  if (topic === undefined) return undefined;
  switch (education) {
    case "vocational":
      return answerInOwnWords(turn, {
        text: localize(turn, "education-vocational-counts"),
        topic,
        next: ["first-job"],
      });
    case "none":
    case "upper-secondary":
    case "other": {
      const text = localize(turn, "education-not-needed", { paths: listPaths(turn, topic) });
      return answerInOwnWords(turn, { text, topic, next: ["education-path", "degree-required"] });
    }
    case "studying":
      return undefined;
    default:
      return answerInOwnWords(turn, { text: localize(turn, "education-counts"), topic, next: ["first-job"] });
  }
}

function findTopic({ content, index }: Turn, subject: Subject, facet: Facet): Topic | undefined {
  return content.topics.get(index.find(subject, facet)?.topic ?? "");
}

/** Returns a figure of a topic in words; empty where the content has no such figure. */
function figureOf({ content, language }: Turn, topic: Topic, id: string): string {
  return content.roles.get(topic.role)?.facts.find((fact) => fact.id === id)?.text[language] ?? "";
}

function listPaths({ content, language }: Turn, topic: Topic): string {
  const paths = content.roles.get(topic.role)?.education ?? [];
  return new Intl.ListFormat(language, { type: "disjunction" }).format(paths.map(({ title }) => title[language]));
}
