import type { SiteTexts } from "../../model/pages.ts";

/** Swedish sentences of the example site. */
export const SWEDISH_SITE: SiteTexts = {
  skip: "Hoppa till innehållet",
  demo: "En demosida: Björkstig är påhittat, chatten i hörnet är på riktigt.",
  sections: "Avsnitt",
  "other-language": "en",
  "other-language-name": "In English",
  kicker: "Karriärvägar · Backendutvecklare",
  title: "Bygg det som ingen ser",
  lead: "Varje sida som svarar på ett ögonblick vilar på logik och data som någon har byggt bakom den. Det är backendutvecklarens arbete.",
  ask: "Fråga karriärguiden",
  picture: "En prickad stig slingrar sig genom björkklädda kullar mot en låg sol.",
  "work-short": "Arbetet",
  "work-title": "Vad arbetet går ut på",
  "work-intro":
    "Du får servrar, databaser och användare att förstå varandra, så att den synliga halvan av en produkt kan göra sitt.",
  "work-code-title": "Kod som svarar",
  "work-code": "Någon trycker på en knapp; din kod ser till att rätt sak kommer tillbaka, snabbt och utan buggar.",
  "work-data-title": "Ordning på data",
  "work-data":
    "Du utformar strukturerna som en produkt står på, bygger databaserna med SQL och har säkerhetskopiorna redo.",
  "work-care-title": "System som håller",
  "work-care": "Du tar hand om det du har byggt: hittar fel, rättar dem och följer hur det går, ofta enligt DevOps.",
  "ways-short": "Vägar in",
  "ways-title": "Fyra vägar in",
  "way-university-title": "Högskola och universitet",
  "way-university": "Ett it-program med programmering. Seniora roller kräver ofta en eftergymnasial utbildning.",
  "way-vocational-title": "Yrkeshögskola",
  "way-vocational": "Kortare och längre utbildningar som lär ut grunderna i backendutveckling.",
  "way-internal-title": "Utbildning på jobbet",
  "way-internal": "En del arbetsgivare utbildar sina egna, även nyanställda, och sedan växer du vidare i ett projekt.",
  "way-internship-title": "Praktik",
  "way-internship": "Utbildningar som blandar teori och praktik ger dig erfarenhet före det första jobbet.",
  "skills-short": "Kunskaper",
  "skills-title": "Det som hjälper dig framåt",
  skills:
    "Programmering kommer först, i flera språk; Python och Java är två vanliga. Viljan att lära nytt, ord som andra förstår och en plan för veckan tar dig resten av vägen.",
  "invitation-title": "Vad vill du veta?",
  invitation:
    "Lön, studier, arbetstider, hur du söker: karriärguiden svarar på svenska och engelska och berättar varifrån varje siffra kommer.",
  footer:
    "Björkstig är en påhittad sajt som visar karriärguiden på hemmaplan. Det som står om yrket följer Randstads beskrivning av backendutvecklaren i Sverige.",
  privacy: "Integritet",
  terms: "Användarvillkor",
};
