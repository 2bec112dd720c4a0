/** Most words of a lead in each language, with its opener and its figures filled in. */
export const MAX_LEAD_WORDS = 40;

/** Joins the parts of an answer to the whole. */
export function joinAnswer(lead: string, more: string | undefined): string {
  return more === undefined ? lead : `${lead}\n\n${more}`;
}
