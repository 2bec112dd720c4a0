import { JUNIOR, replace, testFaults } from "../sample.ts";

const SOURCES = "knowledge/baker/sources.yaml";
const SALARIES = "knowledge/baker/salaries.yaml";

testFaults([
  [
    "days that no calendar has",
    { [JUNIOR]: replace("2026-11-22", "2026-02-29"), [SOURCES]: replace("2026-11-22", "22/11/2026") },
    [
      "knowledge/baker/pay/pay-junior.yaml:32:11 reviewed: must be a day of the calendar such as 2026-11-22",
      "knowledge/baker/sources.yaml:4:9 guild.date: must be a day of the calendar such as 2026-11-22",
    ],
  ],
  [
    "an address that is no web address",
    { [SOURCES]: replace("https", "ftp") },
    ["knowledge/baker/sources.yaml:3:8 guild.url: must be a web address that starts with https:// or http://"],
  ],
  [
    "an unknown period",
    { [SALARIES]: replace("month", "week") },
    ["knowledge/baker/salaries.yaml:6:11 junior.period: must be one of month, year, hour"],
  ],
  [
    "an unknown currency and country",
    { [SALARIES]: (t) => replace("SEK", "kr")(replace("SE\n", "Sweden\n")(t)) },
    [
      "knowledge/baker/salaries.yaml:5:13 junior.currency: must be a currency code such as SEK",
      "knowledge/baker/salaries.yaml:7:11 junior.market: must be a country code such as SE",
    ],
  ],
  [
    "a minimum above the maximum",
    { [SALARIES]: replace("25000", "31000") },
    ["knowledge/baker/salaries.yaml:3:12 junior.minimum: is more than the maximum, 30000"],
  ],
  [
    "a negative amount",
    { [SALARIES]: replace("25000", "-1") },
    ["knowledge/baker/salaries.yaml:3:12 junior.minimum: must be more than 0"],
  ],
  [
    "an amount with a space in it",
    { [SALARIES]: replace("25000", "25 000") },
    ["knowledge/baker/salaries.yaml:3:12 junior.minimum: must be a number, not text"],
  ],
  [
    "a level whose name is no id",
    { [SALARIES]: replace("junior:", "Junior One:") },
    [
      "knowledge/baker/pay/pay-junior.yaml:26:14 lead.en: {salary.junior} cannot be filled; known are {salary.Junior One}, {education.apprentice}",
      "knowledge/baker/pay/pay-junior.yaml:27:14 lead.sv: {salary.junior} cannot be filled; known are {salary.Junior One}, {education.apprentice}",
      'knowledge/baker/pay/pay-junior.yaml:28:11 figures[0]: there is no salary level "junior"',
      "knowledge/baker/salaries.yaml:1:1 Junior One: must be small letters a–z, digits and hyphens, as in salary-junior",
    ],
  ],
]);
