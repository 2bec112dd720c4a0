import type { ReadingWords } from "../../model/reading.ts";

/** Swedish small talk with the bot. */
export const SWEDISH_CHAT: ReadingWords["chat"] = {
  state: `
    hur (mår|har) (du|ni) [det] [i dag|idag|då], hur (är|står|går|känns) (det|läget) [med dig|till|i dag|idag|fatt|för dig], (läget|läge), hur (är|har|var) (din) (dag|kväll|helg|morgon) [varit], (bra|fint|tack bra|allt bra) [tack] (själv|och du|och med dig|då), allt (bra|väl) [med dig], hoppas (allt är|du mår|det är) (bra|väl|fint) …, (trevligt|kul|roligt) att (träffas|ses|råkas|träffa dig), vad (händer|görs), hur är läget
  `,
  apology: `
    (förlåt|ursäkta|sorry) … (att jag|för att|tonen|svordom*|skrek|arg), ber om ursäkt …, menade inte att (vara|skrika|låta) …, mitt fel, ta inte illa upp
  `,
  joke: `
    (dra|berätta|kan|ge|säg|vet) … (skämt|vits|gåta|historia|dikt), (skämt|vits) [tack], (sjung|dansa|rita|rappa|spela|sjunga) [för mig|en sång|något|nåt|en dikt], skoja [lite], säg något (kul|roligt), underhåll mig, skriv en (dikt|sång|visa|haiku)
  `,
  laugh: `
    haha, hahaha, hehe, hihi, lol, asg, (det var|så|väldigt|du är) [så|väldigt] (kul|rolig|roligt), garv*, 😂, 🤣, 😆, 😅, 😹
  `,
  wishes: `
    (god|glad) (jul|påsk|midsommar|fortsättning|helg|nyår|lucia|advent), gott nytt [år], trevlig (helg|fredag|midsommar) på dig, grattis [på födelsedagen], 🎄, 🎅, 🎂
  `,
  weather: `
    (skönt|fint|dåligt|tråkigt|vilket|hemskt|underbart|grått|härligt) väder [i dag|idag|ute|här], (det|nu) (regnar|snöar|blåser|åskar|haglar), det är [så] (kallt|varmt|soligt|mörkt|grått) [här|ute|i dag|idag], hur är vädret …, vad är det för väder …, måndag (igen|redan), (äntligen|tack och lov) fredag, fredag [igen|äntligen], vilket (ruskväder|skitväder), ☀, 🌧, ❄, ☔
  `,
  rivals: `
    (känner du|är du|kan du|bättre än|smartare än|du eller|släkt med|vän med) (siri|alexa|chatgpt|gpt|cortana|copilot|gemini|claude|google), (siri|alexa|chatgpt|gpt|cortana|copilot|gemini|claude) eller (du|alexa|siri|google), vem är (smartast|bäst|smartare|snabbast) …, smartare än …
  `,
  pay: `
    (får|har|tjänar) du [någon|nån|bra|mycket] (lön|betalt|pengar|något|nåt), vad (tjänar|kostar) du, hur mycket (tjänar|får|kostar) du [betalt], (skulle|kunde) du (nöja dig|vilja ha|ta|leva på|vara nöjd|acceptera) [med] (den|det|ett sånt) [lönen|jobbet|lön|jobb], din lön
  `,
  takeover: `
    (kommer|ska) (du|ni|robotarna|bottarna|maskinerna) [att] (ta|ersätta) (mitt|vårt|våra|över|jobbet|oss|mig), ta över världen, terminator, världsherravälde
  `,
  person: `
    (var|vart|när) (bor|är|kommer|sitter|finns|föddes) du [ifrån|från|någonstans|nånstans|född|ens], hur gammal är du, din (ålder|födelsedag|fru|man|pojkvän|flickvän|mamma|pappa|favorit*|hobby|familj), är du (kille|tjej|man|kvinna|pojke|flicka|gift|singel|svensk|vaken|medveten|levande|hen|känd|religiös) …, (kille|man|han) eller (tjej|kvinna|hon),
    (vill|kan|ska) (du|vi) (gifta|bli min|bli mina|vara min|dejta|vara vänner|bli vänner|bli kompisar|vara kompisar), gift dig med mig, (gillar|älskar|saknar|hatar) du mig, jag älskar dig, vad (heter|ska jag kalla|kan jag kalla) (du|dig), (har|får) du [någon|nån|ett|en|några] (namn|familj|barn|vänner|kompisar|husdjur|hjärna|kropp|ansikte|flickvän|pojkvän|efternamn), lever du, hjärna (där inne|i dig)
  `,
  feelings: `
    (sover|äter|dricker|drömmer|känner|gråter|skrattar|tänker|tröttnar|festar|tränar|mår|fikar) du [någonsin|nånsin|aldrig|ens|något|nåt|kaffe|alls|på …], (har|får) du [några|någon|nåt|något|ens] (känslor|semester|roligt|kul|tråkigt|själ|hobbyer|hobby|fritid|ledigt|rast|liv|jul), (blir|är|känner) du [dig|aldrig|någonsin|ofta|lite] (trött|uttråkad|glad|ledsen|ensam|arg|hungrig|stressad|full|kär|sjuk|pigg|rädd|nöjd|vaken), (gillar|tycker|trivs|älskar) du [om] [ditt|det|med|att] (jobb|jobbet|här|prata|folk|människor|ditt jobb|att vara bot), vad gör du (på fritiden|hela dagarna|när …|på kvällarna|om dagarna|på helgerna|för skojs skull|nu), har du tråkigt, vad (tänker|pysslar) du [på|med]
  `,
  world: `
    vad är (meningen|poängen|syftet) med livet, (vilken|vad är det för) (dag|veckodag) [är det] [i dag|idag], vad är klockan, vilket (datum|år) är det, (katt|katter) eller (hund|hundar), vem (vinner|vann|tar|kommer att vinna) (allsvenskan|em|vm|mello|melodifestivalen|matchen|schlagern|valet|shl|eurovision|…), favorit(färg|mat|film|låt|djur|lag), vad är din favorit*, finns (gud|det en gud|tomten), berätta något (kul|intressant|roligt), knack knack, krona eller klave, vad är (ett|två|1|2) (plus|gånger|och) (ett|två|1|2), tror du på …
  `,
};

