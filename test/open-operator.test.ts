import { pino } from "pino";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { warnOfOperator } from "../src/open-operator.ts";

test("the start warns of what visitors cannot be told, with the remedy", () => {
  expect(warningsOf({})).toEqual([
    "visitors are told that whoever runs this bot has not given a name; set OPERATOR_NAME",
  ]);
  expect(warningsOf({ OPERATOR_NAME: "Lunds kommun" })).toEqual([
    "visitors are not told how to reach whoever runs this bot; set OPERATOR_CONTACT",
  ]);
  expect(warningsOf({ OPERATOR_NAME: "Lunds kommun", OPERATOR_CONTACT: "hej@lund.example" })).toEqual([]);
});

function warningsOf(env: Readonly<Record<string, string>>): string[] {
  const messages: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void messages.push(JSON.parse(line).msg) });
  warnOfOperator(readConfig(env), log);
  return messages;
}
