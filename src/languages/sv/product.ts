import type { Money, TeamsStore } from "../model/product.ts";

/** How Swedish says amounts of money. */
export const SWEDISH_MONEY: Money = {
  currencies: { SEK: "kronor" },
  periods: { month: "i månaden", year: "om året", hour: "i timmen" },
};

/** Swedish words that matter to the Teams store. */
export const SWEDISH_TEAMS_STORE: TeamsStore = {
  greetings: ["Hej", "Hallå", "Hjälp"],
  parts: ["Chatt", "Kontakter", "Kalender", "Samtal", "Filer", "Aktivitet", "Appar", "Hjälp"],
  app: ["Appen"],
  claims: ["bästa", "nummer ett", "fantastisk", "garanterat"],
  partnerClaims: ["certifierad för"],
};
