import type { Activity, Attachment, MessagingExtensionAttachment, MessagingExtensionResponse } from "botbuilder";
import { z } from "zod";
import { replyToPlainText } from "../../advisor/model/reply.ts";
import { searchTopics, type FoundTopic } from "../../advisor/typeahead/search-topics.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import { toDay } from "../../text/iso-day.ts";
import type { CatalogueKey } from "../../content/model/content.ts";
import { TYPEAHEAD } from "../../understanding/tuning.ts";
import { toAdaptiveCard, toSourceBlocks, toTable, toTextBlocks } from "../rendering/adaptive-card.ts";
import { boundText } from "../reading/bound-text.ts";
import { toLanguage } from "../reading/message.ts";

/** Results that Teams asks for at a time. */
const MAX_RESULTS = 25;

/**
 * Answers a search from the compose box of Teams; returns the body of the response to the invoke `composeExtension/query`.
 * Each result is a card to insert, complete without the bot, and a preview for the list. An unreadable query is answered
 * with a sentence; it throws nothing.
 * @param now milliseconds since 1970.
 */
export function answerExtensionQuery(
  knowledge: Knowledge,
  activity: Partial<Activity>,
  now: number,
): MessagingExtensionResponse {
  const language = toLanguage(activity);
  const say = (key: CatalogueKey, spoken = language): MessagingExtensionResponse => ({
    composeExtension: { type: "message", text: knowledge.content.catalogue[key][spoken] },
  });
  const query = QUERY.safeParse(activity.value);
  if (!query.success) return say("search-unreadable");
  const { skip, count } = query.data;
  const text = boundText(query.data.text);
  if (text.length > TYPEAHEAD.maxCharacters) return say("too-long");
  const page = searchTopics(knowledge, { text, language, today: toDay(now), skip, count });
  // An empty page after the first ends the results; it does not mean that nothing was found.
  if (page.topics.length === 0 && skip === 0) return say("search-nothing", page.language);
  return {
    composeExtension: { type: "result", attachmentLayout: "list", attachments: page.topics.map(toResult) },
  };
}

/**
 * Query of Teams, as text and paging. The first search, before anything is typed, has the parameter `initialRun` and no
 * other. The app has one command with one parameter, so neither is checked by name. Invalid paging is not the person's
 * fault and is read as the first full page.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */
const QUERY = z
  .object({
    parameters: z.array(z.object({ name: z.string().nullish(), value: z.unknown().optional() })).nullish(),
    queryOptions: z
      .object({
        skip: z.int().min(0).catch(0),
        count: z.int().min(1).max(MAX_RESULTS).catch(MAX_RESULTS),
      })
      .catch({ skip: 0, count: MAX_RESULTS }),
  })
  .transform(({ parameters, queryOptions }, context) => {
    const asked = parameters?.find(({ name }) => name !== "initialRun")?.value;
    const text = z.string().nullish().safeParse(asked);
    if (text.success) return { text: text.data ?? "", ...queryOptions };
    context.addIssue("the query is no text");
    return z.NEVER;
  });

/** Renders a result as a card that is complete for readers of the conversation it is inserted into. */
function toResult({ title, excerpt: beginning, reply }: FoundTopic): MessagingExtensionAttachment {
  const heading = { text: title, style: "heading", size: "Medium", weight: "Bolder" };
  const paragraphs = reply.text.split("\n\n").map((text) => ({ text }));
  const card = toAdaptiveCard({
    body: [...toTextBlocks([heading, ...paragraphs]), ...toTable(reply.card), ...toSourceBlocks(reply.sources)],
    fallbackText: `${title}\n\n${replyToPlainText(reply)}`,
  });
  return { ...card, preview: toPreview(title, beginning) };
}

function toPreview(title: string, text: string): Attachment {
  return { contentType: "application/vnd.microsoft.card.thumbnail", content: { title, text } };
}
