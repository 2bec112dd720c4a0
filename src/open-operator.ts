import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { Operator } from "./records/operator.ts";

/** Returns whoever runs the bot, and warns of what visitors cannot be told. */
export function openOperator(
  { OPERATOR_NAME: name, OPERATOR_CONTACT: contact, RETAIN_DAYS: retainDays }: Config,
  log: Log,
): Operator {
  if (name === undefined)
    log.warn("visitors are told that whoever runs this bot has not given a name; set OPERATOR_NAME");
  else if (contact === undefined)
    log.warn("visitors are not told how to reach whoever runs this bot; set OPERATOR_CONTACT");
  return { retainDays, ...(name !== undefined && { name }), ...(contact !== undefined && { contact }) };
}
