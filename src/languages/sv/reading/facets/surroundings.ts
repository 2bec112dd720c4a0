import type { FacetPhrases } from "../../../model/reading.ts";

/** Swedish phrases that ask where, with whom and how wanted. */
export const SWEDISH_SURROUNDINGS: FacetPhrases<"place" | "employer" | "contact" | "demand" | "remote"> = {
  place: {
    strong: `
      var (börjar|träffar|träffas|letar) (jag|man), var … (leta|hittar) …, är alla … i, bara i, behövs … bara i, var sitter … hemma, ^var,
      var (finns|ligger|kan|i|någonstans|är|hittar|söker|får|sitter|jobbar|har|bor|lagras|sparas|man|lämnar|ska|går|anordnas|behövs|på|hamnar|vänder|utbildar|läser|pluggar|ansöker),
      'vart',
      (vilken|vilka|vilket|i vilken|i vilka|på vilken|på vilka|i vilket) … (stad|städer|ort|orter|land|länder|kommun|region|län|ambassad|plats|platser|del|delar|kontor|skola|skolor|område|ställe|ställen),
      någonstans, (bara|endast|främst) i, utomlands, (nära|i närheten), huvudkontor*, kontor (i|på|kvar), kontoret (i|på|ligger),
      ligger (det|ni|de|företaget|kontoret|skolan|ert), belägen, på landsbygden, i storstäderna, storstad*, småstad*, norr*, söderut, adress*,
      finns (det|de|ni) … i, i hela landet
    `,
    likely: "stad, ort, kontor, ställe, land, utlandet, plats, campus, ambassad*",
    hint: "'i', 'på', finns",
  },
  employer: {
    strong: `
      vilka … (söker folk|har jobb), vilka (företag|bolag|firmor) … (kör|använder), vem … (vill ha|söker), vilket (företag|bolag), vilka (firmor|ställen|arbetsgivare), (vilka|vilket|vad för|vilken|vilka slags|vilken sorts|vilken typ av|vilka sorters) … (företag|bolag|arbetsgivare|organisation*|bransch*|myndighet*|verksamhet*|konsultbolag|byrå*),
      vem … (anställer|anställa|rekryterar|äger|driver|står bakom|har gjort|har byggt|skapat|byggt|ligger bakom|arbetsgivare),
      vilka … (anställer|anlitar|rekryterar|söker|tar in|tar emot|tar),
      (företag|arbetsgivare|bolag|arbetsgivarna|de) … (anställer|anställa|anlitar|rekryterar|tar|tar in|tar emot|ta emot|tar in),
      (ligger|står) bakom (dig|er|det här|den här|boten|chatten|sidan|tjänsten), största arbetsgivar*, (bästa|bra|stora|största|bra) (arbetsgivar*|företag*|bolag*|*bolag|*bolagen|*företag|*företagen),
      hos (vilka|vilket|vem), (vem|vilka) (jobbar|arbetar) … (för|åt), åt (vem|vilka), vem (äger|driver|gjorde|byggde|skapade|har gjort|har byggt),
      kunder*, sponsra*, var kan man (bli anställd|få anställning)
    `,
    likely: "företag, arbetsgivare, anställer, rekryterar, anlitar, anställa, arbetsgivar*, bolag",
    hint: "bransch*, anställd",
  },
  contact: {
    strong: `
      vem (snackar|pratar|ringer|mejlar|frågar|skriver|kontaktar) (man|jag|en), (har|finns) … (telefon|nummer|mejl|email|kontakt), vem (kan|kunde) (berätta|hjälpa|svara|förklara|tipsa), ställa frågor till, frågor till (någon|en), vem (är|heter) (kontakt*|ansvarig|chef*), koppla mig, riktig person, livechatt*, (byta|växla) några ord, (ett|en) (ordentligt|) samtal med, prata med en människa, rådgivare tack,
      (någon|personal) (som|att) (kan|prata),
      (telefon|telefonnummer|telefonnumret|mobilnummer|numret|nummer till|mejladress*|mailadress*|e-postadress*|email (till|eller)|kontaktuppgift*|kontaktinfo*|växel*|kundtjänst*),
      'kontakta', 'kontaktar', kontaktuppgift*, (får|få|får man|får jag|ta) (tag|kontakt|tag i), (tag|kontakt) (på|i|med), tar … kontakt, (komma|kommer) i kontakt, i kontakt med,
      vem … (ringer|ringa|frågar|fråga|kontaktar|pratar|prata|mejlar|mejla|skriver|hör|vänder|klagar|vänd), vem (kan|ska|bör) (jag|man),
      vart vänder, (höra|hör) (av sig|av mig), av sig till, (prata|chatta|snacka) med (någon|en|ett|någon annan|er|folk|en människa),
      (ringa|ring|ringer) (till|er|någon|upp|man|dem|en|om), (mejla|mejlar|skriva|skriver) till, nå (er|dem|någon|en),
      svara på (mina|några|lite|ett par|) frågor, hur når, når (jag|man), (vända|vänder) (mig|sig|man|jag),
      (någon|en) … (man|jag) kan (ringa|prata|fråga|kontakta|mejla|skriva), mejl eller telefon, telefon eller mejl,
      vad heter … (chef|rekryterare|handläggare), bolla med, intervjua en
    `,
    likely: "telefon, ringa, mejla, kontakt, email, nummer, nå, prata med, handläggare",
    hint: "kontaktperson*, vägledare",
  },
  demand: {
    strong: `
      (behövs|finns) det … (längre|fortfarande|framöver), på allvar, har … (många|mycket) … (uppdrag|jobb|tjänster), (många|mycket) … (uppdrag|tjänster), värderas, ses ner på, rynka*, anställer … (fortfarande|just nu|nu), (nyanställer|rekryterar) … (fortfarande|just nu), för många (utvecklare|programmerare), lågkonjunktur*,
      yrkesbaromet*, dåliga tider, (läget|konjunktur*) (för|på|i), prognos*, efterfråga*, nyanställer, (behövs|finns) … (längre|fortfarande),
      (satsa|satsning) på, säkert kort, hugg*, (brist|bristen) på, bristyrke*,
      (eftersökt|eftertraktad|eftersökta|eftertraktade|hett|het|heta|hetast|gångbar*), framtid*, framtidsutsikt*, framtidsyrke, arbetsmarknad*,
      jobbmarknad*, marknaden (för|i|just), (utdöende|dör|dött|döende|dör ut|död|döda|försvinn*|utdött),
      (vill|letar|skriker|ropar|frågar|söker|behöver|suktar|gillar|uppskattar|värderar|föredrar|respekterar|bryr) (företag*|arbetsgivar*|bolag*|folk|de|marknaden|rekryterare),
      (går|gick) det (bra|dåligt|trögt|sådär) för, kommer … (behövas|finnas kvar), (behövs|finns) … (om tio år|om fem år),
      (väg|håller på) att (dö|försvinna), (jobba|jobb) kvar,
      (företag*|arbetsgivar*|bolag*) … (vill ha|efter|värdesätter|behöver|gillar|bryr|uppskattar|letar|skriker|söker),
      (svårt|lätt|lättare|svårare|tufft) att (få|hitta|bli anställd|komma), (får|fick|få) (man|de|alla|folk|en) … jobb, chans*,
      (finns|är) det (gott|många|mycket|ont|tillräckligt|några|fortfarande|fler) … (jobb|tjänster|uppdrag|platser|om|annonser),
      (många|gott om|ont om|mycket|få) (jobb|tjänster|uppdrag|annonser), behovet, behov av,
      (behövs|finns) … (fortfarande|framöver|längre|framtiden), (ersätt*|ersatt|ersätts) (av|med), (överskott|mättad*|mättat),
      (växer|krymper|ökar|minskar), (arbetslös*|varsel|varslas|varslar), (poppis|populär*|inne|ute), rynkar, konkurrens*, jobb* … ai, ai … jobb*,
      anställningsbar*, attraktiv*, jobbläge*, utsikter*, skriker, rekryteringsbehov
    `,
    likely: "framtid, brist, efter, eftersökt*, jobbchans*, finns det jobb, marknad*, chans, får jobb",
    hint: "behövs, söker, jobb, vill ha, risk, just nu, anställer",
  },
  remote: {
    strong: `
      (sitta|jobba) i (sommarstugan|stugan|husbilen), (bo|bor) kvar, slippa (åka|pendla), pendla*, jobba (var som helst|därifrån|härifrån),
      distans*, hemifrån, (jobba|jobbar|arbeta|sitta|sitter|göra|vara|stanna|får|kan) … hemma, hemmajobb*, remote*, hybrid*,
      (från) (soffan|stugan|sängen|köket|torpet|hängmattan|utlandet|andra sidan|spanien|thailand|bali|portugal|fjällen|sommarstugan|båten|en annan|annan ort|annat land|var som helst),
      helt (på nätet|digitalt), via (zoom|teams), virtuell*, webbaserad*, nätbaserad*,
      från (min|mitt|en|ett|sin) (stuga*|soffa*|hus*|båt*|säng*|kök*|sommarstuga*|torp*|balkong*|gård*),
      (bo|bor) … (och|men) (jobba|jobbar|plugga), (komma|åka|gå|vara) (in|) (till|på|in till|in på) kontoret, på kontoret, på plats, fysiskt,
      oberoende av (plats|ort), platsoberoende, varifrån som helst, från hemmet, helt online
    `,
    likely: "online, hemma, nätet, digitalt, hemifrån",
    hint: "utomlands, soffan",
  },
};
