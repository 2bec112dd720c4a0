import type { Money, TeamsStore } from "../model/product.ts";

/** English amounts of money: SEK 35,000 a month. */
export const ENGLISH_MONEY: Money = {
  amount: "{currency} {amount}",
  currencies: { SEK: "SEK" },
  periods: { month: "a month", year: "a year", hour: "an hour" },
};

/** English words that the rules of the Teams store are about. */
export const ENGLISH_TEAMS_STORE: TeamsStore = {
  greetings: ["Hi", "Hello", "Help"],
  parts: ["Chat", "Contacts", "Calendar", "Calls", "Files", "Activity", "Apps", "Help"],
  app: ["App"],
  claims: ["the best", "the top", "number one", "amazing", "guaranteed"],
  partnerClaims: ["certified for", "powered by"],
};
