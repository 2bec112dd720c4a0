import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which job ads are asked for, searched on and asked about. */
export const SWEDISH_JOB_TALK: Pick<
  ReadingWords,
  "adNames" | "oneAd" | "searches" | "wants" | "seeks" | "refines" | "ads" | "adWords"
> = {
  adNames: `
    'jobb', 'jobben', *jobb, annons, annonser, annonserna, *annonser, tjänst, tjänster, *tjänster, *tjänst, platsannonser, praktikplats*, lia plats*, traineeprogram*
  `,
  oneAd: `'annonsen', den annonsen, (det|den) här (jobbet|annonsen|tjänsten), 'jobbet', 'tjänsten'`,
  searches: `^(sök|visa|hitta|leta|hämta|lista) …`,
  wants: `
    (visa|lista|hitta|sök|leta|hämta|ge|se|kolla|söker|letar|vill ha) … ('jobb'|*jobb|annonser|annonserna|*annonser|tjänster|*tjänster|traineeprogram*|praktikplats*), (hitta|ge|vill ha|behöver|söker) [mig] (ett|en) … ('jobb'|tjänst), (söker|letar efter|behöver) jobb …
  `,
  seeks: `
    (finns|har|några|någon|något|nåt|nån|ligger) … ('jobb'|*jobb|annonser|*annonser|tjänster|*tjänster|lediga|ledigt|traineeprogram*|praktikplats*), (lediga|ledigt|utlysta) ('jobb'|tjänster|platser|tjänst|annonser) …, (vad|något|några|det) … (ledigt|lediga|utannonserat), [några] lediga i …, (vilka|vem|lista) … (anställer|rekryterar|söker folk|söker utvecklare) …, (söker|letar|sök) … ('jobb'|*jobb|åt mig), ^('jobb'|annonser|tjänster|*jobb|*annonser|*tjänster) (i|nära|för|med|på|tack), jobbsökning, hitta ett sådant, (hitta|visa) (ett|några|en) (sådant|sådana|sådan), (visa|se) annonser för (det|detta), jobb åt mig, jobb till mig, 💼, sommarjobb
  `,
  refines: {
    more: `^fler, ^mer, (fler|mer) (sådana|annonser|jobb|som de här|som det här), nästa [sida|fem|annonser], visa (resten|fler|mer|andra|tio till|fem till), resten, (tio|fem|10|5) till, (hoppa över|inte) de jag (sett|har sett), ➡, andra jobb, fortsätt`,
    county: `(hela|i hela) (länet|regionen|landskapet), länet [i stället|istället], (orter|städer) i närheten, runt omkring, (bredare|större) område`,
    wider: `bredare [sökning], bredda …, (mindre|färre) (strikt|krav|önskemål|filter), ta bort (filtret|filtren|önskemålen)`,
    anywhere: `(hela|i hela) (landet|sverige), var som helst, överallt, (strunta|skit|strunt) i (orten|platsen|staden), (oavsett|vilken) ort [som helst]`,
    narrower: `för många, färre (träffar|annonser|jobb), smalna av, snävare, smalare, begränsa`,
    "other-place": `(en|någon|nån) annan (ort|stad|plats), någon annanstans, annan ort, andra orter, ett annat län`,
    unsupported: `
      sortera …, (nyast|senast|äldst|bäst betalt|närmast) [först], (efter|på) (datum|sista dag|lön|avstånd), (bara|endast|från) … (den här|senaste|förra) (veckan|månaden|dagarna|dygnet), äldre än …, närmare …, närmast …, (inom|högst) …, (mil|kilometer|km|minuter|minuters), (mindre|större|små|stora) (företag|bolag|arbetsgivare), (svenska|engelska) annonser, (kräver|behöver) inte …, (mindre|mer|utan) erfarenhet, (år|års) [eller mer|erfarenhet], (bara|endast) de (två|tre|fyra) första, (antal|hur många) … per …, (lön|lönen|betalt|välbetalda) …, ta med (norge|danmark|finland|utlandet) …, (mer|lite mer) juniort
    `,
  },
  ads: {
    employer: `vem är (arbetsgivare|arbetsgivaren|det) …, (vilket|vilken) (företag|arbetsgivare|bolag|firma) …, arbetsgivare*, företaget, vem (söker|anställer|ligger bakom|har lagt ut), vem (är|står) bakom …, hette`,
    place: `var (ligger|är|finns|låg) …, (vilken|vilket) (ort|stad|plats|adress|kontor), adress*, ligger (den|det|jobbet) …, hur långt …`,
    deadline: `när (går|stänger) (den|det|annonsen|ansökan) [ut], (sista|senaste) (dag|dagen|datum|ansökningsdag|ansökningsdagen) …, (när|hur länge|till när) … (stänger|går ut|slutar|söka|öppen|öppet|kvar), ansökningstid*, deadline, längst tid kvar, (ligger|finns) (den|det|annonsen) kvar`,
    published: `när (lades|publicerades|las|la) … [ut|upp], hur (gammal|ny|färsk) är …, publicerad*, när kom …`,
    link: `länk* …, (hela|fullständiga) (annonsen|texten), (öppna|läsa|se|visa) (hela|annonsen|den|mer), hur (söker|ansöker) [jag] …, var söker …, ansökan`,
    contact: `vem (kontaktar|ringer|mejlar|skriver|frågar|ska jag|kan jag) …, kontakt*, rekryterar* …, telefonnummer*, mejladress*, numret`,
    employment: `(tillsvidare*|fast tjänst|fast jobb|fast|vikariat*|tidsbegränsad*|visstid*|provanställning*|anställningsform*)`,
    extent: `(heltid*|deltid*|timmar|procent|omfattning*)`,
    remote: `(distans*|hybrid*|hemifrån|på plats|på kontoret)`,
    pay: `(lön|lönen|löner|betalt|betalar|pengar|ersättning)`,
    language: `(svenska|engelska|språk|språkkrav)`,
    experience: `(år|års|erfarenhet*|junior*|senior*|nybörjare|nyexaminerad*|nivå)`,
    education: `(examen|utbildning*|högskola*|universitet*|student*|studenter)`,
    skills: `(teknik*|stack|verktyg|ramverk|programspråk|kunna|kompetens*)`,
    requirements: `(krav|kraven|kräver|krävs|måste|behöver|kvalifikation*|söker de|vill de|meriterande)`,
    oncall: `(jour*|beredskap*|skift*|natt|nätter|helger|övertid)`,
    travel: `(resa|resor|reser|körkort*|bil)`,
    start: `(tillträde*|startdatum|start|börja|börjar|starta)`,
    letter: `(personligt brev|brev|cv|referenser|test|arbetsprov|intervju*)`,
    security: `(säkerhetsprövning*|säkerhetsklass*|bakgrundskontroll*|medborgarskap*|medborgare|visum|arbetstillstånd)`,
    benefits: `(förmån*|friskvård*|pension*|semester*)`,
    difference: `(skillnad*|skiljer|jämför*)`,
    summary: `(sammanfatta*|berätta om|mer om|beskriv*|vad är det för …|vad handlar …|arbetsuppgift*|detaljer)`,
  },
  adWords: {
    pay: ["lön", "ersättning"],
    language: ["svenska", "engelska"],
    experience: ["erfarenhet", "års", "junior", "senior", "nyexaminerad"],
    education: ["examen", "utbildning", "högskole", "universitet", "student"],
    requirements: ["krav", "kräv", "måste", "vi söker", "du har", "du är", "kvalifikation", "erfarenhet"],
    oncall: ["jour", "beredskap", "skift", "helg", "natt"],
    travel: ["resor", "resa", "körkort"],
    start: ["tillträde", "start", "börja"],
    letter: ["brev", "cv", "arbetsprov", "referens", "intervju"],
    security: ["säkerhet", "bakgrundskontroll", "medborgarskap", "tillstånd"],
    benefits: ["förmån", "friskvård", "pension", "semester"],
    remote: ["distans", "hybrid", "hemifrån", "på plats", "kontor"],
  },
};
