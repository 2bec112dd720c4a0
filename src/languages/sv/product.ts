import type { Money, TeamsStore } from "../model/product.ts";

/** Swedish amounts of money: 35 000 kronor i månaden. */
export const SWEDISH_MONEY: Money = {
  amount: "{amount} {currency}",
  currencies: { SEK: "kronor" },
  periods: { month: "i månaden", year: "om året", hour: "i timmen" },
};

/** Swedish words that the rules of the Teams store are about. */
export const SWEDISH_TEAMS_STORE: TeamsStore = {
  greetings: ["Hej", "Hallå", "Hjälp"],
  parts: ["Chatt", "Kontakter", "Kalender", "Samtal", "Filer", "Aktivitet", "Appar", "Hjälp"],
  app: ["Appen"],
  claims: ["bästa", "nummer ett", "fantastisk", "garanterat"],
  partnerClaims: ["certifierad för"],
};
