import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words that tell the form an answer must fit. The first that is found counts. */
export const SWEDISH_SHAPES: ReadingWords["shapes"] = {
  why: "varför, hur kommer det sig, (poängen|vitsen|meningen) med, vad ska … till",
  "how-much": `
    hur (mycket|många|hög|högt|stor|stort|gammal|vanligt), vad (kostar|tjänar|ligger|betalar|får), vad är … (lön*|pris*|avgift*|kostnad*), antal,
    (lön|pris|kostnad) för, hur stor andel
  `,
  "how-long": "hur (länge|lång|långt|långa|snabbt|fort), hur mycket tid, hur många (år|månader|veckor|terminer)",
  which: "vilken, vilket, vilka, vem, var, när, vart, vad (för|finns)",
  "yes-no": `
    ^(är|kan|får|finns|har|måste|behöver|ska|skulle|går|gör|tar|krävs|duger|räcker|blir|vill|kommer|brukar|borde|bör|lönar|stämmer|kostar|kräver|funkar|tillåter|jobbar|var|behövs),
    ^(och|men|så|ok|hej|alltså|jo) (är|kan|får|finns|har|måste|behöver|ska|går|blir|behövs), eller (inte|ej|hur)
  `,
};

/** Swedish words of qualifiers. */
export const SWEDISH_QUALIFIERS: ReadingWords["qualifiers"] = {
  levels: {
    junior: `
      junior*, nybörjar*, nyexad*, nyexaminerad*, nyutexaminerad*, första jobbet, ny i yrket, ingångslön*, nyanställd*
    `,
    mid: "mellannivå, mid level, medior",
    senior: "senior*, erfaren, erfarna, erfaret, rutinerad*, expert*",
    lead: "lead, tech lead*, teamled*, lead developer*, principal*",
  },
  educations: {
    none: `
      (ingen|utan|saknar|utan någon) (examen|utbildning|gymnasieexamen|betyg|högskoleexamen|gymnasium|diplom),
      (aldrig|inte) (pluggat|studerat|läst vidare|gått gymnasiet), hoppade av, hoppat av, outbildad
    `,
    "upper-secondary": "gymnasi*, studenten, studentexamen, grundskola*",
    vocational: "yrkeshögskol*, yh*, yrkesutbild*",
    bachelor: "kandidat*, högskoleingenjör*, bachelor*",
    master: "master*, civilingenjör*, magister*, civing",
    doctorate: "doktor*, disputer*, phd",
  },
  citizenships: {
    swedish: "svensk (medborgar*|medborgare), svenskt (medborgarskap|pass)",
    eu: `
      (eu|ees) (medborgar*|land), (eu|ees|norden) medborgare,
      medborgare i (eu|ees|norden|polen|tyskland|danmark|finland|norge|spanien|italien|frankrike|grekland|island|schweiz|estland|lettland|litauen|rumänien|portugal|irland|österrike|belgien|ungern|liechtenstein),
      (tysk|dansk|finsk|polsk|spansk|norsk|fransk|italiensk|grekisk|isländsk|schweizisk|nederländsk|holländsk|irländsk|portugisisk|rumänsk|estnisk|lettisk|litauisk|österrikisk|belgisk|ungersk|kroatisk|bulgarisk|tjeckisk|slovakisk|slovensk|nordisk) medborgare, (tyskt|danskt|finskt|polskt|spanskt|norskt|franskt|italienskt|grekiskt|isländskt|schweiziskt|nederländskt|holländskt|irländskt|portugisiskt|rumänskt|estniskt|lettiskt|litauiskt|österrikiskt|belgiskt|ungerskt|kroatiskt|bulgariskt|tjeckiskt|slovakiskt|slovenskt|nordiskt) (pass|medborgarskap),
      (är|kommer|född i|ursprungligen) [från] (tyskland|danmark|finland|polen|spanien|italien|frankrike|norge|grekland|estland|island|nederländerna|irland|schweiz|lettland|litauen|rumänien|portugal|österrike|belgien|ungern|kroatien|bulgarien|tjeckien|liechtenstein),
      är (dansk|norsk|finsk|isländsk|schweizisk|schweizare|tysk|polack|norrman|finländare|islänning|dansken),
      (eu|ees) pass
    `,
    "outside-eu": `
      utanför (eu|europa|norden), utomeuropeisk*, icke eu,
      (är|kommer|kom|född i|ursprungligen) [från] (indien|usa|storbritannien|england|turkiet|iran|syrien|ukraina|kina|pakistan|nigeria|brasilien|ryssland|irak|afghanistan|somalia|eritrea|kanada|australien),
      (indisk|amerikansk|brittisk|turkisk|iransk|syrisk|ukrainsk|kinesisk|rysk) medborgare, tredjeland*
    `,
  },
  languages: { sv: "svenska, svenskan", en: "engelska, engelskan" },
  fluencies: {
    none: "(ingen|utan|noll|inte någon), (kan|talar|pratar|förstår) (inte|ingen|knappt)",
    some: "lite, (a1|a2|b1), dålig, knackig, sådär, sfi, nybörjare, bruten",
    good: "bra, flytande, (b2|c1|c2), obehindrat, god, goda",
    native: "modersmål*",
  },
  workingTimes: { "part-time": "deltid*, halvtid*, (50|75|80|60) procent", "full-time": "heltid*" },
  countries: `
    tyskland, norge, danmark, finland, usa, spanien, portugal, italien, frankrike, polen, storbritannien, england, irland, indien, nederländerna,
    holland, schweiz, österrike, thailand, dubai, kanada, australien, japan, kina, island, estland, grekland, turkiet, ukraina, berlin, london,
    oslo, köpenhamn, helsingfors, paris, utlandet, utomlands, annat land
  `,
  origins: "från, ifrån, utanför",
  years: "år, års, årig, åring",
  experience: `
    (tjänar|tjäna|lön|lönen|löner|betalt|utvecklare|programmerare|backendutvecklare) [man|jag|du|en] efter,
    erfarenhet*, jobbat, arbetat, jobbade, i (branschen|yrket), kodat, programmerat, utvecklat,
    som (utvecklare|programmerare|konsult|backendutvecklare), i bagaget, med (java|python|kod*|programmering|c#|sql),
    av (java|python|programmering), java, python, på nacken som
  `,
  age: {
    before: "jag är, är, fyller, fyllt, fyllde, ålder, (son|sonen|dotter|dottern|barn) är, han är, hon är, vid",
    after: "år gammal, år gamla, åring, bast",
  },
  thousands: "k, tusen, tkr, lax, papp",
  currencies: { SEK: "kr, kronor, spänn, sek, kronor", EUR: "euro, eur", USD: "dollar, usd", GBP: "pund" },
  periods: {
    hour: "i timmen, per timme, timmen, timlön, timpeng",
    month: "i månaden, per månad, månaden, månadslön, i mån, varje månad",
    year: "om året, per år, årslön, årligen, på ett år, varje år",
  },
  offers: "erbjud*, lön*, tjäna*, betalt, bud, budet, får, få, begär*, begära, pris",
  negations: "inte, ej, inga, ingen, inget, utan, aldrig, varken, förutom, istället för, i stället för, icke, slippa",
  contrasts: "utan, men, hellre",
};
