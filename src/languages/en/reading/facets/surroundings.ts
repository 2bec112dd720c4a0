import type { FacetPhrases } from "../../../model/reading.ts";

/** English phrases that ask where, with whom and how wanted. */
export const ENGLISH_SURROUNDINGS: FacetPhrases<"place" | "employer" | "contact" | "demand" | "remote"> = {
  place: {
    strong: `
      where (do|does) … work, where (do|does) … (sit|live|study|meet), (in|at) what part, where does, ^where, where (do|does|is|are|can|could|should|would|will|in|to),
      (which|what) (city|cities|town|towns|country|countries|region|part|parts|places|place|county|embassy|office|area|schools|school|campus),
      (at|in|on|to) (which|what) (city|town|country|embassy|office|region|place|part|address|floor|campus|school),
      (which|what) (universities|university|colleges|college|bootcamps|offices|regions|countries|municipalities|cities),
      (good|best) (places|place|city|cities|towns) (to|for), (local|nearby), somewhere, locat*, near (me|by|here|us), close to, headquarter*,
      (any|some) … in the north, (is|are) there … (around|near|outside|in), only … in, based in, nearest, closest, addresses, outside (of|the|big),
      in small towns, big cities, have (a|an|any|the) (office|offices|branch|branches|campus|store|site), (office|offices|branch) (in|on|near|at)
    `,
    likely: "where, abroad, office, city, cities, town, campus, in the countryside, address",
    hint: "in, at, around, local",
  },
  employer: {
    strong: `
      who … (needs|seeks|wants to hire|is looking for|looks for), which places … hire, (which|what) (company|companies|employers|employer|organisations|organizations|businesses|industries|industry|agencies|brands|places hire),
      (who|whom) … (hire|hires|hiring|employs|employ|recruit|recruits|employed|owns|runs|made|built|employing),
      what (kind|kinds|sort|sorts|type|types) of (company|companies|employer|employers|business*|organisation*),
      (company|companies|employers|employer) … (hire|hires|hiring|take|takes|recruit|employ|use|uses|accept),
      (biggest|largest|best|big|good) (employers|employer|companies), (who|which company) (is|are) behind, behind (this|you|the bot|the chat|the service|the chatbot|the site),
      who (works|work) … for, where … (hired|employed),
      (do|does|would|will) … (take|hire|recruit|employ) (people|self|career|bootcamp|yh|foreign*|new|graduates|students|interns|juniors|me|you|them|those|anyone),
      names of (companies|employers), list of (companies|employers), who (owns|runs|made|built|created|developed|is behind),
      which … (hire|hires|employ|recruit|sponsor), (startups|banks|agencies) … hire, work for (which|what)
    `,
    likely: "company, employer, hire, hires, hiring, recruit, employ, sponsor",
    hint: "works for, agency",
  },
  contact: {
    strong: `
      (have|got|is there|what is|any) … (phone|number to|email|e mail), (i|one) (could|can) (write|talk|speak|email|turn) to, know (someone|anyone|somebody|anybody) (at|in|who|from), who (can|could) (tell|help|answer|explain|advise), get through to, (human|person) instead, connect me, operator, live (support|chat|agent), talk (2|two) someone, have a word, hand me over,
      real person, (advisor|adviser) please, put me through, complain to, available to answer, speak with, (human|person) please,
      (phone|telephone|mobile) (number|numbers|no), (phone|phone or email|email or phone), number to, (email|e-mail|mail) (address|addresses|to),
      get (hold|in touch|in contact) (of|with), in touch with, get a hold of, contact (details|information|info|number),
      (to|i|you|we|can|could|one|please) contact, (can|could|to|i|one|we) (ring|phone), to call (someone|anyone|them|you|him|her|there|about), (i|we|one) call (someone|anyone|them|you|him|her|there|about), have a chat, chat (to|with),
      answer (my|some|a few) questions,
      who (do|can|should|could|would|to|must|is) (i|you|one|we|a) … (call|ask|talk|speak|write|email|contact|turn|phone|ring|reach|complain),
      who (to|can) (call|ask|talk|contact|email|ask), (talk|speak|chat|write|meet) (to|with) (a|an|someone|anyone|somebody|any|the),
      (talk|speak) (to|with) … (person|human|who), someone … (talk|speak) to, anyone … (talk|speak) to, reach (you|them|someone|out|a|the|hr),
      how … reach, (i|to|could) (phone|ring), (call|ring|phone) (someone|anyone|a|the|them|you|up), who … in charge of, switchboard,
      customer service, put me (in|through), linkedin of, know (a|any|anyone) … who could, have an email, person to (ask|talk)
    `,
    likely: "phone, contact, reach, email, call, talk to, speak to, ask someone, mail",
    hint: "contact person, who is it, advisor, counsellor",
  },
  demand: {
    strong: `
      are … more sought after than, do (employers|companies) (take|want|like) … seriously, seriously, (still|really) valued, looked down on, taken seriously, (degree|diploma|it|java|role) still (valued|worth), get hired, (companies|employers) … seriously, too many (developers|people|coders), forecast*, odds of, employment rate, vacancies dropped, how tough, recession, find employment,
      (get|find) employment, number of (vacancies|job ads), (in|high|much|any|big|low|still a|a|the|of) demand, 'demand' for, shortage, shortages,
      future (for|of|in|as|proof), (a|any|have a) future, sought after, outlook, prospects, dying, died, dead, job market, labour market,
      (many|any|enough|lots of|plenty of|few) (jobs|openings|vacancies|positions) (for|in|as|around),
      are there (many|any|enough|still|plenty|lots|a lot of) … (jobs|openings|vacancies|work|positions|gigs),
      (easy|hard|difficult|easier|harder|tough) to (find|get|land|become employed), saturat*, oversupply,
      ('replaced'|taken over|'eaten'|'killed'|obsolete|outdated|extinct|outsourced|eating),
      (companies|employers|anyone|anybody|they|employer|recruiters|people|market) (still|really|even|actually|) (want|wants|need|needs|care|cares|value|values|respect|crying|desperate|screaming),
      do (companies|employers) … (want|need|care|value|like|look for|ask), do … get (jobs|a job|hired|employed),
      chance* of (getting|a|finding|landing), getting (a job|hired|work), hot right now, popular,
      (growing|shrinking|disappearing|booming|declining), 'wanted', still (relevant|needed|hiring), unemploy*, laid off, layoffs, still worth,
      looking for (people|developers|more|interns), will … (be needed|still|exist|survive)
    `,
    likely: `
      demand, needed, future, right now, jobs for, chances, hired, competition, hot, relevant, hard to get, openings, market for, attractive,
      get a job
    `,
    hint: "jobs, want, risk",
  },
  remote: {
    strong: `
      (do|work|job) … from (there|here|anywhere), presence at, (sit|work) … (in|from) (the|my) (summer|cabin|cottage|garden), avoid the commute,
      commute, stay in (my|the) (village|town), remote*, from home, work from,
      from (my|your|the|a|their|his|her) (home|house|cottage|couch|sofa|cabin|boat|beach|kitchen|bed|summer|bedroom|living|own|farm|village|country),
      stay (at|) home, (work*|job|jobs|sit|intern|be|do it) … (at|from) home, (distance|distant) (course|courses|learning|studies|education),
      online (only|or), hybrid, wfh, telecommut*, (come|go|show up|going|coming|be) (in|into|to|in to|at) (the|an|your|any) office,
      live in … (and|but) work, (100|hundred|fully|entirely|completely|all|totally|do it|done|it|study|studied|them|possible|held) online,
      digital nomad, distance, (from|in) (another|a different|any|other) (country|city|town|place),
      from (abroad|anywhere|spain|thailand|bali|portugal|italy|greece), virtual*, home based, in pyjamas, on site, physically, home office,
      via (zoom|teams|video), (over|by|through) (zoom|teams|video|internet|the internet)
    `,
    likely: "online, at home, home, anywhere, zoom",
    hint: "abroad, internet, sofa, couch",
  },
};
