import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which is told whether a message tells about its writer. */
export const SWEDISH_TELLING: ReadingWords["telling"] = {
  self: `
    jag (är|heter|har|bor|jobbar|arbetar|jobbade|fick|får|tjänar|talar|pratar|kan|gick|läste|pluggade|tog|kommer|flyttade|fyllde|blev|kodar|programmerar|erbjöds),
    jag (just|redan|nu|bara|också|precis) (är|har|bor|jobbar|tjänar|fick), (bor|jobbar|är|har) jag [redan|nu],
    min (lön|examen|ålder|nivå|utbildning|bakgrund|erfarenhet|årslön|månadslön|timlön) (är|var|ligger), mitt (bud|erbjudande|medborgarskap|modersmål) (är|var|ligger),
    (de|företaget|arbetsgivaren|bolaget) (erbjuder|erbjöd|bjuder|bjöd|betalar|ger) [mig], (fått|fick|har|erhållit) … (erbjudande|bud|erbjudet),
    (nuvarande|min nuvarande) (lön|månadslön|årslön), (lön|månadslön) (idag|i dag|nu), bosatt i, som (junior|senior) med
  `,
  role: "jag (är|jobbar som|arbetar som|är en), jag (jobbar|arbetar) som, mitt jobb är",
  other: `
    min (son|dotter|fru|man|vän|kompis|kusin|bror|syster|syrra|chef|mamma|pappa|partner|sambo|pojkvän|flickvän|kollega|granne|brorson|systerdotter|tjej|kille), mitt barn, mina barn, (mamma|pappa|förälder|mor|far) till,
    (han|hon|hen) (är|har|var|fick|bor|jobbar|tjänar|pluggar|talar), (någon|folk|de som|den som), en (person|kompis)
  `,
  notSelf: `
    om jag, när jag, ifall jag, tills jag, innan jag, efter att jag, tänk om jag, jag (är|var) (nyfiken|intresserad|osäker|säker|sugen|ute efter|på väg),
    jag har (en|ett|några|två|inga|lite) (fråg*|fundering*|tank*|problem), jag har (hört|läst|sett|aldrig|svårt), jag (får|fick) (veta|höra|intryck*), jag (kan|kommer) (tänka|inte|att),
    jag (vill|skulle vilja|tänker|funderar|hoppas|planerar|drömmer|behöver), (är|har) jag … om
  `,
  first: "jag, mig, min, mitt, mina",
  judging: `
    bra, ok, okej, rimlig*, skälig*, lagom, lågt, låg, högt, hög, normal*, för lite, dålig*, tacka ja, vettig*, acceptabel*, schysst, rätt, nog, räcker, lite, mycket, underbetald, marknadsmässig*, ok
  `,
};

/** Swedish words by which is told whether a message is complete. */
export const SWEDISH_LEANING: ReadingWords["leaning"] = {
  openings: `
    ^och, ^och (för|som|i|på|med|hur är det|vad gäller|om), ^men, ^men (för|som|i|hur är det), ^eller, ^eller (för|som|i), ^samma, ^(samma|detsamma|är det samma) [sak] [för|som|i|med],
    ^hur är det [för|som|i|på|med], ^hur ser det ut [för|i|som|på], ^hur blir det [för|i|som], ^vad gäller, ^(ok|okej|så) [och|då], ^som, ^för, ^i, ^på, då, istället, i stället, i så fall,
    ^gäller (det|detsamma|samma), ^är det (annorlunda|samma|bättre|sämre|högre|lägre)
  `,
  pointing: "det, den, de, dem, dom, detta, dessa, dess, denna, där, sån, sådan, såna, sådana, då, han, hon, deras",
  fillers: `
    en, ett, i, på, av, till, för, som, med, efter, och, eller, men, så, också, är, var, vara, blir, bli, har, hade, kan, kunde, ska, skulle, vill, får, måste, bör, brukar, gör, man, jag, du, mig, min, mitt, vi, oss, din,
    vad, hur, när, var, vem, vilken, vilka, vilket, varför, ok, okej, tack, hej, då, nu, just, egentligen, ungefär, cirka, vanligtvis, normalt, oftast, igen, mycket, många, lång, långt, länge, inte, nej, ja, om, något, några, någon, tar, ta, tid,
    samma, ser, ut, finns, går, ju, väl, bara, även, hos, från, upp, alla, än, här, sig, säg, vet, blir, jobb, jobbet, roll, rollen, folk, person, slags, sorts, typ, grej, gäller, ens
  `,
};
