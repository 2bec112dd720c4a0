import { describeSearch, narrows } from "../jobs/job-criteria.ts";
import { toNewAlert } from "../jobs/alert-flows.ts";
import { findFlowFor } from "../jobs/job-flows.ts";
import { toWhen } from "../jobs/job-times.ts";
import type { JobsRequest } from "../model/effect.ts";
import { toReply, type Button, type Item, type Reply, type SourceLine } from "../model/reply.ts";
import { voiced, type Voice } from "../wording/voiced.ts";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import { MAX_REACH, type BoardFailure, type JobPage } from "../../jobs/model/job-board.ts";
import { readWishes } from "../../jobs/search/read-wishes.ts";

/** So many ads are shown at once. */
export const ADS_SHOWN = 5;

/** Says what a search for jobs has found, and offers how to go on. */
export function showJobs(voice: Voice, request: JobsRequest, found: JobPage | BoardFailure): Reply {
  const said = found.kind === "page" ? showPage(voice, request, found) : showFailure(voice, found);
  return { ...said, suggestions: toButtons(voice, request, found) };
}

/** Says that a board could not be asked, and where to look instead. */
export function showFailure(voice: Voice, failure: BoardFailure): Reply {
  const text = voiced(voice, "jobs-unreachable", { board: failure.board });
  return { ...toReply(voice.language, text), sources: toLooks(voice, [failure]) };
}

/** Where people can look themselves at boards that gave nothing. */
export function toLooks(voice: Voice, failures: readonly BoardFailure[]): SourceLine[] {
  return failures.flatMap(({ board, lookYourself }) =>
    lookYourself === undefined ? [] : [{ text: voiced(voice, "jobs-look", { board }), url: lookYourself }],
  );
}

/** What a reader has to know of where and when ads come from, before judging them. */
export function toCaveats(voice: Voice, page: JobPage): string[] {
  const time = toWhen(page.asOfMs, voice.language);
  return [
    ...(page.isStale ? [voiced(voice, "jobs-stale", { time })] : []),
    ...(page.fromCache && !page.isStale ? [voiced(voice, "jobs-age", { time })] : []),
    ...page.missing.map(({ board }) => voiced(voice, "jobs-missing", { board })),
  ];
}

function showPage(voice: Voice, request: JobsRequest, page: JobPage): Reply {
  const { ads, missing } = page;
  const paragraphs = [toHeading(voice, request, page), ...toCaveats(voice, page)];
  const items = ads.map((ad) => toItem(voice, ad));
  return {
    ...toReply(voice.language, paragraphs.join("\n\n")),
    ...(items.length > 0 && { items }),
    sources: toLooks(voice, missing),
  };
}

function toHeading(voice: Voice, request: JobsRequest, { ads, total, isTotalExact }: JobPage): string {
  const search = describeSearch(request.search, voice);
  if (ads.length === 0) return voiced(voice, request.offset > 0 ? "jobs-no-more" : "jobs-none", { search });
  if (total === 1 && isTotalExact) return voiced(voice, "jobs-found-one", { search });
  const places = {
    search,
    total: `${total}`,
    from: `${request.offset + 1}`,
    to: `${request.offset + ads.length}`,
  };
  return voiced(voice, isTotalExact ? "jobs-found" : "jobs-found-at-least", places);
}

/** An ad in a list: its title, and a line with employer, place and last day. */
export function toItem(voice: Voice, { title, employer, place, lastDay, remote, url }: JobAd): Item {
  const details = [
    employer,
    ...(place === undefined ? [] : [place.name]),
    ...(remote ? [voiced(voice, "jobs-remote")] : []),
    ...(lastDay === undefined ? [] : [voiced(voice, "jobs-last-day", { date: toLastDay(lastDay, voice) })]),
  ];
  return { title, detail: details.join(" · "), ...(url !== undefined && { url }) };
}

function toLastDay(day: string, { language }: Voice): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function toButtons(voice: Voice, request: JobsRequest, found: JobPage | BoardFailure): Button[] {
  const { flow, search, offset } = request;
  const { place, wishes } = search;
  const next = offset + ADS_SHOWN;
  const hasMore = found.kind === "page" && found.ads.length === ADS_SHOWN && found.total > next && next < MAX_REACH;
  const alert = toNewAlert(voice.content, search);
  const canNarrow = found.kind === "page" && found.total > ADS_SHOWN;
  const counting = findFlowFor(voice.content, "count-skills");
  const wished = readWishes(wishes, voice.content.skills);
  const button = (label: Parameters<typeof voiced>[1], known: Record<string, string | number>, id = flow): Button => ({
    label: voiced(voice, label),
    value: { flow: id, known },
  });
  return [
    ...(hasMore ? [button("label-jobs-more", { place, wishes, page: next })] : []),
    ...(alert === undefined ? [] : [{ label: voiced(voice, "label-alert-new"), value: alert }]),
    ...(canNarrow ? [button("label-jobs-narrower", { place, kept: wishes })] : []),
    ...(narrows(wished) ? [button("label-jobs-wider", { place, wishes: wished.job ?? "" })] : []),
    button("label-jobs-place", { wishes }),
    ...(counting === undefined ? [] : [button("label-jobs-skills", { place }, counting.id)]),
  ];
}
