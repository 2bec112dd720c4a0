import { CATALOGUE_KEYS, type CatalogueKey } from "../../../src/content/model/content.ts";
import { JUNIOR, replace, testFaults } from "../sample.ts";

const CATALOGUE = "dialogs/messages.yaml";
const ANSWER = '"Pays: {salary.junior} after an {education.apprentice}."';

testFaults([
  [
    "a place written with an escape, where its text starts",
    { [JUNIOR]: replace(ANSWER, '"Hello \\x7bhello}"') },
    [
      "knowledge/baker/pay/pay-junior.yaml:26:7 lead.en: {hello} cannot be filled; known are {salary.junior}, {education.apprentice}",
    ],
  ],
  [
    "braces without a partner",
    { [JUNIOR]: replace(ANSWER, '"One } and {salary.junior} and {{ two"') },
    [
      "knowledge/baker/pay/pay-junior.yaml:26:12 lead.en: has an unpaired brace; braces mark placeholders only",
      "knowledge/baker/pay/pay-junior.yaml:26:38 lead.en: has an unpaired brace; braces mark placeholders only",
      "knowledge/baker/pay/pay-junior.yaml:26:39 lead.en: has an unpaired brace; braces mark placeholders only",
    ],
  ],
  [
    "placeholders that cannot be filled, each where it stands",
    { [JUNIOR]: replace(ANSWER, ">-\n    One\n    two {salary.juniro} {education.x}\n    {hello} and { or }") },
    [
      'knowledge/baker/pay/pay-junior.yaml:28:9 lead.en: {salary.juniro} cannot be filled; did you mean "salary.junior"?',
      "knowledge/baker/pay/pay-junior.yaml:28:25 lead.en: {education.x} cannot be filled; known are {salary.junior}, {education.apprentice}",
      "knowledge/baker/pay/pay-junior.yaml:29:5 lead.en: {hello} cannot be filled; known are {salary.junior}, {education.apprentice}",
      "knowledge/baker/pay/pay-junior.yaml:29:17 lead.en: { or } cannot be filled; known are {salary.junior}, {education.apprentice}",
    ],
  ],
  [
    "places the catalogue cannot fill",
    {
      [CATALOGUE]: (t) =>
        replace("en: source,", 'en: "From {name} {date} {url}",')(replace("en: error", 'en: "Oh {name}"')(t)),
    },
    [
      `dialogs/messages.yaml:${lineOf("source")}:35 source.en: {url} cannot be filled; known are {name}, {date}`,
      `dialogs/messages.yaml:${lineOf("error")}:18 error.en: {name} cannot be filled; this text takes no placeholders`,
    ],
  ],
  [
    "a place in a title",
    { [JUNIOR]: replace("en: pay-junior", 'en: "Pay {salary.junior}"') },
    [
      "knowledge/baker/pay/pay-junior.yaml:1:19 title.en: {salary.junior} cannot be filled; this text takes no placeholders",
    ],
  ],
]);

/** The sample's catalogue has one sentence a line. */
function lineOf(key: CatalogueKey): number {
  return CATALOGUE_KEYS.indexOf(key) + 1;
}
