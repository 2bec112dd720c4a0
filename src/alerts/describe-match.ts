import { voiced, type Voice } from "../advisor/voiced.ts";
import type { MatchReason } from "./courier.ts";

/** Says why an ad is sent: `Why this one: “backend” in the title, in Stockholm, without Java`; empty without a reason. */
export function describeMatch(reasons: readonly MatchReason[], voice: Voice): string {
  if (reasons.length === 0) return "";
  return voiced(voice, "why-matched", { reasons: reasons.map((reason) => describeReason(reason, voice)).join(", ") });
}

function describeReason(reason: MatchReason, voice: Voice): string {
  switch (reason.kind) {
    case "title":
    case "text":
      return voiced(voice, `why-${reason.kind}`, { phrase: reason.phrase });
    case "place":
      return voiced(voice, "why-place", { name: reason.name });
    case "remote":
      return voiced(voice, "jobs-only-remote");
    case "extent":
      return voiced(voice, `jobs-${reason.extent}`);
    case "employment":
      return voiced(voice, `jobs-${reason.employment}`);
    case "have":
      return voiced(voice, "jobs-have", { words: reason.word });
    case "avoid":
      return voiced(voice, "jobs-avoid", { words: reason.words.join(", ") });
  }
}
