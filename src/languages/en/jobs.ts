import { ENGLISH_ABROAD } from "./abroad.ts";
import type { JobAdWords, DeveloperWords, PlaceWords, SkillWords, WishWords } from "../model/jobs.ts";

/** English words around names of places. */
export const ENGLISH_PLACES: PlaceWords = {
  leading: "in at around near outside to from close".split(" "),
  joining: ["and", "or", "plus"],
  filling:
    "city town municipality area the of just only please job jobs work somewhere instead then ones those same search it narrow all but".split(
      " ",
    ),
  regionForms: ["{name} region"],
  townForms: [],
  abroad: ENGLISH_ABROAD,
  ordinaryAbroad:
    "turkey chad jordan georgia guinea jersey mali oman china peru togo sofia florence milan austin dallas sydney valencia santiago denver houston perth odense vasa".split(
      " ",
    ),
  regionEnding: " County",
};

/** English words around names of skills. */
export const ENGLISH_SKILLS: SkillWords = {
  joining: ["and", "or"],
  leading: ["in", "with", "using", "use", "uses", "written in", "know", "knows"],
  following: "developer program engineer backend back-end team code experience skills".split(" "),
  ordinaryBefore: ["to", "live", "ahead", "beyond", "further", "through", "out", "back", "for it", "hand"],
  secondHalves: [],
};

/** English words for wishes about a job. */
export const ENGLISH_WISHES: WishWords = {
  refusing:
    "not,no,without,avoid,except,exclude,excluding,skip,leave out,filter out,nothing with,take away,get rid of,other than".split(
      ",",
    ),
  articles: ["the", "all", "any", "those from", "ads from", "jobs from"],
  refusalEnds: ["but", "with", "in", "near", "please", "thanks"],
  joining: ["or", "and", "nor"],
  remote: ["remote", "remotely", "from home"],
  fullTime: ["full time", "full-time", "fulltime"],
  partTime: ["part time", "part-time", "parttime", "half time", "half-time", "halftime"],
  permanent: ["permanent"],
  temporary: ["temporary", "temp job", "fixed term", "fixed-term", "substitute", "summer job"],
  compounds: { wishes: [], jobs: [] },
  around: (
    "only just also add instead then please rather with and in the some ones those jobs ads them it to filter narrow on by one list " +
    "or show me give get see find search for that are is be want any more of ok but positions roles thanks job ad"
  ).split(" "),
  working: ["work", "working"],
  newest: [
    ...["newest", "latest", "most recent", "freshest", "recent"].flatMap((word) => [
      `${word} first`,
      `${word} ones first`,
      `${word} ads first`,
    ]),
    ..."sort by date,sorted by date,by date,newest on top,latest on top,sort by newest,sort by latest,sorted by newest,start with the newest,newest at the top".split(
      ",",
    ),
  ],
  nearest: [
    ...["nearest", "closest"].flatMap((word) => [`${word} first`, `${word} ones first`, `${word} to`, `by ${word}`]),
    ..."sort by distance,by distance,within walking distance,commuting distance,commute of,near me,close to me,close to home,near my home,walking distance".split(
      ",",
    ),
  ],
  distanceUnits: "km,kms,kilometres,kilometers,kilometre,kilometer,miles,mile".split(","),
  no: ["no"],
  jobs: "job jobs ad ads vacancy vacancies opening openings position positions".split(" "),
};

/** English titles of people who write programs. */
export const ENGLISH_DEVELOPERS: DeveloperWords = {
  titles: ["developer", "engineer", "programmer"],
  usual: "developer",
  alsoSearched: ["engineer"],
  inCompounds: [],
  notAKind: ["a", "an", "as", "senior", "junior", "for", "software", "experienced", "new"],
};

/** English words of job ads. */
export const ENGLISH_ADS: JobAdWords = {
  remote: {
    verbs: ["work", "working"],
    degrees: ["fully", "partly"],
    places: ["remote", "remotely", "from home"],
    phrases: [
      "remote work",
      "fully remote",
      "remote first",
      "remote-first",
      "100% remote",
      "100 % remote",
      "remote position",
      "remote role",
      "remote job",
      "remote within",
    ],
    last: ["remote"],
    denying: ["no", "not", "cannot", "can't", "don't"],
  },
  contacts: {
    cues: [
      "contact",
      "contact person",
      "contactperson",
      "reach out to",
      "get in touch with",
      "questions to",
      "hiring manager",
      "recruiter",
      "union representative",
      "union representatives",
    ],
    notCues: ["contact with"],
    phone: ["tel", "phone", "mobile"],
    at: ["at"],
  },
  sameJob: {
    company: ["inc", "ltd", "as", "oy", "gmbh", "sweden"],
    // The last ones are from "m/f/d", which says that all genders are welcome.
    title: ["for", "to", "we", "are", "hiring", "wanted", "a", "an", "m", "f", "d", "w", "x"],
  },
};
