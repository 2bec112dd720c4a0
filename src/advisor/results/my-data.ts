import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { dataButtons } from "../wording/data-buttons.ts";
import type { DataRequest } from "../model/command.ts";
import type { DataLink, DataResult, DeletedData, KeptData } from "../model/my-data.ts";
import { describeSearch } from "../jobs/criteria.ts";
import { maskAddress } from "../../entities/email/mask-address.ts";

import { toReply, type Reply } from "../model/reply.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/** Creates the reply for the result of a data request: stored data, a link to a copy, or deleted data. */
export function showData(context: CatalogueContext, request: DataRequest, result: DataResult): Reply {
  const { content, language } = context;
  switch (result.kind) {
    case "kept":
      return showKept(context, request, result);
    case "link":
      return showLink(context, result);
    case "deleted":
      return toReply(context.language, sayDeleted(context, result), topicButtons(content, content.starters, language));
  }
}

function showKept(context: CatalogueContext, { remembered, written }: DataRequest, kept: KeptData): Reply {
  const { messages, cards, isNamed, opinions, alerts, keptUntil } = kept;
  const count = (key: "data-messages" | "data-cards" | "data-opinions", number: number) =>
    number === 0 ? [] : [localize(context, key, { count: `${number}` })];
  const lines = [
    ...remembered,
    ...(messages === undefined ? [] : count("data-messages", messages)),
    ...count("data-cards", cards),
    ...(isNamed ? [localize(context, "data-teams")] : []),
    ...count("data-opinions", opinions),
    alerts.length === 0
      ? localize(context, "data-no-alerts")
      : localize(context, "data-alerts", { count: `${alerts.length}` }),
  ];
  const made = alerts.map(({ search, recipient }) => {
    const to = recipient.kind === "mail" ? maskAddress(recipient.address) : localize(context, "data-alert-teams");
    return { title: describeSearch(search, context), detail: to };
  });
  const paragraphs = [
    localize(context, "data-kept"),
    lines.map((line) => `- ${line}`).join("\n"),
    [
      localize(context, "data-until", { date: toDate(keptUntil, context) }),
      ...(isNamed ? [] : [localize(context, "data-nameless")]),
    ].join(" "),
  ];
  return {
    ...toReply(context.language, paragraphs.join("\n\n"), dataButtons(context, ["export-data", "delete-data"])),
    ...(made.length > 0 && { items: made }),
    ...(written.length > 0 && { verbatim: written }),
  };
}

function showLink(context: CatalogueContext, { url, validMinutes }: DataLink): Reply {
  const detail = localize(context, "data-file-valid", { minutes: `${validMinutes}` });
  return {
    ...toReply(context.language, localize(context, "data-link"), dataButtons(context, ["my-data", "delete-data"])),
    items: [{ title: localize(context, "data-file"), detail, url }],
  };
}

function sayDeleted(context: CatalogueContext, { messages, alerts, opinions }: DeletedData): string {
  const part = (key: "data-deleted-messages" | "data-deleted-alerts" | "data-deleted-opinions", count: number) =>
    count === 0 ? [] : [localize(context, key, { count: `${count}` })];
  const parts = [
    localize(context, "data-deleted-more"),
    ...part("data-deleted-messages", messages),
    ...part("data-deleted-alerts", alerts),
    ...part("data-deleted-opinions", opinions),
  ];
  return localize(context, "data-deleted", { deleted: new Intl.ListFormat(context.language).format(parts) });
}

function toDate(ms: number, { language }: CatalogueContext): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, {
    dateStyle: "long",
    timeZone: "Europe/Stockholm",
  });
  return format.format(ms);
}
