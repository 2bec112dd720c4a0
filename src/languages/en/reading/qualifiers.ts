import type { ReadingWords } from "../../model/reading.ts";

/** English words that tell the form an answer must fit. The first that is found counts. */
export const ENGLISH_SHAPES: ReadingWords["shapes"] = {
  why: "why, how come, what for, (point|reason|purpose) (of|in|for)",
  "how-much": `
    how (much|many|high|big|large|old), what (is|are) … (salary|pay|price|cost|fee), what … (earn|earns|cost|costs|'make'), what (does|do|did|would) … pay, number of,
    percentage, what percentage, (salary|price|cost) of
  `,
  "how-long": "how long, how (fast|quickly|soon), how much time, how many (years|months|weeks), duration of",
  which: `
    which, what (language*|company|companies|education|skills|tools|school|schools|kind|type|city|course|year), who, where, when,
    what (are|is) the (best|most)
  `,
  "yes-no": `
    ^(do|does|did|can|could|is|are|was|were|should|will|would|may|must|has|have|am),
    ^(and|but|so|ok|hi|hello|also|then|well) (do|does|did|can|could|is|are|should|will|would), (possible|okay|ok) to, right, or not
  `,
};

/** English words of qualifiers. */
export const ENGLISH_QUALIFIERS: ReadingWords["qualifiers"] = {
  levels: {
    junior: `
      junior*, entry level, beginner*, newbie*, fresh (graduate*|grad*), new (grad*|graduate*), graduate*, first job, just graduated, starting out,
      jr
    `,
    mid: "mid level, mid-career, intermediate, midlevel, medior",
    senior: "senior*, 'experienced', sr, veteran, expert",
    lead: "(tech|team) lead*, lead developer*, principal*, staff engineer*, lead",
  },
  educations: {
    none: `
      (no|without|without a|without any) (degree|education|diploma|schooling|formal education|university), never (studied|went to), dropped out,
      dropout, no (grades|high school)
    `,
    "upper-secondary": "high school*, upper secondary*, secondary school, sixth form, gymnasium, gymnasiet",
    vocational: "vocational*, yh, trade school, yrkeshögskola*",
    bachelor: "bachelor*, bsc, undergraduate degree, ba",
    master: "master, masters, master's, msc, civil engineer degree, (master|masters|master's) degree, civilingenjör",
    doctorate: "phd, doctorate, doctoral",
  },
  citizenships: {
    swedish: "swedish (citizen*|national*|passport), citizen of sweden",
    eu: `
      (eu|eea) (citizen*|passport|national*|country|member state), european citizen*, citizen of (an|the) (eu|eea|nordic) [country],
      (german|danish|finnish|polish|spanish|italian|french|dutch|irish|greek|portuguese|norwegian|romanian|estonian|latvian|lithuanian|icelandic|swiss|austrian|belgian|czech|hungarian|croatian|bulgarian|slovak|slovenian|maltese|cypriot|luxembourgish|nordic) (citizen*|passport|national*),
      (am|i'm|we're|being) [a] (german|danish|finnish|polish|norwegian|romanian|estonian|latvian|lithuanian|icelandic|swiss|austrian|belgian|czech|hungarian|croatian|bulgarian|dane|finn|swiss),
      (am|is|are|come|comes|originally|him|her|born in|citizen of|passport) [from] (germany|denmark|finland|poland|spain|italy|france|the netherlands|ireland|greece|portugal|norway|romania|estonia|latvia|lithuania|iceland|austria|belgium|croatia|hungary|switzerland|liechtenstein|czechia|the czech republic|slovakia|slovenia|bulgaria|luxembourg|malta|cyprus)
    `,
    "outside-eu": `
      non (eu|european), outside (the|of the|) (eu|europe),
      (indian|american|british|turkish|iranian|syrian|ukrainian|chinese|pakistani|nigerian|brazilian|russian|indonesian|egyptian) (citizen*|passport|national*),
      (am|is|are|come|comes|originally|born in|developer|programmer|architect|engineer) [from] (india|the us|the usa|america|the uk|turkey|iran|syria|ukraine|china|pakistan|nigeria|brazil|russia|bangladesh|egypt|iraq|canada|australia|kenya|ghana),
      third country
    `,
  },
  languages: { sv: "swedish", en: "english" },
  fluencies: {
    none: "(no|not any|without|zero), (do|can|does) not (speak|know|understand)",
    some: "a little, little, some, bad, basic, so so, beginner, broken, (a1|a2|b1), sfi, learning",
    good: "good, fluent*, well, (b2|c1|c2), excellent, business",
    native: "native, mother tongue, first language",
  },
  workingTimes: {
    "part-time": "part time, half time, parttime, (50|75|80|60) percent",
    "full-time": "full time, fulltime",
  },
  countries: `
    germany, norway, denmark, finland, usa, the us, united states, america, spain, portugal, italy, france, poland, the uk, uk, england, britain,
    ireland, india, netherlands, the netherlands, switzerland, austria, thailand, dubai, canada, australia, japan, china, singapore, iceland,
    estonia, greece, turkey, ukraine, berlin, london, oslo, copenhagen, helsinki, amsterdam, dublin, zurich, paris, san francisco,
    silicon valley, new york, abroad, another country
  `,
  origins: "from, outside",
  years: "years, year, yrs, yoe",
  experience: `
    (earn|earning|salary|salaries|wage|wages|pay|paid|make|developer|developers|programmer|engineer) [you|one|i|people|developers] after,
    experience, experienced, exp, xp, of (java|python|code|coding|programming|development|backend|work|working|c#|sql|php|javascript|go|node), worked,
    working as, been a, been working, professional*, in the (field|industry|business), as a, yoe, behind (me|you), under (my|your) belt, coding, programming
  `,
  age: {
    before: "i am, am, turned, turn, aged, age, age of, (son|daughter|kid|child) is, he is, she is, at",
    after: "(year|years) old, yo, y o, (year) olds",
  },
  thousands: "k, thousand, grand",
  currencies: {
    SEK: "sek, kronor, kr, crowns, kronas, krona, swedish kronor, spänn",
    EUR: "euro, euros, eur",
    USD: "dollar, dollars, usd",
    GBP: "pounds, gbp",
  },
  periods: {
    hour: "(an|per|a|the) hour, hourly",
    month: "(a|per|each|every|the) month, monthly, pm",
    year: "(a|per|each|every) year, 'yearly', annual*, per annum, annum",
  },
  offers: "offer*, salary, pay, paid, earn*, wage*, make, making, get, asked for, ask for, raise, bid",
  negations: `
    not, no, without, never, neither, nor, except, instead of, rather than, other than, apart from, besides, isnt, non, anything but
  `,
  contrasts: "but, rather, instead",
};
