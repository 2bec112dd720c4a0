import { dataButtons } from "../wording/data-buttons.ts";
import type { DataRequest } from "../model/effect.ts";
import type { DataLink, DataResult, DeletedData, KeptData } from "../model/my-data.ts";
import { describeSearch } from "../jobs/job-criteria.ts";
import { maskAddress } from "../../entities/email/mask-address.ts";

import { toReply, type Reply } from "../model/reply.ts";
import { topicButtons } from "../wording/say.ts";
import { voiced, type Voice } from "../wording/voiced.ts";

/** Says what is kept of somebody, where they find a copy, or what was deleted. */
export function showData(voice: Voice, request: DataRequest, result: DataResult): Reply {
  const { content, language } = voice;
  switch (result.kind) {
    case "kept":
      return showKept(voice, request, result);
    case "link":
      return showLink(voice, result);
    case "deleted":
      return toReply(voice.language, sayDeleted(voice, result), topicButtons(content, content.starters, language));
  }
}

function showKept(voice: Voice, { remembered, written }: DataRequest, kept: KeptData): Reply {
  const { messages, cards, isNamed, opinions, alerts, keptUntil } = kept;
  const count = (key: "data-messages" | "data-cards" | "data-opinions", number: number) =>
    number === 0 ? [] : [voiced(voice, key, { count: `${number}` })];
  const lines = [
    ...remembered,
    ...(messages === undefined ? [] : count("data-messages", messages)),
    ...count("data-cards", cards),
    ...(isNamed ? [voiced(voice, "data-teams")] : []),
    ...count("data-opinions", opinions),
    alerts.length === 0 ? voiced(voice, "data-no-alerts") : voiced(voice, "data-alerts", { count: `${alerts.length}` }),
  ];
  const made = alerts.map(({ search, recipient }) => {
    const to = recipient.kind === "mail" ? maskAddress(recipient.address) : voiced(voice, "data-alert-teams");
    return { title: describeSearch(search, voice), detail: to };
  });
  const paragraphs = [
    voiced(voice, "data-kept"),
    lines.map((line) => `- ${line}`).join("\n"),
    [
      voiced(voice, "data-until", { date: toDate(keptUntil, voice) }),
      ...(isNamed ? [] : [voiced(voice, "data-nameless")]),
    ].join(" "),
  ];
  return {
    ...toReply(voice.language, paragraphs.join("\n\n"), dataButtons(voice, ["export-data", "delete-data"])),
    ...(made.length > 0 && { items: made }),
    ...(written.length > 0 && { verbatim: written }),
  };
}

function showLink(voice: Voice, { url, validMinutes }: DataLink): Reply {
  const detail = voiced(voice, "data-file-valid", { minutes: `${validMinutes}` });
  return {
    ...toReply(voice.language, voiced(voice, "data-link"), dataButtons(voice, ["my-data", "delete-data"])),
    items: [{ title: voiced(voice, "data-file"), detail, url }],
  };
}

function sayDeleted(voice: Voice, { messages, alerts, opinions }: DeletedData): string {
  const part = (key: "data-deleted-messages" | "data-deleted-alerts" | "data-deleted-opinions", count: number) =>
    count === 0 ? [] : [voiced(voice, key, { count: `${count}` })];
  const parts = [
    voiced(voice, "data-deleted-more"),
    ...part("data-deleted-messages", messages),
    ...part("data-deleted-alerts", alerts),
    ...part("data-deleted-opinions", opinions),
  ];
  return voiced(voice, "data-deleted", { deleted: new Intl.ListFormat(voice.language).format(parts) });
}

function toDate(ms: number, { language }: Voice): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", {
    dateStyle: "long",
    timeZone: "Europe/Stockholm",
  });
  return format.format(ms);
}
