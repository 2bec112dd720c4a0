import type { MatchReason } from "../../jobs/model/matched-ad.ts";
import { voiced, type Voice } from "../wording/voiced.ts";

/** Says why an ad is sent: `Fits: “backend developer” in the title, Lund, remote, no PHP`; empty without a reason. */
export function nameReasons(voice: Voice, why: readonly MatchReason[]): string {
  if (why.length === 0) return "";
  return voiced(voice, "why-fits", { reasons: why.map((reason) => nameReason(voice, reason)).join(", ") });
}

function nameReason(voice: Voice, reason: MatchReason): string {
  switch (reason.kind) {
    case "title":
      return voiced(voice, "why-title", { phrase: reason.phrase });
    case "text":
      return voiced(voice, "why-text", { phrase: reason.phrase });
    case "place":
      return reason.name;
    case "remote":
      return voiced(voice, "jobs-only-remote");
    case "extent":
      return voiced(voice, `jobs-${reason.extent}`);
    case "employment":
      return voiced(voice, `jobs-${reason.employment}`);
    case "have":
      return reason.word;
    case "avoid":
      return voiced(voice, "why-avoid", { words: reason.words.join(", ") });
  }
}
