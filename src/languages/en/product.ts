import type { Money, TeamsStore } from "../model/product.ts";

/** English names of currencies and periods. */
export const ENGLISH_MONEY: Money = {
  currencies: {},
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
