import type { FacetPhrases } from "../../../model/reading.ts";

/** Swedish phrases that ask what, why and how. */
export const SWEDISH_MATTERS: FacetPhrases<
  "requirements" | "tasks" | "comparison" | "definition" | "reason" | "how-to" | "evidence"
> = {
  requirements: {
    strong: `
      (inga|ingen|utan|saknar) … (betyg|gymnasiebetyg|examen|erfarenhet|utbildning), går det ändå, är … ett måste, behövs eftergymnasial,
      vilken utbildning (behövs|krävs|ska), behövs (både|en|det), vad gäller för att, (betyg|examen|utbildning) som krävs, legitimation, krävs,
      krav*, kräv*, (behöver|behövs) (man|jag|en|du|det|de|någon), vad (behöver|behövs|krävs), måste (man|jag|en|du|de|vara|ha|kunna), förkunskap*,
      förkunskapskrav, behörig*, kvalifikation*, meriter*, (räcker|duger) (det|jag|man|en), (kan|går) … utan,
      vad (ska|bör|måste|behöver) … (kunna|ha|vara|veta), (svårt|lätt|hur svårt|hur lätt) … (komma in|att bli antagen|bli antagen), kommer … in på,
      vad är viktigt, (ska|bör) man (kunna|ha),
      (vad|vilka|vilken) (betyg|kunskaper|egenskaper|erfarenhet|utbildning|färdigheter|examen|kompetens|papper|språk krävs|villkor|kriterier),
      begär, (får|kan) (vem som helst|alla|man … utan), är det ett måste, obligatorisk*, nödvändig*, villkor*, antagningskrav, åldersgräns,
      vad förväntas, förväntas, komma in på, (höga|bra) betyg, hur bra måste, (tillräckligt|nog) med, vad letar … efter, vad vill … se,
      kunna för att, krävs det
    `,
    likely: "behöver, behövs, måste, examen, krav, kunna, räcker, duger",
    hint: "för att, kunskap*, bra på",
  },
  tasks: {
    strong: `
      vad gör, vad (består|handlar) … (av|om), vad har … för (uppgifter|arbetsuppgifter|jobb), vad … gör … (hela dagarna|om dagarna), gör på … hela dagarna, (sorts|slags|typ av) (jobb|arbete|projekt|uppgifter), vardagen, vilken nytta gör, vad brukar (de|man|en) göra, arbetsbeskrivning*, (en|hel) dag på jobbet, vad ger man sig in på, vanliga uppdrag, bidrar,
      mekar, bygger de, är det de som, vad … har att göra, vad … hjälper till med, vad (gör|göra|gjorde),
      vad … (ska|får|brukar|skulle|kan|behöver|hon|han|de|man|jag|du) … göra, vad … (hon|han|de|man|en|du) gör,
      (arbetsuppgift*|ansvarsområde*|syssl*|åtaganden),
      vad … (arbetar|jobbar|pysslar|sysslar|håller|pillar|meckar|mekar|donar|bygger) … med, (pillar|sysslar|pysslar|mekar|meckar|donar) med,
      vad ingår, ingår (det|i), (koka|hämta) kaffe, vad … (öva|träna|läsa|plugga) på, vad … bygger, jobbar … med, arbetsdag*, typisk dag,
      vanlig dag, (hela|om) (dagarna|dagen), vad … (används|använder|använda) … till, används till, vad … ansvarar, ansvarar för, vad går … ut på,
      går ut på, innebär, vad (kan|kunde) du (göra|hjälpa|svara|hjälpa till), vad … (hjälpa|hjälper) … (mig|till|med), hjälp mig (förstå|se), vad är … till för,
      jobbet som … ut, vad lär (man|du) sig, vad (får|lär) … (lära|läsa|plugga), vad läser man, håller på med, har hand om, i praktiken,
      vad kan … användas till, ser … (dag|vardag|arbetsdag) ut, ser dagarna ut, vardag*
    `,
    likely: "gör, göra, ansvar*, jobbar med, arbetar med, dagarna, pyssla, uppgift",
    hint: "hjälpa, roll*",
  },
  comparison: {
    strong: `
      i gemen, stor skillnad*, red ut, reda ut, blandar ihop, skillnad*, skilj*, kontra, mot en, vs, versus, jämför*, jämfört,
      (bättre|sämre|mer|mindre|lättare|svårare|snabbare|billigare|smartare|högre|lägre|roligare|tryggare|dyrare|annorlunda|större|fler|hellre|längre|kortare|bra) … än,
      mot (ett|en|den), samma (sak|som|jobb|yrke),
      (vilken|vilket|vilka|vad) (är|av|ska|lönar|passar|väger|ger|ser|blir|betalar|tjänar|har) … (bäst|bättre|smidigast|lättast|enklast|lättare|roligast|snabbast|mest|högst|smartast|värdefullast|svårast|tyngst|helst|dyrast|billigast),
      väger tyngst, (välja|väljer) mellan, (bäst|bättre) eller, eller … (vilken|vilket), hellre, eller hellre,
      likvärdig*, för- och nackdelar, lika (bra|mycket|bra som|hög|högt|svår|svårt|lång|värd), antingen, står sig
    `,
    likely: "istället för, mellan … och, än, bäst, bättre, vilken är, ger … mest, lättast, samma, eller rättare",
    hint: "eller, mest",
  },
  definition: {
    strong: `
      för (bolag|företag|sorts|ställe|typ), vad är … för (bolag|företag|ställe|sorts företag|utbildning|jobb), vad sysslar … bolaget, vad kallas, beskriva, vad heter, yrkesbeskriv*, i en mening, skyddad yrkestitel, får man kalla sig, vad (betyder|menas), betyd*,
      (menas|menar) (man|med|ni|de|egentligen|folk), definition*, vad innebär, innebär … (titeln|ordet|begreppet), definier*, förklar*,
      vad (är|e) … för (något|nåt|en|ett|ställe|sorts|typ), vad för (något|sorts|slags|typ|ställe|en), (vem|vad) är du,
      är du (en|ett|människa|robot|riktig|på riktigt), står … för, vad (exakt|egentligen|ens) är, vad är … (egentligen|exakt|ens), berätta vad,
      innebörd*, räknas som, räknas det, räknas, kallas, begreppet, ordet, vad är en, beskriv*, på (svenska|ren svenska), aldrig hört,
      vad är grejen med, kort sagt
    `,
    likely: "vad är (en|ett), menas, är det en, förklara, kallas, heter",
    hint: "vad är, ^vad, ^vem, ^är",
  },
  reason: {
    strong: `
      vad är … (roligt|kul|så bra|bra) med, vad ska … till, vad är (så|det) (roligt|kul|bra), varför, hur kommer det sig, (anledning*|orsak*|skäl*), (poäng*|idé|ide|vits*|mening|meningen|nytta*|nyttan|fördel*|vinst*|vitsen|poängen),
      (värt|värd) (det|att|besväret|pengarna|mödan|en|ett|något), lönar det sig, lönar sig,
      vad (tjänar … till|vinner|ger det|är bra med|är fördel*|är så bra), vinner (man|jag) på, vad får (man|jag) ut,
      är det (någon idé|meningsfullt|vettigt|lönt), fattar inte (grejen|varför|vitsen|poängen), vad är grejen, vad är bra, vad ger … mig,
      vad ger det, syfte*, vad beror, beror på, vad ska (man|jag) (med … till|ha), till vilken nytta, argument*, motiv*, lönt att
    `,
    likely: "poäng, fördel, anledning, nytta, vits, syfte, orsak, vad beror",
    hint: "bra med, därför",
  },
  "how-to": {
    strong: `
      var börjar (jag|man), hur (funkar|fungerar) (det|ansökan), hur går … till, vad gör (man|jag) för att, hur (får|fick|skaffar|hittar) (man|jag|en) … (jobb|praktik|plats|tillstånd|anställning), hur kommer … in på, hur kommer (man|jag) in,
      hur tar man sig, vilka (utbildningsvägar|vägar), utbildningsväg*, tillvägagångssätt*, skicka (in) (ansökan|en ansökan), ska … plugga,
      laddar (man|jag) upp, vad ska jag (läsa|plugga),
      hur (blir|söker|gör|går|kan|ska|får|börjar|hittar|raderar|ansöker|anmäler|lär|kommer|byter|registrerar|skaffar|tar|bör|tar|fixar|förnyar|förlänger|överklagar|stoppar|slutar|använder|sätter|skulle|utbildar|läser|lämnar|ändrar|loggar|startar|avregistrerar|pluggar|vidareutbildar|skriver|beställer|formulerar|förbereder|övertygar|funkar|fungerar|bevakar|tränar|bygger|certifierar|lyckas|växlar|övergår|avslutar|kommer … (in|dit)) (man|jag|en|folk|du|vi|det till|det|de|någon|person*|sig),
      vägen (till|in|dit), steg* (till|för|mot|är), (gå|går) (till|tillväga|från), från … till, tips (på|för|till), hur man,
      (hur) … (göra|tillväga|bära sig åt), (bästa|smartaste|snabbaste) (sättet|vägen), så blir, guide*, gå till väga,
      vad (gör|ska) (jag|man) (för|göra för), hjälp mig (bli|hitta|få|söka), ansökan går till, kommer jag in, komma igång, steg för steg,
      var börjar, börja med
    `,
    likely: "blir, söker, hur, vägen, ansöka, bli, plugga, hur gör",
    hint: "söka, komma in",
  },
  evidence: {
    strong: `
      vem kom på att, vem har kommit fram till, var är (det|siffran) (från|hämtad), har (du|ni) (siffror|statistik|belägg|bevis|källa|data), finns (det|) (några|någon|) (siffror|statistik|undersökning*|uppgifter|data), källa*, källor*, (statistik*|siffror*|undersökning*|forskning*|rapport*|mätning*|fakta*|bevis*|belägg*|enkät*),
      vem (säger|påstår|har sagt|har kommit|har mätt|har räknat), enligt (vem|vad|vilken|vilka|er),
      hur (vet|kan) (du|ni|man) (det|veta|säga|påstå|att|om|säker), var (kommer|kom|har|fick|hittar|får|läste) (du|ni|uppgift*|siffr*|det),
      (vilket|från vilket|vilka) år (är|gäller|kommer|avser|mättes), (median*|medelvärde*|genomsnitt*),
      stämmer (det|verkligen|siffran|att|det där|uppgiften), är det (bevisat|belagt|dokumenterat), (lita|litar) på,
      hur (gammal|gamla|färsk*|säker|säkra|pålitlig*|tillförlitlig*|aktuell*|ny|nya) är (siffra*|siffror*|uppgift*|det|informationen|den|källan|svaren|svar*|era|dina),
      (grundar|baseras|bygger) (det|du|ni|siffran|siffrorna) på, tillförlitlig*, trovärdig*, bekräfta*, (länk*|referens*) till,
      hur många … (frågade|tillfrågade|svarat|svarade), svart på vitt, ni påstår, du påstår, påstår, belagt,
      finns det … (siffror|statistik|undersökning*|studier|data|fakta|bevis|belägg|mätning*), data på, vem har sagt, var står det, siffror på,
      uppmätt*
    `,
    likely: "stämmer, sant, bevis, alla säger, folk säger, vem säger, uppgift, data, siffra, siffran",
    hint: "verkligen, sägs, på riktigt",
  },
};
