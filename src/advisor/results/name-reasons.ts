import type { MatchReason } from "../../jobs/model/matched-ad.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/** Says why an ad is sent: `Fits: “backend developer” in the title, Lund, remote, no PHP`; empty without a reason. */
export function nameReasons(context: CatalogueContext, why: readonly MatchReason[]): string {
  if (why.length === 0) return "";
  return localize(context, "why-fits", { reasons: why.map((reason) => nameReason(context, reason)).join(", ") });
}

function nameReason(context: CatalogueContext, reason: MatchReason): string {
  switch (reason.kind) {
    case "title":
      return localize(context, "why-title", { phrase: reason.phrase });
    case "text":
      return localize(context, "why-text", { phrase: reason.phrase });
    case "place":
      return reason.name;
    case "remote":
      return localize(context, "jobs-only-remote");
    case "extent":
      return localize(context, `jobs-${reason.extent}`);
    case "employment":
      return localize(context, `jobs-${reason.employment}`);
    case "have":
      return reason.word;
    case "avoid":
      return localize(context, "why-avoid", { words: reason.words.join(", ") });
  }
}
