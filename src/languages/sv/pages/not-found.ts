import type { NotFoundTexts } from "../../model/pages.ts";

/** Swedish sentences of the page for addresses that do not exist. */
export const SWEDISH_NOT_FOUND: NotFoundTexts = {
  title: "Här växer ingenting",
  sentence: "Det finns ingen sida på den här adressen.",
  home: "Gå till startsidan.",
};
