import type { SkillsRequest } from "../model/command.ts";
import { describeSearch } from "../jobs/criteria.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { formatDateTime } from "../jobs/times.ts";
import { toReply, type Bar, type Button, type Reply } from "../model/reply.ts";
import { showFailure, toCaveats, toSearchLinks } from "./jobs.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";
import { countSkills, readSkills, skillGap, type SkillCount } from "../../jobs/search/count-skills.ts";
import type { BoardFailure, JobPage } from "../../jobs/model/job-board.ts";
import { namesRole } from "../../jobs/search/role-phrases.ts";

/** Number of skills drawn as bars. */
const SKILLS_SHOWN = 10;

/** Number of skills named as missing. */
const LACKING_NAMED = 5;

/** Smallest share of ads, 0 to 1, from which a missing skill is named. */
const MIN_SHARE = 0.1;

/** Creates the reply about skills that employers ask for, with a button for the ads. */
export function showSkills(context: CatalogueContext, request: SkillsRequest, found: JobPage | BoardFailure): Reply {
  const finding = findFlowFor(context.content, "find-jobs");
  const { place } = request.search;
  const suggestions: Button[] =
    finding === undefined
      ? []
      : [{ label: finding.title[context.language], value: { flow: finding.id, known: { place, wishes: "" } } }];
  return { ...showCounts(context, request, found), suggestions };
}

/** Shows the share of live ads that names each skill, and compares it with the visitor's own skills. */
function showCounts(context: CatalogueContext, request: SkillsRequest, found: JobPage | BoardFailure): Reply {
  if (found.kind === "unreachable") return showFailure(context, found);
  const { content, language } = context;
  const search = describeSearch(request.search, context);
  const ads = found.ads.filter((ad) => namesRole(ad, request.criteria.role ?? []));
  const sources = toSearchLinks(context, found.missing);
  // The counting sentence already states the age of the ads.
  const caveats = toCaveats(context, { ...found, fromCache: false });
  if (ads.length === 0) {
    const text = [localize(context, "skills-none", { search }), ...caveats].join("\n\n");
    return { ...toReply(language, text), sources };
  }
  const counts = countSkills(ads, content.skills, found.asOfMs);
  const known = readSkills(request.known, content.skills);
  const shown = counts.counts.slice(0, SKILLS_SHOWN);
  const bars = shown.map((count) => toBar(context, count, ads.length, known.has(count.skill)));
  const facts = bars.map(({ label, value, note }) => ({
    label,
    value: note === undefined ? value : `${value}, ${note}`,
  }));
  const places = {
    count: `${ads.length}`,
    total: `${found.total}${found.isTotalExact ? "" : "+"}`,
    search,
    time: formatDateTime(found.asOfMs, language),
  };
  const heading = localize(context, ads.length === 1 ? "skills-counted-one" : "skills-counted", places);
  const lines = facts.map(({ label, value }) => `- ${label}: ${value}`).join("\n");
  const text = [heading, lines, ...compare(context, counts, known), ...caveats].join("\n\n");
  return { ...toReply(language, text), card: { title: localize(context, "label-jobs-skills"), facts, bars }, sources };
}

function toBar(context: CatalogueContext, { skill, ads, share }: SkillCount, count: number, isKnown: boolean): Bar {
  const percent = new Intl.NumberFormat(context.language, { style: "percent" }).format(share);
  return {
    label: nameSkill(context, skill),
    value: localize(context, "skills-share", { ads: `${ads}`, count: `${count}`, percent }),
    from: 0,
    to: share,
    isHighlighted: isKnown,
    ...(isKnown && { note: localize(context, "skills-yours") }),
  };
}

/** Returns nothing where the visitor has not named any skills. */
function compare(
  context: CatalogueContext,
  counts: ReturnType<typeof countSkills>,
  known: ReadonlySet<string>,
): string[] {
  if (known.size === 0) return [];
  const gap = skillGap(counts, known, MIN_SHARE);
  const lacking = gap.lacking.slice(0, LACKING_NAMED);
  return [
    ...(gap.known.length > 0 ? [localize(context, "skills-known", { skills: nameAll(context, gap.known) })] : []),
    ...(lacking.length > 0 ? [localize(context, "skills-lacking", { skills: nameAll(context, lacking) })] : []),
  ];
}

function nameAll(context: CatalogueContext, counts: readonly SkillCount[]): string {
  return new Intl.ListFormat(context.language).format(counts.map(({ skill }) => nameSkill(context, skill)));
}

function nameSkill({ content, language }: CatalogueContext, id: string): string {
  return content.skills.find((skill) => skill.id === id)?.title[language] ?? id;
}
