import type { StepOf } from "../../content/model/flow.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { FREQUENCIES } from "../../jobs/model/alert.ts";
import { THIS_CONVERSATION } from "../jobs/alert-flows.ts";
import { ALERT_COMMANDS, type FlowActionRequest } from "../model/command.ts";
import type { FlowContext } from "./context.ts";
import { MAX_WISHES, toCriteria } from "../jobs/criteria.ts";
import { readTiming } from "../jobs/alert-timing.ts";
import { ANYWHERE } from "../jobs/places.ts";
import { nameValue } from "../slots/held.ts";
import { toTimeZoneOrDefault } from "../../entities/times/time-zones.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";

/** Placeholder hour for alerts that are sent at once, which have none. */
const MORNING = 8;

/** Creates the request of a `do` step from the slots of the flow, as plain data. */
export function toRequest(flowContext: FlowContext, { action, fields }: StepOf<"do">): FlowActionRequest {
  const { language, session } = flowContext.turn;
  const value = (field: string) => flowContext.state.slots[fields[field] ?? ""] ?? undefined;
  const words = (field: string) => {
    const slot = flowContext.flow.slots.get(fields[field] ?? "");
    const held = value(field);
    return slot === undefined || held === undefined ? undefined : nameValue(flowContext.turn, slot, held);
  };
  const search = (wishes: string): JobSearch => ({
    role: flowContext.flow.role,
    place: String(value("place") ?? ANYWHERE),
    wishes,
  });
  switch (action) {
    case "find-jobs": {
      const wishes = [value("kept"), value("wishes")].filter(Boolean).join(", ").slice(0, MAX_WISHES);
      const sought = search(wishes);
      const criteria = toCriteria(sought, flowContext.turn.content);
      return {
        action,
        language,
        flow: flowContext.flow.id,
        search: sought,
        criteria,
        offset: Number(value("page") ?? 0),
      };
    }
    case "count-skills": {
      const sought = search("");
      const criteria = toCriteria(sought, flowContext.turn.content);
      return { action, language, flow: flowContext.flow.id, search: sought, criteria, known: words("known") ?? "" };
    }
    case "save-alert": {
      const sought = search(String(value("wishes") ?? ""));
      const changed = value("alert");
      return {
        action,
        language,
        search: sought,
        criteria: toCriteria(sought, flowContext.turn.content),
        schedule: {
          frequency: FREQUENCIES.find((frequency) => frequency === value("frequency")) ?? "daily",
          hour: Number(value("hour") ?? MORNING),
          timeZone: String(value("zone") ?? toTimeZoneOrDefault(flowContext.turn.requestContext.timeZone)),
        },
        alertLanguage: LANGUAGES.find((each) => each === value("language")) ?? language,
        ...(value("recipient") !== THIS_CONVERSATION && { address: String(value("address")) }),
        ...(changed !== undefined && { changed: String(changed) }),
      };
    }
    case "manage-alerts": {
      const alert = value("alert");
      const wanted = ALERT_COMMANDS.find((command) => command === value("wanted")) ?? "show";
      const to = wanted === "change" ? readTiming(flowContext.turn.content, flowContext.turn.message.text) : {};
      return {
        action,
        language,
        wanted,
        ...(Object.keys(to).length > 0 && { to }),
        ...(alert !== undefined && { alert: String(alert) }),
      };
    }
    case "request-person": {
      const time = words("time");
      const [about = "", contact = ""] = [words("about"), words("contact")];
      return { action, language, about, contact, ...(time !== undefined && { time }) };
    }
    case "save-feedback": {
      const comment = words("comment");
      const { topic, confidence } = session.lastRated ?? {};
      return {
        action,
        language,
        rating: value("rating") === "no" ? "down" : "up",
        ...(topic !== undefined && { topic }),
        ...(confidence !== undefined && { confidence }),
        ...(comment !== undefined && { comment }),
      };
    }
  }
}
