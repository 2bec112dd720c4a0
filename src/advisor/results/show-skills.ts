import type { SkillsRequest } from "../model/effect.ts";
import { describeSearch } from "../jobs/job-criteria.ts";
import { findFlowFor } from "../jobs/job-flows.ts";
import { toWhen } from "../jobs/job-times.ts";
import { toReply, type Bar, type Button, type Reply } from "../model/reply.ts";
import { showFailure, toCaveats, toLooks } from "./show-jobs.ts";
import { voiced, type Voice } from "../wording/voiced.ts";
import { countSkills, readSkills, skillGap, type SkillCount } from "../../jobs/search/count-skills.ts";
import type { BoardFailure, JobPage } from "../../jobs/model/job-board.ts";
import { namesRole } from "../../entities/occupations/role-phrases.ts";

/** So many skills are drawn. */
const SKILLS_SHOWN = 10;

/** So many are named as what somebody lacks. */
const LACKING_NAMED = 5;

/** What fewer ads name is no advice. */
const MIN_SHARE = 0.1;

/** Says what employers ask for, and offers to see the ads. */
export function showSkills(voice: Voice, request: SkillsRequest, found: JobPage | BoardFailure): Reply {
  const finding = findFlowFor(voice.content, "find-jobs");
  const { place } = request.search;
  const suggestions: Button[] =
    finding === undefined
      ? []
      : [{ label: finding.title[voice.language], value: { flow: finding.id, known: { place, wishes: "" } } }];
  return { ...showCounts(voice, request, found), suggestions };
}

/** Says and draws what share of live ads names each skill, and compares it with what the visitor said they know. */
function showCounts(voice: Voice, request: SkillsRequest, found: JobPage | BoardFailure): Reply {
  if (found.kind === "unreachable") return showFailure(voice, found);
  const { content, language } = voice;
  const search = describeSearch(request.search, voice);
  const ads = found.ads.filter((ad) => namesRole(ad, request.criteria.role ?? []));
  const sources = toLooks(voice, found.missing);
  // The counting sentence tells the age of the ads by itself.
  const caveats = toCaveats(voice, { ...found, fromCache: false });
  if (ads.length === 0) {
    const text = [voiced(voice, "skills-none", { search }), ...caveats].join("\n\n");
    return { ...toReply(language, text), sources };
  }
  const counts = countSkills(ads, content.skills, found.asOfMs);
  const known = readSkills(request.known, content.skills);
  const shown = counts.counts.slice(0, SKILLS_SHOWN);
  const bars = shown.map((count) => toBar(voice, count, ads.length, known.has(count.skill)));
  const facts = bars.map(({ label, value, note }) => ({
    label,
    value: note === undefined ? value : `${value}, ${note}`,
  }));
  const places = {
    count: `${ads.length}`,
    total: `${found.total}${found.isTotalExact ? "" : "+"}`,
    search,
    time: toWhen(found.asOfMs, language),
  };
  const heading = voiced(voice, ads.length === 1 ? "skills-counted-one" : "skills-counted", places);
  const lines = facts.map(({ label, value }) => `- ${label}: ${value}`).join("\n");
  const text = [heading, lines, ...compare(voice, counts, known), ...caveats].join("\n\n");
  return { ...toReply(language, text), card: { title: voiced(voice, "label-jobs-skills"), facts, bars }, sources };
}

function toBar(voice: Voice, { skill, ads, share }: SkillCount, count: number, isKnown: boolean): Bar {
  const percent = new Intl.NumberFormat(voice.language, { style: "percent" }).format(share);
  return {
    label: nameSkill(voice, skill),
    value: voiced(voice, "skills-share", { ads: `${ads}`, count: `${count}`, percent }),
    from: 0,
    to: share,
    isHighlighted: isKnown,
    ...(isKnown && { note: voiced(voice, "skills-yours") }),
  };
}

/** Says nothing where somebody has not told what they know. */
function compare(voice: Voice, counts: ReturnType<typeof countSkills>, known: ReadonlySet<string>): string[] {
  if (known.size === 0) return [];
  const gap = skillGap(counts, known, MIN_SHARE);
  const lacking = gap.lacking.slice(0, LACKING_NAMED);
  return [
    ...(gap.known.length > 0 ? [voiced(voice, "skills-known", { skills: nameAll(voice, gap.known) })] : []),
    ...(lacking.length > 0 ? [voiced(voice, "skills-lacking", { skills: nameAll(voice, lacking) })] : []),
  ];
}

function nameAll(voice: Voice, counts: readonly SkillCount[]): string {
  return new Intl.ListFormat(voice.language).format(counts.map(({ skill }) => nameSkill(voice, skill)));
}

function nameSkill({ content, language }: Voice, id: string): string {
  return content.skills.find((skill) => skill.id === id)?.title[language] ?? id;
}
