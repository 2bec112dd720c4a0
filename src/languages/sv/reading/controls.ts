import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which a guide is steered. */
export const SWEDISH_CONTROLS: ReadingWords["controls"] = {
  goodbye: `
    hejdå, hej då, adjö, farväl, vi (ses|hörs) [sen|senare|då|imorgon], ses, hörs, ciao, (måste|ska|får|behöver) [jag] (gå|sticka|dra|rusa|iväg|kila|ge mig av|lägga på) [nu|iväg],
    (ha|ha det) (en bra|en fin|en trevlig|bra|fint|gott|så bra|trevligt) [dag|kväll|helg|natt], god natt, godnatt, på återseende, tack och hej, tack för (mig|i dag|idag),
    det var allt för (i dag|idag|nu), (är|känner mig) (klar|färdig) för (i dag|idag), jag (drar|sticker|går) [nu],
    (måste|ska|får|behöver) [jag] (springa|åka|äta|laga mat|jobba|sova|lägga mig|hämta|avsluta nu|lämna), ha det [gött|bäst|fint|bra], hej svejs, hejsvejs, tjing, vi (talas|ses|hörs|höres) [vid|senare|imorgon], måste (på|till) (möte|jobbet|ett möte), (hinner|har) inte (tid|mer nu) [nu|längre|mer], hinner inte, loggar ut, så länge,
    (måste|ska|får) [tyvärr] (sluta|avsluta|avrunda) (för|nu för) (i dag|idag|nu), (måste|ska|får) [jag] (iväg|hemåt|hem),
    (nu|så) (sticker|drar|går|rusar) jag [nu|hem|iväg]
  `,
  "stop-all": `(avbryt|stoppa|avsluta|sluta med|ställ in|lägg ner|avboka) allt [det här|detta|ihop|samman], (avbryta|stoppa|avsluta) allt, (strunta|strunt|skit) i (allt|alltihop|alltsammans|hela grejen)`,
  stop: `
    avbryt, avbryta, stopp, stoppa, 'stop', sluta, avsluta, avslutar, lämna [det|guiden], glöm (det|det här|detta), strunta i (det|det här|detta), strunt i (det|det här|samma), skit i (det|det här),
    (strunta|skiter|struntar) i (det|detta|det här), (lägg|lägga) (av|ner), (ge|gett) (dig|upp), ger upp, släpp (det|det här), låt (det|mig) vara, (sluta|slutar) [att] fråga* [mig|så mycket|om det|saker], (sluta|inga|nog) [med] (fler|alla|dina|de här|med) frågor, inga fler frågor, sluta med (det|det här|frågorna|alla frågor),
    inte nu, inte i dag, inte idag, (kanske|en annan|någon annan) (senare|gång), en annan gång, ångrat mig, ändrat mig, (vill|orkar|tänker|tänkte|ids|behöver|gillar) inte [göra|ha|svara [på]|fortsätta [med]|hålla på med] (det här|detta|det|längre|mer|fler frågor|något mer),
    (vill|orkar|tänker|ids) inte [svara på] (mer|fler|några fler|dina) frågor, (vill|orkar|tänker|ids) inte (svara|fortsätta|vara med|göra det|hålla på|längre|mer), vill inte, inte intresserad [av det här|längre], (nu räcker det|det räcker|räcker nu), nog nu, (få|ta|släpp) (ut mig|mig härifrån|mig ut), bort härifrån, gå din väg, tyst, håll tyst, var tyst, låt bli, lämna mig [i fred|ifred],
    (hoppa över|skippa|stäng|lämna|avbryt|stoppa|avsluta) (allt|alltihop|hela) [det här|formuläret|guiden|frågorna], (stäng|lämna|avbryt|stoppa|avsluta|strunta i|skippa) (guiden|formuläret|frågorna|det här|detta|det), (för|så|alldeles för) många frågor, tar för lång tid, är klar [med det här|nu], är färdig, det var inget, det får vara, det får räcka,
    strunt samma, (strunta|strunt|skit|skiter) i (bevakningen|sökningen|guiden|formuläret|alltihop), sluta (tjata|ställa|störa|mala) [frågor|så många frågor|mig], (sluta|slutar) med (frågorna|alla frågor|detta|det här), hoppa av, (glöm|glömma|strunta i) (alltihop|hela grejen|allt det här), (ta bort|avbryt|stoppa|avsluta) (det här|detta|guiden|formuläret|bevakningen|sökningen), (pallar|orkar|ids|hinner|gitter) inte [mer|det här|detta|längre], (vill|tänker) inte (göra|ha|använda) (det här|detta|någon bevakning|guiden), hur (avbryter|slutar|lämnar|stoppar|kommer) [jag|man] …, (får|kan) jag (sluta|avbryta|lämna|slippa), slippa, (vi|jag) skiter i (det|det här|detta), inte (intresserad|intresserat) [längre|av detta], tröttnat, det duger, ta bort mig härifrån,
    skippa (hela|allt|resten), (stäng|slå) av, (vill|orkar|tänker|behöver) inte (fylla i|lämna ut|uppge|skriva|ge|berätta) …, behövs inte, (jag|vi) (avstår|hoppar av|slutar|lägger av|står över), (vill|orkar) inte [göra|ha|veta|svara på] [något|nåt|någonting] (mer|längre), avstår, tvärstopp, nu slutar vi, avbryter,
    sluta upp [med] [det här|detta], slut på (frågor|det här), få vara (nog|bra), får det vara (nog|bra), hela grejen, (skippa|skippar|hoppar över) (det här|detta|allt),
    stäng, (gå|hoppa) ur [guiden|det här|formuläret], släpp ut mig, ut härifrån, esc, (glöm|strunta i) att jag frågade, nvm, (vänta|nej) stopp, sluta prata, snälla sluta, behövs inte längre, jag hittade det, hittade (det|svaret) [själv], strunta i det, räcker nu, (det räcker|nog) med frågor, 🛑, ✋, avsluta (guiden|allt|det hela|samtalet|frågorna), äsch glöm det, (nu får) det vara nog, (vi|jag) slutar (här|nu)
  `,
  complaint: `
    (det här|detta|det|du|boten|chatten|guiden|frågorna|ni) (är|var) [så|väldigt|jätte|ju|bara|helt|rätt|för] (dum|dumt|dumma|löjlig*|korkat|korkad|irriterande|jobbig*|värdelös*|meningslös*|tråkig*|idiotisk*|larvig*|fånig*|fånigt|hopplös*|uselt|usel|skit|skräp|dålig*|tjatig*|trasig*|sämst|krånglig*|krångligt),
    (du|ni|den|boten) (lyssnar|förstår|hör|läser|fattar|hänger) [ju] (inte|aldrig|ingenting), (lyssnar|hör) du, (förstår|fattar|lyssnar) du inte, (suger|hatar det|hatar dig|hatar det här), (trött|less|utled) på (det|det här|dig|detta|dina frågor|frågorna), fått nog, slöseri med [min] tid,
    (har|sa|svarade) redan (svarat|sagt|berättat|skrivit) [det], det sa jag (ju|nyss|redan), (dum*|värdelös*|usel*|kass|kassa|dålig*|hopplös*) (bot|fråg*|robot|guide|formulär|chatt), tjatig*, (gör|driver) mig galen, vilket (skämt|skräp|slöseri),
    (hjälper|hjälpte) [du] [mig] inte, (sjukt|så jäkla|så himla|fruktansvärt|ju) (irriterande|jobbigt|tråkigt|dåligt|onödigt), (blir|bli) galen, herregud, men gud, (leder|kommer) (ingenstans|ingen vart), hur många frågor …, tar (evigheter|evighet), (är|blir) så (trött|less|irriterad|arg|sur), uttråkad, frågar samma, samma fråga (igen|hela tiden), inte det jag frågade, larvigt, löjligt, patetiskt, vad jobbigt,
    (vilka|vilken|vilket) (korkad|korkade|dum|dumma|idiotisk*|löjlig*|konstig*|fånig*|usel*|värdelös*) …, (blir|bli) (tokig|vansinnig|knäpp), under all kritik, varför (är|lyssnar|förstår|fattar) (du|ni) (inte|aldrig|så) …, så (jäkla|himla|otroligt|sjukt) …, (är|var) (värdelösa|hopplösa|usla), skärp (dig|er), jag sa (ju|det|redan)
  `,
  person: `
    (prata|tala|snacka|chatta|pratar|komma i kontakt) med [en|någon|nån|er|era|riktig|en riktig|en levande] (människa|människor|person|någon|nån|rådgivare|handläggare|rekryterare|anställd|personal), (riktig|levande) (människa|person), 'människa', kundtjänst, handläggare,
    (koppla|få|nå|ringa|kontakta|behöver|vill ha|ge mig|hitta) [mig] [till|tag på|prata med] [en|någon] (människa|person|rådgivare|handläggare), finns det (någon|en) [människa|person|riktig människa] [jag kan|att] [prata|tala] [med],
    (kan|kunde|skulle) (någon|nån|ni|du) [kunna] (ringa|kontakta) [upp] mig, (någon|nån) [som] (jag kan|man kan|kan) (ringa|prata med|kontakta|hjälpa), hellre (prata|tala|ringa) [med] [en|någon] (människa|person|någon), support, riktiga människor, ring (mig|upp mig),
    (prata|tala|snacka) med (någon|nån) [människa|person|riktig|som], (bli|blir) (uppringd|kontaktad), (riktig|mänsklig) (hjälp|kontakt), (chef|konsultchef|rådgivare|expert) (jag|som) kan …, (prata|tala) med [en|er|din] (konsultchef|chef|expert|kollega|konsult), telefonnummer (jag|till) …, nummer (jag kan|att) ringa, ring upp,
    (prata|tala|snacka) med [någon|nån|en] (hos er|på randstad|människa i stället|människa istället|av er|på företaget),
    (levande|verklig|riktig) (människa|person), (någon|nån) (riktig|på riktigt|som kan …|ansvarig|levande), (ge|ha|få|finns) [mig] [det] [ett|ert|något|nåt] telefonnummer …, (koppla|vidarekoppla|skicka) (mig|vidare) [vidare|mig] [till …], (kontakt*|mejl|telefon|telefonnummer|nummer) (till|person|uppgifter) …, kontaktperson* …, (en|er|din|någon) (medarbetare|studievägledare|mentor|rekryterare|kontaktperson|chef|rådgivare|handläggare) …, medarbetare, mentor, personalen, ansvarig, (kolla|titta|gå igenom) [på] (mitt|min) (cv|ärende|ansökan|brev) …, (någon|nån) (kollar|tittar|läser) [på] (mitt|min) …, (prata|snacka|tala|chatta) (m|med) (en|nån|någon|din|er|den|personalen|randstad) …, besöka (ert|er) …, 📞, ☎, (ingen|inte en|inte med en) (bot|robot) [tack], mänsklig*, dataskyddsombud*, kan (nån|någon) (på|hos|från|i) … ringa …, (ring|ringa) (mig|upp mig|nån|någon), vill inte prata med en (robot|bot|maskin)
  `,
  "start-over": `börja om, starta om, 'börja' (från början|om från början), från början, ta om allt, nollställ, gör om allt, ta det från början,
    (börja|starta|börjar|ta|kör|vi börjar|göra) (om|på nytt|om från …), (börja|starta) [en] ny (konversation|chatt|dialog|omgång), (ny|nytt) (chatt|konversation|samtal|start|försök), omstart, (starta|nollställ|rensa|reboota|ladda) (om|allt|chatten|samtalet|allt och börja om), reboota, (tillbaka|åter) (på|till) (ruta ett|början|start|huvudmenyn|menyn|noll), ruta ett, ta mig tillbaka till (början|start), (gör|göra|kör) om [allt|gör rätt|det], (kan vi) göra om, huvudmeny*, ^hem, om från (början|steg ett|ruta ett|noll), igen från början, från ruta ett, glöm (vad|det|allt) jag (sa|sade|skrev|berättade) …, 🔄
  `,
  change: `
    ändra (mitt|ett|mina|något|det|svaret|förra|mitt förra) [svar], rätta (det|mitt svar|något), det (blev|var|är) (fel|ett misstag|galet), (svarade|skrev|tryckte|klickade|valde|råkade skriva|råkade trycka|tog) fel, oj, hoppsan, vänta, (håll|stanna) (ut|lite),
    inte (det|vad) jag (menade|sa|ville|skrev), (du|ni) missförst*, (du|ni) förstod fel, (tar|ta) tillbaka det, jag ångrar [det|mitt svar]
  `,
  back: `tillbaka, gå tillbaka, backa, föregående [fråga], förra frågan, ett steg tillbaka, frågan (innan|före)`,
  repeat: `
    (vad|vilken) (var|är|löd) (frågan|din fråga|den frågan), upprepa [det|frågan], (säg|ställ|ta) (det|den|frågan) (igen|en gång till|om), säg om, vad (frågade|sa|undrade) du [om], vad var det du (frågade|undrade|ville veta), vad vill du veta, vilken fråga, en gång till, va, hur sa, (glömde|glömt|missade) [bort] (frågan|vad du frågade), var var vi, vad gällde det,
    (ta|säg|ställ) om (frågan|det), vad, vad sade du, vad (undrade|frågade|menade|ville) du [ha|veta], (missade|missat|hörde inte|uppfattade inte) (frågan|det|vad du sa), kan du ta om, vilken var frågan, vad skulle jag svara på, förlåt vad,
    (ta|ställa|säga|visa) frågan [igen|en gång till], vad är det du (frågar|undrar|vill veta) [om], påminn mig …, vad frågade du nyss, vad sa du nu,
    vad (var|är) det för fråga, (få|ge mig|visa) frågan [igen]
  `,
  why: `
    varför (frågar|undrar|vill|behöver|måste) du [veta|ha] [det|detta|det här|mitt|min|mina], varför (ska|skulle|måste) jag (svara|säga|berätta|lämna|ge) …, varför (spelar|är) det (roll|viktigt|relevant|nödvändigt), varför det, vad (ska|behöver|vill) du (med|ha) (det|den|min|mitt|detta) [till],
    vad (används|är) (det|den) (till|bra för), vad ska (det|den) (vara bra för|användas till), vad gör (du|ni) med (det|den|min|mitt), är det (nödvändigt|viktigt), (behövs|måste) (det|jag svara), behöver du (verkligen|veta) [det],
    vad (använder|gör) (ni|du) (det|den|mitt|min|dem) [till|med], (vad|varför) (händer|behövs) (med|det|den) …, måste (jag|man) (svara|säga|uppge|lämna) …, är (det|detta) (verkligen|ett krav|obligatoriskt|nödvändigt) [nödvändigt],
    för vad (behöver|ska) …, vad spelar det för roll, vad (har|angår) det (med|dig) …, vad är (poängen|syftet|meningen) …, varför skulle (du|ni|jag) …, till vad
  `,
  options: `
    hjälp, hjälp mig, vad (kan|ska|får|bör|måste) (jag|man) (svara|säga|välja|skriva|ange), vilka (alternativ|val|svar) [finns|finns det|har jag|kan jag välja], vad finns det [för] [alternativ|att välja på|val], hur (ska|kan) jag svara, vad (menar|betyder) [du|det], hur menar du,
    (förstår|fattar|begriper) inte [frågan|det|vad du menar|detta|det här|vad du frågar], är (vilse|förvirrad|osäker på vad), hänger inte med, vad nu, förklara [frågan|det], (ge|ett|några|som till) exempel [på svar], exempel, alternativ, var är jag,
    vad gör jag nu, vad betyder (det|frågan), (till exempel|typ) vad, vad för (något|slags svar), kan du förklara [frågan|det], förklara, vad ska man svara, som vad,
    (vet|förstår|fattar) inte (vad|hur) (jag|man|du) (ska|vill|bör|menar) …, (behöver|vill ha) hjälp [med det|med detta|här], vilka svar …, vad ska (jag|man) (skriva|svara|välja|säga) …, (fattar|förstår|begriper) [inte|ingenting|noll],
    vet inte (vad|hur) …
  `,
  unsure: `
    (vet|vete) (inte|ej|tusan|sjutton|fan), vet faktiskt inte, vet inte (riktigt|än|ännu|säkert), ingen aning, aning, osäker [på det], är inte säker, inte säker, svårt att (säga|veta|svara), (kan|vill|tänker) inte (säga|svara på det|avgöra|bestämma mig|berätta|välja), helst inte [säga|svara|berätta|dela], har inte (bestämt|bestämt mig|tänkt|tänkt på det) [än], obestämd,
    beror på, spelar ingen roll, bryr mig inte, kvittar, vad som helst, (går|är) bra vilket som, ingen (preferens|åsikt), privat, för personligt, det har du inte med att göra, inget (mer|annat|särskilt|speciellt), det (var|är) allt, dunno, ingen kommentar, svårt, fråga något annat,
    (kommer|kommer jag) inte ihåg, minns inte, glömt, (har|hade) inte (tänkt|funderat) [på|över] [det], ingen koll, inte den blekaste, svår fråga, det är (privat|personligt|hemligt), hemligt, har ingen (aning|åsikt),
    vet inte (riktigt|riktigt än|helt|exakt|så noga), inte en aning, ingen som helst aning, kan (inte|jag inte) (svara|säga|avgöra|minnas) [på det|det], vill inte (svara|säga|uppge) [på] (den|det|frågan), inget svar, har inget svar
  `,
  skip: `hoppa (över|vidare) [den|det|frågan|den här|den här frågan], skippa [den|det|frågan], passa, pass, nästa [fråga], gå (vidare|till nästa) [fråga], inte den (frågan|här), lämna (den|det) (tom|tomt|blankt)`,
  resume: `återuppta, fortsätt, fortsätta, (kör|gå) vidare, (tillbaka|åter) till (guiden|frågorna|formuläret|frågan|det), (fortsätt|fortsätta|gå vidare) med (guiden|det|frågorna|formuläret|den), vi fortsätter, låt oss fortsätta, var var vi, ta upp tråden`,
};

/** Swedish words around such a request that change nothing about it. */
export const SWEDISH_CONTROL_FILLERS: ReadingWords["controlFillers"] = `
  snälla, kan, kunde, du, vi, jag, man, mig, oss, vill, skulle, vilja, gärna, att, nu, tack, ok, okej, okay, hej, hallå, nej, nä, ja, jo, alltså, bara, det, det här, detta, den, de, där, här, då, så, väl, ju, ska, behöver, måste, förlåt, ursäkta, men, och, eller, för, i dag, idag, redan,
  tror, tycker, lite, nog, är, snäll, med, av, på, en, om, tyvärr, faktiskt, verkligen, ärligt, talat, helst, genast, direkt, med en gång, bums, hörru, kompis, va, eh, öh, hm, hmm, ah, haha, igen, sen, sedan, få, får, här, ni, boten, helt, enkelt, vänligen, mer, längre, allt, ha, till, något, ändå, kanske, håller, ta, hellre, riktigt, säkert, fan, liksom, typ, asså, inget, göra, frågan
`;
