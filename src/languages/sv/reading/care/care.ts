import type { CareWords } from "../../../model/reading.ts";
import { SWEDISH_DESPAIR } from "./despair.ts";
import { SWEDISH_HARASSMENT } from "./harassment.ts";
import { SWEDISH_LOOKALIKES } from "./lookalikes.ts";
import { SWEDISH_SETBACKS } from "./setbacks.ts";

/** Swedish words by which trouble is heard. */
export const SWEDISH_CARE: CareWords = {
  kinds: { ...SWEDISH_DESPAIR, ...SWEDISH_HARASSMENT, ...SWEDISH_SETBACKS },
  lookalikes: SWEDISH_LOOKALIKES,
  spellings: {
    int: "inte",
    ente: "inte",
    itne: "inte",
    inge: "inget",
    ja: "jag",
    ngt: "något",
    ngn: "någon",
    o: "och",
    å: "och",
    e: "är",
    ä: "är",
    liva: "livet",
  },
  smallWords: `
    bara så mycket väldigt jätte riktigt verkligen ju nog väl helt fullständigt totalt faktiskt ärligt talat typ liksom
    nästan redan nu idag igår imorse just precis igen alltid fortfarande även också då sen sedan och att det den de är var
    blir blev bli blivit har hade känner kändes känns känt mig mej mår mått av med på för om en ett min mitt mina lite mer
    längre hela tiden varje dag dagen fan jävla förbannat själv kan ska skulle ens alls ikväll inatt ibland ofta nyss
    nyligen plötsligt ständigt konstant psykiskt mentalt fysiskt oerhört extremt otroligt sjukt skit as svin här där som vår
    hemma jobbet jobb vore till från sig helst vilja vara bästa lilla stora äldre yngre kära snart snälla gud herregud ja jo
    alltså egentligen numera efter hos
  `,
  others: `
    (min|mitt|mina|en|vår|hennes|hans) ~ (vän|vänner|kompis|bror|brorsa|syster|syrra|mamma|pappa|son|dotter|barn|unge|fru|man|sambo|pojkvän|flickvän|tjej|kille|kusin|kollega|granne|klasskamrat|elev|bästis|kamrat|mormor|morfar|farmor|farfar),
    (hon|han|hen|de|dom|henne|honom|sig|sej|någon|nån|folk), sig själv, någon jag (känner|älskar), (sitt|sina|sin)
  `,
  selves: "jag, mig, mej, oss, vi",
};
