import { capitalize } from "../../../text/capitalize.ts";
import { toReply } from "../../model/reply.ts";
import { sourceLine } from "../../wording/sources.ts";
import type { Shown, ShownBehaviour } from "../shown-behaviour.ts";

/** Title and summary of an education path. */
export const educationBehaviour: ShownBehaviour<Extract<Shown, { kind: "education" }>> = {
  show({ turn, flow }, { path }) {
    const { content, language } = turn;
    const found = content.roles.get(flow.role)?.education.find(({ id }) => id === path);
    if (found === undefined) return undefined;
    const title = found.title[language];
    const said = `${capitalize(title)}. ${found.summary[language]}`;
    return { ...toReply(language, said), sources: sourceLine(turn, found.source) };
  },
};
