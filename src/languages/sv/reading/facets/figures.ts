import type { FacetPhrases } from "../../../model/reading.ts";

/** Swedish phrases that ask how much, how long, when and how many. */
export const SWEDISH_FIGURES: FacetPhrases<"pay" | "duration" | "cost" | "when" | "how-many" | "hours"> = {
  pay: {
    strong: `
      betald, betalda, fakturera*, vad … fakturerar, avlönad*, oavlönad*, leva på lönen, löneanspråk*, vad får (man|en|jag), (brukar|borde|bör|ska) … ligga på, vad kan (man|jag) begära, kneget, förtjänst*,
      (rimligt|rimlig|normalt) … (lön|ny|junior|senior), hur mycket får (man|jag|en|de), få mer (som|om),
      vad … (nya|ny) få, i månadslön, tjänar de, hur mycket … (tjäna|tjänar|lön|betalt), vad … (tjäna|tjänar|tjänade), vad … (lön|betalt),
      vad tar … hem, (mer|mindre|högre|lägre) … i lön, vad tjänar,
      (får|få|ger|har|högre|lägre|bra|fet|fetast|bäst|sämre|samma|mer|mindre|vilken|bättre|hög|högst|lägst|dålig|vettig|rimlig) (i|) (lön|betalt),
      *lön, *lönen, *löner, lönenivå*, lönegolv*, lönespann*, lönekrav*, löneläge*, lönestege*, lönetak*, tjänar (man|mer|mindre|de|en|bra|mest),
      hur (hög|bra|stor) … lön, timpeng*, timarvode, timpris, arvode*, välbetal*, bättre betal*, bäst betal*, ligger … lön, ligger lönen,
      vad ligger, går in på, vad … (i månaden|i timmen), mer i lön, får man betalt, vad betalar,
      (betalar|betalas) (de|bra|bättre|bäst|mest|dåligt|man ut), ersättning*, vad drar … in, vad får … (ut|i månaden|betalt), löneförhöjning,
      pröjs*, i plånboken, stålar, kosing
    `,
    likely: "lön, lön*, tjänar, tjäna, betalt, lönen, inkomst, pengar i, kronor i månaden",
    hint: "betalar, pengar",
  },
  duration: {
    strong: `
      (på|inom) (ett|ett halvt|två|tre) (år|halvår|månader), på ett halvår, hur (snabbt|snart) (blir|kan|lär), halvår, tid att lära, är det en snabb, räcker (ett|två|ett halvt) år, halvt decennium, när blir jag klar, hinner (jag|man), på hur lång tid,
      hur (mycket|många) … (längre|kortare) än, hur lång (är|tid|blir|utbildning|handläggning|process), hur länge, hur långa,
      hur långt (är|tid|tar), hur många (år|månader|veckor|terminer|dagar), (hur|vad) … tid (tar|tar det|går), hur mycket tid,
      (tar|ta|tog) … (år|månader|veckor|tid|lång), hur (snabbt|fort), antal (år|månader|veckor), *årig, när är (jag|man|du) (klar|färdig),
      (år|månader|veckor) eller (mindre|mer|längre), tid det tar, lång tid,
      (handläggningstid*|väntetid*|uppsägningstid|utbildningstid|studietid|löptid*|leveranstid), längd på,
      (på|inom) (ett|två|tre|sex|några) (år|månader|veckor), tidsåtgång, hur lång … (är|kurs|utbildning|bootcamp|praktik),
      räcker det med … (år|månader|veckor)
    `,
    likely: "länge, terminer, varar, klar",
    hint: "tar det, tid, lång, år, månader, veckor",
  },
  cost: {
    strong: `
      vad går … loss, (är|blir) det dyrt, vad (ska|får|måste) … (betala|punga ut|pröjsa), tar … i timmen, vad tar (ni|de|en), vad får (man|jag) betala, vad går … på, omställningsstudiestöd*, studieavgift*, anmälningsavgift*,
      bidrag*, försörj*, leva på, kosta*, (pris|priset|priser|prislapp*|prislista), avgift*, gratis,
      (dyr|dyrt|dyra|dyrare|billig|billigt|billigare|svindyr*), (betala|betalar) (man|jag|för|något|själv|dem|er|till),
      (måste|ska|får|behöver) … betala, (lägga|lägger|läggs|pröjsa|punga) … (ut|pengar), kostnad*, kostnadsfri*, ha råd, råd med,
      hur mycket … (kostar|kosta|avgift), vad (går … på|tar … för|tar … betalt), tar … betalt, ta betalt,
      (csn|studielån*|studiemedel|studiebidrag), terminsavgift, finansier*, i pengar, slantar, utgift*, gå loss på
    `,
    likely: "betala, kostar, råd, lån*, stipendi*",
    hint: "hur mycket, pengar",
  },
  when: {
    strong: `
      hur (snabbt|snart) … (hör|svarar|får), vilket år (släpptes|kom|grundades|startade|skapades|började), ('släpptes'|'grundades'|'skapades'), hur långt (innan|i förväg), (börjar|slutar) … (semester|sommarlov), när börjar … (semester|utbildning|kurs),
      när (betalar|betalas|betalades|får|kom|skapades|släpptes|är|på|kan|får|ska|börjar|öppnar|stänger|skickar|blir|måste|bör|går|kommer|startar|söker|slutar|ansöker|har|i|under|brukar|var|vill|lönar|passar|behöver|svarar|upptäckte|grundades|måste|sker|gör|räknas|tar),
      vilken (månad|tid|dag|tidpunkt|årstid|termin), vilket datum, (sista|sista ansökningsdag|sista dag*), ansökningsdag*, deadline,
      (tid|tidpunkt) på året, vilken tid på året, hur lång* (innan|i förväg), långt innan, hur ofta, hur (tidigt|sent|gammal), startdatum,
      kursstart*, terminsstart*, (efter|före|till|innan) (jul|sommaren|nyår|hösten|våren|påsk|januari|augusti),
      (till|på|nästa) (hösten|våren|höst|vår|sommar|vår), läge att, bästa (tiden|tillfället|läget), rätt tid, datum, i vilket skede, för sent,
      senast, vilken ålder, nästa (start|omgång|intag|kurs), förrän
    `,
    likely: "^när, datum, hösten, våren",
    hint: "börjar, start, när",
  },
  "how-many": {
    strong: `
      hur många frågor, hur många, antal, antalet, hur (stor|stort|stora) (är|del|andel|procent), (andel*|procent|procentandel), hur vanlig*, hur mycket folk,
      hur (få|ofta förekommer), flest, (ett|en) eller (två|flera), hur stor del, siffra på hur många, *antal
    `,
    likely: "många, procent, andel, antal",
    hint: "storlek*, få",
  },
  hours: {
    strong: `
      (lektioner|skola|jobb) varje dag, varje dag på, lediga (dagar|helger), hur många dagar, (jobbar|jobba|arbetar) … mindre … än, när (har|är) … öppet, väckt på natten, rycker ut, jourtelefon, (julafton|julen|storhelg*), uppringd*,
      mitt i natten, klockan (tre|fyra|fem|sex|sju), fasta tider, när börjar (man|de|dagen), konstiga tider, fredagseftermiddag*, hur många timmar,
      (arbetstid*|öppettid*|kontorstid*|telefontid*|skiftarbet*|skift|schema*|övertid*|flextid*|jour|kvällsjobb*|nattjobb*|obekväm*|arbetsvecka*|arbetspass*),
      ('kvällar'|'kvällarna'|helg|helger|helgerna|natt|nätter|nätterna|lördag*|söndag*|dygnet runt), (heltid|deltid|halvtid|heltids*|deltids*),
      'timmar' (i|per|om), (vilka|vilken) tider, (vilka|vilken) tid, vilka arbetstider, (när|hur dags) … (öppet|bemannad|nåbar), hur dags, öppet,
      (hur lång|hur långa) … (arbetsdag*|dag*|dagar|vecka*|pass), timmars (dag|dagar|vecka|arbetsdag|arbetsvecka|veckor),
      (kortare|längre|långa|korta) (dag|dagar|dagarna|arbetsdag*), hur mycket tid … (veckan|dagen|dag),
      (åtta till fem|nio till fem|8 till 5|9 till 5|8 till 17|9 till 17), dubbelt så (mycket|länge), (mycket|timmar|länge) per (dag|vecka),
      (jobba|jobbar|arbeta) … (mycket|sent|över|tidigt|länge), sena kvällar, *timmar, hur mycket … (jobba|jobbar|i veckan), lunch*,
      (mycket|många) (timmar|kvällar|helger), i veckan, sover du, dag i veckan, dagar i veckan, semester*, stressig*, fyradagars*, vaken
    `,
    likely: "kväll, timmar, tider, öppet, jobbar över, sent, timme, tid på dygnet",
    hint: "veckan, tid",
  },
};