/** Swedish names of positions in a list. */
export const SWEDISH_ORDINALS: ReadingWords["ordinals"] = {
  first:
    "[den|det] (första|översta|förstnämnda) [annonsen|jobbet|av dem|alternativet|tjänsten], (nummer|nr|alternativ|annons|jobb) (ett|1|a), ettan, 1an, ^'1'",
  second:
    "(den|det|i|om) andra [annonsen|jobbet|av dem|alternativet|tjänsten], ^andra (annonsen|jobbet), (nummer|nr|alternativ|annons|jobb) (två|2|b), tvåan, 2an, ^'2'",
  third:
    "[den|det] tredje [annonsen|jobbet|av dem|alternativet|tjänsten], (nummer|nr|alternativ|annons|jobb) (tre|3|c), trean, 3an, ^'3'",
  fourth:
    "[den|det] fjärde [annonsen|jobbet|av dem|alternativet], (nummer|nr|alternativ|annons|jobb) (fyra|4|d), fyran, 4an, ^'4'",
  fifth:
    "[den|det] femte [annonsen|jobbet|av dem|alternativet], (nummer|nr|alternativ|annons|jobb) (fem|5|e), femman, 5an, ^'5'",
  last: "[den|det] (sista|nedersta|sistnämnda) (annonsen|jobbet|av dem|alternativet|tjänsten), ^(den|det) (sista|nedersta), (i|om|på|för) den sista",
};
