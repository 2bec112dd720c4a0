import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { Operator } from "./records/operator.ts";

/** Returns whoever runs the bot, as the settings name them. */
export function openOperator({ OPERATOR_NAME: name, OPERATOR_CONTACT: contact, RETAIN_DAYS }: Config): Operator {
  return { retainDays: RETAIN_DAYS, ...(name !== undefined && { name }), ...(contact !== undefined && { contact }) };
}

/** Warns of what visitors cannot be told of whoever runs the bot, with the setting that tells it. */
export function warnOfOperator({ OPERATOR_NAME: name, OPERATOR_CONTACT: contact }: Config, log: Log): void {
  if (name === undefined)
    log.warn("visitors are told that whoever runs this bot has not given a name; set OPERATOR_NAME");
  else if (contact === undefined)
    log.warn("visitors are not told how to reach whoever runs this bot; set OPERATOR_CONTACT");
}
