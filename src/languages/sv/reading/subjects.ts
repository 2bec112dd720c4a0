import type { ReadingWords } from "../../model/reading.ts";

/** Swedish names of subjects, beside those in the content. */
export const SWEDISH_SUBJECTS: ReadingWords["subjects"] = {
  role: {
    names: "backend*, back end*, serverutveckl*, serversidan",
    hints: `
      (jobbet|yrket|rollen|arbetet), (det här|detta|sånt|sådant|ett sånt) (jobb*|yrke*), utvecklare, utvecklar*, programmerare, programmerar*,
      systemutveckl*, mjukvaruutveckl*, webbutveckl*, kodare
    `,
  },
  "backend-engineer": {
    names: `
      backend engineer*, backend ingenjör*, backendingenjör*, back end engineer*, back end ingenjör*, engineer rollen, engineerrollen,
      ingenjör* inom backend
    `,
  },
  "database-administrator": {
    names: `
      backup*, (behörigheter|rättigheter), administratör*, dba, dba:n, dbas, dban, databasadmin*, databas admin*, databasansvar*, databasförvalt*,
      databasspecialist*, databastekniker*,
      (passar|sköter|sköta|administrera*|administrerar|tar hand om|ta hand om|hand om|förvaltar|vårdar|vakar över) … databas*, databasfolk,
      databas* person*, databasmänniska*, databasjobb*, databasgubb*
    `,
  },
  "solution-architect": {
    names: `
      tar fram lösningarna, lösningsarkitekt*, lösnings arkitekt*, arkitekt*, solution* architect*, it arkitekt*, mjukvaruarkitekt*,
      systemarkitekt*, lösningsdesign*
    `,
  },
  consultant: {
    names: `
      hyrs ut, inhyrd*, utsickad, uthyrning, konsult*, it konsult*, *konsult, *konsulter, *konsulten, frilans*, egenföretag*, underkonsult*,
      eget bolag, f-skatt
    `,
    hints: "uthyrd*, hyras ut",
  },
  "full-stack": {
    names: `
      full stack*, fullstack*, både (fram|front|frontend) och (bak|back|backend), både front, fram och bak, (front|frontend) och (back|backend),
      hela stacken, allt i stacken, gör (allt|båda|både), båda (delarna|sidorna|ändarna|hållen), (framsidan|framänden) och (baksidan|bakänden)
    `,
  },
  frontend: {
    names: `
      frontend*, front end*, frontare, framänden, klientsid*, gränssnitt*, ui utveckl*, webbdesign*, reactutveckl*
    `,
  },
  "other-role": {
    names: `
      *testare, testar*, *testaren, projektled*, produktägar*, produktchef*, scrum master*, scrummaster*, spelutveckl*, spelprogrammer*,
      apputveckl*, mobilutveckl*, iosutveckl*, androidutveckl*, inbyggda system*, ai utveckl*, aiingenjör*, dataanalytik*, data scientist*,
      data engineer*, dataingenjör*, devops*, nätverkstekniker*, nätverksingenjör*, säkerhets*, molningenjör*, it tekniker*,
      ittekniker*, it support*, itsupport*, supporttekniker*, helpdesk*, drifttekniker*, systemadmin*, sysadmin*, systemförvalt*, systemtekniker*,
      *tekniker, *teknikern, ux*, *designer, *designern, grafisk*, *analytiker, *analytikern, affärsutveckl*, kravanalytiker*, kravställ*,
      sjuksköter*, undersköter*, *sköterska, 'läkare', 'läkaren', *läkare, 'lärare', 'läraren', 'lärarna', *lärare, *läraren, jurist*, elektrik*,
      rörmok*, snickar*, ekonom, ekonomer, *ekonom, revisor*, polis*, pilot*, kock*, *chaufför, chaufför*, lastbil*, frisör*, tandläk*,
      journalist*, *ledare, teamled*, tech lead*, (it-|utvecklings|teknik|enhets|avdelnings|personal|sälj|ekonomi|marknads)chef*, (bli|blir|som|vara) chef, cto*, vd*, teknikskribent*, teknikinformat*, *skribent, *skribenter,
      hackare, hacker*, pentest*, 'rekryterare', psykolog*, fysik*, veterinär*, socionom*, brandm*, säljare*, säljar*, marknadsför*, kommunikatör*,
      översättar*, bibliotek*, matematiker*, forskar*, statistiker*, controller*, agil coach*, svets*, barista*, servitör*, bonde, apotekar*,
      skådespel*, aktuarie*, webbredaktör*, webbmaster*, *mekaniker, *montör, byggnads*, fastighets*, ingenjör i allmänhet, barnskötare,
      personlig assistent, fotboll*, youtuber*, influencer*, elingenjör*, maskiningenjör*, byggingenjör*, data scientists, ml ingenjör*,
      systemanalytik*
    `,
    hints: "(annat|andra|ett annat) (jobb|yrke|yrken|roller), annan roll",
  },
  university: {
    names: `
      datavetare, it program*, itprogram*, antagning, universitet*, högskol*, civilingenjör*, högskoleingenjör*, systemvetar*, systemvetenskap*,
      datavetenskap*, kandidat*, masterutbildning*, masterprogram*, masterexamen, magister*, kth, chalmers, lth, liu, bth, campus, akademisk*,
      akademiker*, högskoleexamen, universitetsprogram*, datateknik*, kandidatexamen, professor*, doktor*, uni, plugget, antagning.se,
      studievägled*, nollning*, studenter*, terminsavgift*
    `,
  },
  vocational: {
    names: `
      yrkeshögskol*, yh, yh:n, yh*, yrkesutbildning*, yrkesskol*, myh, kvalificerad yrkesutbildning, ky utbildning*
    `,
  },
  bootcamp: {
    names: `
      bootcamp*, *bootcamp, *bootcamps, *bootcampen, boot camp*, kodläger*, intensivkurs*, snabbkurs*, kodkurs*, salt, technigo, hyper island,
      programmeringskurs*, kodskol*, kodarskol*, snabbutbildning*, academy, intensivutbildning*
    `,
  },
  "self-taught": {
    names: `
      självlärd*, självstud*, autodidakt*, självinlärning,
      (lär*|lärt|lära|pluggar|plugga|koda|kodar|studera*|utbilda*|programmera*) (sig|mig|dig|) själv*, på egen hand, på egen kula, sitter själv,
      själv hemma, (lärt|lär|lära|koda|plugga|kodar|pluggar) … (hemma|hemifrån|youtube|nätet|online|kvällarna|fritiden),
      (udemy|coursera|youtube|freecodecamp|codecademy|khan academy|mooc*), utan (skola|kurs|lärare|utbildning), nätkurs*, onlinekurs*, tutorial*,
      hemmaprogrammerare, hobbyprogrammer*, hobbykod*, (lärt|lära|lär|utbildad*) … själv, själv lärd*, i garaget, pojkrum*, på fritiden,
      lärt mig själv, själv lära
    `,
  },
  internship: {
    names: `
      praktisera*, gå bredvid, praktik*, praktikant*, lia*, lia plats, intern, interns, internship*, apl, prao, lärling*, arbetsplatsförlagd*,
      examensarbete, exjobb*, *praktik, *praktiken
    `,
  },
  skill: {
    names: `
      (programspråk*|programmeringsspråk*|kodspråk*), språk*, ramverk*, kubernetes, docker, git, github, aws, azure, gcp, linux, terraform, kafka,
      redis, graphql, rest, api, api:er, apier, sql, nosql, html, css, react, angular, vue, molntjänst*, mikrotjänst*, algoritm*, datastruktur*,
      enhetstest*, testning, agil*, scrum, maskininlärning, certifi*, certifikat*, kompetens*, (engelska*|svenska*), matte*, matematik*, verktyg*,
      teknik, tekniker, stack, teknikstack, cobol, oauth, it-säkerhet, kommunikationsförmåga, samarbetsförmåga, databaskunskap*, kodning,
      programmering, mjuka (färdigheter|värden), färdighet*, molnet, molnkunskap*, objektorientering, versionshantering, koda, node, spring,
      tangentbord*
    `,
  },
  place: {
    names: `
      norrland*, skåne*, småland, dalarna, värmland, västkusten, storstad*, småstad*, (norra|södra|mellersta) (sverige|delen), landsbygd*, *landet,
      (min|den|den här|vilken|en|samma) (stad|ort|region|kommun|hemkommun), (stad|ort|län|kommun|region|stan), per (län|kommun|region|ort), län,
      norden, europa, utomlands, utlandet, tyskland, norge, danmark, finland, usa, london, berlin, oslo, köpenhamn, helsingfors, spanien, indien,
      polen, england, storbritannien, holland, nederländerna, irland, schweiz, thailand, dubai, paris, frankrike, skottland, silicon valley,
      science park, lindholmen, ideon, mjärdevi, söder om, norr om, norröver, söderut, glesbygd*
    `,
    hints: "sverige, svenska, land",
  },
  employer: {
    names: `
      (det|den|det där|den där|mitt|min|ert|er|ett visst|ett|något|nåt|det här) (företag*|företaget|bolag*|bolaget|arbetsgivare*|firma|firman|myndighet*|it bolag|bank*),
      hr, (stora|de stora|stor) (företag*|bolag*|techbolag*), techbolag*, spelbolag*, startup*, myndighet*, (kommun|region)anställ*,
      offentlig sektor, traineeprogram*, konkurrent*, banker*, arbetsplatsen
    `,
    hints: "företag*, bolag*, arbetsgivar*, chef*, bank*",
  },
  randstad: {
    names: `
      hos er, genom er, via er, randstad*, ranstad*, *randstad, bemanning*, bemanningsföretag*, bemanningsbolag*, rekryteringsföretag*
    `,
  },
  bot: {
    names: `
      (kan|får) jag (ställa|fråga), era servrar, era servrarna, din server, samtalet, (det|vad) jag (skriver|berättar|säger), mitt namn, skriver till mig, som svarar,
      sparas det, språkmodell,
      (den här|denna|din|er|chatt*|en|vår) (bot*|chatt*|chat|robot*|konversation|sida|sidan|sajt|tjänst|tjänsten|assistent*), bot, botten, chatt*,
      chatten, chatbot*, chattbot*, chatgpt, (vår|min|våra|mina|den här|hela) (konversation*|chatt*|samtal|uppgifter|meddelanden|data),
      mina (uppgifter|personuppgifter|data), personuppgift*, gdpr, konto, använda (det|den) här, (jobb|)bevakning*, *bevakningen, (är|var) du,
      (vem|vad) är du,
      (kan|vet|förstår|sparar|lagrar|minns|säljer|lär|svarar|skickar|pratar|talar|gör|hjälper|tar|sover|jobbar|kostar|läser|lyssnar|bygger|kommer|vill|spårar|hittar|raderar|använder|behöver|delar|loggar) (du|ni),
      (fråga|frågar|frågade|litar på|lita på|hjälper|använda|använder|bygger|byggt|gjort|skapat|äger|driver|prata med|pratar med|kontakta|bakom|på|om|med|av|till|för|än) (dig|er),
      (din|ditt|dina|er|ert|era) (data*|server*|svar*|källa*|källor|information|uppgifter|ägare|skapare|kunskap*|namn|siffror|öppettid*|databas*),
      dig och, (och|eller) dig
    `,
    hints: "du, dig, ni, er, din, ditt, dina, era",
  },
  permit: {
    names: `
      lönegolv*, avslag, tillåtelse, (utländsk*) (medborgar*|utvecklar*), arbetstillstånd*, uppehållstillstånd*, tillstånd*, *tillstånd, *tillståndet, blåkort*,
      blå kort*, migration*, migrationsverk*, visum*, ambassad*, asyl*, medborgarskap*, invandr*, utvis*, söka förlängning, förlängning*,
      eu kort*, tredjeland*, icke eu, utanför eu, (ansökan|ansökning*) … (beviljas|avslås|avslag)
    `,
  },
};
