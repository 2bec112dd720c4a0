import type { Button } from "../../../advisor/model/reply.ts";
import type { Seen } from "../../talk/channel-client.ts";
import type { Expected } from "./conversation.ts";

/** Compares what is seen of an answer with what is expected, and lists what differs; what a channel does not show is not compared. */
export function checkTurn(expected: Expected, seen: Seen): string[] {
  const {
    act,
    care,
    "only-buttons": all,
    topic,
    kind,
    language,
    says = [],
    omits = [],
    offers = [],
    step,
    buttons = [],
    does,
  } = expected;
  const { decision, text, requests } = seen;
  const labels = new Set(seen.buttons.map(({ label }) => label));
  const offered = new Set(seen.buttons.flatMap(toOffered));
  const faults = [
    decision !== undefined && topic !== undefined && differs("topic", topic, decision.topic),
    decision !== undefined &&
      kind !== undefined &&
      ![kind].flat().includes(decision.kind) &&
      differs("kind", [kind].flat().join(" or "), decision.kind),
    language !== undefined && differs("language", language, seen.language),
    decision !== undefined && step !== undefined && differs("step", step, decision.step ?? null),
    decision !== undefined && act !== undefined && differs("act", act, decision.act),
    decision !== undefined && care !== undefined && differs("care", care, decision.care),
    all !== undefined && differs("list of buttons", all.join(", "), [...labels].join(", ")),
    ...says.map((each) => !text.includes(each) && `says no ${quote(each)}`),
    ...omits.map((each) => text.includes(each) && `says ${quote(each)}`),
    ...buttons.map((each) => !labels.has(each) && `has no button ${quote(each)}`),
    ...offers.map((each) => !offered.has(each) && `offers no ${each}`),
    requests !== undefined &&
      does !== undefined &&
      !isPartOf(does, requests) &&
      `does ${JSON.stringify(requests)} instead of ${JSON.stringify(does)}`,
  ];
  return faults.filter((fault) => fault !== false);
}

function differs(what: string, wanted: string | null, is: string | null | undefined): string | false {
  return wanted !== (is ?? null) && `${what} is ${is ?? "none"} instead of ${wanted ?? "none"}`;
}

function quote(text: string): string {
  return `“${text}”`;
}

function toOffered({ value }: Button): readonly string[] {
  if ("topic" in value) return value.topic === undefined ? [] : [value.topic];
  if ("flow" in value) return [value.flow];
  if ("more" in value) return [value.more];
  return "command" in value ? [value.command] : [];
}

/** Whether a value has every field that is wanted, and lists have as many elements. */
function isPartOf(wanted: unknown, is: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(is) && is.length === wanted.length && wanted.every((each, at) => isPartOf(each, is[at]));
  }
  if (typeof wanted !== "object" || wanted === null) return Object.is(wanted, is);
  if (typeof is !== "object" || is === null) return false;
  const fields = new Map(Object.entries(is));
  return Object.entries(wanted).every(([name, each]) => isPartOf(each, fields.get(name)));
}
