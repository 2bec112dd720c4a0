import type { ReadingWords } from "../../model/reading.ts";

/** English words by which is told what is asked. */
export const ENGLISH_FACETS: ReadingWords["facets"] = {
  pay: {
    strong: `remuneration, earning, what (lands|get) in my account, gain financially, what can i ask for, what … (get|receive) per month, money per month, (mean|median) wage, top of the scale, (monthly|yearly|annual) pay, pay (for|in), is … (k|000|a lot) … (normal|reasonable|good|a lot), what are people offered, taking home, salary … (offer|offered), money wise, pay off in salary, what this work pays, get a lot more than, how much … (earn|'make'|'makes'|earned|paid|salary), what … (earn|earns|paid), what … (do|does|would|will|can) … 'make',
      how well … paid, (pay|pays) … (well|better|best|good|badly), hit the bank, (pays|pay) (well|badly|best|better|more|most), take home, well paid, better paid, highest paid, pay grade, starting (salary|pay), earn (less|more), pay (less|more|better|well),
      how high … (salary|pay|rate), how big … salary, hourly rate, day rate, same (salary|pay), paid anything, do … get paid, (is|are|be|being|get|gets) paid,
      higher pay, lower pay, salary (range|level|floor|threshold), (lowest|minimum|highest|average) (salary|pay|wage), what … start on, what is the (pay|salary), what … charge per hour`,
    likely: "salary, earn, earnings, paid, pay, per hour, money in, raise, bonus, lucrative, compensation, a month, k a month",
    hint: "money, rich",
  },
  duration: {
    strong: `is (two|three|four|six|eight|ten|twelve|a few|one|a) … (weeks|months|years|year|month) … (normal|enough|typical|usual|long), time (needed|required) to, over (one|a) summer, shortest, quick (education|course|programme|way), half a decade, a year of, full time for, how long, when (am|will) (i|one|you) (ready|done|be ready|be done|finished|be finished), how many (more|) (years|months|weeks|days|semesters|terms), how much time, how (quickly|fast), (length|duration) of, how soon can … (become|finish|be),
      (years|months|weeks|year) or (less|more|longer), (takes|take|took) … (years|months|weeks|time), number of (years|months|weeks), in (six|three|two|one|twelve) months, long … (course|programme|program|education|degree|process|assignment|placement|contract), (longer|shorter|more|less) than (a|one|two|three|four|five|six|ten) … (year|years|month|months|week|weeks), time … (take|takes), (two|three|one|four|five) or (two|three|four|five) years, processing time, waiting time, overnight`,
    likely: "long time, semesters, forever",
    hint: "long, time, years, months, weeks",
  },
  requirements: {
    strong: `(are|is) … compulsory, without (degree|education|experience|school|knowing), (ask|asks) for (post|higher|grades|papers), disqualified, closed to, (which|what) schooling, conditions, must you, (do|does) (i|you|one|we|they) need (a|an|to|any|good|the), what … need, need to (know|have|be|speak|study), (require*|prerequisite*|prereq*|qualif*|eligible|eligib*), have to (know|have|be|speak|study), do … have to,
      must … (have|know|be|speak|i), what … (it|you) need, is … (necessary|mandatory|compulsory|essential), (possible|can … ) without, without (a|any|having), what … (look|looks|looking) for, (ask|asks|asked) of, what … ask of, what (skills|grades|knowledge|experience), what should … (know|be able|have|be|learn), what it takes, (hard|easy|tough|difficult) to (get in|be admitted|get accepted|get into), can anyone, do i know enough, important for, takes to (be|become|get),
      (good|enough) (grades|at), (what|which) (demands|criteria|conditions), (can|could) (anyone|anybody) … (apply|become|get), (skills|grades|knowledge|experience|education|degree|papers) (needed|required|necessary), expected of, what … expect, (allowed|old enough) to, get (in|into) (a|the|university|uni|vocational), age limit, minimum (age|grade|level), (is|are) … (enough|sufficient)`,
    likely: "sufficient, compulsory, need, needed, must, requirement*, necessary, expect, enough, criteria, 'conditions', degree for, demands, have to, skills",
    hint: "should i know, good at, know",
  },
  cost: {
    strong: `subsid*, grant, grants, scholarship*, repay, pay back, financ*, cost*, (price|prices|pricing), (fee|fees), tuition, free of charge, (expensive|cheap|cheaper|affordable|pricey), (charge|charges|charged) … for, afford, how much (is|are) (a|an|the|it) (course|bootcamp|permit|application|fee|programme|program|degree|certificate|certification|visa), what … (i|you|we) … pay for,
      have to pay, need to pay, pay (for|to|out), (is|are|be) … free, for free, how much money … (need|spend|put), pay … (myself|yourself|anything), who pays for, how much do … (charge|cost), how much does … (charge|cost), charge me, out of pocket`,
    likely: "expense*, budget, loan, csn, charge, free",
    hint: "pay, how much, how much is",
  },
  tasks: {
    strong: `what is … job, what (would|will) … (study|learn|read), what is … work about, break … down, what goes on, job content, everyday (routine|work|tasks), what sort of things, land on, pieces of the work, summarise the job, summarize the job, (do|does) they build, chores, what (do|does|would|will|did|can|could|might) … do, what (is|are) … (do|doing), (task|duty|duties|responsibilit*), typical day, day to day, (all|every) day, what … (work|works|working) (on|with), what … involve*, what … (get|gets) to do, job description, day in the life,
      what … job (like|about|entail), normal day, what … responsible for, what … used for, what … (do|does) … with it, what … use … for, what can you help, what … (do|can) you (do|help), what … help (me|us) with, what is it … does, spend (the|their|his|her|your) (day|days|time), actually do, what happens at, what … learn (at|in|on), what … taught, what … (cover|covers), role of, what … build, work like for`,
    likely: "^is the … job, responsib*, doing, work with, daily, help me with, assignments, used for, does",
    hint: "do all, 'do', help with",
  },
  place: {
    strong: `(in|at) what part, where does, ^where, where (do|does|is|are|can|could|should|would|will|in|to), (which|what) (city|cities|town|towns|country|countries|region|part|parts|places|place|county|embassy|office|area|schools|school|campus), (at|in|on|to) (which|what) (city|town|country|embassy|office|region|place|part|address|floor|campus|school),
      (which|what) (universities|university|colleges|college|bootcamps|offices|regions|countries|municipalities|cities), (good|best) (places|place|city|cities|towns) (to|for), (local|nearby) , somewhere, locat*, near (me|by|here|us), close to, headquarter*, (any|some) … in the north, (is|are) there … (around|near|outside|in) …, only … in, based in, nearest, closest, addresses, outside (of|the|big), in small towns, big cities, have (a|an|any|the) (office|offices|branch|branches|campus|store|site), (office|offices|branch) (in|on|near|at)`,
    likely: "where, abroad, office, city, cities, town, campus, in the countryside, address",
    hint: "in, at, around, local",
  },
  employer: {
    strong: `(which|what) (company|companies|employers|employer|organisations|organizations|businesses|industries|industry|agencies|brands|places hire), (who|whom) … (hire|hires|hiring|employs|employ|recruit|recruits|employed|owns|runs|made|built|employing),
      what (kind|kinds|sort|sorts|type|types) of (company|companies|employer|employers|business*|organisation*), (company|companies|employers|employer) … (hire|hires|hiring|take|takes|recruit|employ|use|uses|accept), (biggest|largest|best|big|good) (employers|employer|companies), (who|which company) (is|are) behind, behind (this|the|you), who (works|work) … for, where … (hired|employed),
      (do|does|would|will) … (take|hire|recruit|employ) (people|self|career|bootcamp|yh|foreign*|new|graduates|students|interns|juniors|me|you|them|those|anyone), names of (companies|employers), list of (companies|employers), who (owns|runs|made|built|created|developed|is behind|takes|wants|has) , which … (hire|hires|employ|recruit|sponsor), (startups|banks|agencies) … hire, work for (which|what), clients`,
    likely: "company, employer, hire, hires, hiring, recruit, employ, sponsor",
    hint: "works for, agency",
  },
  contact: {
    strong: `get through to, (human|person) instead, connect me, operator, live (support|chat|agent), talk (2|two) someone, have a word, hand me over, real person, (advisor|adviser) please, put me through, complain to, available to answer, speak with, (human|person) please, (phone|telephone|mobile) (number|numbers|no), (phone|phone or email|email or phone), number to, (email|e-mail|mail) (address|addresses|to), get (hold|in touch|in contact) (of|with), in touch with, get a hold of, contact (details|information|info|number), (to|i|you|we|can|could|one|please) contact, (can|could|to|i|one|we) (call|ring|phone), have a chat, chat (to|with), answer (my|some|a few) questions, who (do|can|should|could|would|to|must|is) (i|you|one|we|a) … (call|ask|talk|speak|write|email|contact|turn|phone|ring|reach|complain), who (to|can) (call|ask|talk|contact|email|ask),
      (talk|speak|chat|write|meet) (to|with) (a|an|someone|anyone|somebody|any|the), (talk|speak) (to|with) … (person|human|who), someone … (talk|speak) to, anyone … (talk|speak) to, reach (you|them|someone|out|a|the|hr), how … reach, (i|to|could) (phone|ring), (call|ring|phone) (someone|anyone|a|the|them|you|up), who … in charge of, switchboard, customer service, put me (in|through), linkedin of, know (a|any|anyone) … who could, have an email, person to (ask|talk)`,
    likely: "phone, contact, reach, email, call, talk to, speak to, ask someone, mail",
    hint: "contact person, who is it, advisor, counsellor",
  },
  when: {
    strong: `(before|after|until|by|next|this) (christmas|summer|easter|january|february|march|april|may|june|august|september|october|spring|autumn|fall|winter|new year), when (do|does|am|did|is|are|can|could|should|will|would|must|was|were|to|in|exactly|the), deadline, (what|which) (month|date|time|season|day|term) …, at what (point|age|time|stage), time of (the|) year, last day (to|for), how early, (start|starting|closing|opening) date, (which|what) year did, how often, since when, by when, (best|good|right) time to, too late to, next (intake|round|start), how old …, how far in advance, soonest, earliest`,
    likely: "dates, autumn, spring, intake, ^when",
    hint: "when, start",
  },
  "how-many": {
    strong: `how many, number of, (percentage|percent|proportion|share|fraction) of, how (big|large) (is|are) …, headcount, what (percentage|percent|share|proportion), amount of people, how few, how common, how much of the, (total|exact) number, one or (two|several|more)`,
    likely: "many, per cent, percent, count, size of",
    hint: "big, most",
  },
  demand: {
    strong: `too many (developers|people|coders), forecast*, odds of, employment rate, vacancies dropped, how tough, recession, find employment, (get|find) employment, number of (vacancies|job ads), (in|high|much|any|big|low|still a|a|the|of) demand, demand for, shortage, shortages, future (for|of|in|as|proof), (a|any|have a) future, sought after, outlook, prospects, dying, died, dead, job market, labour market, (many|any|enough|lots of|plenty of|few) (jobs|openings|vacancies|positions) (for|in|as|around), are there (many|any|enough|still|plenty|lots|a lot of) … (jobs|openings|vacancies|work|positions|gigs), (easy|hard|difficult|easier|harder|tough) to (find|get|land|become employed), saturat*, oversupply,
      (replaced|taken over|'eaten'|'killed'|obsolete|outdated|extinct|outsourced|eating), (companies|employers|anyone|anybody|they|employer|recruiters|people|market) (still|really|even|actually|) (want|wants|need|needs|care|cares|value|values|like|likes|look|ask|asking|respect|crying|desperate|screaming), do (companies|employers) … (want|need|care|value|like|look for|ask), do … get (jobs|a job|hired|employed), chance* of (getting|a|finding|landing), getting (a job|hired|work), hot right now, popular, (growing|shrinking|disappearing|booming|declining), wanted, still (relevant|needed|hiring), unemploy*, laid off, layoffs, still worth, looking for (people|developers|more|interns), will … (be needed|still|exist|survive)`,
    likely: "demand, needed, future, right now, jobs for, chances, hired, competition, hot, relevant, hard to get, openings, market for, attractive, get a job",
    hint: "jobs, want, risk",
  },
  comparison: {
    strong: `distinguish, (gap|difference) between, in comparison, separates, contrast, differ*, vs, versus, compar*, (better|worse|more|less|easier|harder|faster|cheaper|smarter|higher|lower|other|quicker|safer|bigger|tougher|nicer|further|rather|longer|shorter|different) … than, (different|differ) from, which (is|one|of|are|looks|pays|would|should|gives|has|do) … (better|best|easier|easiest|looks|pays|harder|faster|smarter|worth|more|pick|choose|you|cheaper), the same (as|thing|job|or), same thing, prefer, instead of, better or worse, (choose|pick) between, (choice|torn) between, one or the other, pros and cons, as good as, as much as, compared, between … and, (is|are) it better, or rather, equivalent, stack up against`,
    likely: "than, which one, better, or … which, or rather, alternatively",
    hint: "or, same, best",
  },
  definition: {
    strong: `what counts as, what … classed as, refer to, refers to, what the term, what such a, would like to understand, what would you call, (meant|mean|means|meaning) by, what (does|do|is) … (mean|meaning|stand for), meaning, define, definition, (stands|stand) for, explain what, what (kind|sort|type) of (thing|job|place|company|person|education|school|visa|permit) (is|are), what (exactly|even|actually) (is|are|counts), what (is|are) … (exactly|actually|anyway), what counts as, are you (a|an|real|human|some) [real|living] [person|human|robot|bot|machine], (who|what) are you, what is that, never heard of, describe, tell me what … (is|are), what … (is|are) that, what is this, considered`,
    likely: "signif*, protected title, what is (a|an), mean, explain, tell me about, called, what are, is it a, what makes",
    hint: "what is, what, ^is, ^who",
  },
  reason: {
    strong: `^why, why (do|does|did|is|are|was|were|would|should|not|bother|a|the|an|so|can|could|on|have|has|am|be|go|choose|pick|use|learn), reason (for|to|why|behind|not), reasons, (the|any|is there a|some|what) (point|purpose|benefit*|advantage*|upside|sense|use) …, how come, what for, worth (it|the|doing|becoming|studying|going|a|having|learning|using), what (is|are) (good|so good|great) (about|with), benefits of, advantages of, argument*, makes … (so|attractive|fun|good|interesting|special|hard|great), what do i (gain|get) (from|by|out), what … (gain|win), what is … (good for|in it for), motivat*, cause of`,
    likely: "why, point of, purpose, benefit, advantage, gain",
    hint: "bother, because",
  },
  "how-to": {
    strong: `how … get into, ways to (get|become|enter), ways in, want to apply, what should i (study|do), how would you, first step, how (do|does|can|could|should|would|did|will) … (become|get|apply|start|switch|move|find|go|learn|register|delete|change|turn|enter|land|make|begin|improve|join|prepare|appeal|sign|use|stop|renew|extend|train|set|convince|move|transition|choose|pick|work|study|build|choose|erase|remove|hand|certify|teach|search|secure|qualify|break|be|send|fill|book|order|write|create|proceed),
      how to, how (do|does|can|did|would|could) … get (a|an|the|into|in) (job|internship|permit|place|position), how (do|would|can|could|should) (i|you|one|we|someone|somebody|a person|people) …, steps (to|for|into|in|towards), (first|next) steps, (path|route|road|way|ways) (to|into|in|towards|from), best way, (step by step), what (should|do|must|can) i do (to|if|about|when), what … do to (become|get|be|start), go about, how … (done|works), tips (for|on), advice on, guide to, where do i start, transition from, help me (become|get|find|apply|switch), process (for|of) (applying|getting), learn (to|how)`,
    likely: "become, apply, switch, how can, how do, get into, steps, register, sign up",
    hint: "apply, how, start, find",
  },
  evidence: {
    strong: `source, sources, (where|who) … (figure|figures|number|numbers|info|information|data|facts|that|it|statistic*|answers) … from, where (do|did|does) you (get|find|read|have|take|hear|know|learn), statistic*, stats, (any|some|the|real|hard|actual|exact|your|have|got|official) ('numbers'|'figures'|data|stats|proof|evidence|research|studies|survey|facts), where (does|is|did|do) (it|that|they) (say|stand|written), who (says|said|claims|claimed|decided|measured), says who, according to, how (do|can|could|would) you (know|be sure|say|claim), how sure, proof, prove*, evidence, (studies|study|survey|research|report|reports|data|'figures'|'numbers'|'measurements') (show|shows|on|that|about|behind|say|says|to|for), (which|what|from which) year (is|are|was|does) … (from|this|that|those), (median|mean|average) or, is it an average, how (old|recent|new|reliable|current|up to date|accurate|trustworthy) (is|are) … (figure*|number*|data|info|that|this|statistic*|source*|answer*|it), reliable, can i trust, based on what, based on, (how many|who) … (asked|surveyed|answered|interviewed), is (that|this|it|there) … (documented|proven|verified|confirmed|a fact), research on, backed (up|by), (up|back) (it|that) up, citation, (link|reference) to, fact check*, you claim, measured, documented, what do you base, verified, any survey, rumour or, made up, statistics`,
    likely: "certain about, give me numbers, sure about that, is it true, is that true, 'numbers', 'figures', measurements, data, research, studies, survey, report, trust, proven, supposedly, claim",
    hint: "really, people say, they say, everyone says, average, actually true",
  },
  hours: {
    strong: `how much time a (week|day), (work|working) (less|more), (emergency|beeper) duty, christmas eve, called in, monday to friday, fixed times, woken up, working day, (in|at) the middle of the night, holidays, how many hours, how much time … (week|day), (working|opening|office|business|work|core|visiting|support|phone|open) (hours|hour|times), hours (a|per|in|do|does|is|are|each|every|of|should|must|will) …, (number of|long|weird|normal|fixed|flexible|regular|crazy|strange|what|the|these|those|many|your|their) hours, overtime, (evening*|weekend*|night|nights|saturday*|sunday*), (9|nine) to (5|five), shift*, on call, (full|part) time, how long … (day|days|shift|week|workday|workweek), (week|weeks|day|days|workday) of, hour (week|weeks|day|days), (work|working) (day|days|week|weeks|late|time|schedule), schedule, what time … (open|close|start|finish|work|begin|opens|closes), (late|early) (at|in the|mornings), hours, flexitime, flex time, four day week, (long|short|shorter|longer|twice|double) (day|days|hours|as much|as long), twice as (much|long), half time, lunch, clock in, awake, 24 7, around the clock, vacation weeks, do you sleep, days a week, open on, burn the midnight oil`,
    likely: "open, closed, late, clock, evenings, time off",
    hint: "a week, day",
  },
  remote: {
    strong: `(do|work|job) … from (there|here|anywhere), presence at, (sit|work) … (in|from) (the|my) (summer|cabin|cottage|garden) , avoid the commute, commute, stay in (my|the) (village|town), remote*, from home, work from …, from (my|your|the|a|their|his|her) (home|house|cottage|couch|sofa|cabin|boat|beach|kitchen|bed|summer|bedroom|living|own|farm|village|country), stay (at|) home, (work*|job|jobs|sit|intern|be|do it) … (at|from) home, (distance|distant) (course|courses|learning|studies|education), online (only|or), hybrid, wfh, telecommut*, (come|go|show up|going|coming|be) (in|into|to|in to|at) (the|an|your|any) office, live in … (and|but) work, (100|hundred|fully|entirely|completely|all|totally|do it|done|it|study|studied|them|possible|held) online, digital nomad, distance, (from|in) (another|a different|any|other) (country|city|town|place), from (abroad|anywhere|spain|thailand|bali|portugal|italy|greece), virtual*, home based, in pyjamas, on site, physically, home office, via (zoom|teams|video), (over|by|through) (zoom|teams|video|internet|the internet)`,
    likely: "online, at home, home, anywhere, zoom",
    hint: "abroad, internet, sofa, couch",
  },
};
