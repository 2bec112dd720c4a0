import type { ReadingWords } from "../../model/reading.ts";

/** English words by which job ads are asked for, searched on and asked about. */
export const ENGLISH_JOB_TALK: Pick<
  ReadingWords,
  "adNames" | "oneAd" | "searches" | "wants" | "seeks" | "refines" | "ads" | "adWords"
> = {
  adNames: `
    job, jobs, ad, ads, opening, openings, vacancy, vacancies, position, positions, posting, postings, listing, listings, job ads, gig, gigs, trainee programmes, trainee programs, internships, placements
  `,
  oneAd: `(the|that|this) (ad|one|listing|posting|vacancy), the job, the ad in …`,
  searches: `^(show|find|search|list|look up|fetch) …`,
  wants: `
    (show|list|find|search|fetch|pull up|give|get|see|browse|check|look for|search for|looking for|hunting for|want|need) … (jobs|ads|openings|opening|vacancies|vacancy|positions|postings|listings), (find|get|need|want|looking for|after) [me] (a|any|some) … job, (looking|searching|hunting) for work, need (work|job) …
  `,
  seeks: `
    (any|are there|is there|have you [got]|got any|you got) … (jobs|ads|openings|opening|vacancies|vacancy|positions|postings|listings), any work …, (what|which) (jobs|ads|openings|vacancies|positions) (are|is) …, (what is|whats|anything|something) (open|on offer|out there) …, (who|which companies|which firms|anyone|anybody|companies|firms) [is|are|that are] (hiring|recruiting) …, (jobs|ads) for me, jobs near me, gis a job, [a] job asap, (job|jobs) please, (search|look) (in|for me|around|near) …, job (search|hunt), ^(jobs|vacancies|openings|ads|positions|work) (in|near|around|at|for|with), find me one, (find|show) [me] (one|some|any|ads|jobs) (of|for|like) (those|these|them|that), (jobs|ads) for (that|this|those), jobs exist …, 💼
  `,
  refines: {
    more: `
      more [of] (those|these|them|ads|jobs|like (this|these|those)), ^more, next [page|five|ones|batch], (show|see) (the|me) (rest|others|remaining), the rest, (skip|not) (the ones|those|what) i have seen, (ten|five|10|5) more, other ones, further down, ➡, keep going, others
    `,
    county: `(whole|entire|all of the) (county|region|province), (county|region) instead, nearby towns …, towns nearby, around there, (wider|bigger|larger) area`,
    wider: `
      (wider|broader) [search|range], widen …, broaden …, (less|fewer) (strict|demands|requirements|filters|criteria), drop the (filter|filters|wishes|requirements), remove (the|all) (filter|filters)
    `,
    anywhere: `
      (whole|entire|all of the|across the) country, all (over|of) sweden, whole of sweden, nationwide, anywhere, everywhere, any (town|place|city), (ignore|forget|skip|never mind) the (town|place|city|location), wherever
    `,
    narrower: `too many, fewer (hits|results|ads), narrow (it|that|this) [down], less (hits|results|ads), narrower`,
    "other-place": `(another|other|different) (place|town|city|region|county|location), somewhere else, elsewhere`,
    unsupported: `
      sort …, (newest|latest|oldest|best paid|nearest|closest) [first], by (date|deadline|salary|pay|distance), (only|just|from|posted) … (this|last|past) (week|month|day|days|24 hours|few days), (today|yesterday), older [than …], (close|closer|nearer|near) to …, closer, within …, how far, (km|kilometres|kilometers|miles|minutes|mil), (smaller|bigger|larger|small|big|large) (company|companies|firms|employers), (english|swedish) ads [only], (do|does) not (need|require|ask for) …, (less|more|without) (experience|years), (years|year) [of experience], (first|only the first|just the first) (two|three|four|2|3|4), (hits|number|nr|how many) … per …, (salary|pay|paying|pays) …, with (salary|pay) …, exclude …, well paid
    `,
  },
  ads: {
    employer: `who is (the|hiring|recruiting|behind|it|they|looking) …, (which|what) (company|employer|firm|business) …, the (employer|company|firm), (company|employer) (name|called), who (posted|put|wrote|published) …, called`,
    place: `where …, (which|what) (town|city|place|address|location|office), (located|location|address), how far`,
    deadline: `deadline, (last|final|closing) (day|date) …, (when|what date|by when|until when|how long) … (close|closes|closing|end|ends|expire|expires|apply|open|left), apply by, still (open|there|available), time left, longest left`,
    published: `(when|what date|how long ago) … (posted|published|up|put up|advertised), (how old|how new|how fresh) …, posted when`,
    link: `(link|url|address) [to|of|for] …, (whole|full|entire|complete|original) (ad|text|listing|thing), (open|read|see|show) [me] (the|it|that) [ad|one], (how|where) (do|can|should) i apply …, apply (to|for) …, read (it|the ad|more)`,
    contact: `(who|whom) (do|can|should) i (contact|call|ask|write|email|mail|phone|reach) …, contact (person|details|info), (recruiter|hiring manager|phone|telephone|number to call|email address) …, who is the recruiter`,
    employment: `(permanent|temporary|temp|fixed term|contract|probation|employment type|type of employment)`,
    extent: `(full time|part time|fulltime|parttime|how many hours|hours|percent|extent)`,
    remote: `(remote|remotely|hybrid|from home|on site|onsite|office days|in the office)`,
    pay: `(pay|pays|salary|wage|paid|earn|money|compensation)`,
    language: `(swedish|english|language|languages)`,
    experience: `(years|experience|junior|juniors|senior|seniors|beginner|beginners|newcomer|graduate|graduates|level)`,
    education: `(degree|education|diploma|exam|university|studies|student|students|bachelor|master)`,
    skills: `(tech|stack|tools|skills|technologies|framework|frameworks|programming languages|know|languages used|work with)`,
    requirements: `(require|requires|required|requirement|requirements|demand|demands|must|need|needed|needs|qualifications|looking for|ask for|asks for|expect)`,
    oncall: `(on call|oncall|standby|shifts|shift|nights|weekends|overtime)`,
    travel: `(travel|travels|travelling|trips|driving licence|licence|car)`,
    start: `(start|starts|starting|start date|begin|begins|notice)`,
    letter: `(cover letter|letter|cv|resume|portfolio|references|test|interview)`,
    security: `(security check|security clearance|clearance|background check|citizenship|citizen|visa|sponsor*)`,
    benefits: `(benefit|benefits|perks|pension|vacation|holiday|holidays|wellness)`,
    difference: `(difference|differ|differs|compare|comparison|versus|vs|better)`,
    summary: `(summarise|summarize|summary|sum up|more (about|on)|tell me about|about what|what is (it|that|this|the) …|details|describe|the job|tasks|would i do)`,
  },
  adWords: {
    pay: ["salary", "wage", "pay", "compensation"],
    language: ["swedish", "english"],
    experience: ["experience", "years", "junior", "senior", "graduate"],
    education: ["degree", "education", "university", "bachelor", "master", "diploma", "student"],
    requirements: ["require", "must", "we are looking for", "you have", "you are", "qualification", "experience"],
    oncall: ["on-call", "on call", "standby", "shift", "weekend", "night"],
    travel: ["travel", "driving licence", "trips"],
    start: ["start", "begin"],
    letter: ["cover letter", "letter", "cv", "test", "interview", "references"],
    security: ["security", "background check", "citizen", "clearance", "visa"],
    benefits: ["benefit", "pension", "wellness", "vacation", "holiday"],
    remote: ["remote", "hybrid", "from home", "on site", "office"],
  },
};
