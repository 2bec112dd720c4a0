import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which is told what is asked. */
export const SWEDISH_FACETS: ReadingWords["facets"] = {
  pay: {
    strong: `hur mycket … (tjäna|tjänar|lön|betalt), vad … (tjäna|tjänar|tjänade), vad … (lön|betalt), vad tar … hem, (mer|mindre|högre|lägre) … i lön, vad tjänar, (får|få|ger|har|högre|lägre|bra|fet|fetast|bäst|sämre|samma|mer|mindre|vilken|bättre|hög|högst|lägst|dålig|vettig|rimlig) (i|) (lön|betalt), *lön, *lönen, *löner, lönenivå*, lönegolv*, lönespann*, lönekrav*, löneläge*, lönestege*, lönetak*, tjänar (man|mer|mindre|de|en|bra|mest), hur (hög|bra|stor) … lön, timpeng*, timarvode, timpris, arvode*, välbetal*, bättre betal*, bäst betal*, ligger … lön, ligger lönen, vad ligger, går in på, vad … (i månaden|i timmen), mer i lön, får man betalt, vad betalar, (betalar|betalas) (de|bra|bättre|bäst|mest|dåligt|man ut), ersättning*, vad drar … in, vad får … (ut|i månaden|betalt), löneförhöjning, pröjs*, i plånboken, stålar, kosing`,
    likely: "lön, lön*, tjänar, tjäna, betalt, lönen, inkomst, pengar i, kronor i månaden",
    hint: "betalar, pengar",
  },
  duration: {
    strong: `hur (mycket|många) … (längre|kortare) än, hur lång (är|tid|blir|utbildning|handläggning|process), hur länge, hur långa, hur långt (är|tid|tar), hur många (år|månader|veckor|terminer|dagar), (hur|vad) … tid (tar|tar det|går), hur mycket tid, (tar|ta|tog) … (år|månader|veckor|tid|lång), hur (snabbt|fort), antal (år|månader|veckor), *årig, när är (jag|man|du) (klar|färdig), (år|månader|veckor) eller (mindre|mer|längre), tid det tar, lång tid, (handläggningstid*|väntetid*|uppsägningstid|utbildningstid|studietid|löptid*|leveranstid), längd på, (på|inom) (ett|två|tre|sex|några) (år|månader|veckor), tidsåtgång, hur lång … (är|kurs|utbildning|bootcamp|praktik), räcker det med … (år|månader|veckor)`,
    likely: "länge, terminer, varar, klar",
    hint: "tar det, tid, lång, år, månader, veckor",
  },
  requirements: {
    strong: `krävs, krav*, kräv*, (behöver|behövs) (man|jag|en|du|det|de|någon), vad (behöver|behövs|krävs), måste (man|jag|en|du|de|vara|ha|kunna), förkunskap*, förkunskapskrav, behörig*, kvalifikation*, meriter*, (räcker|duger) (det|jag|man|en), (kan|går) … utan, vad (ska|bör|måste|behöver) … (kunna|ha|vara|veta), (svårt|lätt|hur svårt|hur lätt) … (komma in|att bli antagen|bli antagen), kommer … in på, vad är viktigt, (ska|bör) man (kunna|ha), (vad|vilka|vilken) (betyg|kunskaper|egenskaper|erfarenhet|utbildning|färdigheter|examen|kompetens|papper|språk krävs|villkor|kriterier), begär, (får|kan) (vem som helst|alla|man … utan), är det ett måste, obligatorisk*, nödvändig*, villkor*, antagningskrav, åldersgräns, vad förväntas, förväntas, komma in på, (höga|bra) betyg, hur bra måste, (tillräckligt|nog) med, vad letar … efter, vad vill … se, kunna för att, krävs det`,
    likely: "behöver, behövs, måste, examen, krav, kunna, räcker, duger",
    hint: "för att, kunskap*, bra på",
  },
  cost: {
    strong: `kosta*, (pris|priset|priser|prislapp*|prislista), avgift*, gratis, (dyr|dyrt|dyra|dyrare|billig|billigt|billigare|svindyr*), (betala|betalar) (man|jag|för|något|själv|dem|er|till) …, (måste|ska|får|behöver) … betala, (lägga|lägger|läggs|pröjsa|punga) … (ut|pengar), kostnad*, kostnadsfri*, ha råd, råd med, hur mycket … (kostar|kosta|avgift), vad (går … på|tar … för|tar … betalt), tar … betalt, ta betalt, (csn|studielån*|studiemedel|studiebidrag), terminsavgift, finansier*, i pengar, slantar, utgift*, gå loss på`,
    likely: "betala, kostar, råd, lån*, stipendi*",
    hint: "hur mycket, pengar",
  },
  tasks: {
    strong: `vad (gör|göra|gjorde), vad … (ska|får|brukar|skulle|kan|behöver|hon|han|de|man|jag|du) … göra, vad … (hon|han|de|man|en|du) gör, (arbetsuppgift*|uppgift*|ansvarsområde*|syssl*|åtaganden), vad … (arbetar|jobbar|pysslar|sysslar|håller|pillar|meckar|mekar|donar|bygger) … med, (pillar|sysslar|pysslar|mekar|meckar|donar) med, vad ingår, ingår (det|i), (koka|hämta) kaffe, vad … (öva|träna|läsa|plugga) på, vad … bygger, jobbar … med, arbetsdag*, typisk dag, vanlig dag, (hela|om) (dagarna|dagen), vad … (används|använder|använda) … till, används till, vad … ansvarar, ansvarar för, vad går … ut på, går ut på, innebär, vad (kan|kunde) du (göra|hjälpa|svara|hjälpa till), (hjälpa|hjälper|hjälp) … (mig|till|med), vad är … till för, jobbet som … ut, vad lär (man|du) sig, vad (får|lär) … (lära|läsa|plugga), vad läser man, håller på med, har hand om, i praktiken, vad kan … användas till, ser … (dag|vardag|arbetsdag) ut, ser dagarna ut, vardag*`,
    likely: "gör, göra, ansvar*, jobbar med, arbetar med, dagarna, pyssla, uppgift",
    hint: "hjälpa, roll*",
  },
  place: {
    strong: `^var, var (finns|ligger|kan|i|någonstans|är|hittar|söker|får|sitter|jobbar|har|bor|lagras|sparas|man|lämnar|ska|går|anordnas|behövs|på|hamnar|vänder|utbildar|läser|pluggar|ansöker), 'vart', (vilken|vilka|vilket|i vilken|i vilka|på vilken|på vilka|i vilket) … (stad|städer|ort|orter|land|länder|kommun|region|län|ambassad|plats|platser|del|delar|kontor|skola|skolor|område|ställe|ställen), någonstans, (bara|endast|främst) i …, utomlands, (nära|i närheten), huvudkontor*, kontor (i|på|kvar), kontoret (i|på|ligger), ligger (det|ni|de|företaget|kontoret|skolan|ert), belägen, på landsbygden, i storstäderna, storstad*, småstad*, norr*, söderut, adress*, finns (det|de|ni) … i, i hela landet`,
    likely: "stad, ort, kontor, ställe, land, utlandet, plats, campus, ambassad*",
    hint: "'i', 'på', finns",
  },
  employer: {
    strong: `(vilka|vilket|vad för|vilken|vilka slags|vilken sorts|vilken typ av|vilka sorters) … (företag|bolag|arbetsgivare|organisation*|bransch*|myndighet*|verksamhet*|konsultbolag|byrå*), vem … (anställer|anställa|rekryterar|äger|driver|står bakom|har gjort|har byggt|skapat|byggt|ligger bakom|arbetsgivare), vilka … (anställer|anlitar|rekryterar|söker|tar in|tar emot|tar), (företag|arbetsgivare|bolag|arbetsgivarna|de) … (anställer|anställa|anlitar|rekryterar|tar|tar in|tar emot|ta emot|tar in), (ligger|står) bakom, största arbetsgivar*, (bästa|bra|stora|största|bra) (arbetsgivar*|företag*|bolag*|*bolag|*bolagen|*företag|*företagen), anställer …, hos (vilka|vilket|vem), (vem|vilka) (jobbar|arbetar) … (för|åt), åt (vem|vilka), vem (äger|driver|gjorde|byggde|skapade|har), kunder*, sponsra*, var kan man (bli anställd|få anställning)`,
    likely: "företag, arbetsgivare, anställer, rekryterar, anlitar, anställa, arbetsgivar*, bolag",
    hint: "bransch*, anställd",
  },
  contact: {
    strong: `(telefon|telefonnummer|telefonnumret|mobilnummer|numret|nummer till|mejladress*|mailadress*|e-postadress*|email (till|eller)|kontaktuppgift*|kontaktinfo*|växel*|kundtjänst*), kontakta*, (får|få|får man|får jag|ta) (tag|kontakt|tag i) …, (tag|kontakt) (på|i|med), tar … kontakt, (komma|kommer) i kontakt, i kontakt med, vem … (ringer|ringa|frågar|fråga|kontaktar|pratar|prata|mejlar|mejla|skriver|hör|vänder|klagar|vänd), vem (kan|ska|bör) (jag|man) …, vart vänder, (höra|hör) (av sig|av mig), av sig till, (prata|chatta|snacka) med (någon|en|ett|någon annan|er|folk|en människa), (ringa|ring|ringer) (till|er|någon|upp|man|dem|en|om), (mejla|mejlar|skriva|skriver) till, nå (er|dem|någon|en), svara på (mina|några|lite|ett par|) frågor, hur når, når (jag|man), (vända|vänder) (mig|sig|man|jag), (någon|en) … (man|jag) kan (ringa|prata|fråga|kontakta|mejla|skriva), mejl eller telefon, telefon eller mejl, vad heter … (chef|rekryterare|handläggare), bolla med, intervjua en`,
    likely: "telefon, ringa, mejla, kontakt, email, nummer, nå, prata med, handläggare",
    hint: "kontaktperson*, vägledare",
  },
  when: {
    strong: `när (betalar|betalas|betalades|får|kom|skapades|släpptes|är|på|kan|får|ska|börjar|öppnar|stänger|skickar|blir|måste|bör|går|kommer|startar|söker|slutar|ansöker|har|i|under|brukar|var|vill|lönar|passar|behöver|svarar|upptäckte|grundades|måste|sker|gör|räknas|tar), vilken (månad|tid|dag|tidpunkt|årstid|termin), vilket datum, (sista|sista ansökningsdag|sista dag*), ansökningsdag*, deadline, (tid|tidpunkt) på året, vilken tid på året, hur lång* (innan|i förväg), långt innan, hur ofta, hur (tidigt|sent|gammal), startdatum, kursstart*, terminsstart*, (efter|före|till|innan) (jul|sommaren|nyår|hösten|våren|påsk|januari|augusti), (till|på|nästa) (hösten|våren|höst|vår|sommar|vår), läge att, bästa (tiden|tillfället|läget), rätt tid, datum, i vilket skede, för sent, senast, vilken ålder, nästa (start|omgång|intag|kurs), förrän`,
    likely: "^när, datum, hösten, våren",
    hint: "börjar, start, när",
  },
  "how-many": {
    strong: `hur många, hur många, antal, antalet, hur (stor|stort|stora) (är|del|andel|procent), (andel*|procent|procentandel), hur vanlig*, hur mycket folk, hur (få|ofta förekommer), flest, (ett|en) eller (två|flera), hur stor del, siffra på hur många, *antal`,
    likely: "många, procent, andel, antal",
    hint: "storlek*, få",
  },
  demand: {
    strong: `efterfråga*, nyanställ*, (behövs|finns) … (längre|fortfarande), (satsa|satsning) på, säkert kort, hugg*, (brist|bristen) på, bristyrke*, (eftersökt|eftertraktad|eftersökta|eftertraktade|hett|het|heta|hetast|gångbar*), framtid*, framtidsutsikt*, framtidsyrke, arbetsmarknad*, jobbmarknad*, marknaden (för|i|just), (utdöende|dör|dött|döende|dör ut|död|döda|försvinn*|utdött), (vill|letar|skriker|ropar|frågar|söker|behöver|suktar|gillar|uppskattar|värderar|föredrar|respekterar|bryr) (företag*|arbetsgivar*|bolag*|folk|de|marknaden|rekryterare), (går|gick) det (bra|dåligt|trögt|sådär) för, kommer … (behövas|finnas kvar), behövas, (behövs|finns) … (om tio år|om fem år), (väg|håller på) att (dö|försvinna), (jobba|jobb) kvar, (företag*|arbetsgivar*|bolag*) … (vill ha|efter|värdesätter|behöver|gillar|bryr|uppskattar|letar|skriker|söker), (svårt|lätt|lättare|svårare|tufft) att (få|hitta|bli anställd|komma), (får|fick|få) (man|de|alla|folk|en) … jobb, chans*, (finns|är) det (gott|många|mycket|ont|tillräckligt|några|fortfarande|fler) … (jobb|tjänster|uppdrag|platser|om|annonser), (många|gott om|ont om|mycket|få) (jobb|tjänster|uppdrag|annonser), behovet, behov av, (behövs|finns) … (fortfarande|framöver|längre|framtiden), (ersätt*|ersatt|ersätts) (av|med), (överskott|mättad*|mättat), (växer|krymper|ökar|minskar), (arbetslös*|varsel|varslas|varslar), (poppis|populär*|inne|ute), rynkar, konkurrens*, jobb* … ai, ai … jobb*, anställningsbar*, attraktiv*, jobbläge*, utsikter*, skriker, rekryteringsbehov`,
    likely: "framtid, brist, efter, eftersökt*, jobbchans*, finns det jobb, marknad*, chans, får jobb",
    hint: "behövs, söker, jobb, vill ha, risk, just nu, anställer",
  },
  comparison: {
    strong: `skillnad*, skilj*, kontra, mot en, vs, versus, jämför*, jämfört, (bättre|sämre|mer|mindre|lättare|svårare|snabbare|billigare|smartare|högre|lägre|roligare|tryggare|dyrare|annorlunda|större|fler|hellre|längre|kortare|bra) … än, mot (ett|en|den), samma (sak|som|jobb|yrke), (vilken|vilket|vilka|vad) (är|av|ska|lönar|passar|väger|ger|ser|blir|betalar|tjänar|har) … (bäst|bättre|smidigast|lättast|enklast|lättare|roligast|snabbast|mest|högst|smartast|värdefullast|svårast|tyngst|helst|dyrast|billigast), väger tyngst, (välja|väljer) mellan, mellan … och, istället för, (bäst|bättre) eller, eller … (vilken|vilket), hellre, eller hellre, likvärdig*, för- och nackdelar, lika (bra|mycket|bra som|hög|högt|svår|svårt|lång|värd) , antingen, står sig`,
    likely: "än, bäst, bättre, vilken är, ger … mest, lättast, samma, eller rättare",
    hint: "eller, mest",
  },
  definition: {
    strong: `vad (betyder|menas), betyd*, (menas|menar) (man|med|ni|de|egentligen|folk), definition*, vad innebär, innebär … (titeln|ordet|begreppet), titeln, definier*, förklar*, vad (är|e) … för (något|nåt|en|ett|ställe|sorts|typ), vad för (något|sorts|slags|typ|ställe|en), (vem|vad) är du, är du (en|ett|människa|robot|riktig|på riktigt),  står … för, vad (exakt|egentligen|ens) är, vad är … (egentligen|exakt|ens), berätta vad, innebörd*, räknas som, räknas det, räknas, vad kallas, kallas, begreppet, ordet, vad är en, beskriv*, på (svenska|ren svenska), aldrig hört, vad är grejen med, kort sagt`,
    likely: "vad är (en|ett), menas, är det en, förklara, kallas, heter",
    hint: "vad är, ^vad, ^vem, ^är",
  },
  reason: {
    strong: `varför, hur kommer det sig, (anledning*|orsak*|skäl*), (poäng*|idé|ide|vits*|mening|meningen|nytta*|nyttan|fördel*|vinst*|vitsen|poängen) …, (värt|värd) (det|att|besväret|pengarna|mödan|en|ett|något), lönar det sig, lönar sig, vad (tjänar … till|vinner|ger det|är bra med|är fördel*|är så bra), vinner (man|jag) på, vad får (man|jag) ut, är det (någon idé|meningsfullt|vettigt|lönt), fattar inte (grejen|varför|vitsen|poängen), vad är grejen, vad är bra, vad ger … mig, vad ger det, syfte*, vad beror, beror på, vad ska (man|jag) (med … till|ha), till vilken nytta, argument*, motiv*, lönt att`,
    likely: "poäng, fördel, anledning, nytta, vits, syfte, orsak, vad beror",
    hint: "bra med, därför",
  },
  "how-to": {
    strong: `hur (blir|söker|gör|går|kan|ska|får|börjar|hittar|raderar|ansöker|anmäler|lär|kommer|byter|registrerar|skaffar|tar|bör|tar|fixar|förnyar|förlänger|överklagar|stoppar|slutar|använder|sätter|skulle|utbildar|läser|lämnar|ändrar|loggar|startar|avregistrerar|pluggar|vidareutbildar|skriver|beställer|formulerar|förbereder|övertygar|funkar|fungerar|bevakar|tränar|bygger|certifierar|lyckas|växlar|övergår|avslutar|kommer … (in|dit)) (man|jag|en|folk|du|vi|det till|det|de|någon|person*|sig), vägen (till|in|dit), steg* (till|för|mot|är), (gå|går) (till|tillväga|från), från … till, tips (på|för|till), hur man, (hur) … (göra|tillväga|bära sig åt), (bästa|smartaste|snabbaste) (sättet|vägen), så blir, guide*, gå till väga, vad (gör|ska) (jag|man) (för|göra för), hjälp mig (bli|hitta|få|söka), ansökan går till, kommer jag in, komma igång, steg för steg, var börjar, börja med`,
    likely: "blir, söker, hur, vägen, ansöka, bli, plugga, hur gör",
    hint: "söka, komma in",
  },
  evidence: {
    strong: `källa*, källor*, (statistik*|siffror*|undersökning*|studie|studier|forskning*|rapport*|mätning*|underlag*|fakta*|bevis*|belägg*|enkät*), vem (säger|påstår|har sagt|har kommit|har mätt|har räknat), enligt (vem|vad|vilken|vilka|er), hur (vet|kan) (du|ni|man) (det|veta|säga|påstå|att|om|säker), var (kommer|kom|har|fick|hittar|får|läste) (du|ni|uppgift*|siffr*|det) …, (vilket|från vilket|vilka) år (är|gäller|kommer|avser|mättes), (median*|medelvärde*|genomsnitt*), stämmer (det|verkligen|siffran|att|det där|uppgiften), är det (bevisat|belagt|dokumenterat), (lita|litar) på, hur (gammal|gamla|färsk*|säker|säkra|pålitlig*|tillförlitlig*|aktuell*|ny|nya) är (siffra*|siffror*|uppgift*|det|informationen|den|källan|svaren|svar*|era|dina), (grundar|baseras|bygger) (det|du|ni|siffran|siffrorna) på, tillförlitlig*, trovärdig*, bekräfta*, (länk*|referens*) till, hur många … (frågade|tillfrågade|svarat|svarade), svart på vitt, ni påstår, du påstår, påstår, belagt, finns det … (siffror|statistik|undersökning*|studier|data|fakta|bevis|belägg|mätning*), data på, vem har sagt, var står det, siffror på, uppmätt*`,
    likely: "stämmer, sant, bevis, alla säger, folk säger, vem säger, uppgift, data, siffra, siffran",
    hint: "verkligen, sägs, på riktigt",
  },
  hours: {
    strong: `hur många timmar, (arbetstid*|öppettid*|kontorstid*|telefontid*|skiftarbet*|skift|schema*|övertid*|flextid*|jour|kvällsjobb*|nattjobb*|obekväm*|arbetsvecka*|arbetspass*), (kväll|kvällar|kvällarna|helg|helger|helgerna|natt|nätter|nätterna|lördag*|söndag*|dygnet runt), (heltid|deltid|halvtid|heltids*|deltids*), timmar (i|per|om) …, (vilka|vilken) tider, (vilka|vilken) tid …, vilka arbetstider, (när|hur dags) … (öppet|bemannad|nåbar), hur dags, öppet, (hur lång|hur långa) … (arbetsdag*|dag*|dagar|vecka*|pass), timmars (dag|dagar|vecka|arbetsdag|arbetsvecka|veckor), (kortare|längre|långa|korta) (dag|dagar|dagarna|arbetsdag*), hur mycket tid … (veckan|dagen|dag), hur många timmar, (åtta till fem|nio till fem|8 till 5|9 till 5|8 till 17|9 till 17), dubbelt så (mycket|länge), (mycket|timmar|länge) per (dag|vecka), (jobba|jobbar|arbeta) … (mycket|sent|över|tidigt|länge), sena kvällar, *timmar*, hur mycket … (jobba|jobbar|i veckan), lunch*, (mycket|många) (timmar|kvällar|helger), i veckan, sover du, dag i veckan, dagar i veckan, semester*, stressig*, fyradagars*, vaken`,
    likely: "timmar, tider, öppet, jobbar över, sent, timme, tid på dygnet",
    hint: "veckan, tid",
  },
  remote: {
    strong: `distans*, hemifrån, (jobba|jobbar|arbeta|sitta|sitter|göra|vara|stanna|får|kan) … hemma, hemmajobb*, remote*, hybrid*, (från) (soffan|stugan|sängen|köket|torpet|hängmattan|utlandet|andra sidan|spanien|thailand|bali|portugal|fjällen|sommarstugan|båten|en annan|annan ort|annat land|var som helst), helt (på nätet|digitalt), via (zoom|teams), virtuell*, webbaserad*, nätbaserad*, från (min|mitt|en|ett|sin) (stuga*|soffa*|hus*|båt*|säng*|kök*|sommarstuga*|torp*|balkong*|gård*), (bo|bor) … (och|men) (jobba|jobbar|plugga), (komma|åka|gå|vara) (in|) (till|på|in till|in på) kontoret, på kontoret, på plats, fysiskt, oberoende av (plats|ort), platsoberoende, varifrån som helst, från hemmet, helt online`,
    likely: "online, hemma, nätet, digitalt, hemifrån",
    hint: "utomlands, soffan",
  },
};
