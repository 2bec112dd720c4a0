import type { ReadingWords } from "../../model/reading.ts";

/** English names of subjects, beside those in the content. */
export const ENGLISH_SUBJECTS: ReadingWords["subjects"] = {
  role: {
    names: "backend*, back end, server side, api developer, programmer on the server",
    hints: `
      (the|this|that) (job|role|profession|occupation|work|career), developer, programmer, software developer, web developer, coder,
      system developer
    `,
  },
  "backend-engineer": {
    names: `
      in charge of … servers, engineer (vs|versus|or), the 'engineer', backend engineer*, back end engineer*, backend engineering,
      engineer* (in|of|for) (the|) (backend|back end), engineer role, server engineer*
    `,
  },
  "database-administrator": {
    names: `
      (backups|backup) and, takes care of backups, user privileges, (the|an) administrator, dba, dbas,
      database (administrator*|administration|admin|admins|manager|managers|specialist*|person|people|keeper*|job*|guy*), db admin*,
      database administrator*, (look|looks|looking) after … database*, (in charge|care) of … database*, administrat* … database*,
      (manage|manages|managing|run|runs|running) … databases, database work, work with … databases
    `,
  },
  "solution-architect": {
    names: `
      designs the solutions, solution* architect*, architect*, architects of that kind, solution* design*, software architect*, it architect*,
      system architect*, technical architect*
    `,
  },
  consultant: {
    names: `
      consult*, contractor*, (freelanc*|free lanc*), contracting, self employed, agency developer*, body shop, client assignment*
    `,
    hints: "(rented|hired) out",
  },
  "full-stack": {
    names: `
      full stack*, fullstack*, full stacker*, both (front|frontend|sides|ends|halves), (front|frontend) and (back|backend), does (everything|both),
      all the layers, (whole|entire) stack
    `,
  },
  frontend: {
    names: `
      frontend*, front end*, frontender*, ui developer*, user interface*, client side, react developer*, css developer*
    `,
  },
  "other-role": {
    names: `
      game development, app development, data science, it support, tester*, qa, test engineer*, project manag*,
      product (owner|owners|manager|managers), scrum master*,
      (game|mobile|ios|android|app|embedded|wordpress|blockchain|crypto|hardware|firmware|ai|ml|cobol|salesforce|sap|gameplay) (developer*|programmer*|dev|devs|engineer*),
      data (scientist*|engineer*|analyst*|scientists|science), machine learning engineer*,
      (devops|site reliability|cloud|security|network|platform|support|sales|machine|electrical|mechanical|systems|system|test|automation|release|reliability) engineer*,
      sre, (system*|network|linux) admin*, sysadmin*, (ux|ui|graphic|web|game|interaction|product|service) design*, designer*,
      (business|system*|security|requirements|it) analyst*, nurse*, doctor*, teacher*, lawyer*, electrician*, plumber*, carpenter*, accountant*,
      economist*, police*, pilot*, (a|an|the|be|become|as|pastry|head|sous) chef, (a|an|the|be|become|as|bus|truck|lorry|taxi|train|tram|delivery|forklift) driver*, hairdresser*, dentist*, journalist*, engineer* in general, cto*, ceo*, team lead*, tech lead*,
      engineering manager*, (help desk|helpdesk|it support|support) (technician*|agent*|person|worker*|people),
      it (technician*|support|manager*|security), (technical|tech) writer*, technician*, pentester*, penetration tester*, hacker*, ethical hacker*,
      psychologist*, physicist*, vet, vets, veterinarian*, social worker*, firefighter*, salespeople, sales (person|people|rep*), marketer*,
      translator*, librarian*, mathematician*, researcher*, statistician*, controller*, head of *, agile coach*, bricklayer*, welder*, barista*,
      waiter*, farmer*, pharmacist*, architect of houses, actor*, actuar*, business developer*, change manager*, web editor*, webmaster*, dev ops,
      devops
    `,
    hints: "other (job*|role*|profession*), another (job|role|profession)",
  },
  university: {
    names: `
      it (degree|programme|program), antagning, universit*, uni, college*, (bachelor*|master*) [degree|programme|program|s|of science],
      (bsc|msc|phd|ba), university degree, computer science [degree], cs (degree|programme|program|at), civil engineer*,
      engineering (degree|programme|program|school), higher education, academic*, undergrad*, campus, kth, chalmers, lund university,
      linköping university, uppsala university, faculty, professor*, student loan*, tuition
    `,
    hints: "degree*",
  },
  vocational: {
    names: `
      vocational*, yh, yrkeshögskol*, higher vocational, polytechnic*, trade school*, myh, hve, vocational college, two year course
    `,
  },
  bootcamp: {
    names: `
      bootcamp*, boot camp*, coding (camp*|school*|course*), crash course*, intensive course*, code camp*, salt, technigo, hyper island, le wagon,
      ironhack, academy
    `,
  },
  "self-taught": {
    names: `
      hobby program*, dropped out, never studied, without studying, self taught, self learn*, selftaught, autodidact*, self stud*,
      (by|on) (yourself|your own|my own|myself|their own|themselves|oneself|ones own|his own|her own|one's own),
      teach (yourself|myself|themselves|oneself|himself|herself), taught (yourself|myself|themselves|himself|herself|oneself),
      (learn*|study|studying|studied|code|coding|programming|program) … (at home|alone|home|online|youtube|internet|evenings|books|free|spare time),
      (udemy|coursera|youtube|freecodecamp|codecademy|odin project|khan academy|moocs|mooc),
      without (a|any) (school|degree|education|teacher|course), online (course*|tutorial*), tutorial*, never went to school,
      no formal (education|training), hobby (coder*|programmer*), teaching (myself|yourself), home taught, homeschool*, alone at home
    `,
  },
  internship: {
    names: `
      unpaid placement, (the|a|with) placement, unpaid weeks, real workplaces, intern, interns, internship*, interning, work placement*,
      placement student*, lia, work experience (placement|week*), praktik*, praktikant*, apprentic*, trainee placement*
    `,
  },
  skill: {
    names: `
      (programming|coding|computer|scripting|query) (language*|framework*), framework*, language*, kubernetes, docker, git, github, aws, azure,
      gcp, linux, terraform, kafka, redis, graphql, rest, api, apis, sql, nosql, html, css, react, angular, vue, devops tool*,
      cloud (skill*|computing|knowledge), microservice*, algorithm*, data structure*, unit test*, ci cd, agile, scrum, machine learning,
      certificat*, certif*, soft skill*, skill*, (english|swedish) [skills], maths, math*, tool, tools, tech stack, orm, cobol, oauth, jenkins,
      elasticsearch, rabbitmq, big data, cybersecurity, communicat*, teamwork, databases, programming, coding, touch typing, security, testing,
      technolog*, node, spring, go
    `,
    hints: "code, knowing",
  },
  place: {
    names: `
      norrland, skåne, småland, dalarna, the north, northern sweden, southern sweden, countryside,
      (big|small|smaller|larger|bigger) (city|cities|town|towns), (my|this|that|which|a|the) (town|city|region|area|county|village|place),
      (city|town|region|county), silicon valley, up north, scandinavia, the nordics, europe, eu countries, abroad, germany, norway, denmark,
      finland, usa, the us, london, berlin, oslo, copenhagen, helsinki, spain, india, poland, england, britain, uk, netherlands, amsterdam, dublin,
      ireland, thailand, dubai, switzerland, zurich, paris, france, tokyo, science park, lindholmen, ideon, mjärdevi
    `,
    hints: "sweden, swedish, country",
  },
  employer: {
    names: `
      (that|this|your|my|the|said|certain|an|any) (company|employer|firm|workplace|agency|bank), (that|this|the) (startup|start up),
      hr (at|department), hr, big (companies|company|tech), tech (giant*|compan*), (public sector|authorit*|municipalit*|government agenc*),
      startup*, faang, trainee program*, competitor*
    `,
    hints: "company, employer, bank, banks, hiring manager, boss, manager, consultancy",
  },
  randstad: {
    names: `
      your (agency|candidates|company), their candidates, employed by you, through you, via you, randstad*, ranstad*, randsta, randstadt,
      staffing (agency|agencies|company|companies|firm|firms), recruitment agency, temp agency, staffing
    `,
  },
  bot: {
    names: `
      (talk|chat|conversation) private, my name, who i am, stored on, this window, llm, brain behind, artificial intelligence, i write here,
      what i write, i was here, (this|the|your|a) (bot|chat|chatbot|robot|conversation|assistant|app|service|page|website|site|tool|thing|machine),
      bot, chatbot, chatgpt, (our|my|this|the) (conversation|chat|chats|conversations|messages), (job|the|your|an|my|those) alert*, (are|were) you,
      (who|what) are you,
      (you|you guys) (keep|store|save|send|answer|answers|remember|understand|speak|know|sell|share|learn|get|made|built|sleep|run|work|exist|cost|track|record|collect|delete|listen),
      (do|can|could|will|did|would) you (keep|store|save|send|help|answer|remember|understand|speak|sell|share|read|give|sleep|delete|charge|talk),
      your (server*|data|answer*|source*|info*|creator*|maker*|developer*|owner*|figures|knowledge|database|boss|name|opening hours|privacy),
      my (data|information|personal data|details), personal data, gdpr, an account, use this,
      (help|tell|ask|asking|asked|using|use|trust|contact|built|made|created|behind|owns|run|runs|talking to|talk to|chat with) you,
      you are (a|an), human or
    `,
    hints: "you, your, yourself",
  },
  permit: {
    names: `
      (i|can|could|to) renew, an extension, nationalit*, foreigner*, permission to work,
      (indian|turkish|egyptian|pakistani|american|british|iranian|ukrainian|russian|chinese|nigerian|foreign) (developer*|citizen*|programmer*|worker*),
      permit*, 'visa', 'visas', blue card*, bluecard*, migration*, migrationsverket, residence, work in sweden as a (non|foreign), (sponsor*) 'visa', 'visas', embass*,
      asylum, immigra*, citizenship, relocat* to sweden, eu card, deport*, third country, outside (the|) eu, non eu,
      application* … (approved|rejected|refused)
    `,
  },
};
