import type { ReadingWords } from "../../model/reading.ts";

/** Swedish words by which an example, a second thought, help or another language is asked for. */
export const SWEDISH_REQUESTS: Pick<
  ReadingWords["talk"],
  "example" | "doubt" | "undo" | "help" | "swap-language" | "speak-other"
> = {
  example: `
    exempel*, (exemplet|exemplen|exempelvis|illustration|illustrera|konkretisera|vardagsexempel), *exempel, 't ex', (gör|var|säg) [det] [mer|lite] konkret*, mer konkret, konkret [fall|då|sagt], i praktiken,
    hur (skulle|kan|kunde|brukar) (det|detta|en|ett|sådant|man) … (låta|se ut|säga|formulera|gå till), hur (låter|ser) (det|en sådan|ett sådant), vad (vore|skulle) (det|ett sånt|en sån|ett bra …|en bra …) [kunna] vara, (ta|visa|måla upp|gå igenom|rita upp) (ett|en|något|nåt) [typiskt|konkret|vanligt] (fall|situation|scenario), (visa|nämn|ge mig) (ett|en|någon|nån|något|nåt) [sådan|sån|sådant|sånt|som gör det], (räkna|visa) (ett|en) [exempel] (uträkning|beräkning|räkneexempel), som till exempel, typ vadå
  `,
  doubt: `
    är du … (säker|övertygad|ärlig|seriös|allvarlig), du är … (säker|bergsäker), bergsäker, (säkert|säker) på (det|detta), säkert, ^jaså verkligen, på riktigt, på allvar, seriöst, allvarligt [talat], ^ärligt,
    är det [verkligen|faktiskt|ens] (sant|så|rätt|riktigt|möjligt|fallet|regeln|korrekt|säkert|på riktigt), (stämmer|gäller) det [verkligen|faktiskt], kan det [verkligen] (stämma|vara rätt|vara sant|vara möjligt), är det så,
    (tror|köper|litar|håller med) [jag|vi|på det] inte [på] [det|detta|dig], det (tror|köper|håller) jag inte [på|med om], (jag|vi) tvivlar, tveksam*, tvivel*, skeptisk*, (svårt|svår) att tro [på] [det], inte övertygad, knappast, omöjligt, inte möjligt, aldrig i livet, (äh|men|nä|ja) kom igen, kom igen, nja, ^nja,
    (låter|verkar|känns|ser) … (konstig*|lågt|högt|fel|märkligt|orimlig*|skumt|knasigt|otroligt|optimistiskt|för bra|lite|mycket|gammalt|skevt), (alldeles|lite väl|väl|för) (lågt|högt|lågt räknat|optimistiskt|pessimistiskt), för bra för att vara sant, skönmålning, överdriv*,
    (jag|vi) (tror|tycker|misstänker) [att] [du|det] (har fel|är fel|stämmer inte|är gammalt|är överdrivet), du har nog fel, (har|hade) (hört|läst|sett|fått veta) (annat|något annat|nåt annat|motsatsen|tvärtom|annorlunda), (säger|sa|sade|påstår|hävdar|skriver) (tvärtom|annat|något annat|nåt annat|motsatsen|annorlunda) [till mig], (jo|ja) tjena, (trodde|trott) …, inte det (jag|vi|man) (läst|hört|vet|ser|trodde), (stämmer|går|passar) inte (ihop|med|överens) …, 
    (dubbelkolla|kontrollera|kolla) (det|detta|en gång till|igen|upp det), (kan|ska|får) (jag|man) [verkligen] (lita|tro) på (det|dig|detta), (hittar|ljuger) du [på], undrar det jag, det undrar jag, så säger (ju) alla, händer det [verkligen|någonsin] …, lätt för dig att säga
  `,
  undo: `
    ångra (det|detta|det där|senaste|sista), ^ångra, (ta|tar) tillbaka (det|detta|det där), (gå|backa|hoppa|ta mig) (tillbaka|bakåt) [ett|en] [steg|svar|meddelande], backa [ett steg|tillbaka], ett steg (tillbaka|bakåt), föregående (svar|steg|meddelande), förra (svaret|steget|meddelandet), (tryckte|klickade|råkade) [på] fel …, fel (knapp|klick), ctrl z, det (innan|före) [det], det blev fel … göra om, ↩, ⬅, 🔙
  `,
  help: `
    vad (kan|gör|vet|erbjuder|täcker|klarar) (du|ni|boten), vad kan (du|ni|boten|en sådan) … (göra|hjälpa|svara|berätta|veta), vad (mer|annat) kan (du|jag|man) (göra|fråga|svara på|hjälpa till med|skriva|berätta) [om], (något|nåt|vad) annat (du|jag|man) kan …, (vilka|visa|lista) … (ämnen|ämnena|funktioner|kommandon|knappar|möjligheter|områden|guider|guiderna), (meny|menyn|menyer|kommandon|instruktion*|manual|bruksanvisning|faq), vanliga frågor,
    hur (använder|funkar|fungerar|börjar|startar|gör) (jag|man|du|det|den|chatten|boten|sökningen) [här|dig|den|det], hur (kommer|kom) (jag|man) igång, kom* igång, vad är (det här|detta) [för] [något|nåt|sida|tjänst|chatt|ställe], vem är (det|den) här till för, vad är det (meningen|tänkt) …, vad (ska|kan|får|bör) (jag|man) (fråga|skriva|säga|göra här) [om|dig|till dig], (vet|förstår|fattar) inte (vad|hur) (jag|man) (ska|gör|kan|använder) …, ingen aning [om] (vad|hur) (jag|man) …,
    är [jag] (vilse|ny här|förvirrad), (jag är|känner mig) (vilse|förvirrad|ny) …, kör* fast, har fastnat, (behöver|vill ha) [lite|din] hjälp [här], hjälp, hjälp mig, kan du hjälpa [till|mig] [med] [något|nåt|till], förvirrad över hur …, sos, 🆘, ❓, och vad gör du, vad gör du, integritetsinställningar hjälp
  `,
  "swap-language": `
    (byt|byta|ändra|växla|annat|ett annat|välj|välja) [till] [annat] språk, språk (inställning*|val), språkval*, översätt [det|detta|svaret|sista svaret|förra svaret], översättning, (mitt|det) (eget|andra) språk, 🌐
  `,
  "speak-other": `
    du … (arabiska|spanska|somaliska|persiska|farsi|dari|ukrainska|ryska|polska|finska|norska|danska|tyska|franska|kinesiska|mandarin|hindi|urdu|turkiska|kurdiska|tigrinska|tigrinja|portugisiska|italienska|japanska|koreanska|thailändska|nederländska|grekiska|bosniska|serbiska|kroatiska|albanska|rumänska|ungerska|tjeckiska|estniska|vietnamesiska|bengali|pashto|swahili|hebreiska|isländska|samiska), (på|prata|tala) (arabiska|spanska|somaliska|persiska|farsi|dari|ukrainska|ryska|polska|finska|norska|danska|tyska|franska|kinesiska|mandarin|hindi|urdu|turkiska|kurdiska|tigrinska|tigrinja|portugisiska|italienska|japanska|koreanska|thailändska|nederländska|grekiska|bosniska|serbiska|kroatiska|albanska|rumänska|ungerska|tjeckiska|estniska|vietnamesiska|bengali|pashto|swahili|hebreiska|isländska|samiska), ^(arabiska|spanska|somaliska|persiska|farsi|dari|ukrainska|ryska|polska|finska|norska|danska|tyska|franska|kinesiska|mandarin|hindi|urdu|turkiska|kurdiska|tigrinska|tigrinja|portugisiska|italienska|japanska|koreanska|thailändska|nederländska|grekiska|bosniska|serbiska|kroatiska|albanska|rumänska|ungerska|tjeckiska|estniska|vietnamesiska|bengali|pashto|swahili|hebreiska|isländska|samiska),
    (finns|går|få) … på (arabiska|spanska|somaliska|persiska|farsi|dari|ukrainska|ryska|polska|finska|norska|danska|tyska|franska|kinesiska|mandarin|hindi|urdu|turkiska|kurdiska|tigrinska|tigrinja|portugisiska|italienska|japanska|koreanska|thailändska|nederländska|grekiska|bosniska|serbiska|kroatiska|albanska|rumänska|ungerska|tjeckiska|estniska|vietnamesiska|bengali|pashto|swahili|hebreiska|isländska|samiska), du … (andra|fler|flera|annat|något annat) språk, (vilka|hur många|andra|fler) språk (kan|pratar|talar|finns|svarar) …, andra språk, något annat språk
  `,
};
