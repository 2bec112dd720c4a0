import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which is told what a message does. */
export const SWEDISH_ACTS: ReadingWords["acts"] = {
  corrects: `
    ^nej jag (menade|menar|sa|'frågade'), jag (menade|menar|sa|'sade'|'frågade' [om|efter]), inte (det|den|vad) jag ('frågade' [om|efter]|menade|ville|sa|'sade'|undrade|sökte|letade efter), allt (utom|förutom), vad som helst (utom|förutom),
    jag ('frågade'|menade|pratade) inte [om|efter], (menade|'frågade' om) något annat,
    det var inte (det|vad), ^egentligen (är|har|menade), (du|ni) missförst*, fel (svar|fråga|stad|ort|roll|nivå|ämne|sak), ^inte … utan, rättelse,
    ^snarare, ^förlåt jag menade
  `,
  complains: `
    (hjälper|hjälpte) [mig|ju] inte, inte till [någon] [stor] hjälp, (till|ingen) (ingen nytta|nytta),
    (värdelös*|kass|kassa|usel|uselt|dålig|dåligt|hopplös|sämsta|dum|dumma|korkad|idiotisk*|meningslös) (bot|svar|chatt|chat|robot|tjänst|skit),
    (vilken|sådan|sån|jävla|skit) … (bot|skit|skitbot|dynga|idiot), skitbot*, (värdelös*|kass|kasst|uselt|usel|idiot|idiotbot|korkad|patetisk*|skräp|trams|nonsens|strunt|löjligt|bedrövligt),
    (det|detta|den) [där|här] (är|var) (fel|inte rätt|inte sant|osant|felaktigt), (det|detta|den) [där|här] stämmer [ju|väl] inte, (du|ni) har fel, du (ljuger|hittar på), inte sant,
    (inget|ingenting) med (min fråga|det|saken|vad jag) [att göra], svarar … inte på (min|frågan), svarade inte på (min|frågan), (lyssnar|lyssna|läser|läs) (du|på mig|på vad|ens|min fråga|frågan), du (lyssnar|läser|hör|vet|kan|fattar|begriper) [ju|väl] (inte|inget|ingenting|aldrig|noll), du (fattar|förstår|begriper) [ju|väl] (ingenting|inget|noll|inte ett dugg),
    hatar (dig|det här|boten), håll (käften|tyst|klaffen), dra åt helvete, åt helvete, helvete, fy fan, (du|det|den|boten|allt) suger, (missade|missar|struntar i) (min fråga|poängen|frågan), irrelevant, ovidkommande, skärp dig, skäms, trött på (dig|det här),
    😡, 😠, 🤬, 👎, 😤, 🙄, 🤦,
    (du|det|boten|den|chatten|ni) (är|var) … (värdelös*|kass|usel*|dålig*|korkad|dum|hopplös*|skit|skräp|irriterande|löjlig*),
    (hjälper|hjälpte|funkar|fungerar|svarar) (inte|ju inte|aldrig), du (svarar|förstår) (inte|aldrig), klaga, klagomål,
    (det|detta) (är|var|stämmer) (fel|inte), helt fel, slöseri med tid, (du|ni) 'upprepar', (redan|sagt) (frågat|sagt|svarat), fan, jävla, skit,
    skitdålig*, inget svar, (jag är|blir) (arg|förbannad|irriterad|besviken|frustrerad),
    (du|ni) (pratar|svarar|snackar) om (något|nåt) [helt] annat, frågade (något|nåt) [helt] annat, (det|vad) har jag aldrig frågat [om], samma (text|svar|sak|visa) (igen|hela tiden|om och om igen|varje gång), (hade|kunde) jag [kunnat] (googla|googlat), googlat själv, (nja|nä) inte vad jag (var ute efter|menade|ville|sökte|tänkte), inte vad jag (var ute efter|behövde|frågade), inte ens nära, fel svar, (dålig|kass|korkad|dum|usel) (bot|robot|svar|service), 🤦, suck, pucko, (vad|va) (fan|i helvete|sjutton) [är det här], (gör|gör ju|är) bara reklam, reklam, (ingen|inget|inga) av (de|dem) [där|här] är (relevant|bra|rätt), irrelevant*, (lyssnar|läser) du (ens|inte) …, du lyssnar (ju|väl) inte, tack för (ingenting|inget), jättehjälpsamt, (era|dina|de) (mejl|mail) kommer (dubbelt|för ofta) …, (nu|det) blev det (nog) fel …, (kan|går) det (inte|aldrig) (bara) svara …, (frustrerande|irriterande|skitjobbigt|hopplöst|tröttsamt), (svara|läs) (ordentligt|på frågan|rätt), halvt svar, (jag frågade|frågade) två saker
  `,
  declines: `
    (det|den|dem) vill jag inte, jag vill inte, nää, nänä, inte sugen,
    ^nej tack, inte intresserad, vill inte (ha|längre|att|bli|veta|svara),
    (sluta|stoppa|avbryt|avsluta|avregistrera|avbeställ) [det|allt|detta|den|med], (inget|inga) mer, lämna mig,
    (strunta|strunt|skit|glöm) (i|det), ^nä, ^nej, (ingen|inget|inga) av (dem|dessa|de), inte [just] nu, (kanske|någon) (senare|annan gång), en annan gång, inte idag, inte i dag, hoppa över [det|den], skippa [det|den], (det|detta) behövs inte,
    behövs inte, jag avstår, avstår, helst inte, det är bra [så], släpp det, låt bli, strunt samma, nix, ^näpp, ^nepp,
    nejtack, nej tack, nej [tack] …, ^(hmm|nja|äh|öh|nää|nääe|nänä|njae) [nja] nej, nope [tack], (e|är|det är) bra [ändå] tack, (tackar|tack) men (avstår|nej|nej tack), det (fixar|klarar|löser|gör) jag själv, inget för mig, (är|var|passar|lockar|känns) inte [för] mig, (lockar|frestar|intresserar|passar) [mig] inte, jag (passar|avstår|står över|hoppar [över]), (har|har inte) inte råd [med] [det], (jobbar|arbetar) inte gratis, (tänker|vill|ska|kommer) inte (sätta mig|ringa|gå|plugga|läsa|ha|göra|flytta|betala|börja) …, gör jag inte, vill jag (inte|helst inte) …, helst inte, skippa [den|det] [biten|delen], ingen (guide|form|av dem|av de …) [tack|lockar|passar], inga (lån|mejl|fler|guider|formulär) …, ingen av de[m|ssa] …, (ångrade|ångrar) mig, låt det vara, behövs (ej|inte) [nu|längre], säger jag (inte|helst inte), inte (mer|intressant|aktuellt|deltid …|för mig|nödvändigt) [om det] [tack], punkt slut, nån annan (dag|gång) [kanske], aldrig i livet, kommer inte på fråga, nix pix, tacka nej, njet
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
    natti, (det|nu) (var|är) (allt|det hela|det), inga fler frågor, inget mer,
    hejdå, hej då, adjö, ^(hejdå|hej då|adjö|farväl|vi ses|vi hörs|ses|hörs|ciao|hejhej då), (ha en|ha det) (bra|fin|trevlig|trevligt|så bra|gott) [dag|kväll|helg],
    god natt, ^godnatt, på återseende, det var allt [för nu|tack], jag är (klar|färdig) [nu], (måste|ska|får|behöver) (gå|sticka|dra|iväg|kila|rusa) [nu], nu (går|sticker|drar|kilar) jag, (sticker|drar|kilar) (jag|nu), tack och hej, hej så länge, ^hej hej då, hörs [senare|igen], ses [senare|igen], 👋,
    adjöss, tjarå, 'gn8', 'gn', hare bra, hare, ha de [gott|bra|fint], till nästa gång, puss hej, puss och kram, hejdå*, tack för (i dag|idag|allt), kommer tillbaka (en annan dag|senare|imorgon|någon annan …), (stänger|loggar|går) (ner|ut|hem) [nu], nog för (i dag|idag|ikväll|i kväll|nu), adios, ciao, ajöken, hej svejs, (bussen|tåget|spårvagnen|rasten|lunchen) (kommer|är här|är slut|går) …, (ska|måste|får) (sova|lägga mig|handla|hämta barn …|laga mat|jobba|plugga|ut), sova på saken, tjingeling, ✌, hej så länge, toppen hej, önska mig lycka till, vi hörs
  `,
  thanks: `
    tack*, tusen tack, uppskatta*, tacksam, schysst,
    (bra|toppen|grymt|kanon|utmärkt|perfekt|jättebra|hjälpsamt|super) (svar|hjälp|jobbat|info|information), (det|detta) hjälpte,
    (snällt|hjälpsamt) av dig, du är (bäst|toppen|en ängel|grym|snäll), bra hjälp, toppen, kanon, perfekt, grymt, super, jättebra, underbart, fantastiskt, utmärkt, vad bra, 🙏, ❤, 💙, 🥰, 😍,
    tackelitack, tackk, tankar, thx, thanks, merci, gracias, danke, stort tack, (det|exakt det|precis det) jag behövde, du har (varit|hjälpt) …, bra hjälp, snyggt jobbat
  `,
  praises: `
    (bra|grymt|snyggt|fint|utmärkt|smart|superbra|väldigt bra|jättebra|skönt) (formulerat|förklarat|gjort|jobbat|sagt|svarat|beskrivet|skrivet|förklaring|översikt|bot|funktion|sammanfattning), vilken (bra|smart|fin|toppen|grym|klok|tydlig) …, (väldigt|jätte|super|så|riktigt|mycket) (informativt|bra|tydligt|hjälpsamt|smart|intressant|proffsigt|användbart|snabbt|snällt|trevligt|pedagogiskt), superbra, supertydligt, supersmart, jättebra, jättetydligt, (jag|verkligen) (gillar|älskar|tycker om) (dig|det|det här|detta|svaret), älskar (det|dig|detta|den), (gillar|diggar) (det|dig|skarpt), du (äger|räddar mig|är bra|är smart|är klok|är duktig|är rolig|är söt|är snäll|är cool|kan ditt …|rockar|regerar|räddade …), (klockrent|klockren|kanonbra|strålande|lysande|förträffligt|coolt|najs|imponerande|imponerad|mumma|fett|schyst|snajdigt|mäktigt|prima|ypperligt), inte illa, inte dumt, hatten av, det gick (fort|snabbt|undan), (tio|10) av (tio|10), fem av fem, full pott, mitt i prick, (äntligen) [ett|en|någon|nån] (rakt|ärligt|tydligt|vettigt|bra|klart|riktigt) (svar|besked|som …), bättre än …, precis (vad|det) jag (behövde|ville ha|sökte), bravo, heja, 💯, 👏, 🙌, ⭐, 🔥, du är (bra|grym|duktig|smart|klok|bäst|fantastisk)
  `,
  agrees: `
    ja, japp, jepp, jajamän, jodå, jo, jadå, 'yes', visst, javisst, absolut, självklart, såklart, gärna, ja tack, gör det, kör [på], varför inte, låter bra, det vill jag, visa mig, precis, ✅,
    jaa, jajamen, jajamensan, yes, javisst, 'ok' (kör|gör|då), [ok|okej|bra|utmärkt|ja|visst] (gör det|kör på det|kör på|kör|vi kör), ja (gärna|visa|radera|ge|kör|vi|jag|det|du|precis|absolut|skicka|starta|gör) …, jag är på, på det, det (stämmer|vill jag|vore toppen|låter bra|skulle jag uppskatta …|går bra|funkar|blir bra), korrekt, definitivt, helt ok [för mig], (bekräfta|bekräftar|bekräftat), (jo|ja) (ok|okej|visst) då, jo gärna, gärna det, taget, vi (testar|övar|kör|provar|tar|gör) (det|den|så), kör igång, skadar inte, jag tar (den|det|dem), ✔, absolut
  `,
  acknowledges: `
    ok, okej, okey, okay, oki, jaha, jaså, aha, åh, åhå, mm, mmm, mhm, hm, hmm, jag förstår, då förstår jag, fattar, jag fattar, uppfattat, det låter rimligt, rimligt, bra att veta, då vet jag, intressant, bra, fint, nice, härligt, snyggt, wow, nähä,
    👍, 👌, 🙂, 😊, 😀, 😃, 😄, 🎉, 💪, 👏, 🙌, 😁, 🤔
  `,
  greets: `
    ^hej, ^hejsan, ^hallå, ^halloj, ^tjena, ^tjenare, ^tjo, ^god (morgon|kväll|dag|eftermiddag|förmiddag), ^goddag, ^godmorgon, ^morrn, ^hejhej, ^tjabba, ^hallåj,
    ^tjing, ^tjenixen, ^tjenis, ^tjenna, ^salam, ^salaam, ^hey, ^hi, ^hello, ^halloj, ^nämen hej, ^morsning, ^god (jul|middag), ^kväll, ^kvällen, ^(hej|hallå|tjena) igen, ^hej från …, ^hej (boten|du|vän|gott folk|på dig|allihopa|alla|där), nån där, någon där, jag är tillbaka, ^goddagens, ^tjolahopp, ^ey
  `,
  question: `
    ^(vad|hur|vem|vilka|vilken|vilket|var|vart|när|varför|varifrån|är|kan|får|finns|har|måste|behöver|ska|skulle|går|gör|tar|krävs|duger|räcker|blir|vill|kommer|är|brukar|borde|bör|lönar|tjänar|stämmer|kostar|kräver|funkar|tillåter|jobbar),
    ^(och|men|så|ok|hej|också|sen|alltså|jo|hallå) (vad|hur|vem|vilka|vilken|vilket|var|när|varför|är|kan|får|finns|har|måste|ska),
    berätta (om|mer|hur|vad), undrar (om|vad|hur|varför|vilka|när|var|vem), (vill|skulle vilja|behöver) veta, förklara, beskriv,
    några (tips|råd|idéer), (någon aning|nyfiken på), hur är det med
  `,
};
