import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which is told what a message does. */
export const SWEDISH_ACTS: ReadingWords["acts"] = {
  corrects: `
    ^nej jag (menade|menar|sa|'frågade'), jag (menade|menar|sa|'frågade' [om|efter]), inte (det|vad) jag ('frågade'|menade|ville),
    det var inte (det|vad), ^egentligen (är|har|menade), (du|ni) missförst*, fel (svar|fråga|stad|ort|roll|nivå|ämne), ^inte … utan, rättelse,
    ^snarare, ^förlåt jag menade
  `,
  complains: `
    (värdelös*|kass|kassa|usel|uselt|dålig|dåligt|hopplös|sämsta|dum|dumma|korkad|idiotisk*|meningslös) (bot|svar|chatt|chat|robot|tjänst|skit),
    (du|det|boten|den|chatten|ni) (är|var) … (värdelös*|kass|usel*|dålig*|korkad|dum|hopplös*|skit|skräp|irriterande|löjlig*),
    (hjälper|hjälpte|funkar|fungerar|svarar|förstår) (inte|ju inte|aldrig), du (svarar|förstår) (inte|aldrig), klaga, klagomål,
    (det|detta) (är|var|stämmer) (fel|inte), helt fel, slöseri med tid, (du|ni) upprepar, (redan|sagt) (frågat|sagt|svarat), fan, jävla, skit,
    skitdålig*, inget svar, (jag är|blir) (arg|förbannad|irriterad|besviken|frustrerad)
  `,
  declines: `
    ^nej tack, inte intresserad, vill inte (ha|längre|att|bli|veta|svara),
    (sluta|stoppa|avbryt|avsluta|avregistrera|avbeställ) [det|allt|detta|den|med], (inget|inga) mer, lämna mig,
    (strunta|strunt|skit|glöm) (i|det), ^nä, ^nej, (ingen|inget|inga) av (dem|dessa|de), inte nu, kanske senare, hoppa över
  `,
  asks: `
    (kan|kunde|skulle|vill) (du|ni) [snälla|kunna] (skicka|visa|hitta|söka|radera|ta bort|sluta|stoppa|ändra|ge|skriva|ringa|koppla|sätta|skapa|göra|hjälpa|meddela|bevaka|registrera|exportera|lista|hämta),
    snälla (skicka|visa|hitta|radera|ta bort|stoppa|ändra|ge|skriv|ring|koppla|hjälp),
    ^(skicka|visa|hitta|sök|radera|ta bort|ändra|ge|lista|meddela|koppla|ring|mejla|skapa|bevaka|starta|exportera|stoppa|avregistrera) (mig|mina|min|för|alla|allt|en|ett|ny|jobb|upp|till|fram|alla mina),
    jag (vill|behöver|skulle vilja) (prata|söka|hitta|radera|se|få|skapa|ändra|avbryta|avregistrera|stoppa|anmäla|ha en|ha ett|ha jobb),
    (letar|söker) (jobb|efter jobb|arbete), hjälp mig, låt mig, visa mig,
    (kan|kunde|skulle|vill) (du|ni) [snälla|kunna] (leta|räkna|guida|gå igenom|jämföra|planera|höra av|säga till|mejla|hålla utkik|kolla upp|sammanfatta|förbereda),
    ^[snälla] (leta|räkna ut|räkna fram|guida|gå igenom|ta mig igenom|jämför|planera|hör av|säg till|mejla|maila|skriv till mig|håll utkik|håll mig|kolla upp|sammanfatta|förbered|gör mig|gör en|sätt upp|lägg upp|be någon|låt någon|uppskatta),
    (hör av dig|säg till|skriv till mig|mejla mig|meddela mig|pinga mig) (när|om|så fort|varje), jag vill ha (en|ett|nya|jobb|annonser|bevakning)
  `,
  tells: `
    ^jag (är|har|bor|jobbar|arbetar|pluggar|läser|studerar|jobbade|fick|tog|kommer|flyttade|var|talar|pratar|kan|gick|tjänar|började|håller|gjorde|älskar|gillar|hatar|blev|heter|går),
    jag är (en|ett|från|i|just|arbetslös|student),
    jag har (en|ett|varit|jobbat|pluggat|erfarenhet|år|precis|ingen|inget|två|tre|fyra|fem|sex|sju|tio),
    (min|mitt|mina) (son|dotter|fru|man|vän|kompis|kusin|bror|syster|syrra|chef|examen|lön|namn|ålder|bakgrund|tillstånd|mamma|pappa|arbetsgivare|barn),
    års erfarenhet, år gammal, jag (fick|har fått) (ett erbjudande|sparken|nej|avslag|erbjudande), vi (är|har|bor|sökte|flyttade)
  `,
  goodbye: `
    hejdå, hej då, adjö, ^(hejdå|hej då|adjö|farväl|vi ses|vi hörs|ses|hörs|ciao|hejhej då), (ha en|ha det) (bra|fin|trevlig|trevligt|så bra|gott) [dag|kväll|helg],
    god natt, ^godnatt, på återseende, det var allt [för nu|tack], jag är (klar|färdig) [nu], måste gå nu, tack och hej
  `,
  thanks: `
    tack*, tusen tack, uppskatta*, tacksam, schysst,
    (bra|toppen|grymt|kanon|utmärkt|perfekt|jättebra|hjälpsamt|super) (svar|hjälp|jobbat|info|information), (det|detta) hjälpte,
    (snällt|hjälpsamt) av dig, ^(toppen|kanon|perfekt|grymt)
  `,
  question: `
    ^(vad|hur|vem|vilka|vilken|vilket|var|vart|när|varför|varifrån|är|kan|får|finns|har|måste|behöver|ska|skulle|går|gör|tar|krävs|duger|räcker|blir|vill|kommer|är|brukar|borde|bör|lönar|tjänar|stämmer|kostar|kräver|funkar|tillåter|jobbar),
    ^(och|men|så|ok|hej|också|sen|alltså|jo|hallå) (vad|hur|vem|vilka|vilken|vilket|var|när|varför|är|kan|får|finns|har|måste|ska),
    berätta (om|mer|hur|vad), undrar (om|vad|hur|varför|vilka|när|var|vem), (vill|skulle vilja|behöver) veta, förklara, beskriv,
    några (tips|råd|idéer), (någon aning|nyfiken på), hur är det med
  `,
};

