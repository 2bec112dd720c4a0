import { OFFER } from "../../understanding/tuning.ts";
import type { Offer } from "../model/facts.ts";
import type { Session } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";
import { findSpokenTopic } from "../rules/context/spoken-topic.ts";
import { PERCENT, readNumbers } from "../rules/figures/read-figures.ts";

/** After an answer about pay, "I make 43 now" is a month's pay in thousands. `undefined` for any other number. */
export function readBareAmount(turn: Turn): Offer | undefined {
  const { reading, message } = turn;
  if (reading.leaning.words > OFFER.maxBareWords || reading.qualifiers.length > 0 || !isAboutPay(turn))
    return undefined;
  const [number, another] = readNumbers(message.text);
  if (number === undefined || another !== undefined || number.unit === PERCENT) return undefined;
  // "43 hours" says what is counted.
  if (number.unit !== "" && reading.remainder.includes(number.unit)) return undefined;
  const amount = number.value * 1000;
  return amount >= OFFER.least && amount <= OFFER.mostBare ? { amount, period: "month" } : undefined;
}

/** Keeps an amount that only the conversation tells to be one. */
export function keepOffer(session: Session, value: Offer, toldAt: number): Session {
  return { ...session, facts: { ...session.facts, offer: { value, toldAt } } };
}

function isAboutPay(turn: Turn): boolean {
  if (turn.session.focus?.facet === "pay" || turn.session.facts?.offer !== undefined) return true;
  return findSpokenTopic(turn)?.about.some(({ facets }) => facets.includes("pay")) === true;
}
