import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { describeSearch, isNarrowing } from "../jobs/criteria.ts";
import { toNewAlert } from "../jobs/alert-flows.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { formatDateTime } from "../jobs/times.ts";
import type { JobsRequest } from "../model/command.ts";
import { toReply, type Button, type Item, type Reply, type SourceLine } from "../model/reply.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import { MAX_REACH, type BoardFailure, type JobPage } from "../../jobs/model/job-board.ts";
import { wishesDistance } from "../../jobs/search/order-wishes.ts";
import { readWishes } from "../../jobs/search/read-wishes.ts";

/** Number of ads shown at once. */
export const ADS_SHOWN = 5;

/** Creates the reply for the result of a job search, with buttons for next steps. */
export function showJobs(context: CatalogueContext, request: JobsRequest, found: JobPage | BoardFailure): Reply {
  const said = found.kind === "page" ? showPage(context, request, found) : showFailure(context, found);
  return { ...said, suggestions: toButtons(context, request, found) };
}

/** Creates the reply for a board that could not be reached, with a link to search directly. */
export function showFailure(context: CatalogueContext, failure: BoardFailure): Reply {
  const text = localize(context, "jobs-unreachable", { board: failure.board });
  return { ...toReply(context.language, text), sources: toSearchLinks(context, [failure]) };
}

/** Creates links with which visitors can search the failed boards themselves. */
export function toSearchLinks(context: CatalogueContext, failures: readonly BoardFailure[]): SourceLine[] {
  return failures.flatMap(({ board, searchUrl }) =>
    searchUrl === undefined ? [] : [{ text: localize(context, "jobs-look", { board }), url: searchUrl }],
  );
}

/** Returns remarks on the source and the age of ads, which a reader needs to judge them. */
export function toCaveats(context: CatalogueContext, page: JobPage): string[] {
  const time = formatDateTime(page.asOfMs, context.language);
  return [
    ...(page.isStale ? [localize(context, "jobs-stale", { time })] : []),
    ...(page.fromCache && !page.isStale ? [localize(context, "jobs-age", { time })] : []),
    ...page.missing.map(({ board }) => localize(context, "jobs-missing", { board })),
  ];
}

function showPage(context: CatalogueContext, request: JobsRequest, page: JobPage): Reply {
  const { ads, missing } = page;
  const isByDistance = request.offset === 0 && wishesDistance(request.search.wishes);
  const paragraphs = [
    ...(isByDistance ? [localize(context, "jobs-no-distance")] : []),
    toHeading(context, request, page),
    ...toCaveats(context, page),
  ];
  const items = ads.map((ad) => toItem(context, ad));
  return {
    ...toReply(context.language, paragraphs.join("\n\n")),
    ...(items.length > 0 && { items }),
    sources: toSearchLinks(context, missing),
  };
}

function toHeading(context: CatalogueContext, request: JobsRequest, { ads, total, isTotalExact }: JobPage): string {
  const search = describeSearch(request.search, context);
  if (ads.length === 0) return localize(context, request.offset > 0 ? "jobs-no-more" : "jobs-none", { search });
  if (total === 1 && isTotalExact) return localize(context, "jobs-found-one", { search });
  const places = {
    search,
    total: `${total}`,
    from: `${request.offset + 1}`,
    to: `${request.offset + ads.length}`,
  };
  return localize(context, isTotalExact ? "jobs-found" : "jobs-found-at-least", places);
}

/** Creates the item for an ad: its title, and a line with employer, place and last day. */
export function toItem(context: CatalogueContext, { title, employer, place, lastDay, remote, url }: JobAd): Item {
  const details = [
    employer,
    ...(place === undefined ? [] : [place.name]),
    ...(remote ? [localize(context, "jobs-remote")] : []),
    ...(lastDay === undefined ? [] : [localize(context, "jobs-last-day", { date: toLastDay(lastDay, context) })]),
  ];
  return { title, detail: details.join(" · "), ...(url !== undefined && { url }) };
}

function toLastDay(day: string, { language }: CatalogueContext): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function toButtons(context: CatalogueContext, request: JobsRequest, found: JobPage | BoardFailure): Button[] {
  const { flow, search, offset } = request;
  const { place, wishes } = search;
  const next = offset + ADS_SHOWN;
  const hasMore = found.kind === "page" && found.ads.length === ADS_SHOWN && found.total > next && next < MAX_REACH;
  const alert = toNewAlert(context.content, search);
  const canNarrow = found.kind === "page" && found.total > ADS_SHOWN;
  const counting = findFlowFor(context.content, "count-skills");
  const wished = readWishes(wishes, context.content.skills);
  const button = (
    label: Parameters<typeof localize>[1],
    known: Record<string, string | number>,
    id = flow,
  ): Button => ({
    label: localize(context, label),
    value: { flow: id, known },
  });
  return [
    ...(hasMore ? [button("label-jobs-more", { place, wishes, page: next })] : []),
    ...(alert === undefined ? [] : [{ label: localize(context, "label-alert-new"), value: alert }]),
    ...(canNarrow ? [button("label-jobs-narrower", { place, kept: wishes })] : []),
    ...(isNarrowing(wished) ? [button("label-jobs-wider", { place, wishes: wished.job ?? "" })] : []),
    button("label-jobs-place", { wishes }),
    ...(counting === undefined ? [] : [button("label-jobs-skills", { place }, counting.id)]),
  ];
}
