import { SWEDISH_ABROAD } from "./abroad.ts";
import type { JobAdWords, DeveloperWords, PlaceWords, SkillWords, WishWords } from "../model/jobs.ts";

/** Swedish words around names of places. */
export const SWEDISH_PLACES: PlaceWords = {
  leading: "i nära kring runt omkring utanför till från".split(" "),
  joining: ["och", "eller", "samt"],
  filling:
    "kommun kommunen stad området trakten bara gärna helst tack jobb jobbet någonstans istället stället då de dem samma fast hela begränsa till sök sökning".split(
      " ",
    ),
  regionForms: ["{name} län", "{name}s län", "region {name}", "{name}regionen"],
  townForms: ["{name}s"],
  abroad: SWEDISH_ABROAD,
  ordinaryAbroad:
    "island georgien mali oman jersey togo peru sofia milan porto austin dallas sydney valencia vasa vanda kiel santiago turin bergen perth denver".split(
      " ",
    ),
  regionEnding: "",
};

/** Swedish words around names of skills. */
export const SWEDISH_SKILLS: SkillWords = {
  joining: ["och", "eller", "samt"],
  leading: ["i", "med", "använder", "av", "skriver", "skrivet", "skriven", "kan"],
  following: "utveckl program backend team kod kunskap erfarenhet".split(" "),
  ordinaryBefore: [],
  secondHalves: ["utveckl", "programmer", "develop", "kunskap", "erfarenhet", "miljö"],
};

/** Swedish words for wishes about a job. */
export const SWEDISH_WISHES: WishWords = {
  refusing:
    "inte,ej,ingen,inget,inga,utan,undvik,förutom,hoppa över,skippa,ta bort,uteslut,exkludera,slippa,inget med,bort med".split(
      ",",
    ),
  articles: ["de", "den", "alla", "några", "de från", "annonser från", "jobb från"],
  refusalEnds: ["men", "med", "i", "på", "tack", "snälla"],
  joining: ["eller", "och"],
  remote: ["distans", "distansarbete", "hemifrån"],
  fullTime: ["heltid"],
  partTime: ["deltid", "halvtid"],
  permanent: ["tillsvidare", "tills vidare", "fast jobb", "fast tjänst", "fast anställning"],
  temporary: ["vikariat", "tidsbegränsad", "tidsbegränsat", "visstid", "sommarjobb"],
  compounds: { wishes: ["distans", "deltid", "heltid"], jobs: ["jobb", "tjänst", "annons", "plats"] },
  around: (
    "bara också även lägg till i istället stället då tack hellre helst med och på de som jobb annonser dem visa mig filtrera sök efter " +
    "eller ge endast vill ha finns några någon nån nåt något lite gärna mer den det här där jobben annonserna för en ett tjänster platser"
  ).split(" "),
  working: ["jobba", "jobbar", "arbeta", "arbetar"],
  newest: [
    ...["nyast", "senast", "nyaste", "senaste", "färskast", "färskaste"].flatMap((word) => [
      `${word} först`,
      `de ${word} först`,
      `${word} annonserna först`,
    ]),
    ..."sortera efter datum,sortera på datum,sorterat efter datum,sorterade efter datum,efter datum,nyast överst,senast överst,nyaste överst,börja med de nyaste".split(
      ",",
    ),
  ],
  nearest: [
    ...["närmast", "närmaste"].flatMap((word) => [`${word} först`, `de ${word} först`, `${word} mig`]),
    ..."sortera efter avstånd,efter avstånd,på avstånd,gångavstånd,pendlingsavstånd,cykelavstånd,nära mig,nära hem,nära hemmet,närmast mig".split(
      ",",
    ),
  ],
  distanceUnits: "km,kilometer,mil".split(","),
  no: ["nej", "nä"],
  jobs: ["jobb", "annons", "annonser", "tjänst", "tjänster"],
};

/** Swedish titles of people who write programs. */
export const SWEDISH_DEVELOPERS: DeveloperWords = {
  titles: ["utvecklare", "programmerare"],
  usual: "utvecklare",
  alsoSearched: [],
  inCompounds: ["utvecklare", "programmerare"],
  notAKind: ["som", "en", "erfaren", "ny", "för", "senior", "junior"],
};

/** Swedish words of job ads. */
export const SWEDISH_ADS: JobAdWords = {
  remote: {
    verbs: ["arbet*", "jobba*"],
    degrees: ["helt", "delvis", "mestadels", "till viss del", "både"],
    places: ["på distans", "hemifrån", "remote"],
    phrases: ["distansarbete", "helt på distans"],
    last: [],
    denying: ["inte", "ej", "inget", "ingen", "utan"],
  },
  contacts: {
    cues: [
      "kontakta",
      "kontakt:",
      "KONTAKT:",
      "kontaktperson*",
      "kontaktPERSON*",
      "KONTAKTperson*",
      "KONTAKTPERSON*",
      "referens:",
      "referensperson*",
      "referensPERSON*",
      "hör av dig till",
      "vänd dig till",
      "frågor till",
      "rekryterande",
      "rekryterare",
      "rekryteringansvarig*",
      "rekryteringsansvarig*",
      "rekryteringskonsult*",
      "facklig*",
    ],
    notCues: [],
    phone: ["tel", "tfn", "telefon", "mobil"],
    at: ["snabel-a"],
  },
  sameJob: {
    company: ["ab", "aktiebolag", "publ", "hb", "kb", "sverige"],
    title: ["sökes", "sökas", "söker", "vi", "till", "för", "en", "ett"],
  },
};
