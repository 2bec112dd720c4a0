import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which something is asked of the talk itself. */
export const SWEDISH_TALK: Omit<
  ReadingWords["talk"],
  "example" | "doubt" | "undo" | "help" | "swap-language" | "speak-other"
> = {
  shorter: `
    (en massa|jättemycket|väldigt mycket|mycket) (text|ord|information), snärtigare, (korta|banta|skala) (ner|ned|bort), slutsats*, sens moral, (i|helt) korthet, kort sammanfattning, det korta svaret,
    kortare, (för|så|alldeles för|väldigt|jätte) (långt|lång|långa|mycket text), jättelångt, (mycket|massa) (text|att läsa), för mycket, (kort|korta|kortfattat|kortfattad|korthet|kortfattade) [svar|version|tack|sagt|drag], kortversion*, förkorta, korta (ner|ned) [det],
    sammanfatt*, med (en|ett) (mening|ord), (en|ett) (mening|ord) [räcker], mindre text, färre ord, kom till saken, till saken, fatta dig kort, kort och gott, (bara|endast) (svaret|siffran|det viktigaste|huvudsaken|poängen|det väsentliga), (det viktigaste|huvudsaken|kontentan|kärnan|essensen|det väsentliga),
    (orkar|hinner) inte läsa [allt|så|det], tl dr, tldr, koka ner, summera, kortis,
    snabbversion*, snabbt [svar|sagt], koncis*, kort (o|å|och) gott, [alltså|så] (ja|jo) eller nej, ja eller nej, (så|alltså) i princip, i princip, komprimera*, huvuddrag*, (i|på) (tio|fem|tre|10|5|3) ord, (en|två|ett par) (rad|rader|mening|meningar) [räcker|bara], hälften (räcker|hade räckt|vore nog), bara poängen, poängen, kärnan [i det], vad är slutsatsen, slutsatsen, summering, (det var|för|väldigt) (mycket|långt) [text|svar], (läste|läser|orkar|hinner) inte [läsa] [allt|allting|det där|det], (långt|evighetslångt|jättelångt) svar, zzz, 😴, ✂, lite kortare, (kan|går) … (kortare|kortfattat), i stora drag, kortversionen, kort version
  `,
  simpler: `
    (prata|skriv|tala|säg|förklara) [det] så … (förstår|fattar|begriper|hajar), (svenska|engelska) är inte mitt (modersmål|förstaspråk|språk), inte mitt (modersmål|förstaspråk), hänger [jag|du] inte [riktigt] med, (svårt|problem|svårigheter) (att läsa|med att läsa|med läsning|med långa texter) [långa] [texter], lässvårigheter, för (nybörjare|dummisar), som en vanlig människa, vanlig svenska,
    enklare, förenkla, (lättare|enklare) [att förstå|att läsa|ord|svenska|språk], (med|på) [lite] (enkla|vanliga|lättare|enkel|vanlig|lätt|enklare|begriplig|ren) (ord|svenska|språk), lätt svenska, lättläst*, klarspråk, klartext, i klartext,
    förklara (enklare|lättare|annorlunda|på ett annat sätt|som), (på ett annat sätt|med andra ord), för (krångligt|svårt|komplicerat|tekniskt|avancerat|rörigt), (så|väldigt|jätte) (krångligt|svårt|komplicerat|rörigt), krångligt, svårt att (läsa|förstå|hänga med|följa), svåra ord,
    (jag|vi) (förstår|fattar|fattade|förstod|begriper|begrep|hajar) (inte|inget|ingenting|noll), (förstår|fattar|fattade|förstod|begriper|begrep|hajar|hajade|förstods) (inte [det|vad|ett ord|svaret|ett dugg]|noll|nada), ^fattade (inte|inget|noll), (inte|ej) [jag] (förstår|fattar|hajar|begriper), som (om|till|för|åt) … (fem|barn|femåring|5|bebis|idiot|nybörjare), vad menar du, vad betyder (det|detta), omformulera, formulera om,
    hänger inte med, (tappade|tappar) (mig|bort mig), otydligt, oklart, dyslexi, dyslektiker, läs och skrivsvårigheter, förtydliga, (för|till) (en femåring|ett barn|dummies),
    (på|med) (vardagsspråk|vardagssvenska|normalspråk|barnspråk|begriplig svenska|människospråk), byråkratsvenska, kanslisvenska, mänskligt [språk], (med|på) enkla (ord|termer), enkla ord, korta ord, (nu) blev det (snurrigt|krångligt|svårt|för mycket), snurrigt, (i|det) praktiken för en vanlig …, vanlig människa, behöver en förklaring, (fortfarande|lite|alldeles) för (svårt|krångligt|tekniskt), tredje språk, över huvudet [på mig], swisch, (vardagliga|vanliga|enkla) (saker|ord|exempel), som … (mormor|farmor|barnbarn|högstadieelev|tioåring|lekman) …, så … (mormor|farmor|en högstadieelev|en tioåring|en nybörjare|alla) (fattar|förstår|hänger med|skulle förstå), (ingen|inte|är ingen) (datanörd|tekniker|it människa|expert), översätt till (svenska|människospråk|vanlig …), vad säger du egentligen, lättare (sagt|uttryckt|förklarat), (lite|mycket|något) (enklare|lättare), 🤯, 😕, 😵, (svårt|svår) att (hänga|följa|förstå|fatta|begripa) [med], begriplig*, (fattade|förstod|förstår|fattar) (ingenting|inte|noll|inget|nada) [av det], bryt ner det, (mindre|inte så) (tekniskt|krångligt)
  `,
  again: `
    (säg|upprepa|skriv|visa|ta|dra|berätta|förklara|skicka) (det|detta|den|allt|svaret) [där|här] (igen|en gång till|på nytt|om|ännu en gång), upprepa [det|tack|svaret|dig], en gång till, ännu en gång, (ta|dra) om (det|den), ta (det|den) igen, vad (sa|sade|skrev) du [nu|nyss], ^igen [tack], ^hursa, ^hur sa, ^ursäkta [vad], ^förlåt (vad|va), säg om [det],
    (hörde|uppfattade|missade|såg|hängde) [jag] (inte|aldrig|det) [med|det], uppfattade inte, missade (det|svaret|vad), vad var det [du sa], (det|vad) du (sa|sade|skrev) nyss, repetera,
    igen, (ta|säg|skicka|skriv|visa|klistra in|posta|dra|kör|läs upp) [om] [det|den|dem|svaret] [där|här] (igen|om|en gång till|på nytt), (ta|skicka|skriv|säg) om [det|den], om igen, va (sa|sade|skrev) du, vad (sa|sade|skrev|stod) [du|det] [att de hette], vadå sa du, (vad|va) (sa|sade) du nu, hursa, hä, ^'va', (hann|hinner|orkade) inte (läsa|se|med), jag (har|hade) (glömt|missat|raderat|stängt) …, (raderade|tappade|missade|stängde) …, var borta [en stund], (skärmen|mobilen|appen|datorn) (frös|dog|kraschade|hängde sig), vad (var|stod) det [nu|igen|du skrev], (förra|senaste|sista) (svaret|meddelandet) [igen], (siffran|siffrorna|namnet|listan) igen, 🔁, samma svar igen, repetera, repris, det du nyss sa, sa du (något|nåt)
  `,
  more: `
    berätta mer, ^mer [tack|om det|info|information|om det där], (mer|fler|mera) (detaljer|info|information|utförligt|ingående|exakt|specifikt|precist|djup), 'utveckla' [det|svaret],
    fördjupa, mer (om|kring) (det|detta|den), (något|vad) mer, (vad|något) (annat|mer), (längre|hela|fullständiga|utförligare|långa) (svar|version|svaret|versionen|texten|historien), ^fortsätt [berätta], ^gå vidare, resten, hela svaret, mer ingående, lite mer [om det], på djupet, säg mer, vill veta mer,
    ^och (sen|sedan|mer), ^okej och (sen|sedan), nåt mer, något (mer|att tillägga|till), (mer|mindre) (specifik|kortfattad|utförlig|detaljerad|kött på benen), lite mindre kortfattad, utförligare, (hela|långa|fulla|fullständiga) (svaret|listan|historien|versionen), rada upp, (som|typ) (vadå|vad|vilka|till exempel), nämligen, till exempel vilka, (bygg|fyll) (ut|på) [svaret], förklara (närmare|mer|mera|utförligare), (vad|nåt|något) mer (vet|kan|finns|är) …, (allt|säg allt) du vet, gå vidare, är det allt, resten, o resten, och resten, hur menar du (nu), hur kommer det sig, vad ligger bakom (det), varför säger du (så), (vill|skulle vilja) (veta|höra|läsa) mer, mer info, intressant gå vidare, kött på benen, gå djupare, mer djup*, fler detaljer, för kort, (väldigt|lite) kort [svar], mer
  `,
  source: `
    lita på (de|dom|dessa|den) [där|här] [siffrorna|siffran|uppgifterna], (var|varifrån) (kommer|är|hämtas) (annonserna|jobben|de här annonserna|platsannonserna) [ifrån|från], vems (siffror|uppgifter|ord|data|åsikt), citera, vem står bakom (det|siffran|siffrorna),
    källa, källor, källan, källorna, källhänvisning*, referens*, belägg, bevis, vem (säger|sa|sade|har sagt|påstår|hävdar|menar) [det|så|detta|att], vems siffror, säger vem,
    (var|vart|varifrån) (har|fick|fått|läste|hittade|hittat|tog|hämtade|tar|får) (du|ni|de) [det|detta|den|dem|hört|läst|fått|siffran|siffrorna|det där] [ifrån|från|någonstans], (var|varifrån) (kommer|är|härstammar|hämtas) (det|detta|den|siffran|uppgiften|siffrorna|informationen|de|det där|svaret|uppgifterna|statistiken) [där|här] [ifrån|från|tagna|taget|hämtad],
    varifrån, enligt (vem|vad|vilken|vilka), hur vet (du|ni|man) [det|detta|att|allt], (baserat|baseras|baserar|'bygger'|'grundar'|'grundas') [du|ni|det|siffran|detta|den] [det|siffran] [här|där] på, vad bygger, på vilka 'grunder', stämmer (det|verkligen det|siffran|det där|detta|siffrorna) [där|verkligen], är (det|detta|det där|siffran|siffrorna) [där|verkligen] (sant|säkert|säkra|tillförlitligt|tillförlitliga|korrekt|korrekta|pålitligt|pålitliga|trovärdigt|officiell|officiella|rätt),
    är du säker [på det], (kan|ska|går) (man|jag|det) [att] lita på (det|dig|detta|siffran|siffrorna|det där|den), lita på (det|detta|siffran|det där), bevisa [det], belägga, underbygga, hittat på, hittar du på [det], dubbelkolla*, faktakolla*, vem (har|tog fram|samlade|räknade|publicerade) … (samlat|mätt|räknat|tagit fram|publicerat|siffran|siffrorna|det|gjort|kommit fram), vad är det för siffror,
    'scb', vilken (studie|undersökning|enkät|rapport|lag|källa|myndighet|statistik) (är|var|säger|står) …, (vem|vilka) (har|gjorde|ligger) [räknat|gjort|mätt|bakom|undersökt] …, (vem|vilka) är (den där|den|de) …, en persons åsikt, vems (åsikt|ord|siffror|tyckande), [finns det] (forskning|bevis|belägg|studier) [på|för] [det], officiell* (källa|siffra|statistik), enligt vem, var står det, (vem|vilken) är (den där|den här) (grundaren|utvecklaren|personen|experten), bara någon som tycker, länka, (en|nån|någons) åsikt, källhänvis*
  `,
  link: `
    (hur|var) (kan|ska|skulle) (jag|man|vi) (kolla|kontrollera|dubbelkolla|verifiera|bekräfta) [upp] (det|detta|siffran|siffrorna|den), länk, länken, länkar, länkarna, hyperlänk, url, webbadress*, webbsida*, webbplats*, hemsida*, sajt*, (var|vart|hur) (kan|får) (man|jag) (läsa|hitta|se|lära mig) [mer|det|om|själv|vidare], (läsa|lära mig) (mer|vidare) någonstans, något att läsa, läsa (mer|det) själv, 🔗,
    lank, länka [tack|mig|det]
  `,
  year: `
    (vilket|från vilket|vilka) år, från när, (vilket|vilka) datum, (hur|så) (gammal|gamla|ny|nya|färsk*|aktuell*|gammalt) (är|var) (den|det|siffran|siffrorna|uppgiften|statistiken|de|datan|uppgifterna|informationen|svaret|källan|det där),
    (hur gammal|hur gamla|hur färsk*|hur aktuell*), när (är|var|gjordes|mättes|publicerades|togs|gällde|gäller|samlades|räknades|kollade|läste) (det|den|de|siffran|siffrorna|statistiken|undersökningen|du) [från|fram|ifrån|in|det],
    är (det|den|de|siffran|siffrorna|det där) … (aktuell*|gammal|gammalt|gamla|fortfarande|färsk*|ny|nya|nytt|inaktuell*|uppdaterad*|i år|förra året|senaste), gäller (det|siffran|de|siffrorna) fortfarande, fortfarande (aktuell*|sant|rätt), senast uppdaterad*, inaktuell*, föråldrad*, uppdaterad*,
    (vilket|från vilket) år är …, när (gjordes|gjorde) (den|de|det) …, är … det senaste, (finns|har) … (färskare|nyare) (siffror|uppgifter|statistik)
  `,
  median: `
    (snitt|medel|median|lägsta|högsta|minimum|minst) eller [är det] [ett|en|det] (snitt|medel|median|lägsta|högsta|minimum|mest),
    (median*|medelvärde*|genomsnitt*|medellön|medellönen|medianlön|snitt*|medel) eller [är det] (median*|medelvärde*|genomsnitt*|medellön|medianlön|snitt*|medel), är (det|den|de|det där) [en|ett|bara|verkligen|då] [ett|en] (median*|medel*|genomsnitt*|snitt*|spann|intervall),
    ^median*, median, medianen, hur (är|har) (det|den|de|man|ni) … (uträknat|beräknat|mätt|räknat|uträknad|beräknad), vad (är det )för (sorts|slags|typ av) (snitt|siffra|genomsnitt|medel*), är det … (snittet|medel|medelvärde*|median*)
  `,
  sample: `
    (bygger|baseras) (det|den|de|siffran|siffrorna) på, hur många … (bygger|baseras) (det|den|de|siffran|siffrorna) på,
    hur många … (tillfrågade|svarade|svarat|'frågade'|frågat|ingick|ingår|deltog|intervjuade|intervjuats|tillfrågats|frågades|med i|bakom|svarande), hur många (har|var|är) (de|ni|det|som) … ('frågat'|'frågade'|frågat|svarat|med|tillfrågade), urval*, ('svarande'|tillfrågade|respondenter*), hur (stor|stort|många) (är|var) (undersökningen|urvalet|enkäten|studien|underlaget), underlag*, representativ*,
    vilka (har|är) (tillfrågade|svarat|frågat|som svarat), vem har (de|ni|man) frågat, vilka har (de|ni|man) frågat, (hur många|vilka) (gäller|bygger) (det|siffran)
  `,
  tax: `
    (före|innan|efter) eller (före|efter|innan) skatt*, före skatt*, innan skatt*, brutto*, (netto|brutto) eller (netto|brutto), ^(är|var|så är) (det|den|de|det där|siffran|siffrorna) … (före|innan|efter|med|utan|inklusive|exklusive) [skatt*], (inklusive|exklusive|inkl|exkl) skatt*, skatten (inräknad|dragen|medräknad)
  `,
  market: `
    (vilket|vilka|i vilket|för vilket) (land|länder|marknad|region|område|stad|ort) (gäller|är|avser) (det|den|siffran|siffrorna|de|detta) [för|i|från], gäller (det|den|siffran|siffrorna|de) … (sverige|svensk*|hela landet|världen|europa|usa|amerikansk*), (vilket|vilka) (land|länder), ^är (det|den|de|siffran|siffrorna) … (sverige|svensk*|globalt|världen|internationell*|europa|hela landet|amerikansk*)
  `,
  period: `
    (i|per|om) (månaden|månad|året|år|timmen|timme) eller [är det] (i|per|om) (månaden|månad|året|år|timmen|timme), (månadslön|årslön|timlön) eller (månadslön|årslön|timlön), månad eller år, år eller månad, månadsvis eller, ^är (det|den|de|det där) … (per|i|om) (månad|månaden|år|året|timme|timmen), ^är (det|den|det där) [en] (månadslön|årslön|timlön|månadslöner|årslöner)
  `,
  presence: `
    är (du|ni|någon|det någon) [fortfarande|ens|verkligen] (där|här|kvar|hemma|vaken|vaket), (du|någon|nån) (där|kvar|här|hemma), hör du mig, hör någon mig, lever du
  `,
  identity: `
    (pratar|chattar|skriver|talar|snackar) (jag|man|vi) … [riktig|verklig|levande] (människa|person|bot|robot|maskin|dator), är (det|detta) … [riktig|verklig|levande] (människa|person|bot|robot|maskin|dator), är (det|detta) … [riktig|verklig|levande] (människa|person|bot|robot|maskin|dator) … (skriver|pratar|chattar|talar) (med|till),
    (människa|person|bot|robot|maskin) eller [en] (människa|person|bot|robot|maskin), vem (pratar|chattar|skriver|talar) jag med
  `,
  "speak-en": `
    (på|prata|svara på|byt till|ta det på|skriv på|till) engelska, engelska tack, ^engelska, kan du … engelska, översätt* … engelska, in english,
    (inte|ej) svenska, (kan|förstår|talar|pratar) [jag] inte svenska, (svara|skriva|skriv|köra|kör|prata|ta|tala|läsa|fortsätta) … på engelska, engelsk version, (föredrar|kan bara|talar|vill ha) engelska, språk engelska, engelska (tack|pls|snälla), 🇬🇧, 🇺🇸
  `,
  "speak-sv": `
    (på|prata|svara på|byt till|ta det på|skriv på|till) svenska, svenska tack, ^svenska, kan du … svenska, översätt* … svenska, in swedish,
    (inte|ej) engelska, (kan|förstår|talar|pratar) [jag] inte engelska, (svara|skriva|skriv|köra|kör|prata|ta|tala|läsa|fortsätta|få|ha) … på svenska, (svensk|svenska) (version|versionen|tack|pls|snälla), (föredrar|kan bara|talar|snacka|tala|vill ha) svenska, språk svenska, pa svenska, 'sv' tack, i swedish, svenska här, min engelska är (usel|dålig|kass), 🇸🇪
  `,
};

