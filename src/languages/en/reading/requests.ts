import type { ReadingWords } from "../../model/reading.ts";

/** English words by which an example, a second thought, help or another language is asked for. */
export const ENGLISH_REQUESTS: Pick<
  ReadingWords["talk"],
  "example" | "doubt" | "undo" | "help" | "swap-language" | "speak-other"
> = {
  example: `
    (example|examples|instance|illustration|sample|samples), (for|any|an|one|some|a) (example|instance), 'eg', 'e g', 'ex', illustrate [that|it|this], (a|one|some) [typical|concrete|real|real life] (case|cases|scenario|situation),
    (make|put) (it|that|this) [more] (concrete|tangible|real), be [more] concrete, concretely, in practice, (picture|imagine|sketch) (it|that|this), (how|what) (would|could|might|does|will) (that|it|this|such a thing|one of those|one) (sound|look|be like|look like|sound like|play out),
    what (would|could|might) (that|it|one|one of (those|them)|such a …) be, (walk|take|run) [me|us] through (a|one|an) (case|example|scenario), (show|give|name|tell) me one [of those|of them], (sample|model|worked) (calculation|letter|text|answer), like what, such as what
  `,
  doubt: `
    you … (sure|certain|positive|serious|kidding|joking|honest|truthful), (you|u) (sure|certain|positive|serious), (sure|certain) about (that|this|it), (quite|really) (sure|certain),
    is (that|this|it) [really|actually|even] (true|so|right|correct|the case|possible|how it is|like that|still the case), is it though, is (that|this) (a|the) (fact|rule|truth), 'really', for real, honestly, seriously, no way, come on,
    (do|can|could|would|does) not [really|quite] (believe|buy|trust|think) [so|that|this|it|you], i doubt [that|it|this], ^doubt (it|that), [very] doubtful, (hard|difficult|tough) to believe, (not|un) convinced, unconvinced, sceptical, skeptical, dubious, suspicious, (sounds|seems|looks|feels) … (low|high|odd|strange|weird|wrong|off|unlikely|fishy|optimistic|pessimistic|much|little|short|long|old),
    (way|far|much|bit|little) too (low|high|optimistic|pessimistic|good|little|much), too good to be true, (think|thought|believe|reckon|guess) (you|that|this|it) (is|are) … (wrong|mistaken|outdated|off|old|incorrect|exaggerated), (yeah|yea|sure) right, no chance, not a chance,
    (read|heard|seen|told|learned|know|thought|knew) (something|somewhere|otherwise|differently|the opposite|it was|it is|that it|the contrary|elsewhere) [else|different], i [have] heard (otherwise|something else|the opposite|different), (says|said|told me|tells me|say|claims|claim) (the opposite|otherwise|something else|something different|differently|different),
    (does|do|did) not (match|fit|agree|add up|square|tally|line up|correspond) [with|to] …, not what (i|my|we|they|he|she|everyone|others) … (read|heard|know|see|seen|thought|earn|say|told|learned), (double|re) check (that|it|this), doublecheck (that|it|this), recheck,
    (can|could|should|may) i [really] (believe|trust) (you|it|that|this|what), (does|do) (that|it|this) [ever|really] [really|ever] happen, easy for you to say, would have thought …, not so sure, i am not sure (that is|about that|it is) …, surely not, exaggerat*
  `,
  undo: `
    undo (that|it|this|the last thing|my last …), ^undo, revert [that|it|this], (take|bring) me back [to the (previous|last) …], go back [one|a] [step|message|answer], (one|a) step back, step back, previous (step|answer|message|one), back (up|one|a) [step|message], ^back, wrong (click|button|key), (clicked|pressed|tapped|hit) (wrong|the wrong …), misclick*, ctrl z, what was before (that|this), the (one|answer|thing) before, ↩, ⬅, 🔙
  `,
  help: `
    what (can|could|do|will) (you|u|it) [actually|really|all] (do|help with|answer|offer|know|cover|talk about|tell), what (can|could|do|does) (a|this) … (bot|thing) … do, what (else|more) (can|could|do) (you|i) (do|ask|answer|help with|know|say|write|tell), (which|what) (topics|subjects|functions|features|commands|areas|buttons|options|kind of questions|sort of questions|questions|services|guides) (do|can|are|have|does|could) …,
    (list|overview|menu|show) … (topics|commands|functions|features|options|subjects|guides), [main] menu, commands, faq, instructions, manual, tutorial, user guide, how (do|can|should) (i|one|we) (use|start|operate|begin|get started|search here) [you|this|it|here|with], how (do|does) (you|this|it) (work|function), how to use (you|this|it), (get|getting) started,
    (what|who) is (this|it) [all] [chat|page|bot|thing|site|service|place] [about|for], what is this, what am i (supposed|meant) to (do|type|write|ask|say), what (should|can|could|may|do) i (ask|type|write|say|do here|do with this), (do not|dont) know what to (ask|say|write|type|do), no idea (what|how) to (ask|say|use|start|do|write|begin), what are my options [here],
    (i am|im|we are|feel) (lost|stuck|confused here|new here|clueless), how does (this|it|the (chat|bot|search|service)) work, [need|want] [some|your] help [here|me], help, help me, (can|could|will|would) you help [me] [out|with (anything|something|this)], (do|did|does) not (get|understand|know) how (to use|this works|it works|you work), sos, 🆘, ❓, what is it you (know|do), can you do …, (ended up|landed) here
  `,
  "swap-language": `
    (switch|change|swap|another|other|different|choose|select|pick) [the|to] [another|other] language, language (settings|setting|switch|choice|menu), translate, translation, translate (it|that|this|your (last|previous) answer|the (last|previous) answer), (the|my) (other|own) language, 🌐
  `,
  "speak-other": `
    you … (arabic|spanish|somali|persian|farsi|dari|ukrainian|russian|polish|finnish|norwegian|danish|german|french|chinese|mandarin|hindi|urdu|turkish|kurdish|tigrinya|portuguese|italian|japanese|korean|thai|dutch|greek|bosnian|serbian|croatian|albanian|romanian|hungarian|czech|estonian|vietnamese|bengali|pashto|swahili|hebrew|icelandic), (in|speak|into) (arabic|spanish|somali|persian|farsi|dari|ukrainian|russian|polish|finnish|norwegian|danish|german|french|chinese|mandarin|hindi|urdu|turkish|kurdish|tigrinya|portuguese|italian|japanese|korean|thai|dutch|greek|bosnian|serbian|croatian|albanian|romanian|hungarian|czech|estonian|vietnamese|bengali|pashto|swahili|hebrew|icelandic), ^(arabic|spanish|somali|persian|farsi|dari|ukrainian|russian|polish|finnish|norwegian|danish|german|french|chinese|mandarin|hindi|urdu|turkish|kurdish|tigrinya|portuguese|italian|japanese|korean|thai|dutch|greek|bosnian|serbian|croatian|albanian|romanian|hungarian|czech|estonian|vietnamese|bengali|pashto|swahili|hebrew|icelandic), (available|version|translate|translated|switch) … (arabic|spanish|somali|persian|farsi|dari|ukrainian|russian|polish|finnish|norwegian|danish|german|french|chinese|mandarin|hindi|urdu|turkish|kurdish|tigrinya|portuguese|italian|japanese|korean|thai|dutch|greek|bosnian|serbian|croatian|albanian|romanian|hungarian|czech|estonian|vietnamese|bengali|pashto|swahili|hebrew|icelandic), you … (languages|language) … (arabic|spanish|somali|persian|farsi|dari|ukrainian|russian|polish|finnish|norwegian|danish|german|french|chinese|mandarin|hindi|urdu|turkish|kurdish|tigrinya|portuguese|italian|japanese|korean|thai|dutch|greek|bosnian|serbian|croatian|albanian|romanian|hungarian|czech|estonian|vietnamese|bengali|pashto|swahili|hebrew|icelandic),
    you … (other|another|more|any other) (languages|language), (what|which|how many|other|more) languages (do|can|are) …, (any other|another|other) (languages|language), habla* español, habla* inglés, parle* français, parlez vous, sprichst du, sprechen sie, hablas, 你会说中文吗, 中文
  `,
};
