import { JUNIOR, replace, testFaults } from "../sample.ts";

const VOCABULARY = "knowledge/vocabulary.yaml";
const COMMANDS = "dialogs/commands.yaml";

testFaults([
  [
    "an example question in two topics, whatever its case, spaces and last mark",
    { [JUNIOR]: replace("- en pay-junior 3", "-   En  thanks 4 ?!") },
    [
      'knowledge/small-talk/thanks.yaml:8:7 questions.en[4]: "en thanks 4" belongs to "pay-junior" already, at knowledge/baker/pay/pay-junior.yaml:7:9',
    ],
  ],
  [
    "an example question twice in one topic",
    { [JUNIOR]: replace("- en pay-junior 3", "- En Pay-junior 1.") },
    [
      'knowledge/baker/pay/pay-junior.yaml:7:7 questions.en[3]: "En Pay-junior 1." is there already, at knowledge/baker/pay/pay-junior.yaml:5:7',
    ],
  ],
  [
    "a phrase in two commands",
    { [COMMANDS]: replace("en: [repeat]", "en: [again, Start-over]") },
    [
      'dialogs/commands.yaml:2:23 repeat.en[1]: "Start-over" belongs to "start-over" already, at dialogs/commands.yaml:1:20',
    ],
  ],
  [
    "a spelling of two words",
    { [VOCABULARY]: replace("  bread: [loaf, loaves]", "  bread: [loaf, loaves]\n  cake: [Loaf]") },
    ['knowledge/vocabulary.yaml:3:10 en.cake[0]: "Loaf" belongs to "bread" already, at knowledge/vocabulary.yaml:2:11'],
  ],
]);