/** Swedish words that add nothing to an act or a request. */
export const SWEDISH_FILLERS: ReadingWords["fillers"] = `
  oj, usch, ugh, wow, puh, jösses, åh, uff, suck, ojdå, ojoj, skicka, skickar, dela, posta, klistra, läsning, orden, alls,
  en, ett, den, det, de, dem, dom, detta, denna, dessa, där, här, är, var, vara, varit, blir, blev, har, hade, ha, kan, kunde, kunna, skulle, ska, skall, vill, ville, vore, får, fick, få, gör, göra, gjorde, snälla, tack, du, dig, din, ditt, ni, er, ert,
  jag, mig, min, mitt, mina, vi, oss, vår, man, för, av, till, i, på, hos, vid, från, ifrån, med, om, åt, som, att, och, eller, men, så, då, än, nu, nyss, bara, just, egentligen, verkligen, faktiskt, ju, väl, nog, ens, också, även, lite, mycket, helt, alldeles, väldigt, jätte,
  någon, något, några, nån, nåt, nåra, hela, vad, vilken, vilket, vilka, vem, vems, hur, när, vart, varför, inte, ej, ingen, inget, inga, nej, ja, nä, jo, ok, okej, hallå, hej, ge, ger, gav, ta, tar, tog, säg, säga, sa, sade, sagt, berätta, fråga, frågar, frågade, frågan, frågor, svar, svaret, svara, svarar, svarade,
  meddelande, text, texten, version, versionen, siffra, siffran, siffror, siffrorna, tal, talet, uppgift, uppgiften, uppgifter, uppgifterna, data, datan, info, information, informationen, statistik, statistiken, påstående, påståendet, fakta, sak, saken, saker, grej, grejen, igen, mer, mera, mindre, bot, boten, robot, chatt, chatten, läsa, läser, se, ser, veta, vet,
  gång, gånger, förra, senaste, tidigare, ovan, nyligen, kompis, vännen, bror, haha, lol, kanske, möjligen, möjligt, menar, del, fortfarande, redan, förlåt, ursäkta, sorry, seriöst, ärligt, talat, liksom, typ, ungefär, exakt, precis, snabbt, sätt, ord, mening, meningar, orden, annat, annan, andra, skriva, skriv, skriver, skrev, skrivit, visa, visar, hitta, hittar, hittat,
  varje, respektive, alla, allihop, försök, försöka, finns, finnas, går, gå, sig, igenom, upp, ut, in, över, under, gud, herregud, jävla, fan, helvete, tro, tror, tycker, känns, känner, massa, massor, stort, tusen, senare, idag, kort, kortare, enkelt, enklare, bra, fint, bättre, sån, sådan, sådant, sånt, alltså, nåja, bli, blivit, ens, mest, lika, samma, bort, kvar, ber, be, jo, tackar, i stället, istället, stället, hädanefter, framöver
`;