/** Swedish words by which something is asked of the talk itself. */
export const SWEDISH_TALK: ReadingWords["talk"] = {
  shorter: `
    kortare, (för|så|alldeles för) (långt|lång|långa|mycket text), (kort|korta|kortfattat|kortfattad|i korthet) [svar|version|tack|sagt],
    sammanfatt*, med (en|ett) (mening|ord), mindre text, kom till saken, fatta dig kort, kort och gott
  `,
  simpler: `
    enklare, (lättare) [att förstå|ord|svenska], (med|på) (enkla|vanliga|lättare|enkel|vanlig|lätt) (ord|svenska),
    förklara (enklare|igen|lättare|annorlunda|på ett annat sätt|som), för (krångligt|svårt|komplicerat|tekniskt),
    (förstår|fattar|fattade|förstod) inte [det|vad|ett ord|svaret], som (om|till) … (fem|barn|femåring|5), vad menar du, omformulera,
    hänger inte med
  `,
  again: `
    (säg|upprepa|skriv|visa|ta) (det|detta|den) (igen|en gång till|på nytt), upprepa [det|tack|svaret], en gång till, vad sa du, ^igen [tack],
    ^va, ^förlåt vad, säg om
  `,
  more: `
    berätta mer, ^mer [tack|om det|info|information|om det där], (mer|fler|mera) (detaljer|info|information|utförligt|ingående), utveckla,
    fördjupa, mer (om|kring) (det|detta), (något|vad) mer, vad (annat|mer), längre (svar|version), fortsätt [berätta], gå vidare
  `,
  source: `
    (vilken|vilka|din|dina|någon|en|har|vad|er) … (källa|källor|källan|referens*), vem (säger|sa|har sagt|påstår) [det|så|detta],
    var (har|fick|fått|läste|hittade) (du|ni) (det|detta|den|hört|läst) [ifrån|från],
    var kommer (det|detta|den|siffran|uppgiften|siffrorna|informationen) [ifrån|från], enligt (vem|vad|vilken), hur vet (du|ni) [det],
    stämmer (det|verkligen det|siffran), är (det|detta) (sant|säkert|tillförlitligt|korrekt),
    (kan|ska) (man|jag) lita på (det|dig|detta|siffran), ^källa, ^källor, bevisa det
  `,
  link: `
    ^länk, ^länkar, (en|har|skicka|ge|någon|din) … (länk|länken|länkar|url|adress), länk till (det|den|källan), var kan (man|jag) läsa (mer|det),
    webbadress*
  `,
  year: `
    (vilket|från vilket|vilka) år (är|var|gäller|kommer|avser) (det|den|siffran|detta|siffrorna|de), (vilket|från vilket) år,
    hur (gammal|gamla|ny|färsk*|aktuell*) är (den|det|siffran|siffrorna|uppgiften|statistiken|de|datan),
    när (är|var|gjordes|mättes|publicerades|togs) (det|den|siffran|statistiken|undersökningen) [från|fram],
    är (det|den|siffran) (aktuell|aktuellt|gammal|gammalt|fortfarande)
  `,
  median: `
    (median*|medelvärde*|genomsnitt*|medellön|medianlön) eller, är (det|den) (en|ett|medel|median|snitt) … (median*|medel*|genomsnitt*|snitt*),
    ^median, hur många … (tillfrågade|svarade|svarat|frågade|ingick), hur … (uträknat|beräknat|mätt)
  `,
  "speak-en": "(på|prata|svara på|byt till|ta det på|skriv på) engelska, engelska tack, ^engelska, kan du … engelska",
  "speak-sv": "(på|prata|svara på|byt till|ta det på|skriv på) svenska, svenska tack, ^svenska, kan du … svenska",
};
