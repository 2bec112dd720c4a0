import {
  OPERATOR_PLACEHOLDERS,
  UNKNOWN_OPERATOR,
  type OperatorPlaceholder,
} from "../../content/model/catalogue/operator.ts";
import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { fromKeys } from "../../records/from-keys.ts";
import type { Operator } from "../../records/operator.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Reply } from "../model/reply.ts";
import { localize } from "./localize.ts";

/**
 * Fills in who runs the bot and how to reach them. It is done last, so that neither a session nor another text keeps
 * what is only a setting. Name and contact are shown unchanged: no channel reads them as markup.
 */
export function nameOperator(replies: readonly Reply[], content: Content, operator: Operator = {}): Reply[] {
  return replies.map((reply) => {
    if (!namesOperator(JSON.stringify(reply))) return reply;
    const texts = operatorTexts(content, reply.language, operator);
    const filled = fillTexts(reply, texts) as Reply;
    const given = [operator.contact, operator.name].filter((text) => text !== undefined && filled.text.includes(text));
    const verbatim = [...new Set([...(filled.verbatim ?? []), ...(given as string[])])];
    return { ...filled, ...(verbatim.length > 0 && { verbatim: verbatim.sort((a, b) => b.length - a.length) }) };
  });
}

/** Returns the texts of the placeholders `{operator.…}`; what the settings leave out is said to be unknown. */
export function operatorTexts(
  content: Content,
  language: Language,
  { name, contact, retainDays }: Operator,
): Record<OperatorPlaceholder, string> {
  const context = { content, language };
  const known: Partial<Record<OperatorPlaceholder, string>> = {
    ...(name !== undefined && { "operator.name": name, "operator.is": localize(context, "operator-is", { name }) }),
    ...(contact !== undefined && { "operator.reach": localize(context, "operator-reach", { contact }) }),
    ...(retainDays !== undefined && {
      "operator.retention": retainDays.toLocaleString(language, { style: "unit", unit: "day", unitDisplay: "long" }),
    }),
  };
  return fromKeys(OPERATOR_PLACEHOLDERS, (each) => known[each] ?? localize(context, UNKNOWN_OPERATOR[each]));
}

function namesOperator(text: string): boolean {
  return OPERATOR_PLACEHOLDERS.some((name) => text.includes(`{${name}}`));
}

function fillTexts(value: unknown, texts: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string") return fillPlaceholders(value, texts);
  if (Array.isArray(value)) return value.map((item) => fillTexts(item, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillTexts(inner, texts)]));
}
