import type { CareWords } from "../../../model/reading.ts";

/** Swedish words of harassment, discrimination and violence. */
export const SWEDISH_HARASSMENT = {
  harassment: `
    (kommenterar|kommenterade|skämtar om|anspelar på|pratar om) ~ (mina|min|mitt) ~ (bröst|kropp|rumpa|utseende|vikt|hudfärg|religion|ursprung|kläder|ben),
    (blir|blivit|blev|jag) ~ (illa|dåligt|sämre|orättvist|annorlunda) ~ behandlad ~ (för|eftersom|på|av|),
    (hand|handen|händer|händerna) ~ på ~ (mitt|min|mina|mig|låret|rumpan|brösten),
    (ger|gav|gett|fick|får) ~ (mig|jag|) ~ (örfil|smäll|stryk|knytnäve|slag),
    (hatmejl|hatmail|hatbrev|hatmeddelanden|hot|hotelser) ~ (från|av) ~ (kollega|kollegor|chef|chefen|kund|min|mina),
    (klappar|klappade|nyper|nöp|tar|tog|smeker|stryker) ~ mig ~ på ~ (rumpan|låret|brösten|baken|stjärten|ryggen),
    (mobba*|trakassera*|förfölj*|hota*|slår|slog|slagit|misshandla*|tafsa*|tafsar|antasta*|ofreda*|kränk*|förnedra*|förödmjuka*|hånar|hånade|hånat|förlöjliga*|förolämpa*|knuffa*|sparkar|sparkade|nyper|nöp|smiskar|smiskade|våldta*|våldtog|utnyttja*|utpressa*|skäller|skällde|skrek|skriker|gapar|gapade|fryser|frös|fryst|diskriminera*|stalka*|stalkar|psykar|psykade|behandla*|terroriser*|tjuvnyp*|örfila*|hunsa*|svär|skymf*|manipulera*|särbehandla*|osynliggör*|baktala*|ignorerar|exkludera*|utesluter|spottar|spottade|begapa*|stirrar|glor) ~ (ut|på|åt|mot|fysiskt|sexuellt|psykiskt|illa|) ~ (mig|oss|mej) ~ (ut|),
    (fryser|fryst|utfryst|frös|fryser) ~ ut, (utfryst|utfrusen|utstött),
    (blir|blivit|blev|bli|är|känner mig|varit|jag|hon|han|dotter|son) ~ (slagen|hotad|misshandlad|trakasserad|mobbad|diskriminerad|kränkt|utfryst|tafsad|antastad|våldtagen|utnyttjad|förföljd|stalkad|förnedrad|förödmjukad|utskälld|utsatt för|knuffad|hånad|ofredad|särbehandlad|utpressad|nedtryckt|utsatt|förolämpad|påhoppad) ~ (för|av|på|i|varje|),
    (utsätts|utsatts|utsattes|utsatt) ~ för,
    (tar|tog|tagit|tagen|lägger|la|lade) ~ (på|handen på) ~ (mig|mej|rumpan|bröst|brösten|låret|min rumpa|mina bröst|brösten på mig|mitt lår|mig på),
    (tar|tog) på mig ~ (på|sexuellt|utan|när|hela|mot|i), (tafs|tafsande|tafsar|tafsade|tafsat),
    (sexuella|sexuellt|sexistiska|rasistiska|rasistisk|homofoba|opassande|olämpliga|nedsättande|kränkande|snuskiga|grova|elaka|plumpa|sexistisk) ~ (trakasserier|trakasserad|ofredad|kommentarer|kommentar|skämt|anspelningar|meddelanden|bilder|inviter|närmanden|påhopp|ord|behandling|särbehandling|mejl|sms|jargong),
    (chef|chefen|chefer|cheferna|kollega|kollegan|kollegor|kollegorna|arbetskamrat|arbetskamrater|arbetskamraterna|arbetsledare|arbetsledaren|förman|vd|vdn|handledare|handledaren|kund|kunden|kunder|lärare|läraren|klasskamrater|jobbet|arbetsplatsen) … (mobba*|trakassera*|hota*|tafsa*|slår|slog|slagit|skriker|skrek|skäller ut|kränk*|förnedra*|förödmjuk*|hånar|rasist*|sexist*|homofob*|våldsam|sadist*|psykopat|tyrann|otrevlig mot mig|elak|elaka|taskig mot|dum mot mig|diskriminera*|skriker åt|gapar|förtryck*|idiotförklara*|baktala*|hatar mig|är ute efter mig|vill åt mig|mobbing|trakasserier|mobbning|antasta*),
    (mobbning|mobbing|trakasserier|diskriminering|kränkningar|övergrepp|våld|hot) ~ (från|av|mot) ~ (chef|chefen|mig|oss|kollegor|mina|min|kunder|kollega|vår),
    (anmäla|anmält) ~ (min|mina) ~ (chef|kollega|kollegor),
    (jag|drabbats|drabbad|offer) ~ (av|för) ~ (trakasserier|mobbning|mobbing|diskriminering|kränkning|övergrepp|kränkningar|rasism),
    (pratar|snackar|talar|prata|snack) ~ skit ~ om ~ mig, (bakom|bakom min) rygg, (sprider|spred) ~ (rykten|lögner) ~ om mig,
    (behandlar|behandlas|behandlade|behandlad) ~ (mig|oss|jag|) ~ (som|illa|dåligt|sämre|orättvist|skit|som skit|annorlunda|som luft|som dreng),
    (rädd|livrädd) ~ för ~ (min|mitt|honom|henne|chefen|kollegan|kollegor) ~ (chef|kollega|arbetsledare|chefen|man|),
    (inte|nekad|sparkad|fick|får|nobbad|sämre|lägre|bortvald|uppsagd|avskedad|ratad|neka*|nekades) … (för att|eftersom|pga|på grund av|därför) ~ (jag|av|min|mitt|mina|att jag) … (kvinna|tjej|svart|mörk|mörkhyad|gay|homosexuell|bög|lesbisk|trans|gravid|graviditet|ålder|gammal|hudfärg|religion|muslim|jude|sjal|slöja|hijab|kön|etnicitet|bakgrund|funktionsnedsättning|funktionshinder|invandrare|utländsk|namn|brytning|ursprung|härkomst|rullstol),
    kallade ~ mig ~ (hora|fitta|slyna|idiot|svartskalle|blatte|bög|dum|korkad|för|ful|fet|äcklig|cp|neger|neger|apa),
    kallar ~ mig ~ (hora|fitta|slyna|idiot|svartskalle|blatte|bög|dum|korkad|för|ful|fet|äcklig|cp|neger|apa|öknamn|saker),
    giftig ~ (arbetsplats|chef|arbetsmiljö), (hotfull|våldsam) ~ (chef|kollega|kund|stämning|mot mig),
    (inte|ej) trygg på ~ (jobbet|mitt jobb|arbetet|arbetsplatsen)
  `,
} as const satisfies Partial<CareWords["kinds"]>;
