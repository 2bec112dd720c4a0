import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import type { Button } from "../model/reply.ts";

/** Creates buttons for topics and flows, labelled by title; ids that the content lacks are left out. */
export function topicButtons(content: Content, ids: readonly string[], language: Language): Button[] {
  return ids.flatMap((id): Button[] => {
    const topic = content.topics.get(id);
    const flow = content.flows.get(id);
    if (flow !== undefined) return [{ label: flow.title[language], value: { flow: id } }];
    return topic === undefined ? [] : [{ label: topic.title[language], value: { topic: id } }];
  });
}
